import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPublished, pathOf, readingMinutes, slugOf } from '../../../src/series/article.ts';

test.for([
  ['02-herumgehen-zuhoeren.mdx', 'herumgehen-zuhoeren'],
  ['herumgehen-zuhoeren.mdx', 'herumgehen-zuhoeren'],
  ['herumgehen-zuhoeren', 'herumgehen-zuhoeren'],
  ['10-fragen-an-kunden.mdx', 'fragen-an-kunden'],
  ['2026-02-01-beitrag.mdx', '02-01-beitrag'],
  ['7-tage.md', 'tage'],
  ['content/articles/01-eins.mdx', 'eins'],
  ['content\\articles\\01-eins.mdx', 'eins'],
  ['mdx-lernen.mdx', 'mdx-lernen'],
] as const)('the slug of %s is %s', ([file, slug]) => {
  expect(slugOf(file)).toBe(slug);
});

test.for([
  ['introduction', 'egal', '/einfuehrung/'],
  ['lead', 'zuhoeren', '/aspekte/zuhoeren/'],
  ['post', 'gedanken', '/beitraege/gedanken/'],
] as const)('the path of a %s', ([kind, slug, path]) => {
  expect(pathOf({ kind, slug })).toBe(path);
});

test.for([
  ['on its day', { published: '2026-03-01', draft: false }, true],
  ['the day before', { published: '2026-03-02', draft: false }, false],
  ['later', { published: '2025-12-31', draft: false }, true],
  ['as a draft, on its day', { published: '2026-03-01', draft: true }, false],
] as const)('an article is published: %s', ([, article, published]) => {
  expect(isPublished(article, '2026-03-01')).toBe(published);
});

describe('the reading time', () => {
  test.for([
    [0, 1],
    [99, 1],
    [299, 1],
    [300, 2],
    [2000, 10],
  ] as const)('of %i words is %i minutes', ([words, minutes]) => {
    expect(readingMinutes(words)).toBe(minutes);
  });

  test('never shrinks as words are added', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(1000), (words, more) => {
        expect(readingMinutes(words + more)).toBeGreaterThanOrEqual(readingMinutes(words));
      }),
    );
  });
});
