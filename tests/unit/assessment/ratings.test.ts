import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  meanRating,
  type Rating,
  readRatings,
  writeRatings,
} from '../../../src/assessment/ratings.ts';
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
