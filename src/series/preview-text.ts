import { sectorCentre } from './heptagon.ts';
import {
  figureCentre,
  figureRadius,
  type PreviewCard,
  type PreviewColours,
  previewMargin,
  previewSize,
} from './preview.ts';

type Style = Record<string, string | number>;

/** An element as satori takes it: what JSX would make, without React. */
export interface PreviewBox {
  type: 'div';
  key: null;
  props: { style: Style; children?: PreviewBox[] | string };
}

function box(style: Style, children?: PreviewBox[] | string): PreviewBox {
  const props = children === undefined ? { style } : { style, children };
  return { type: 'div', key: null, props };
}

/** From the heptagon's top to its foot, where the last line stands on its lower edge. */
const top = figureCentre.y - figureRadius;
const columnHeight = 457;
const columnWidth = 560;
const small = { fontSize: 30, lineHeight: 1.3 };

/** The words of a card: kind and title on top, the site's name at the foot, the number in the lit sector. */
export function previewText(card: PreviewCard, colours: PreviewColours): PreviewBox {
  const column = {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    width: columnWidth,
    height: columnHeight,
  };
  const page = {
    display: 'flex',
    width: previewSize.width,
    height: previewSize.height,
    paddingLeft: previewMargin,
    paddingTop: top,
    fontFamily: 'Source Serif 4, Source Serif 4 Extended',
    color: colours.text,
  };
  const foot = box({ ...small, color: colours.muted }, card.foot);
  return box(page, [box(column, [heading(card, colours), foot]), ...numberIn(card, colours)]);
}

function heading({ kind, title, lit }: PreviewCard, colours: PreviewColours): PreviewBox {
  const hue = (typeof lit === 'number' && colours.lit[lit - 1]) || colours.muted;
  const row = { ...small, display: 'flex', alignItems: 'center', gap: 20, lineHeight: 1 };
  const rule = box({ width: 56, height: 4, background: hue });
  const kindRow = box({ ...row, color: hue, fontWeight: 600 }, [rule, box({}, kind)]);
  const size = titleSize(title);
  const style = {
    fontSize: size,
    fontWeight: 600,
    lineHeight: titleLeading,
    letterSpacing: `${titleTracking}em`,
    wordBreak: size === titleSizes.at(-1) ? 'break-word' : 'normal',
  };
  const rows = kind === '' ? [box(style, title)] : [kindRow, box(style, title)];
  return box({ display: 'flex', flexDirection: 'column', gap: 34 }, rows);
}

const numberSize = 76;

function numberIn({ lit }: PreviewCard, { paper }: PreviewColours): PreviewBox[] {
  if (typeof lit !== 'number') return [];
  const { x, y } = sectorCentre(lit - 1, figureRadius, figureCentre);
  const style = {
    display: 'flex',
    justifyContent: 'center',
    position: 'absolute',
    left: x - numberSize / 2,
    top: y - numberSize / 2,
    width: numberSize,
    fontSize: numberSize,
    fontWeight: 600,
    lineHeight: 1,
    color: paper,
  };
  return [box(style, String(lit))];
}

/** Three do for titles as people write them; the rest is for words like „Mitarbeiterzufriedenheitsbefragungen“. */
const titleSizes = [84, 62, 50, 42, 34, 28] as const;
const titleLeading = 1.14;
const titleTracking = -0.012;
const titleHeight = 310;

/** The largest size in which a title fits its place without a word broken. */
export function titleSize(title: string): number {
  const fits = (size: number) => {
    const lines = wrap(title, columnWidth / size);
    return lines !== undefined && lines * size * titleLeading <= titleHeight;
  };
  return titleSizes.find(fits) ?? titleSizes[5];
}

/** How many lines a text takes; undefined where a word is wider than a line. @param width in em */
function wrap(text: string, width: number): number | undefined {
  const words = text.split(/(?<=-)|\s+/).map(widthOf);
  if (words.some((word) => word > width)) return undefined;
  let lines = 1;
  let used = 0;
  for (const word of words) {
    if (used > 0 && used + space + word > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + word;
  }
  return lines;
}

const space = 0.23;

/** Advance widths of Source Serif in semibold, in em and rounded up by group. */
const letterWidths = [
  [/[ijl.,:;!?()-]/, 0.34],
  [/[cfrstz]/, 0.5],
  [/[aeä]/, 0.55],
  [/[mwMW]/, 0.96],
  [/\p{Lu}/u, 0.74],
] as const;

function widthOf(word: string): number {
  const widths = [...word].map((letter) => letterWidths.find(([group]) => group.test(letter))?.[1]);
  return widths.reduce<number>((sum, width) => sum + (width ?? 0.64) + titleTracking, 0);
}
