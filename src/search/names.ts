/** Pagefind asks for its entry under this mark, so that it can be fetched ahead; servers revalidate it. */
export const entryMark = 'neu';
