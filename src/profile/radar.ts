import { scaleLinear } from 'd3-scale';
import { curveLinear, curveLinearClosed, line } from 'd3-shape';

/** Where an aspect's axis points to, from the centre, one unit long. */
export interface Axis {
  x: number;
  y: number;
}

type Mean = number | undefined;
type Place = [x: number, y: number];

/** Radius of the outer heptagon, in user units: a mean of 5. */
export const radius = 150;
const levels = [1, 2, 3, 4, 5];

/** The centre stands for no rating, the innermost heptagon for 1. */
const toRadius = scaleLinear([0, 5], [0, radius]);

export function placeOn({ x, y }: Axis, mean: number): Place {
  return [x * toRadius(mean), y * toRadius(mean)];
}

const closed = line().digits(1).curve(curveLinearClosed);

/** SVG paths of the heptagons for the ratings 1 to 5. */
export function gridPaths(axes: readonly Axis[]): string[] {
  return levels.map((level) => closed(axes.map((axis) => placeOn(axis, level))) ?? '');
}

/** SVG path of a profile, closed where all means are there, otherwise in pieces with gaps at the missing ones. */
export function profilePath(axes: readonly Axis[], means: readonly Mean[]): string {
  const places = axes.map((axis, index) => {
    const mean = means[index];
    return mean === undefined ? undefined : placeOn(axis, mean);
  });
  const isWhole = places.every((place) => place !== undefined);
  const path = line<Place | undefined>(
    (place) => place?.[0] ?? 0,
    (place) => place?.[1] ?? 0,
  )
    .digits(1)
    .defined((place) => place !== undefined)
    .curve(isWhole ? curveLinearClosed : curveLinear);
  // The last axis neighbours the first.
  return path(isWhole ? places : [...places, places[0]]) ?? '';
}

const width = 72;
const height = 20;
const inset = 3;

/** SVG path of one aspect's means over time, in a box of 72 by 20; gaps where a mean is missing. */
export function coursePath(means: readonly Mean[]): string {
  const path = line<Mean>(
    (_, index) => coursePlace(means, index)[0],
    (_, index) => coursePlace(means, index)[1],
  )
    .digits(1)
    .defined((mean) => mean !== undefined);
  return path(means) ?? '';
}

/** Where the last known mean stands in that box. */
export function courseEnd(means: readonly Mean[]): Place | undefined {
  const index = means.findLastIndex((mean) => mean !== undefined);
  return index === -1 ? undefined : coursePlace(means, index);
}

function coursePlace(means: readonly Mean[], index: number): Place {
  const toX = scaleLinear([0, Math.max(1, means.length - 1)], [inset, width - inset]);
  const toY = scaleLinear([1, 5], [height - inset, inset]);
  return [toX(index), toY(means[index] ?? 1)];
}
