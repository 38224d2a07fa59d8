/**
 * What a growing series costs: builds sites of 100 and 1,000 articles, or of as many as given, all with exercises, and
 * measures each. Limits: 30 s for 1,000 articles, 150 s and 4 GB for 5,000; a page weighs the same, however many others.
 *
 * node tests/bench/scale.ts [number …]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { astro } from '../astro.ts';
import { openSearch } from '../search/built-index.ts';
import { outputFolder } from '../sites.ts';
import { fillContent, ownArticles } from './articles.ts';

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
  const { seconds, megabytes } = build(`${folder}/content`, site);
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

/** Wall time of a build with an empty cache, and the most memory that its process took. */
function build(content: string, site: string): { seconds: number; megabytes: number } {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [astro, 'build', '--silent'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: content,
      OUT_DIR: site,
      CACHE_DIR: `${folder}/cache`,
      NODE_OPTIONS: `--max-old-space-size=4096 --import=${new URL('print-memory.ts', import.meta.url)}`,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  if (status !== 0) throw new Error(stderr.slice(-2000));
  const kilobytes = [...stderr.matchAll(/^memory: (\d+)$/gm)].map(([, number]) => Number(number));
  return {
    seconds: (performance.now() - start) / 1000,
    megabytes: Math.round(Math.max(...kilobytes) / 1024),
  };
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
