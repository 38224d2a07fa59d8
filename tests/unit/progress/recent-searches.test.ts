import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSearches, searchesKey, withSearch } from '../../../src/progress/recent-searches.ts';
import { prefix } from '../../../src/progress/shape.ts';
import { writeExport } from '../../../src/progress/transfer.ts';

const searched = (...queries: string[]) =>
  readSearches(queries.reduce<string | null>((text, query) => withSearch(text, query), null));

describe('what was searched for', () => {
  test('comes back, latest first', () => {
    expect(searched('Lob', 'Rundgang')).toEqual(['Rundgang', 'Lob']);
  });

  test('stands there once, as it was typed last', () => {
    expect(searched('lob', 'Rundgang', 'Lob')).toEqual(['Lob', 'Rundgang']);
  });

  test('is forgotten after six further queries', () => {
    expect(searched('a', 'b', 'c', 'd', 'e', 'f', 'g')).toEqual(['g', 'f', 'e', 'd', 'c', 'b']);
  });

  test('is cut where it is as long as a letter', () => {
    expect(searched('x'.repeat(5000))[0]).toHaveLength(100);
  });

  test.for([null, '', '[', '{}', 'null', '[1, null, {}]', `["${'x'.repeat(101)}"]`])(
    'is nothing where storage holds %s',
    (text) => {
      expect(readSearches(text)).toEqual([]);
    },
  );

  test('lies under a key that is ours', () => {
    expect(searchesKey.startsWith(prefix)).toBe(true);
  });

  test('is no part of an export', () => {
    const text = writeExport(new Map([[searchesKey, '["Lob"]']]), '2026-03-01T12:00:00.000Z');
    expect(JSON.parse(text).entries).toEqual({});
  });

  test('is read from whatever stands there, and always as a short list', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (text, query) => {
        const read = readSearches(withSearch(text, query));
        expect(read[0]).toBe(query.slice(0, 100));
        expect(read.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
