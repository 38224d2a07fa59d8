/**
 * What our article costs against the same words as a plain page built by Astro, without islands, styles or search: the
 * floor that no site of this kind gets below.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { outputFolder, sites } from '../sites.ts';
import { buildPlainSite } from './plain-site.ts';

const folder = `${outputFolder}/plain`;
const slug = 'motivation-messen';

const file = readdirSync('content/articles').find((name) => name.includes(slug)) ?? '';
const words = readFileSync(join('content/articles', file), 'utf8')
  .replace(/^---[\s\S]*?---/, '')
  .replace(/<[^>]*>/g, '');

buildPlainSite(folder, {
  'src/pages/index.md': words,
  'astro.config.mjs': 'export default {};',
});

const sent = (path: string) => brotliCompressSync(readFileSync(path)).length;
const plain = sent(`${folder}/dist/index.html`);
const page = `${sites.real.folder}/aspekte/${slug}/index.html`;
const html = readFileSync(page, 'utf8');
const linked = (pattern: RegExp) =>
  [...html.matchAll(pattern)].reduce(
    (sum, [, address = '']) => sum + sent(join(sites.real.folder, address)),
    0,
  );
const ours = {
  HTML: sent(page),
  CSS: linked(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g),
  'Skript bis zum Laden': linked(/<script[^>]*src="([^"]+)"/g),
};
console.log(
  `Artikel „${slug}“, brotli; die Wörter allein, als Seite von Astro ohne Inseln: ${plain} B`,
);
for (const [part, bytes] of Object.entries(ours)) {
  console.log(`${part.padEnd(22)}${String(bytes).padStart(7)} B  ${(bytes / plain).toFixed(2)}×`);
}
rmSync(folder, { recursive: true });
