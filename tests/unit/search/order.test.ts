import { expect, test } from 'vitest';
import { hitsAtOnce, order } from '../../../src/search/order.ts';
import type { PagefindHit } from '../../../src/search/pagefind.ts';

/** The `n`th place as the index has them. */
function hit(n: number, content: string, loaded: string[] = []): PagefindHit {
  const id = `de_${n}A_x`;
  return {
    id,
    score: 1,
    words: [],
    data: async () => {
      loaded.push(id);
      return { url: `/${n}/#x`, content, meta: { title: '', page: 'Seite', kind: 'Artikel' } };
    },
  };
}
const sought = [{ forms: ['lob'], weight: 1 }];
const inOrder = (hits: readonly PagefindHit[]) =>
  order(
    hits.map(({ id }) => ({ id, score: 1 })),
    [[...hits]],
    sought,
  );

test('of the places shown first the one that says what is looked for comes first, the others stay', async () => {
  const hits = ['Tadel', 'Kritik', 'Lob'].map((content, n) => hit(n, content));
  expect(await inOrder(hits)).toEqual(['de_2A_x', 'de_0A_x', 'de_1A_x']);
});

test('what is not shown at first is neither loaded nor moved, and every place comes once', async () => {
  const loaded: string[] = [];
  const hits = Array.from({ length: hitsAtOnce + 3 }, (_, n) =>
    hit(n, n < hitsAtOnce ? 'Tadel' : 'Lob', loaded),
  );
  const ids = hits.map(({ id }) => id);
  expect(await inOrder(hits)).toEqual(ids);
  expect(loaded).toEqual(ids.slice(0, hitsAtOnce));
});

test('nothing found is nothing ordered', async () => {
  expect(await inOrder([])).toEqual([]);
});
