import { describe, expect, test } from 'vitest';
import { collectUses, mentionsOf } from '../../../src/series/mentions.ts';

const use = (id: string) => ({ id, line: 1, column: 1 });
const article = (slug: string, terms: string[], citations: string[] = []) => ({
  slug,
  content: { terms: terms.map(use), citations: citations.map(use) },
});
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => article(`a-${index}`, ['lob']));
const slugs = (articles: readonly { slug: string }[] | undefined) =>
  articles?.map(({ slug }) => slug);

describe('what uses an entry', () => {
  test('are the articles that name it, each once, in their order', () => {
    const uses = collectUses(
      [article('b', ['lob', 'lob', 'test']), article('a', ['lob'])],
      'terms',
    );

    expect(slugs(uses.get('lob'))).toEqual(['b', 'a']);
    expect(slugs(uses.get('test'))).toEqual(['b']);
    expect(uses.get('niemand')).toBeUndefined();
  });

  test('is asked for terms and for works separately', () => {
    const articles = [article('a', ['eins'], ['zwei'])];

    expect([...collectUses(articles, 'terms').keys()]).toEqual(['eins']);
    expect([...collectUses(articles, 'citations').keys()]).toEqual(['zwei']);
  });
});

describe('an entry names', () => {
  const mentions = (count: number) => mentionsOf(collectUses(many(count), 'terms').get('lob'));

  test('all its articles as long as they are few', () => {
    expect(slugs(mentions(8).named)).toEqual(slugs(many(8)));
    expect(mentions(8).others).toBe(0);
  });

  test('the first eight of 500, and counts the others', () => {
    expect(slugs(mentions(500).named)).toEqual(slugs(many(8)));
    expect(mentions(500).others).toBe(492);
  });

  test('nothing where no article uses it', () => {
    expect(mentionsOf(undefined)).toEqual({ named: [], others: 0 });
  });
});
