/**
 * The hostile and broken files of `tests/fixtures/bad/einzeln`: each is checked alone, in an otherwise sound content
 * folder. `erwartet.txt` lists what must be found in it, `folder/file  kind line:column`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { article, figureLines } from './builders.ts';

const folder = fileURLToPath(new URL('../fixtures/bad/einzeln', import.meta.url));
const shown = { 'articles/bild.mdx': article(...figureLines()) };

/** Where a file of each folder stands in a content folder, and what must stand beside it. */
const places: Record<string, (name: string) => { path: string; beside: Record<string, string> }> = {
  artikel: (name) => ({ path: `articles/${name}`, beside: {} }),
  grafik: () => ({ path: 'figures/weg.svg', beside: shown }),
  glossar: () => ({ path: 'glossary.yaml', beside: {} }),
  quellen: () => ({ path: 'references.json', beside: {} }),
  suchwoerter: () => ({ path: 'search-words.yaml', beside: {} }),
};

export interface BadFile {
  name: string;
  path: string;
  files: Record<string, string | Uint8Array>;
  /** `kind line:column`, sorted. */
  expected: string[];
}

const manifest = readFileSync(join(folder, 'erwartet.txt'), 'utf8').trim().split('\n');

export const badFiles: BadFile[] = Object.entries(places).flatMap(([kind, place]) =>
  readdirSync(join(folder, kind)).map((file) => {
    const name = `${kind}/${file}`;
    const { path, beside } = place(file);
    const expected = manifest.flatMap((row) => {
      const [of, problem = ''] = row.split('  ');
      return of === name ? [problem] : [];
    });
    const files = { ...beside, [path]: readFileSync(join(folder, name)) };
    return { name, path, files, expected: expected.toSorted() };
  }),
);

/** Names in the manifest that no file bears. */
export const strayRows = manifest.filter(
  (row) => !badFiles.some(({ name }) => row.startsWith(`${name}  `)),
);
