import { describe, expect, test } from 'vitest';
import { readPages, siteNames } from './pages.ts';
import { judgeStructuredData } from './schema-org.ts';

const article = {
  '@context': 'https://schema.org',
  '@graph': [{ '@type': 'Article', headline: 'Zuhören', datePublished: '2026-11-25' }],
};
const changed = (change: object) => ({
  ...article,
  '@graph': [{ ...article['@graph'][0], ...change }],
});

describe('the judge of structured data', () => {
  test('finds nothing wrong with a plain article', async () => {
    expect(await judgeStructuredData(article)).toEqual([]);
  });

  test.for([
    ['a type that there is not', { '@type': 'Artikel' }, /Artikel/],
    ['a property that there is not', { titel: 'Zuhören' }, /titel/],
    [
      'a property of another type',
      { itemListElement: [], recipeYield: '4' },
      /Article has no recipeYield/,
    ],
    ['a day in German', { datePublished: '25.11.2026' }, /datePublished/],
    ['an address for a day', { datePublished: 'https://example.org/' }, /datePublished/],
    ['a day that does not exist', { datePublished: '2026-13-01' }, /datePublished/],
    ['an address without its beginning', { url: '/artikel/' }, /url/],
    ['an empty title', { headline: '' }, /headline/],
    ['a thing of another kind', { author: { '@type': 'Recipe', name: 'Suppe' } }, /author/],
    ['a thing without a type', { about: { name: 'Zuhören' } }, /no type/],
  ] as const)('finds %s', async ([, change, problem]) => {
    expect((await judgeStructuredData(changed(change))).join()).toMatch(problem);
  });

  test('takes the words of schema.org only', async () => {
    const other = { ...article, '@context': 'https://example.org' };
    expect((await judgeStructuredData(other)).join()).toMatch(/example\.org/);
  });
});

describe.each(siteNames)('the structured data of the %s site', (site) => {
  const pages = readPages(site)
    .map(({ path, $ }) => ({ path, data: $('script[type="application/ld+json"]').text() }))
    .filter(({ data }) => data !== '');

  test('is there', () => {
    expect(pages.length).toBeGreaterThan(5);
  });

  test.each(pages)('$path says what schema.org understands', async ({ data }) => {
    expect(await judgeStructuredData(JSON.parse(data))).toEqual([]);
  });
});
