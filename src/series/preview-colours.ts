import { toHex } from '../offline/colour.ts';

/**
 * What a token of `tokens.css` is in the light, as sRGB: the rasteriser of the preview images does not know
 * OKLCH, and an image shall have the colours of the page it shows.
 *
 * @param hue takes the place of `var(--hue)`
 * @returns `#rrggbb`
 * @throws Error for a token that is not written as `light-dark(oklch(…), …)`
 */
export function lightColour(css: string, token: string, hue = 0): string {
  const [, lightness, chroma, own] =
    new RegExp(
      `${token}: light-dark\\(oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+|var\\(--hue\\))\\)`,
    ).exec(css) ?? [];
  if (own === undefined) throw new Error(`tokens.css nennt keine Farbe „${token}“ in OKLCH.`);
  return toHex(Number(lightness), Number(chroma), own === 'var(--hue)' ? hue : Number(own));
}
