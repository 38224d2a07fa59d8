import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  meanRating,
  type Rating,
  rate,
  ratingsSince,
  readRatings,
  writeRatings,
} from '../../../src/progress/ratings.ts';
import { parseRecord } from '../../../src/progress/shape.ts';
import { later, now } from '../builders.ts';

const statements = ['Ich höre zu.', 'Ich frage nach.', 'Ich räume auf.'];
const rated = writeRatings(statements, undefined, [4, null, 2], now);

describe('reading', () => {
  test('nothing remembered is nothing rated', () => {
    expect(readRatings(statements, undefined)).toEqual([null, null, null]);
  });

  test('ratings are read as they were written', () => {
    const rating = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });

    fc.assert(
      fc.property(rating, rating, rating, (...ratings) => {
        const record = writeRatings(statements, undefined, ratings, now);

        expect(readRatings(statements, record)).toEqual(ratings);
      }),
    );
  });

  test('a rating follows its statement to another place', () => {
    expect(readRatings(statements.toReversed(), rated)).toEqual([2, null, 4]);
  });

  test('a rating follows its statement through a rewording', () => {
    expect(readRatings(['Ich höre gut zu.'], rated)).toEqual([4]);
  });
});

describe('writing', () => {
  test('a rating that stays keeps its time', () => {
    const record = writeRatings(statements, rated, [4, 1, 3], later);

    expect(record.items.map(({ at }) => at)).toEqual([now, later, later]);
  });

  test('a rating of a statement that vanished comes back with it', () => {
    const without = writeRatings(statements.slice(1), rated, [5, 2], later);

    expect(readRatings(statements, without)).toEqual([4, 5, 2]);
  });

  test('an open statement that vanished is forgotten', () => {
    const record = writeRatings(statements.slice(0, 1), rated, [4], later);

    expect(record.items.map(({ words }) => words)).toEqual(['Ich höre zu.', 'Ich räume auf.']);
  });

  test('a record can be stored and read', () => {
    expect(parseRecord('assessment', JSON.stringify(rated))).toEqual(rated);
  });
});

describe('rating one statement', () => {
  test('leaves the others as they are', () => {
    const record = rate(statements, rated, 1, 5, later);

    expect(record.items).toEqual([
      { words: 'Ich höre zu.', rating: 4, at: now },
      { words: 'Ich frage nach.', rating: 5, at: later },
      { words: 'Ich räume auf.', rating: 2, at: now },
    ]);
  });

  test('begins a record', () => {
    expect(readRatings(statements, rate(statements, undefined, 2, 1, now))).toEqual([
      null,
      null,
      1,
    ]);
  });

  test('has the time of now even if the rating is the same as before', () => {
    const record = rate(statements, rated, 0, 4, later);

    expect(record.items.map(({ at }) => at)).toEqual([later, null, now]);
  });

  test('finds the statement through a rewording', () => {
    const reworded = ['Ich räume auf.', 'Ich höre gut zu.'];

    expect(readRatings(reworded, rate(reworded, rated, 1, 1, later))).toEqual([2, 1]);
  });

  test('keeps ratings of statements that vanished', () => {
    const record = rate(statements.slice(1), rated, 0, 5, later);

    expect(readRatings(statements, record)).toEqual([4, 5, 2]);
  });

  test('gives a record that can be stored and read', () => {
    const record = rate(statements, rated, 1, 5, later);

    expect(parseRecord('assessment', JSON.stringify(record))).toEqual(record);
  });
});

describe('ratings since a moment', () => {
  const half = rate(statements, rated, 1, 5, later);

  test.for<[string, string | undefined, Rating[]]>([
    ['are all where there is none', undefined, [4, 5, 2]],
    ['are all given at it or after', now, [4, 5, 2]],
    ['are not those given before', later, [null, 5, null]],
    ['are none where nothing came after', '2026-03-03T08:00:00.000Z', [null, null, null]],
  ])('%s', ([, since, ratings]) => {
    expect(ratingsSince(statements, half, since)).toEqual(ratings);
  });

  test('are none where nothing is remembered', () => {
    expect(ratingsSince(statements, undefined, now)).toEqual([null, null, null]);
  });

  test('count again once given again, whatever the rating', () => {
    const again = rate(statements, half, 0, 4, later);

    expect(ratingsSince(statements, again, later)).toEqual([4, 5, null]);
  });

  test('follow their statement to another place', () => {
    expect(ratingsSince(statements.toReversed(), half, later)).toEqual([null, 5, null]);
  });

  test('say nothing else than the record', () => {
    const rating = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });

    fc.assert(
      fc.property(rating, rating, fc.constantFrom(now, later), (first, second, since) => {
        const record = writeRatings(statements, rated, [first, second, 3], later);
        const all = readRatings(statements, record);

        for (const [index, given] of ratingsSince(statements, record, since).entries()) {
          expect([null, all[index]]).toContain(given);
        }
      }),
    );
  });
});

describe('the mean', () => {
  test.for<[string, Rating[], number | undefined]>([
    ['of all statements', [1, 2, 5], 8 / 3],
    ['of equal ratings', [3, 3, 3], 3],
    ['while one is open', [5, null, 5], undefined],
    ['while all are open', [null, null], undefined],
    ['of no statements', [], undefined],
  ])('%s', ([, ratings, mean]) => {
    expect(meanRating(ratings)).toBe(mean);
  });

  test('lies between the lowest and the highest rating', () => {
    const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 });

    fc.assert(
      fc.property(ratings, (given) => {
        const mean = meanRating(given) ?? Number.NaN;

        expect(mean).toBeGreaterThanOrEqual(Math.min(...given));
        expect(mean).toBeLessThanOrEqual(Math.max(...given));
      }),
    );
  });
});
