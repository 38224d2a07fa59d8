import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import { describe, expect, test } from 'vitest';
import { sectorPath } from '../../../src/series/heptagon.ts';
import {
  figureCentre,
  figureRadius,
  type PreviewCard,
  previewFigure,
  previewMargin,
  previewSize,
} from '../../../src/series/preview.ts';
import { lightColour } from '../../../src/series/preview-colours.ts';
import { previewText, titleSize } from '../../../src/series/preview-text.ts';

const hues = Array.from({ length: 7 }, (_, index) => index);
const colours = {
  paper: '#fff',
  text: '#000',
  muted: '#777',
  lit: hues.map((hue) => `#00000${hue}`),
  pale: hues.map((hue) => `#eeeee${hue}`),
};

const card = (changes: Partial<PreviewCard> = {}): PreviewCard => ({
  title: 'Was war zuerst da?',
  kind: 'Beitrag',
  foot: 'Die Serie',
  lit: 'none',
  ...changes,
});

describe('the title', () => {
  test.for([
    ['Was war zuerst da?', 84],
    ['Kunden-Mitarbeiter-Beziehung', 84],
    ['Kundenfokussiert führen', 62],
    ['Mitarbeitende in die Strategie einbinden', 62],
    ['Wer im Betrieb eine Befragung macht, muss danach auch sagen, was daraus geworden ist', 50],
  ] as const)('„%s“ is set in %i', ([title, size]) => {
    expect(titleSize(title)).toBe(size);
  });

  test('shrinks rather than break a long word', () => {
    expect(titleSize('Mitarbeiterzufriedenheitsbefragung')).toBeLessThan(50);
  });
});

const require = createRequire(import.meta.url);
const fonts = ([400, 600] as const).map((weight): Font => {
  const file = `@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`;
  const data = readFileSync(require.resolve(file));
  return { name: 'Source Serif 4', weight, style: 'normal', data };
});

/** Boxes of the words as satori lays them out. */
async function wordBoxes(title: string) {
  const tree = previewText(card({ title }), colours);
  const svg = await satori(tree, { ...previewSize, fonts, embedFont: false });
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)/g)].map(([, attributes = '', text = '']) => {
    const number = (name: string) =>
      Number(new RegExp(`(?:^| )${name}="([\\d.]+)"`).exec(attributes)?.[1]);
    return { text, right: number('x') + number('width'), bottom: number('y') };
  });
}

const folder = new URL('../../../content/articles/', import.meta.url);
const titles = readdirSync(folder).map(
  (file) => /^title: "?(.+?)"?$/m.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1] ?? '',
);

describe('the words', () => {
  test.for([
    ...titles,
    'Kunden-Mitarbeiter-Beziehung',
    'Wir müssen im Mai immer mit Wimmern in Zimmern summen, wenn warme Winde um Hamm wehen',
    'Warum Mitarbeiterzufriedenheitsbefragungen in Dienstleistungsunternehmen nichts ändern',
    'Qualitätsmanagement Kundenbefragungen Beschwerdebearbeitung Mitarbeitergespräche Ergebnisse',
    'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikantenverband',
  ])('of „%s“ stay in their column and off the foot', async (title) => {
    const boxes = await wordBoxes(title);
    const foot = boxes.findLast(({ text }) => text === 'Serie');
    const above = boxes.filter(({ text }) => !['Die', ' ', 'Serie'].includes(text));

    expect(above.length).toBeGreaterThan(1);
    for (const { right, bottom } of above) {
      expect(right).toBeLessThanOrEqual(previewMargin + 560);
      expect(bottom).toBeLessThan((foot?.bottom ?? 0) - 30);
    }
  });
});

describe('the heptagon', () => {
  const sectorOf = (svg: string, number: number) =>
    svg
      .split('<path')
      .filter((path) => path.includes(sectorPath(number - 1, figureRadius, figureCentre)));
  const strength = (svg: string, number: number) =>
    Number(/fill-opacity="([\d.]+)"/.exec(sectorOf(svg, number).join(''))?.[1]);
  const strengths = (lit: PreviewCard['lit']) => {
    const svg = previewFigure(card({ lit }), colours);
    return hues.map((index) => strength(svg, index + 1));
  };

  test('lights the sector of the aspect and no other', () => {
    expect(strengths(2)).toEqual([0, 1, 0, 0, 0, 0, 0]);
  });

  test('shows all sectors alike where the page is about all or none', () => {
    expect(new Set(strengths('all')).size).toBe(1);
    expect(strengths('none')).toEqual(Array(7).fill(0));
  });

  test('gives every sector its own colours', () => {
    const svg = previewFigure(card(), colours);

    for (const colour of [...colours.lit, ...colours.pale]) expect(svg).toContain(`"${colour}"`);
  });
});

describe('a colour of the tokens', () => {
  const css = `
    --color-paper: light-dark(oklch(1 0 0), oklch(0 0 0));
    --color-aspect: light-dark(oklch(0.628 0.2577 var(--hue)), oklch(0.77 0.1 var(--hue)));
  `;

  test('is the one in the light', () => {
    expect(lightColour(css, '--color-paper')).toBe('#ffffff');
  });

  test('takes the hue of an aspect', () => {
    expect(lightColour(css, '--color-aspect', 29.23)).toBe('#ff0000');
  });

  test('that is missing stops the build', () => {
    expect(() => lightColour(css, '--color-text')).toThrow('--color-text');
  });
});
