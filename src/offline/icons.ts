/** The heptagon as icons of an installed copy. */
import { cornerCount, outlinePath, sectorPath } from '../series/heptagon.ts';
import type { Aspect } from '../series/schemas.ts';
import { paper, sectorColour } from './colour.ts';

export interface Icon {
  /** File name below `/icons/`, without its ending. */
  name: string;
  /** In pixels. */
  size: number;
  /** Radius of the figure, of half the icon's width. */
  radius: number;
  /** Whether the ground fills the square; else it is the heptagon itself. */
  isFilled: boolean;
}

/** What a launcher cuts to its own shape keeps the figure within a circle of 40 % of the width. */
const safeRadius = 0.72;

export const icons: readonly Icon[] = [
  { name: 'symbol-192', size: 192, radius: 0.97, isFilled: false },
  { name: 'symbol-512', size: 512, radius: 0.97, isFilled: false },
  { name: 'symbol-maskable-512', size: 512, radius: safeRadius, isFilled: true },
  { name: 'apple-touch-icon', size: 180, radius: 0.8, isFilled: true },
];

/** Source of the picture, in units of which half its width has 100. */
export function iconSvg({ size, radius, isFilled }: Icon, aspects: readonly Aspect[]): string {
  const outer = radius * 100;
  const ground = isFilled
    ? `<rect x="-100" y="-100" width="200" height="200" fill="${paper.light}"/>`
    : `<path d="${outlinePath(outer)}" fill="${paper.light}"/>`;
  const sectors = Array.from({ length: cornerCount }, (_, index) => {
    const shape = sectorPath(index, isFilled ? outer : outer * 0.84);
    return `<path d="${shape}" fill="${sectorColour(aspects[index])}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="-100 -100 200 200">${ground}${sectors.join('')}</svg>`;
}
