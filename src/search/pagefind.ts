import type { RecordKind } from './records.ts';

/** What we use of Pagefind's interface. */
export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  /** Fetches what a search for the word will need. */
  preload: (word: string) => Promise<void>;
  search: (word: string, options: { filters: Filters }) => Promise<{ results: PagefindHit[] }>;
}

export interface PagefindHit {
  id: string;
  score: number;
  /** Numbers of the words of the text that match. */
  words: number[];
  data: () => Promise<PagefindPlace>;
}

export interface PagefindPlace {
  url: string;
  content: string;
  meta: {
    title?: string;
    asked?: string;
    work?: string;
    names?: string;
    words?: string;
    page: string;
    kind: RecordKind;
  };
}

export type Filters = Record<string, string>;

/** How the fields of a place weigh against each other, by the names that the index gives them. */
export const fieldWeights = {
  title: 5,
  names: 5,
  words: 0.3,
  asked: 1,
  work: 1,
  page: 1,
  parts: 0.5,
  kind: 0,
};

/** Loads a place that one of the words has found. */
export async function placeOf(id: string, hits: PagefindHit[][]): Promise<PagefindPlace> {
  const place = await hits
    .flat()
    .find((hit) => hit.id === id)
    ?.data();
  if (!place) throw new Error(`search: no place „${id}“`);
  return place;
}
