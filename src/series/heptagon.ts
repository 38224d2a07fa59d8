/**
 * The geometry of the heptagon, the site's one picture: front-page map, header mark and favicon draw from here.
 * Corner 1 points up, the others follow clockwise. A sector is the kite between the centre, the middles of
 * the two edges beside a corner, and the corner itself.
 */
export interface Point {
  x: number;
  y: number;
}

export const cornerCount = 7;

/** @param index 0 to 6 @param radius from the centre to the corner, in user units */
export function corner(index: number, radius: number, centre: Point = { x: 0, y: 0 }): Point {
  const angle = (index * 2 * Math.PI) / cornerCount - Math.PI / 2;
  return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
}

/** SVG path of the whole figure. */
export function outlinePath(radius: number, centre?: Point): string {
  return toPath(Array.from({ length: cornerCount }, (_, index) => corner(index, radius, centre)));
}

/** SVG path of one aspect's sector. */
export function sectorPath(index: number, radius: number, centre: Point = { x: 0, y: 0 }): string {
  const at = corner(index, radius, centre);
  const before = corner(index - 1, radius, centre);
  const after = corner(index + 1, radius, centre);
  return toPath([centre, middle(before, at), at, middle(at, after)]);
}

/** Where a label sits well inside a sector. */
export function sectorCentre(index: number, radius: number, centre?: Point): Point {
  return corner(index, radius * 0.64, centre);
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function toPath(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
