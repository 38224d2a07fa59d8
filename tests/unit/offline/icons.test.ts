import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { paper, toHex } from '../../../src/offline/colour.ts';
import { iconSvg, icons } from '../../../src/offline/icons.ts';

describe('colours as hexadecimal numbers', () => {
  test.for([
    [[1, 0, 0], '#ffffff'],
    [[0, 0, 0], '#000000'],
    // The corners of sRGB.
    [[0.62796, 0.25768, 29.234], '#ff0000'],
    [[0.86644, 0.29483, 142.495], '#00ff00'],
    [[0.45201, 0.31321, 264.052], '#0000ff'],
  ] as const)('oklch(%s) is %s', ([[lightness, chroma, hue], hex]) => {
    expect(toHex(lightness, chroma, hue)).toBe(hex);
  });

  test('the ground is that of the pages', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    const [, light, dark] =
      /--color-paper: light-dark\(oklch\(([^)]+)\), oklch\(([^)]+)\)\)/.exec(tokens) ?? [];
    const hex = (values = '') =>
      toHex(...(values.split(' ').map(Number) as [number, number, number]));
    expect(paper).toEqual({ light: hex(light), dark: hex(dark) });
  });
});

describe('icons', () => {
  const rgba = async (svg: string) => {
    const { data, info } = await sharp(Buffer.from(svg))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info.channels).toBe(4);
    return (x: number, y: number) => [...data.subarray((y * info.width + x) * 4).subarray(0, 4)];
  };

  test.for(icons.filter(({ isFilled }) => isFilled))('$name fills its square', async (icon) => {
    const at = await rgba(iconSvg(icon, []));
    expect(at(0, 0)).toEqual([...Buffer.from(paper.light.slice(1), 'hex'), 255]);
  });

  test('the one that launchers cut keeps its figure within 40 % of the width', () => {
    const maskable = icons.find(({ name }) => name.includes('maskable'));
    expect(maskable?.radius).toBeLessThanOrEqual(0.8);
  });

  test.for(icons.filter(({ isFilled }) => !isFilled))(
    '$name is clear around its figure',
    async (icon) => {
      const at = await rgba(iconSvg(icon, []));
      expect(at(0, 0)[3]).toBe(0);
      expect(at(icon.size / 2, icon.size / 2)[3]).toBe(255);
    },
  );
});
