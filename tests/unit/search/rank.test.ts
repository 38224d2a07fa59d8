import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindLetter, rank } from '../../../src/search/rank.ts';
import type { RecordKind } from '../../../src/search/records.ts';

const ids = (ranked: readonly { id: string }[]) => ranked.map(({ id }) => id);

describe('places are ranked', () => {
  test('those with all words of the query before those with some', () => {
    const all = { id: 'de_0A_all', score: 4 };
    const first = { id: 'de_1A_first', score: 6 };
    const second = { id: 'de_2A_second', score: 6 };
    expect(
      ids(
        rank(
          [
            [all, first],
            [all, second],
          ],
          100,
        ),
      )[0],
    ).toBe('de_0A_all');
  });

  test('a section before the whole article that says the same', () => {
    const hits = ['P', 'A'].map((kind) => ({ id: `de_0${kind}_x`, score: 5 }));
    expect(ids(rank([hits], 100))).toEqual(['de_0A_x', 'de_0P_x']);
  });

  test('one with both words before one that says a single word a hundred times', () => {
    const both = { id: 'de_0A_both', score: 6 };
    const often = { id: 'de_1A_often', score: 5000 };
    expect(ids(rank([[often, both], [both]], 100))[0]).toBe('de_0A_both');
  });

  test('a rare word counts more than a common one', () => {
    const common = Array.from({ length: 50 }, (_, page) => ({ id: `de_${page}A_x`, score: 5 }));
    const rare = [{ id: 'de_zzA_rare', score: 5 }];
    expect(ids(rank([common, rare], 400))[0]).toBe('de_zzA_rare');
  });

  test('what explains before what asks and before what is cited', () => {
    const hits = ['Q', 'U', 'A'].map((kind, page) => ({ id: `de_${page}${kind}_x`, score: 5 }));
    expect(ids(rank([hits], 100))).toEqual(['de_2A_x', 'de_1U_x', 'de_0Q_x']);
  });

  test('a page with the other word elsewhere before one that lacks it', () => {
    const here = { id: 'de_1A_here', score: 5 };
    const lone = { id: 'de_2A_lone', score: 5 };
    const elsewhere = { id: 'de_1A_elsewhere', score: 1 };
    const ranked = ids(rank([[lone, here], [elsewhere]], 100));
    expect(ranked.indexOf('de_1A_here')).toBeLessThan(ranked.indexOf('de_2A_lone'));
  });

  test('what scores next to nothing is left out', () => {
    const hits = [
      { id: 'de_0A_good', score: 20 },
      { id: 'de_1A_bad', score: 0.5 },
    ];
    expect(ids(rank([hits], 100))).toEqual(['de_0A_good']);
  });

  test('nothing found is nothing ranked', () => {
    expect(rank([], 100)).toEqual([]);
    expect(rank([[]], 100)).toEqual([]);
  });
});

test('whatever is found, each place comes once, best first, with finite scores', () => {
  const hit = fc.record({
    id: fc
      .tuple(fc.nat(20), fc.constantFrom('A', 'P', 'U', 'B', 'Q', 'S'), fc.nat(5))
      .map(([page, kind, place]) => `de_${page}${kind}_${place}`),
    score: fc.double({ min: 0.01, max: 50, noNaN: true }),
  });
  const found = fc.uniqueArray(hit, { selector: ({ id }) => id, maxLength: 30 });
  fc.assert(
    fc.property(fc.array(found, { maxLength: 5 }), (hits) => {
      const ranked = rank(hits, 400);
      expect(new Set(ids(ranked)).size).toBe(ranked.length);
      expect(ranked.every(({ score }) => Number.isFinite(score))).toBe(true);
      expect(ranked.map(({ score }) => score)).toEqual(
        ranked.map(({ score }) => score).sort((a, b) => b - a),
      );
    }),
  );
});

test('every kind has a letter of its own', () => {
  const kinds = ['Artikel', 'Übung', 'Begriff', 'Quelle', 'Seite'] as const;
  const letters = kinds.map((kind) => kindLetter({ kind, url: '/seite/#stelle' }));
  expect(new Set(letters).size).toBe(kinds.length);
});

test('a whole article has another letter than its sections, a whole page has not', () => {
  const letterOf = (kind: RecordKind, url: string) => kindLetter({ kind, url });
  expect(letterOf('Artikel', '/artikel/')).not.toBe(letterOf('Artikel', '/artikel/#stelle'));
  expect(letterOf('Seite', '/ueber/')).toBe(letterOf('Seite', '/ueber/#stelle'));
});
