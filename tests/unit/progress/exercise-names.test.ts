import { expect, test } from 'vitest';
import { toNames } from '../../../src/progress/exercise-names.ts';

const article = (slug: string, ...exercises: string[]) => {
  return { slug, title: `Artikel ${slug}`, href: `/beitraege/${slug}/`, exercises };
};

test('an exercise is called by its article and stands at its place there', () => {
  const names = toNames([article('a', 'eins', 'zwei'), article('b', 'drei')]);

  expect(names.get('zwei')).toEqual({ title: 'Artikel a', href: '/beitraege/a/#zwei' });
  expect(names.get('drei')).toEqual({ title: 'Artikel b', href: '/beitraege/b/#drei' });
});

test('an article is known by its slug', () => {
  expect(toNames([article('a')]).get('a')).toEqual({ title: 'Artikel a', href: '/beitraege/a/' });
});

test('nothing is known of what is in no article', () => {
  const names = toNames([article('a', 'eins')]);

  expect(names.get('fort')).toBeUndefined();
  expect(names.get('__proto__')).toBeUndefined();
});
