import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AskedAspect,
  type AspectMean,
  differenceOf,
  extremesOf,
  type ProfilePoint,
  pastProfile,
  presentProfile,
  profileCourse,
} from '../../../src/profile/profile.ts';
import { type Rating, rate } from '../../../src/progress/ratings.ts';
import type { AssessmentRecord } from '../../../src/progress/shape.ts';
import { later, now } from '../builders.ts';
import { assessmentRecord, snapshotRecord, statementsOf } from '../records.ts';

const muchLater = '2026-03-09T08:00:00.000Z';

const aspectOf = (slug: string): AskedAspect => ({
  slug,
  assessment: `${slug}-selbst`,
  statements: statementsOf(5),
});
const aspects = ['strategie', 'zuhoeren', 'vorleben'].map(aspectOf);

/** What is remembered of the aspects named, all rated at one moment. */
function remembered(ratings: Record<string, Rating[]>, at = now) {
  const records = new Map<string, AssessmentRecord>(
    Object.entries(ratings).map(([slug, given]) => [`${slug}-selbst`, assessmentRecord(given, at)]),
  );
  return (id: string) => records.get(id);
}

const nothing = () => undefined;
const meansOf = ({ means }: ProfilePoint) => means.map(({ mean }) => mean);

describe('the present profile', () => {
  test('has a mean for each aspect that is rated whole', () => {
    const point = presentProfile(aspects, remembered({ zuhoeren: [1, 2, 3, 4, 5] }));

    expect(point.means[1]).toEqual({ slug: 'zuhoeren', rated: 5, total: 5, mean: 3 });
  });

  test('has no time', () => {
    expect(presentProfile(aspects, nothing).at).toBeUndefined();
  });

  test('has no mean for an aspect that is rated in part', () => {
    const point = presentProfile(aspects, remembered({ zuhoeren: [5, 5, 5, 5, null] }));

    expect(point.means[1]).toEqual({ slug: 'zuhoeren', rated: 4, total: 5, mean: undefined });
  });

  test('has no mean and nothing rated where nothing is remembered', () => {
    expect(presentProfile(aspects, nothing).means).toEqual(
      aspects.map(({ slug }) => ({ slug, rated: 0, total: 5, mean: undefined })),
    );
  });

  test('stays in the order of the series', () => {
    const point = presentProfile(aspects, remembered({ vorleben: [1, 1, 1, 1, 1] }));

    expect(point.means.map(({ slug }) => slug)).toEqual(['strategie', 'zuhoeren', 'vorleben']);
  });

  test('counts a statement that came later as missing', () => {
    const point = presentProfile(aspects, remembered({ zuhoeren: [5, 5, 5, 5] }));

    expect(point.means[1]).toMatchObject({ rated: 4, total: 5, mean: undefined });
  });

  test('never shows a missing answer as a rating', () => {
    const rating = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
    const ratings = fc.array(rating, { minLength: 5, maxLength: 5 });

    fc.assert(
      fc.property(ratings, (given) => {
        const [point] = presentProfile(aspects.slice(0, 1), remembered({ strategie: given })).means;

        if (given.includes(null)) expect(point?.mean).toBeUndefined();
        else expect(point?.mean).toBeGreaterThanOrEqual(1);
        expect(point?.rated).toBe(given.filter((one) => one !== null).length);
      }),
    );
  });
});

describe('a past profile', () => {
  test('has the time of its run', () => {
    expect(pastProfile(aspects, snapshotRecord({}, later)).at).toBe(later);
  });

  test('has the means of then', () => {
    const snapshot = snapshotRecord({ vorleben: [5, 5, 5, 5, 4], strategie: [1, 1, 1, 1, 2] });

    expect(meansOf(pastProfile(aspects, snapshot))).toEqual([1.2, undefined, 4.8]);
  });

  test('has no mean where a statement was left open', () => {
    const snapshot = snapshotRecord({ zuhoeren: [3, null, 3, 3, 3] });

    expect(pastProfile(aspects, snapshot).means[1]).toEqual({
      slug: 'zuhoeren',
      rated: 4,
      total: 5,
      mean: undefined,
    });
  });

  test('has no mean for an aspect that came later', () => {
    const point = pastProfile(aspects, snapshotRecord({ strategie: [3, 3, 3, 3, 3] }));

    expect(point.means[2]).toEqual({ slug: 'vorleben', rated: 0, total: 5, mean: undefined });
  });

  test('has no mean for an aspect without ratings', () => {
    expect(pastProfile(aspects, snapshotRecord({ zuhoeren: [] })).means[1]?.mean).toBeUndefined();
  });

  test('leaves out an aspect that no longer exists', () => {
    const point = pastProfile(aspects, snapshotRecord({ frueher: [3, 3, 3, 3, 3] }));

    expect(point.means.map(({ slug }) => slug)).toEqual(['strategie', 'zuhoeren', 'vorleben']);
  });
});

