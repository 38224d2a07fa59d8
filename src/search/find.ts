import { type Excerpt, excerptOf, matchedWords } from './excerpt.ts';
import { order } from './order.ts';
import { type Filters, type Pagefind, type PagefindHit, placeOf } from './pagefind.ts';
import { readQuery } from './query.ts';
import { rank, rarity } from './rank.ts';
import type { RecordKind } from './records.ts';
import { readWord, type Vocabulary } from './vocabulary.ts';

/** A place that matches. */
export interface Hit {
  title: string;
  page: string;
  kind: RecordKind;
  /** Address of the place, below the base path. */
  url: string;
  excerpt: Excerpt[];
  /** The forms in which the query occurs there. */
  words: string[];
}

export interface Found {
  count: number;
  /** Words of the query that the index does not have, with what was looked for instead. */
  corrected: { word: string; instead: string }[];
  /** Words of the query that led nowhere. */
  unknown: string[];
  load: (from: number, to: number) => Promise<Hit[]>;
}

/** Number of places from which a word counts as rare; the exact number of places matters little. */
const manyPlaces = 400;

/** Reads a query, asks the index for each of its words, and ranks what all of them found. */
export async function find(
  pagefind: Pagefind,
  vocabulary: Vocabulary,
  query: string,
  filters: Filters = {},
): Promise<Found> {
  const asked = readQuery(query);
  // While the vocabulary is looked at: in most queries the index has the words as they are typed.
  for (const word of asked) void pagefind.preload(word);
  const readings = await Promise.all(asked.map((word) => readWord(word, vocabulary)));
  const words = readings.flatMap((reading) => reading.words);
  const hits = await Promise.all(words.map((forms) => searchForms(pagefind, forms, filters)));
  const ranked = rank(hits, manyPlaces);
  const sought = words.map((forms, word) => ({
    forms,
    weight: rarity(hits[word] ?? [], manyPlaces),
  }));
  let ordered: Promise<string[]> | undefined;
  const read = readings.map((reading, index) => ({ ...reading, word: asked[index] ?? '' }));
  return {
    count: ranked.length,
    corrected: read
      .filter(({ kind }) => kind === 'corrected')
      .map(({ word, words }) => ({ word, instead: words[0]?.[0] ?? '' })),
    unknown: read.filter(({ kind }) => kind === 'unknown').map(({ word }) => word),
    load: async (from, to) => {
      ordered ??= order(ranked, hits, sought);
      const ids = (await ordered).slice(from, to);
      return Promise.all(ids.map((id) => toHit(id, hits, words.flat())));
    },
  };
}

/** Forms of one word count once a place: the best of them. */
async function searchForms(
  pagefind: Pagefind,
  forms: readonly string[],
  filters: Filters,
): Promise<PagefindHit[]> {
  const found = await Promise.all(forms.map((form) => pagefind.search(form, { filters })));
  const best = new Map<string, PagefindHit>();
  for (const hit of found.flatMap(({ results }) => results)) {
    const known = best.get(hit.id);
    if (!known || known.score < hit.score) best.set(hit.id, hit);
  }
  return [...best.values()];
}

async function toHit(id: string, hits: PagefindHit[][], words: string[]): Promise<Hit> {
  const place = await placeOf(id, hits);
  const { title, asked, work, page, kind } = place.meta;
  const locations = hits.flat().flatMap((hit) => (hit.id === id ? hit.words : []));
  const heading = title ?? asked ?? work ?? page;
  const excerpt = excerptOf(place.content, locations, words);
  return {
    title: heading,
    page,
    kind,
    url: place.url,
    excerpt,
    // A term may be found by its heading alone.
    words: matchedWords([...excerpt, ...excerptOf(heading, [], words)]),
  };
}
