/** Pagefind asks for its entry under this mark, so that it can be fetched ahead; servers revalidate it. */
export const entryMark = 'neu';

/** What the entry calls the table of contents; the same in every version, so that it can be fetched ahead as well. */
export const metaName = 'de';
export const metaPath = `pagefind.${metaName}.pf_meta`;

/** Which words are in which chunk, see `chunks-file.ts`. */
export const chunksPath = 'chunks.txt';
