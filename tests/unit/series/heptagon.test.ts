import { describe, expect, test } from 'vitest';
import {
  corner,
  cornerCount,
  outlinePath,
  type Point,
  sectorCentre,
  sectorPath,
} from '../../../src/series/heptagon.ts';

const indices = Array.from({ length: cornerCount }, (_, index) => index);
const centre = { x: 200, y: 100 };
const distanceTo = (from: Point, to: Point) => Math.hypot(from.x - to.x, from.y - to.y);

function pointsOf(path: string): Point[] {
  expect(path).toMatch(/^M-?[\d.]+ -?[\d.]+(L-?[\d.]+ -?[\d.]+)+Z$/);
  return path
    .slice(1, -1)
    .split('L')
    .map((pair) => {
      const [x = Number.NaN, y = Number.NaN] = pair.split(' ').map(Number);
      return { x, y };
    });
}

/** By the shoelace formula. */
function areaOf(points: readonly Point[]): number {
  const doubled = points.reduce((sum, { x, y }, index) => {
    const next = points[(index + 1) % points.length] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

describe('the corners', () => {
  test('are seven', () => {
    expect(new Set(pointsOf(outlinePath(100)).map(({ x, y }) => `${x} ${y}`)).size).toBe(7);
  });

  test.for(indices)('number %i lies on the circle', (index) => {
    expect(distanceTo(corner(index, 50, centre), centre)).toBeCloseTo(50);
  });

  test('begin at the top', () => {
    expect(corner(0, 50, centre).x).toBeCloseTo(200);
    expect(corner(0, 50, centre).y).toBeCloseTo(50);
  });

  test('go on clockwise', () => {
    expect(corner(1, 50).x).toBeGreaterThan(0);
    expect(corner(6, 50).x).toBeLessThan(0);
  });

  test('come round again after seven', () => {
    expect(distanceTo(corner(7, 50), corner(0, 50))).toBeCloseTo(0);
    expect(distanceTo(corner(-1, 50), corner(6, 50))).toBeCloseTo(0);
  });
});

describe('the sectors', () => {
  test('cover the outline', () => {
    const sum = indices.reduce((area, index) => area + areaOf(pointsOf(sectorPath(index, 100))), 0);

    expect(sum / areaOf(pointsOf(outlinePath(100)))).toBeCloseTo(1, 3);
  });

  test('are equal in size', () => {
    const areas = indices.map((index) => areaOf(pointsOf(sectorPath(index, 100))));

    expect(Math.max(...areas) / Math.min(...areas)).toBeCloseTo(1, 3);
  });

  test.for(indices)('number %i reaches from the centre to its corner', (index) => {
    const [from, , tip] = pointsOf(sectorPath(index, 100, centre));

    expect(from).toEqual(centre);
    expect(distanceTo(tip ?? centre, corner(index, 100, centre))).toBeLessThan(0.01);
  });

  test.for(indices)('number %i has its label between centre and corner', (index) => {
    const label = sectorCentre(index, 100, centre);
    const reach = distanceTo(label, centre) + distanceTo(label, corner(index, 100, centre));

    expect(reach).toBeCloseTo(100);
  });
});
