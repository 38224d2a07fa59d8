// @ts-check
import { pathToFileURL } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { contentCheck, operatorCheck } from './src/authoring/integration.ts';
import { exercisesPlugin } from './src/exercises/mdast-plugin.ts';
import { hosting } from './src/hosting/integration.ts';
import { nearDirective } from './src/layout/near-directive.ts';
import { licenseList } from './src/licenses/integration.ts';
import { offlineWorker } from './src/offline/integration.ts';
import { contentPolicy } from './src/policy/directives.ts';
import { pagePolicy } from './src/policy/integration.ts';
import { searchIndex } from './src/search/integration.ts';
import { aspectStyles } from './src/series/aspect-styles.ts';
import { baseLinks } from './src/series/base-links.ts';
import { site } from './src/site.ts';

const contentFolder = process.env.CONTENT_DIR ?? 'content';
const base = process.env.BASE_PATH ?? site.basePath;
const repository = process.env.REPOSITORY_URL ?? site.repository;
const contentUrl = pathToFileURL(`${contentFolder}/`);

export default defineConfig({
  site: process.env.SITE_URL ?? site.url,
  base,
  outDir: process.env.OUT_DIR ?? 'dist',
  cacheDir: process.env.CACHE_DIR ?? './.astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  server: { port: Number(process.env.PORT ?? 4321) },
  devToolbar: { enabled: false },
  prefetch: { prefetchAll: true, defaultStrategy: 'hover' },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: [exercisesPlugin, baseLinks(base)],
      features: { smartPunctuation: { quotes: false, dashes: false, ellipses: false } },
    }),
  },
  integrations: [
    contentCheck(contentUrl),
    operatorCheck(site.operator),
    nearDirective(),
    mdx(),
    react(),
    sitemap({ filter: (page) => !page.endsWith('/offline/') }),
    searchIndex(contentUrl),
    pagePolicy(),
    offlineWorker(site.offline),
    licenseList(),
    hosting(site.precompressed),
  ],
  security: { csp: contentPolicy },
  fonts: [
    {
      name: 'Source Serif 4',
      cssVariable: '--font-source-serif',
      provider: fontProviders.local(),
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          {
            weight: '200 900',
            style: 'normal',
            src: [
              '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
            ],
          },
          {
            weight: '400',
            style: 'italic',
            src: ['@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2'],
          },
        ],
      },
    },
    {
      name: 'Source Sans 3',
      cssVariable: '--font-source-sans',
      provider: fontProviders.local(),
      fallbacks: ['Helvetica Neue', 'Arial', 'sans-serif'],
      options: {
        variants: [
          {
            weight: '200 900',
            style: 'normal',
            src: ['@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'],
          },
        ],
      },
    },
  ],
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Files of their own weigh on articles: each is packed, and names the others, for itself.
              codeSplitting: {
                groups: [
                  {
                    name: 'browser-store',
                    test: /valibot|progress[\\/](?:browser-store|store|shape|migrate)\./,
                    priority: 1,
                  },
                  {
                    name: 'island',
                    test: /react[\\/]jsx-runtime|progress[\\/](?:use-record|StorageNotice|LiveResult|early-input)|exercises[\\/]RichText/,
                  },
                  { name: 'match-items', test: /fastest-levenshtein|exercises[\\/]match-items/ },
                ],
              },
            },
          },
        },
      },
    },
    plugins: [aspectStyles(contentUrl)],
    define: {
      'import.meta.env.CONTENT_FOLDER': JSON.stringify(contentFolder),
      'import.meta.env.REPOSITORY': JSON.stringify(repository.replace(/\/$/, '')),
    },
    build: {
      assetsInlineLimit: 0,
      // One step before `light-dark()`: it is translated; what the style sheets need beyond that stays as written.
      cssTarget: ['chrome120', 'firefox117', 'safari17.2', 'ios17.2'],
      rolldownOptions: {
        // Astro marks MDX modules with a directive of its own; the bundler's warning about it is noise.
        onLog(level, log, handle) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
});
