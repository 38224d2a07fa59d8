import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import tokens from '../styles/tokens.css?raw';
import { type PreviewCard, type PreviewColours, previewFigure, previewSize } from './preview.ts';
import { lightColour } from './preview-colours.ts';
import { previewText } from './preview-text.ts';

const require = createRequire(import.meta.url);

/** satori reads no woff2 and no variable font. */
const fonts: Font[] = (['latin', 'latin-ext'] as const).flatMap((script) =>
  ([400, 600] as const).map((weight) => {
    const file = `@fontsource/source-serif-4/files/source-serif-4-${script}-${weight}-normal.woff`;
    const name = script === 'latin' ? 'Source Serif 4' : 'Source Serif 4 Extended';
    return { name, weight, style: 'normal', data: readFileSync(require.resolve(file)) };
  }),
);

/** @param hues of the aspects, in their order */
export function previewColours(hues: readonly number[]): PreviewColours {
  return {
    paper: lightColour(tokens, '--color-paper'),
    text: lightColour(tokens, '--color-text'),
    muted: lightColour(tokens, '--color-muted'),
    lit: hues.map((hue) => lightColour(tokens, '--color-aspect', hue)),
    pale: hues.map((hue) => lightColour(tokens, '--color-aspect-soft', hue)),
  };
}

/** @returns a PNG */
export async function drawPreview(card: PreviewCard, colours: PreviewColours): Promise<Buffer> {
  const words = await satori(previewText(card, colours), { ...previewSize, fonts });
  // The figure goes in behind: satori would draw it as an image within the image.
  const svg = words.replace(/^<svg[^>]*>/, (start) => start + previewFigure(card, colours));
  // Level 4 writes 70 KB in half the time of the usual one; a palette would save 50 KB for 80 ms an image.
  return sharp(Buffer.from(svg)).removeAlpha().png({ compressionLevel: 4 }).toBuffer();
}
