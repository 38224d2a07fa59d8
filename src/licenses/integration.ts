import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { type License, licensesText } from './text.ts';

/** What the bundler lists, for the pages and for the worker; none of it stays on the site. */
export const bundledLists = { pages: 'lizenzen-seiten.json', worker: 'lizenzen-worker.json' };

/**
 * Writes `lizenzen.txt`: the packages that the bundler really took into scripts and worker, those of the fonts,
 * Pagefind, which brings its scripts along itself, and the tools. After the worker.
 */
export function licenseList(): AstroIntegration {
  let root = new URL('.', import.meta.url);
  let fonts: string[] = [];
  return {
    name: 'license-list',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [listForPages] } });
      },
      'astro:config:done': ({ config }) => {
        root = config.root;
        fonts = fontPackages(config);
      },
      'astro:build:done': ({ dir }) => {
        const bundled = Object.values(bundledLists).flatMap((name) => takeList(new URL(name, dir)));
        const others = [...fonts, 'pagefind'].map((name) => readPackage(root, name));
        const shipped = [...bundled, ...others];
        const names = new Set(shipped.map(({ name }) => name));
        const tools = toolNames(root).filter((name) => !names.has(name));
        const read = tools.map((name) => readPackage(root, name));
        writeFileSync(new URL('lizenzen.txt', dir), licensesText(shipped, read));
      },
    },
  };
}

/** Astro sets the options of the bundle for browsers itself; a plugin may add to them. */
const listForPages: Plugin = {
  name: 'list-for-pages',
  configEnvironment: (name) =>
    name === 'client' ? { build: { license: { fileName: bundledLists.pages } } } : undefined,
};

/** A site without a worker has no list for it. */
function takeList(file: URL): License[] {
  if (!existsSync(file)) return [];
  const list: License[] = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return list;
}

/** The packages that the configured font files lie in. */
function fontPackages({ fonts = [] }: AstroConfig): string[] {
  const files = JSON.stringify(fonts).matchAll(/"(@[\w-]+\/[\w-]+)\/files\//g);
  return [...new Set([...files].map(([, name = '']) => name))];
}

/** Those that every machine has; Node comes for the machine at hand only. */
function toolNames(root: URL): string[] {
  const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
}

function readPackage(root: URL, name: string): License {
  const folder = new URL(`node_modules/${name}/`, root);
  const { version, license } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  return { name, version, identifier: license, text: textIn(folder) };
}

/** Of the file `LICENSE`, by whatever ending, or of that in a folder of this name. */
function textIn(folder: URL): string | undefined {
  const entry = readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .find(({ name }) => /^licen[cs]e/i.test(name));
  if (entry?.isDirectory()) return textIn(new URL(`${entry.name}/`, folder));
  return entry && readFileSync(new URL(entry.name, folder), 'utf8');
}
