import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  courseEnd,
  coursePath,
  gridPaths,
  placeOn,
  profilePath,
  radius,
} from '../../../src/profile/radar.ts';
import { corner, cornerCount } from '../../../src/series/heptagon.ts';

const axes = Array.from({ length: cornerCount }, (_, index) => corner(index, 1));
const mean = fc.integer({ min: 5, max: 25 }).map((sum) => sum / 5);
const means = fc.array(mean, { minLength: cornerCount, maxLength: cornerCount });
const gappyMeans = fc.array(fc.option(mean, { nil: undefined }), {
  minLength: cornerCount,
  maxLength: cornerCount,
});

type Point = readonly [x: number, y: number];

/** The strokes of a path of straight lines; a closed one returns to where it began. */
function strokesOf(path: string): Point[][] {
  return [...path.matchAll(/M([^MZ]+)(Z?)/g)].map(([, body = '', end]) => {
    const points = body.split('L').map((pair): Point => {
      const [x = Number.NaN, y = Number.NaN] = pair.split(',').map(Number);
      return [x, y];
    });
    const [first] = points;
    return end && first ? [...points, first] : points;
  });
}

/** The axis that a point lies on, to the tenth that paths are written with. */
function axisOf([x, y]: Point): number {
  const length = Math.hypot(x, y);
  return axes.findIndex((axis) => Math.hypot(axis.x * length - x, axis.y * length - y) < 0.2);
}

/** The pairs of axes between which a path draws a line, `0-1`; a line of no length is none. */
function linesOf(path: string): string[] {
  return strokesOf(path)
    .flatMap((stroke) => stroke.slice(1).map((to, at) => [stroke[at] ?? to, to] as const))
    .filter(([from, to]) => from[0] !== to[0] || from[1] !== to[1])
    .map(([from, to]) => [axisOf(from), axisOf(to)].sort((a, b) => a - b).join('-'))
    .sort();
}

describe('a place on an axis', () => {
  test('is as far out as the mean is high', () => {
    fc.assert(
      fc.property(fc.nat(cornerCount - 1), mean, (index, value) => {
        const [x, y] = placeOn(corner(index, 1), value);

        expect(Math.hypot(x, y)).toBeCloseTo((radius * value) / 5, 9);
      }),
    );
  });

  test('lies in the direction of the axis', () => {
    fc.assert(
      fc.property(fc.nat(cornerCount - 1), mean, (index, value) => {
        const axis = corner(index, 1);
        const [x, y] = placeOn(axis, value);

        expect(Math.atan2(y, x)).toBeCloseTo(Math.atan2(axis.y, axis.x), 9);
      }),
    );
  });

  test('is the corner of the figure for a mean of 5', () => {
    const { x, y } = corner(2, radius);
    const place = placeOn(corner(2, 1), 5);

    expect(place[0]).toBeCloseTo(x, 9);
    expect(place[1]).toBeCloseTo(y, 9);
  });

  test('points up on the first axis', () => {
    const [x, y] = placeOn(corner(0, 1), 5);

    expect([Math.round(x), Math.round(y)]).toEqual([0, -150]);
  });
});

describe('the grid', () => {
  test('is five closed heptagons, each a fifth further out', () => {
    const radii = gridPaths(axes).map((path) => {
      const [stroke = []] = strokesOf(path);
      return stroke.map(([x, y]) => Math.round(Math.hypot(x, y)));
    });

    expect(radii).toEqual(
      [30, 60, 90, 120, 150].map((one) => Array.from({ length: 8 }, () => one)),
    );
  });

  test.for([1, 2, 3, 4, 5])('is where a profile of all %i lies', (level) => {
    const profile = profilePath(
      axes,
      Array.from({ length: cornerCount }, () => level),
    );

    expect(gridPaths(axes)[level - 1]).toBe(profile);
  });
});

const all = ['0-1', '0-6', '1-2', '2-3', '3-4', '4-5', '5-6'];

