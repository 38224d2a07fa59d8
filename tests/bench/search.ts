/**
 * How often the judged queries find their place: the site's own search against Pagefind as it comes, MiniSearch and
 * Lunr with German stemming, all over the same built texts.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import snowball from 'snowball-stemmers';
import { recordsIn } from '../../src/search/integration.ts';
import { openPagefind, openSearch } from '../search/built-index.ts';
import { type Finder, judge, readJudgedQueries } from '../search/judge.ts';
import { sites } from '../sites.ts';

const site = sites.real.folder;
const records = recordsIn(site);
const german = snowball.newStemmer('german');
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const stemsOf = (text: string) => wordsOf(text).map((word) => german.stem(word));

async function plainPagefind(folder: string): Promise<Finder> {
  const { index } = await createIndex({ forceLanguage: 'de' });
  await index?.addDirectory({ path: site });
  const files = (await index?.getFiles())?.files ?? [];
  await close();
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const pagefind = await openPagefind(folder, {});
  return async (query) => {
    const { results } = await pagefind.search(query, { filters: {} });
    const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return pages.map((page) => {
      const [part] = (page as unknown as { sub_results: { url: string }[] }).sub_results;
      return decodeURI(part?.url ?? page.url);
    });
  };
}

function miniSearch(): Finder {
  const index = new MiniSearch({
    idField: 'url',
    fields: ['title', 'names', 'text'],
    processTerm: (term) => german.stem(term.toLowerCase()),
    searchOptions: { boost: { title: 3, names: 3 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(records);
  return async (query) => index.search(query).map(({ id }) => String(id));
}

function lunrSearch(): Finder {
  const index = lunr(function build() {
    this.pipeline.reset();
    this.searchPipeline.reset();
    this.ref('url');
    this.field('title', { boost: 3 });
    this.field('names', { boost: 3 });
    this.field('text');
    for (const { url, title, names, text } of records) {
      const stemmed = [title, names, text].map((field) => stemsOf(field).join(' '));
      this.add({ url, title: stemmed[0], names: stemmed[1], text: stemmed[2] });
    }
  });
  return async (query) => index.search(stemsOf(query).join(' ')).map(({ ref }) => ref);
}

const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
const queries = readJudgedQueries();
const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);
// One after the other: each opens files in place of a server.
const engines: [name: string, open: () => Promise<Finder> | Finder][] = [
  ['Pagefind allein', () => plainPagefind(folder)],
  ['MiniSearch', miniSearch],
  ['Lunr', lunrSearch],
  ['diese Suche', () => openSearch(site)],
];
console.log(
  'Suche, Erster Treffer richtig / einer der ersten drei / MRR; beiseitegelegte in Klammern',
);
for (const [name, open] of engines) {
  const find = await open();
  const tuned = await judge(
    queries.filter(({ aside }) => !aside),
    find,
  );
  const aside = await judge(
    queries.filter((query) => query.aside),
    find,
  );
  console.log(
    name.padEnd(16),
    percent(tuned.first),
    percent(tuned.firstThree),
    tuned.meanReciprocalRank.toFixed(3),
    ` (${percent(aside.first)} ${percent(aside.firstThree)} ${aside.meanReciprocalRank.toFixed(3)})`,
  );
}
rmSync(folder, { recursive: true });
