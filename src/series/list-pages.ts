/** How lists that grow with every article are cut, so that no page grows with them. */

/** Newest posts that the front page names. */
export const postsOnFront = 6;

export const lists = {
  posts: { path: '/beitraege/', size: 40 },
  checklists: { path: '/checklisten/', size: 20 },
} as const;

type List = (typeof lists)[keyof typeof lists];

/** Address → what stands there, as Astro's `paginate` cuts it. There is a first page even of nothing. */
export function pagesOf<T>({ path, size }: List, entries: readonly T[]): Map<string, T[]> {
  const count = Math.max(1, Math.ceil(entries.length / size));
  return new Map(
    Array.from({ length: count }, (_, index) => [
      index === 0 ? path : `${path}${index + 1}/`,
      entries.slice(index * size, (index + 1) * size),
    ]),
  );
}
