/**
 * What an image shows where others link to a page: paper, the heptagon, and the title in the serif of the
 * articles. Here is what it shows and its figure; `preview-text.ts` sets the words.
 */
import { cornerCount, outlinePath, type Point, sectorPath } from './heptagon.ts';

export const previewSize = { width: 1200, height: 630 };

export interface PreviewCard {
  title: string;
  /** „Aspekt 2“, „Einführung“ and the like; '' where the title says it all. */
  kind: string;
  /** At the foot: the site's name, or what it is about where the name is the title. */
  foot: string;
  /** Which sectors stand out; a number is an aspect's. */
  lit: 'all' | 'none' | number;
}

export interface PreviewColours {
  paper: string;
  text: string;
  muted: string;
  /** Of the sectors, in their order. */
  lit: readonly string[];
  pale: readonly string[];
}

export const previewMargin = 72;
export const figureRadius = 236;
/** The heptagon keeps the margin on the right, and as much room above as below. */
export const figureCentre: Point = { x: 898, y: 326 };

/** How much of their colour the sectors show where all of them are lit: seven at full strength would shout. */
const together = 0.5;

/** Paper and heptagon, as SVG elements. */
export function previewFigure({ lit }: PreviewCard, colours: PreviewColours): string {
  const { paper, text } = colours;
  const sectors = Array.from({ length: cornerCount }, (_, index) => {
    const path = sectorPath(index, figureRadius, figureCentre);
    const strength = lit === 'all' ? together : Number(lit === index + 1);
    return [
      `<path d="${path}" fill="${colours.pale[index]}"/>`,
      `<path d="${path}" fill="${colours.lit[index]}" fill-opacity="${strength}" stroke="${paper}" stroke-width="5"/>`,
    ];
  });
  return [
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    ...sectors.flat(),
    `<path d="${outlinePath(figureRadius, figureCentre)}" fill="none" stroke="${text}" stroke-width="2.5" stroke-linejoin="round"/>`,
  ].join('');
}
