import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginRun,
  countOpen,
  endRun,
  firstOpen,
  momentFor,
  type Part,
  type Run,
  ratingsOf,
  toSnapshot,
} from '../../../src/assessment/run.ts';
import { type Rating, rate, readRatings } from '../../../src/progress/ratings.ts';
import { type AssessmentRecord, parseRecord } from '../../../src/progress/shape.ts';
import { later, now } from '../builders.ts';
import { assessmentRecord, statementsOf } from '../records.ts';

const before = '2026-02-01T08:00:00.000Z';
const statements = statementsOf(3);
const parts: Part[] = ['strategie', 'zuhoeren'].map((aspect) => ({
  aspect,
  id: `${aspect}-selbst`,
  statements,
}));

/** What is remembered of both parts. */
function remembered(first?: AssessmentRecord, second?: AssessmentRecord) {
  const records = new Map([
    ['strategie-selbst', first],
    ['zuhoeren-selbst', second],
  ]);
  return (id: string) => records.get(id);
}

const open = (startedAt: string): Run => beginRun(startedAt);

describe('a run', () => {
  test('without entry counts everything that was ever rated', () => {
    const recordOf = remembered(
      assessmentRecord([1, 2, null], before),
      assessmentRecord([null, null, 5], later),
    );

    expect(ratingsOf(parts, recordOf, undefined)).toEqual([
      [1, 2, null],
      [null, null, 5],
    ]);
  });

  test('is open wherever nothing is remembered', () => {
    expect(ratingsOf(parts, remembered(), undefined)).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
  });

  test('counts only what was rated since it began', () => {
    const recordOf = remembered(
      assessmentRecord([1, 2, 3], before),
      assessmentRecord([4, 4, null], later),
    );

    expect(ratingsOf(parts, recordOf, open(now))).toEqual([
      [null, null, null],
      [4, 4, null],
    ]);
  });

  test('counts what was rated the moment it began', () => {
    expect(ratingsOf(parts, remembered(assessmentRecord([1, 2, 3], now)), open(now))[0]).toEqual([
      1, 2, 3,
    ]);
  });

  test('begins empty a second time while the article still shows the old ratings', () => {
    const record = assessmentRecord([1, 2, 3], now);

    expect(ratingsOf(parts, remembered(record), open(later))[0]).toEqual([null, null, null]);
    expect(readRatings(statements, record)).toEqual([1, 2, 3]);
  });

  test('counts a statement that is rated the same again', () => {
    const again = rate(statements, assessmentRecord([1, 2, 3], now), 1, 2, later);

    expect(ratingsOf(parts, remembered(again), open(later))[0]).toEqual([null, 2, null]);
  });

  test('that has ended shows everything', () => {
    const run = endRun(open(now), later);

    expect(ratingsOf(parts, remembered(assessmentRecord([1, 2, 3], before)), run)[0]).toEqual([
      1, 2, 3,
    ]);
  });

  test('finds a statement through a rewording', () => {
    const reworded = [{ aspect: 'a', id: 'strategie-selbst', statements: ['Die Aussage 1'] }];
    const record = { v: 1 as const, items: [{ words: 'Aussage 1', rating: 4, at: later }] };

    expect(ratingsOf(reworded, remembered(record), open(now))).toEqual([[4]]);
  });
});

describe('what is open', () => {
  test.for<[string, Rating[][], number, number]>([
    ['everything', [[null, null], [null]], 0, 3],
    ['the end of the first part', [[1, null], [2]], 0, 1],
    ['the second part', [[1, 2], [null]], 1, 1],
    ['nothing', [[1, 2], [3]], 2, 0],
    ['nothing of no part', [], 0, 0],
  ])('is %s', ([, ratings, first, count]) => {
    expect([firstOpen(ratings), countOpen(ratings)]).toEqual([first, count]);
  });

  test('is nothing just where no part has anything open', () => {
    const rating = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });

    fc.assert(
      fc.property(fc.array(fc.array(rating, { maxLength: 3 }), { maxLength: 4 }), (ratings) => {
        expect(firstOpen(ratings) === ratings.length).toBe(countOpen(ratings) === 0);
      }),
    );
  });
});

describe('a snapshot', () => {
  const ratings = [
    [1, null, 3],
    [4, 5, 5],
  ];

  test('keeps the ratings by aspect, open ones as open', () => {
    expect(toSnapshot(parts, ratings, now)).toEqual({
      v: 1,
      at: now,
      aspects: [
        { aspect: 'strategie', ratings: [1, null, 3] },
        { aspect: 'zuhoeren', ratings: [4, 5, 5] },
      ],
    });
  });

  test('can be stored and read', () => {
    const snapshot = toSnapshot(parts, ratings, now);

    expect(parseRecord('snapshot', JSON.stringify(snapshot))).toEqual(snapshot);
  });

  test('of a second run holds only what was rated in it', () => {
    const recordOf = remembered(
      rate(statements, assessmentRecord([1, 2, 3], before), 0, 5, later),
      assessmentRecord([4, 4, 4], before),
    );
    const second = toSnapshot(parts, ratingsOf(parts, recordOf, open(now)), later);

    expect(second.aspects.map((aspect) => aspect.ratings)).toEqual([
      [5, null, null],
      [null, null, null],
    ]);
  });
});

describe('the entry of a run', () => {
  test('is open from the moment it began', () => {
    expect(beginRun(now)).toEqual({ v: 1, at: now, startedAt: now, isOpen: true });
  });

  test('keeps its beginning when it ends', () => {
    expect(endRun(beginRun(now), later)).toEqual({
      v: 1,
      at: later,
      startedAt: now,
      isOpen: false,
    });
  });

  test('of a first run begins as it ends', () => {
    expect(endRun(undefined, now)).toEqual({ v: 1, at: now, startedAt: now, isOpen: false });
  });

  test.for([
    ['open', beginRun(now)],
    ['ended', endRun(undefined, now)],
  ] as const)('can be stored and read: %s', ([, run]) => {
    expect(parseRecord('run', JSON.stringify(run))).toEqual(run);
  });
});

describe('the moment of a rating', () => {
  test.for<[string, Run | undefined, string]>([
    ['now', undefined, now],
    ['now in a run that began before', beginRun(before), now],
    ['the run’s where its clock was ahead', beginRun(later), later],
    ['now after such a run has ended', endRun(beginRun(later), later), now],
  ])('is %s', ([, run, moment]) => {
    expect(momentFor(run, now)).toBe(moment);
  });

  test('always counts for the run', () => {
    const run = beginRun(later);
    const record = rate(statements, undefined, 0, 4, momentFor(run, now));

    expect(ratingsOf([{ aspect: 'a', id: 'a', statements }], () => record, run)).toEqual([
      [4, null, null],
    ]);
  });
});
