import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const root = /<svg\b[^>]*\bviewBox=["']([\d\s.-]+)["'][^>]*>([\s\S]*)<\/svg>\s*$/;

/** A drawing from `content/figures/` for use inside a page; the content check has read it before. */
export function readFigure(src: string): { viewBox: string; drawing: string } {
  const file = join(import.meta.env.CONTENT_FOLDER, 'figures', basename(src));
  const [, viewBox = '', drawing = ''] = root.exec(readFileSync(file, 'utf8')) ?? [];
  return { viewBox, drawing: drawing.replace(/>\s+</g, '><').trim() };
}
