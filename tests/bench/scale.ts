/**
 * What a growing series costs: builds sites of 100 and 1,000 articles, or of as many as given, all with exercises, and
 * measures each, beside what Astro alone takes for the same texts: machines differ, the ratio less. Limits: 30 s for
 * 1,000 articles, 150 s and 4 GB for 5,000; a page weighs the same, however many others.
 *
 * node tests/bench/scale.ts [number …]
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { openSearch } from '../search/built-index.ts';
import { outputFolder } from '../sites.ts';
import { fillContent, ownArticles } from './articles.ts';
import { type BuildCost, buildPlainSite, measuredBuild } from './plain-site.ts';

const folder = `${outputFolder}/scale`;
const queries = ['befragung', 'lob und prämie', 'rundgang', 'was bringt ein vorbild'];

const given = process.argv.slice(2).map(Number);
const rows: Record<string, Record<string, string>> = {};
for (const articles of given.length > 0 ? given : [ownArticles, 100, 1000]) {
  rows[`${articles} Artikel`] = await measure(articles);
}
console.table(rows);
rmSync(folder, { recursive: true });

async function measure(articles: number): Promise<Record<string, string>> {
  const site = `${folder}/site`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  fillContent(`${folder}/content`, articles);
  const { seconds, megabytes } = measuredBuild([], {
    CONTENT_DIR: `${folder}/content`,
    OUT_DIR: site,
    CACHE_DIR: `${folder}/cache`,
  });
  const plain = buildPlain(`${folder}/content`);
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name, stat: statSync(join(site, name)) }))
    .filter(({ stat }) => stat.isFile());
  const bytesOf = (start: string) =>
    files
      .filter(({ name }) => name.startsWith(start))
      .reduce((sum, { stat }) => sum + stat.size, 0);
  const sent = (name: string) =>
    `${(brotliCompressSync(readFileSync(join(site, name))).length / 1024).toFixed(1)} KB`;
  return {
    Bau: `${seconds.toFixed(1)} s`,
    'je Artikel': `${((seconds * 1000) / articles).toFixed(0)} ms`,
    Speicher: `${megabytes} MB`,
    'dieselben Texte, Astro allein': `${plain.seconds.toFixed(1)} s, ${plain.megabytes} MB`,
    'das Wievielfache': `${(seconds / plain.seconds).toFixed(1)}×`,
    Dateien: String(files.length),
    Website: `${(bytesOf('') / 2 ** 20).toFixed(1)} MB`,
    Suchindex: `${(bytesOf('pagefind') / 2 ** 20).toFixed(1)} MB`,
    Suchanfrage: `${await searchTime(site)} ms`,
    Artikelseite: sent('aspekte/motivation-messen/index.html'),
    Startseite: sent('index.html'),
    Beiträge: sent('beitraege/index.html'),
    Checklisten: sent('checklisten/index.html'),
    Glossar: sent('glossar/index.html'),
    Quellen: sent('quellen/index.html'),
    'Mein Stand': sent('mein-stand/index.html'),
    'Namen der Übungen': sent('mein-stand/uebungen.json'),
    Feed: sent('rss.xml'),
  };
}

/** The same articles as pages of their words, by Astro with nothing of ours: every block is a `div`. */
function buildPlain(content: string): BuildCost {
  const names = readdirSync(`${content}/articles`);
  const articles = names.map((name): [string, string] => [
    `articles/${name}`,
    readFileSync(`${content}/articles/${name}`, 'utf8'),
  ]);
  const blocks = new Set(articles.flatMap(([, text]) => text.match(/(?<=<)[A-Z]\w+/g) ?? []));
  const components = [...blocks].map((name) => `${name}: 'div'`).join(', ');
  return buildPlainSite(`${folder}/plain`, {
    ...Object.fromEntries(articles),
    'astro.config.mjs': `
      import { satteri } from '@astrojs/markdown-satteri';
      import mdx from '@astrojs/mdx';
      export default { integrations: [mdx()], markdown: { syntaxHighlight: false, processor: satteri({}) } };`,
    'src/content.config.ts': `
      import { defineCollection } from 'astro:content';
      import { glob } from 'astro/loaders';
      const loader = glob({ base: 'articles', pattern: '*.mdx' });
      export const collections = { articles: defineCollection({ loader }) };`,
    'src/pages/[slug].astro': `---
      import { getCollection, render } from 'astro:content';
      export const getStaticPaths = async () =>
        (await getCollection('articles')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
      const { Content } = await render(Astro.props.entry);
      ---
      <h1>{Astro.props.entry.data.title}</h1>
      <Content components={{ ${components} }} />`.replace(/^ +/gm, ''),
  });
}

/** Median of the queries, here, from memory: what the index costs apart from the line. */
async function searchTime(site: string): Promise<number> {
  const find = await openSearch(site);
  await find('team');
  const times: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    await find(query);
    times.push(performance.now() - start);
  }
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN);
}
