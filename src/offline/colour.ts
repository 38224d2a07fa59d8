/**
 * The site's colours as `#rrggbb`, for what does not read `oklch()`: the manifest, and librsvg, which draws
 * the icons.
 */
import type { Aspect } from '../series/schemas.ts';

/** The ground of the pages, as `--color-paper` in `styles/tokens.css` has it. */
export const paper = {
  light: toHex(0.984, 0.008, 85),
  dark: toHex(0.215, 0.012, 62),
};

/** A sector of the heptagon, as in the favicon. */
export function sectorColour(aspect: Aspect | undefined): string {
  return toHex(0.58, 0.13, aspect?.hue ?? 0);
}

/**
 * Colours outside sRGB are cut off at its edge.
 * Ottosson 2020, https://bottosson.github.io/posts/oklab/
 *
 * @param lightness 0 to 1 @param hue in degrees
 */
export function toHex(lightness: number, chroma: number, hue: number): string {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${channels.map(toByte).join('')}`;
}

/** From linear light. */
function toByte(linear: number): string {
  const value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  const byte = Math.round(Math.min(1, Math.max(0, value)) * 255);
  return byte.toString(16).padStart(2, '0');
}
