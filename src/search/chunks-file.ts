/**
 * In which chunk of the index a word is to be looked for, as Pagefind's own table of contents says it, small enough to
 * come with the first files: so a chunk is on its way before Pagefind is there to ask for it.
 *
 *     0d5f3a9b1c
 *     am
 *     begr
 */
import { stemOf } from './vocabulary.ts';

export interface Chunks {
  /** Of all chunks together: where the cut between two moves, so do most others. */
  hash: string;
  /** In order, the first word of each, or as much of it as tells it from the last one of the chunk before. */
  starts: readonly string[];
}

export function writeChunks({ hash, starts }: Chunks): string {
  return [hash, ...starts].join('\n');
}

export function readChunks(text: string): Chunks {
  const [hash = '', ...starts] = text.split('\n');
  return { hash, starts };
}

/** Name of the chunk at a place in their order. */
export function chunkName(at: number, hash: string): string {
  return `de_${at.toString(36)}_${hash}`;
}

/**
 * Names of the chunks that have a word and what begins with it, as far as our stem of it falls where the index's does:
 * Pagefind asks for all of them.
 */
export function chunksOf(word: string, { hash, starts }: Chunks): string[] {
  const stem = stemOf(word);
  const first = starts.findLastIndex((start) => start <= stem);
  return starts.flatMap((start, at) =>
    at === first || (at > first && start.startsWith(stem)) ? chunkName(at, hash) : [],
  );
}