describe('the course', () => {
  const run = (rating: number, at: string) =>
    snapshotRecord({ zuhoeren: [rating, rating, rating, rating, rating] }, at);
  const timesOf = (course: readonly ProfilePoint[]) => course.map(({ at }) => at);

  test('is empty where nothing was ever rated', () => {
    expect(profileCourse(aspects, [], nothing)).toEqual([]);
  });

  test('is the present state where there was no run', () => {
    const course = profileCourse(
      aspects,
      [],
      remembered({ zuhoeren: [2, null, null, null, null] }),
    );

    expect(timesOf(course)).toEqual([undefined]);
  });

  test('has a run once where nothing was rated since', () => {
    const recordOf = remembered({ zuhoeren: [3, 3, 3, 3, 3] }, now);

    expect(timesOf(profileCourse(aspects, [run(3, later)], recordOf))).toEqual([later]);
  });

  test('has a run once that ended with its last rating', () => {
    const recordOf = remembered({ zuhoeren: [3, 3, 3, 3, 3] }, later);

    expect(timesOf(profileCourse(aspects, [run(3, later)], recordOf))).toEqual([later]);
  });

  test('ends with the present state once something was rated since', () => {
    const recordOf = remembered({ zuhoeren: [4, 4, 4, 4, 4] }, later);
    const course = profileCourse(aspects, [run(3, now)], recordOf);

    expect(timesOf(course)).toEqual([now, undefined]);
    expect(course.map((point) => point.means[1]?.mean)).toEqual([3, 4]);
  });

  test('ends with the present state even if one statement was rated the same again', () => {
    const before = assessmentRecord([3, 3, 3, 3, 3], now);
    const after = rate(statementsOf(5), before, 2, 3, muchLater);

    expect(timesOf(profileCourse(aspects, [run(3, later)], () => after))).toEqual([
      later,
      undefined,
    ]);
  });

  test('has a run once where all ratings were erased since', () => {
    expect(timesOf(profileCourse(aspects, [run(3, now)], nothing))).toEqual([now]);
  });

  test('pays no heed to open statements', () => {
    const open = remembered({ zuhoeren: [null, null, null, null, null] });

    expect(profileCourse(aspects, [], open)).toEqual([]);
  });

  test('goes by time, in whatever order the runs are stored', () => {
    const runs = [run(1, now), run(2, later), run(3, muchLater)];

    fc.assert(
      fc.property(fc.shuffledSubarray(runs, { minLength: 3 }), (shuffled) => {
        const course = profileCourse(aspects, shuffled, nothing);

        expect(timesOf(course)).toEqual([now, later, muchLater]);
        expect(course.map((point) => point.means[1]?.mean)).toEqual([1, 2, 3]);
      }),
    );
  });

  test('is measured by the latest run, not by the one stored last', () => {
    const recordOf = remembered({ zuhoeren: [3, 3, 3, 3, 3] }, later);

    expect(timesOf(profileCourse(aspects, [run(3, muchLater), run(2, now)], recordOf))).toEqual([
      now,
      muchLater,
    ]);
  });

  test('leaves the runs in the order they came in', () => {
    const runs = [run(2, later), run(1, now)];
    profileCourse(aspects, runs, nothing);

    expect(runs.map(({ at }) => at)).toEqual([later, now]);
  });
});

/** A point with these means, of aspects `a`, `b`, `c` … */
function pointOf(...means: (number | undefined)[]): ProfilePoint {
  const letters = 'abcdefg';
  return {
    at: undefined,
    means: means.map((mean, index): AspectMean => {
      const rated = mean === undefined ? 2 : 5;
      return { slug: letters.charAt(index), rated, total: 5, mean };
    }),
  };
}

