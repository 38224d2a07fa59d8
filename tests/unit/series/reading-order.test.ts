import { expect, test } from 'vitest';
import { inReadingOrder } from '../../../src/series/reading-order.ts';
import type { ArticleData } from '../../../src/series/schemas.ts';

const aspects = [
  { slug: 'zuhoeren', number: 2 },
  { slug: 'vorleben', number: 1 },
];

type Given = Partial<Pick<ArticleData, 'kind' | 'aspect' | 'published'>> & { slug: string };

const order = (...articles: Given[]) =>
  inReadingOrder(articles, aspects, ({ kind = 'post', aspect, published = '2026-01-01' }) => {
    return { kind, aspect, published };
  }).map(({ slug }) => slug);

test('the introduction comes first, the lead articles follow by the number of their aspect, then the posts', () => {
  const found = order(
    { slug: 'a-beitrag', published: '2026-09-01' },
    { slug: 'zuhoeren', kind: 'lead', aspect: 'zuhoeren', published: '2026-08-01' },
    { slug: 'vorleben', kind: 'lead', aspect: 'vorleben' },
    { slug: 'einfuehrung', kind: 'introduction' },
  );

  expect(found).toEqual(['einfuehrung', 'vorleben', 'zuhoeren', 'a-beitrag']);
});

test('the newest post comes first, those of one day by their address', () => {
  const found = order(
    { slug: 'zoo', published: '2026-02-01' },
    { slug: 'alt', published: '2025-12-31' },
    { slug: 'ähre', published: '2026-02-01' },
    { slug: 'neu', published: '2026-03-01' },
  );

  expect(found).toEqual(['neu', 'ähre', 'zoo', 'alt']);
});

test('an aspect of a post does not move it among the lead articles', () => {
  const found = order(
    { slug: 'beitrag', aspect: 'vorleben' },
    { slug: 'zuhoeren', kind: 'lead', aspect: 'zuhoeren' },
  );

  expect(found).toEqual(['zuhoeren', 'beitrag']);
});

test('a lead article of an aspect that does not exist still comes before the posts', () => {
  expect(order({ slug: 'a' }, { slug: 'b', kind: 'lead', aspect: 'unbekannt' })).toEqual([
    'b',
    'a',
  ]);
});
