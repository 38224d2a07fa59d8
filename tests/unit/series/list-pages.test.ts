import { describe, expect, test } from 'vitest';
import { lists, pagesOf } from '../../../src/series/list-pages.ts';

const entries = (count: number) => Array.from({ length: count }, (_, index) => index);

describe.each(Object.values(lists))('the list under $path', (list) => {
  test.for([0, 1, list.size, list.size + 1, 500])(
    'names each of %i entries once, in order',
    (count) => {
      expect([...pagesOf(list, entries(count)).values()].flat()).toEqual(entries(count));
    },
  );

  test('has no page that grows with 500 entries', () => {
    const sizes = [...pagesOf(list, entries(500)).values()].map((page) => page.length);

    expect(Math.max(...sizes)).toBe(list.size);
  });

  test('has a first page even of nothing, and a second one as soon as it is needed', () => {
    const addresses = (count: number) => [...pagesOf(list, entries(count)).keys()];

    expect(addresses(0)).toEqual([list.path]);
    expect(addresses(list.size)).toEqual([list.path]);
    expect(addresses(list.size + 1)).toEqual([list.path, `${list.path}2/`]);
  });
});