function slugsOf(point: ProfilePoint): [string, string] | undefined {
  const extremes = extremesOf(point);
  const join = (means: readonly AspectMean[]) => means.map(({ slug }) => slug).join('');
  return extremes && [join(extremes.strongest), join(extremes.weakest)];
}

describe('what stands out', () => {
  test.for<[string, (number | undefined)[], [strongest: string, weakest: string] | undefined]>([
    ['the two highest and the two lowest', [3, 5, 1, 4, 2], ['bd', 'ce']],
    ['of all seven aspects', [3, 4, 2, 5, 1, 3, 3], ['db', 'ec']],
    ['of just four', [1, 2, 3, 4], ['dc', 'ab']],
    ['nothing of three', [1, 3, 5], undefined],
    ['nothing of three complete ones', [1, undefined, 3, undefined, 5, undefined], undefined],
    ['of four complete ones among open ones', [undefined, 1, 2, undefined, 3, 4], ['fe', 'bc']],
    ['nothing where all are open', [undefined, undefined, undefined, undefined], undefined],
    ['nothing of none', [], undefined],
    ['nothing where all are equal', [3, 3, 3, 3, 3], undefined],
    ['nothing where all complete ones are equal', [3, 3, undefined, 3, 3], undefined],
    ['the first of the series where more are equal', [4, 2, 4, 2, 4, 2], ['ac', 'bd']],
    ['a single one above all others', [3, 3, 3, 4], ['d', 'ab']],
    ['a single one below all others', [4, 4, 3, 4], ['ab', 'c']],
    ['one of a tie in the middle, on one side only', [2, 3, 3, 4], ['db', 'a']],
    ['one above and one below', [3, 3, 4, 3, 2], ['ca', 'e']],
  ])('%s', ([, means, slugs]) => {
    expect(slugsOf(pointOf(...means))).toEqual(slugs);
  });

  const anyMeans = fc.array(
    fc.option(
      fc.integer({ min: 5, max: 25 }).map((sum) => sum / 5),
      { nil: undefined },
    ),
    { maxLength: 7 },
  );

  test('is higher on the one side than on the other', () => {
    fc.assert(
      fc.property(anyMeans, (means) => {
        const extremes = extremesOf(pointOf(...means));
        fc.pre(extremes !== undefined);
        const lowest = Math.min(...extremes.strongest.map(({ mean = 0 }) => mean));
        const highest = Math.max(...extremes.weakest.map(({ mean = 9 }) => mean));

        expect(lowest).toBeGreaterThan(highest);
      }),
    );
  });

  test('is one or two aspects on either side', () => {
    fc.assert(
      fc.property(anyMeans, (means) => {
        const extremes = extremesOf(pointOf(...means));
        fc.pre(extremes !== undefined);

        for (const side of [extremes.strongest, extremes.weakest]) {
          expect([1, 2]).toContain(side.length);
        }
      }),
    );
  });

  test('leaves nothing beyond it', () => {
    fc.assert(
      fc.property(anyMeans, (means) => {
        const extremes = extremesOf(pointOf(...means));
        fc.pre(extremes !== undefined);
        const complete = means.filter((mean) => mean !== undefined);

        expect(extremes.strongest[0]?.mean).toBe(Math.max(...complete));
        expect(extremes.weakest[0]?.mean).toBe(Math.min(...complete));
      }),
    );
  });
});

describe('a change', () => {
  test.for<[string, number | undefined, number | undefined, number | undefined]>([
    ['upwards', 3, 3.6, 0.6],
    ['downwards', 3.4, 3.2, -0.2],
    ['of nothing', 3.2, 3.2, 0],
    ['without rest of binary fractions', 1.2, 1.4, 0.2],
    ['of what is shown, where means have more digits', 8 / 3, 10 / 3, 0.6],
    ['from nothing', undefined, 3, undefined],
    ['to nothing', 3, undefined, undefined],
    ['of what was never there', undefined, undefined, undefined],
  ])('%s', ([, before, after, difference]) => {
    expect(differenceOf(before, after)).toBe(difference);
  });

  test('leads from the one to the other', () => {
    const mean = fc.integer({ min: 5, max: 25 }).map((sum) => sum / 5);

    fc.assert(
      fc.property(mean, mean, (before, after) => {
        expect(before + (differenceOf(before, after) ?? Number.NaN)).toBeCloseTo(after, 10);
      }),
    );
  });
});
