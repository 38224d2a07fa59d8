/** The search index in the browser. Nothing of it is loaded before the first call. */

import { loadedOnce } from '../progress/loaded-once.ts';
import { type Found, find } from './find.ts';
import { entryMark } from './names.ts';
import { type Filters, fieldWeights, type Pagefind } from './pagefind.ts';
import { readQuery } from './query.ts';
import { firstLetter, hasWords, type Vocabulary } from './vocabulary.ts';

/** Name of the query parameter that carries matched words to the page they stand on. */
export const matchParameter = 'treffer';

/** Starts loading the index below a base path; to be called at the first sign of interest. */
export const loadIndex = loadedOnce(open);
const wordsAt = loadedOnce(fetchWords);

async function open(base: string): Promise<Pagefind> {
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
  // Its words are on their way while the index is.
  for (const word of readQuery(query)) void vocabulary.wordsFrom(firstLetter(word));
  return find(await loadIndex(base), vocabulary, query, filters);
}

function vocabularyAt(base: string): Vocabulary {
  return {
    wordsFrom: async (letter) =>
      hasWords(letter) ? wordsAt(`${base}pagefind/words/${letter}.txt`) : [],
  };
}

async function fetchWords(address: string): Promise<readonly string[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.text()).split('\n');
}