describe('a profile', () => {
  test('with all means is one closed path', () => {
    fc.assert(
      fc.property(means, (given) => {
        const path = profilePath(axes, given);

        expect(path).toMatch(/^M[^MZ]+Z$/);
        expect(linesOf(path)).toEqual(all);
      }),
    );
  });

  test('has its corners at the means', () => {
    fc.assert(
      fc.property(means, (given) => {
        const [stroke = []] = strokesOf(profilePath(axes, given));

        for (const [index, value] of given.entries()) {
          const [x = 0, y = 0] = stroke[index] ?? [];
          expect(Math.abs(Math.hypot(x, y) - 30 * value)).toBeLessThan(0.1);
        }
      }),
    );
  });

  test('without means is nothing', () => {
    expect(
      profilePath(
        axes,
        Array.from({ length: cornerCount }, () => undefined),
      ),
    ).toBe('');
  });

  test.for<[string, (number | undefined)[], string[]]>([
    ['in the middle', [3, 3, 3, undefined, 3, 3, 3], ['0-1', '0-6', '1-2', '4-5', '5-6']],
    ['at the first axis', [undefined, 3, 3, 3, 3, 3, 3], ['1-2', '2-3', '3-4', '4-5', '5-6']],
    ['at the last axis', [3, 3, 3, 3, 3, 3, undefined], ['0-1', '1-2', '2-3', '3-4', '4-5']],
    ['beside each other', [3, 3, undefined, undefined, 3, 3, 3], ['0-1', '0-6', '4-5', '5-6']],
    ['around a single one', [3, undefined, 3, undefined, 3, 3, 3], ['0-6', '4-5', '5-6']],
    ['everywhere but for one', [undefined, undefined, 3, ...Array(4).fill(undefined)], []],
  ])('has gaps %s', ([, given, lines]) => {
    expect(linesOf(profilePath(axes, given))).toEqual(lines);
  });

  test('has a line between neighbours that are both there, and no other', () => {
    fc.assert(
      fc.property(gappyMeans, (given) => {
        const between = all.filter((pair) =>
          pair.split('-').every((index) => given[Number(index)] !== undefined),
        );

        expect(linesOf(profilePath(axes, given))).toEqual(between);
      }),
    );
  });

  test('with gaps touches no axis whose mean is missing', () => {
    fc.assert(
      fc.property(gappyMeans, (given) => {
        const touched = strokesOf(profilePath(axes, given)).flat().map(axisOf);
        const present = given.flatMap((value, index) => (value === undefined ? [] : [index]));

        expect([...new Set(touched)].sort()).toEqual(present);
      }),
    );
  });
});

describe('the course of an aspect', () => {
  test.for<[string, (number | undefined)[], string]>([
    ['rises from the lower left to the upper right', [1, 5], 'M3,17L69,3'],
    ['goes in equal steps', [1, 3, 5], 'M3,17L36,10L69,3'],
    ['has a gap where a mean is missing', [1, 1, undefined, 5, 5], 'M3,17L19.5,17M52.5,3L69,3'],
    ['keeps a single mean as a dot', [undefined, 3, undefined], 'M36,10Z'],
    ['of one moment is a dot', [3], 'M3,10Z'],
    ['without means is nothing', [undefined, undefined], ''],
    ['of nothing is nothing', [], ''],
  ])('%s', ([, given, path]) => {
    expect(coursePath(given)).toBe(path);
  });

  test.for<[string, (number | undefined)[], [number, number] | undefined]>([
    ['at the last mean', [1, 5], [69, 3]],
    ['at the last known mean', [1, 3, undefined], [36, 10]],
    ['at the only one', [3], [3, 10]],
    ['nowhere without means', [undefined], undefined],
    ['nowhere of nothing', [], undefined],
  ])('ends %s', ([, given, place]) => {
    expect(courseEnd(given)).toEqual(place);
  });

  test('stays in its box', () => {
    fc.assert(
      fc.property(fc.array(mean, { minLength: 1, maxLength: 20 }), (given) => {
        for (const [x, y] of strokesOf(coursePath(given)).flat()) {
          expect(x >= 3 && x <= 69 && y >= 3 && y <= 17).toBe(true);
        }
      }),
    );
  });
});
