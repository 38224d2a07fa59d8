/** The search index in the browser. Nothing of it is loaded before the first call. */

import { loadedOnce } from '../progress/loaded-once.ts';
import { preload } from './ahead.ts';
import { type Chunks, chunksOf, readChunks } from './chunks-file.ts';
import { type Found, find } from './find.ts';
import { chunksPath, entryMark } from './names.ts';
import { type Filters, fieldWeights, type Pagefind } from './pagefind.ts';
import { readQuery } from './query.ts';
import { firstLetter, hasWords, type Vocabulary } from './vocabulary.ts';

/** Name of the query parameter that carries matched words to the page they stand on. */
export const matchParameter = 'treffer';

/** Starts loading the index below a base path; to be called at the first sign of interest. */
export const loadIndex = loadedOnce(open);
const wordsAt = loadedOnce(fetchWords);
const chunksAt = loadedOnce(async (address) => readChunks(await fetchText(address)));
/** Bases whose index has answered once: from then on it fetches for itself, and sooner. */
const answered = new Set<string>();

async function open(base: string): Promise<Pagefind> {
  void chunksIn(base).catch(() => {});
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  await pagefind.options({
    baseUrl: base,
    noWorker: true,
    metaCacheTag: entryMark,
    ranking: { metaWeights: fieldWeights },
  });
  await pagefind.init();
  return pagefind;
}

/**
 * @param aspect title of an aspect, or '' for all
 * @param kind of places, or '' for all
 */
export async function search(
  base: string,
  query: string,
  { aspect = '', kind = '' } = {},
): Promise<Found> {
  const filters: Filters = {};
  if (aspect !== '') filters.Aspekt = aspect;
  if (kind !== '') filters.Art = kind;
  const vocabulary = vocabularyAt(base);
  if (!answered.has(base)) {
    // What the words need is on its way while the index is; a failure shows where they are needed.
    for (const word of readQuery(query)) {
      void vocabulary.wordsFrom(firstLetter(word)).catch(() => {});
      void preloadChunks(base, word).catch(() => {});
    }
  }
  const found = await find(await loadIndex(base), vocabulary, query, filters);
  answered.add(base);
  return found;
}

function chunksIn(base: string): Promise<Chunks> {
  return chunksAt(`${base}pagefind/${chunksPath}`);
}

async function preloadChunks(base: string, word: string): Promise<void> {
  for (const name of chunksOf(word, await chunksIn(base))) {
    preload(`${base}pagefind/index/${name}.pf_index`);
  }
}

function vocabularyAt(base: string): Vocabulary {
  return {
    wordsFrom: async (letter) =>
      hasWords(letter) ? wordsAt(`${base}pagefind/words/${letter}.txt`) : [],
  };
}

async function fetchWords(address: string): Promise<readonly string[]> {
  return (await fetchText(address)).split('\n');
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
