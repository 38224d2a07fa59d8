import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocuments } from '../../../src/authoring/read-documents.ts';

const folder = 'content/articles';
const originals = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

/** Real texts; every seventh has a mistake of its own. */
const sources = Array.from({ length: 420 }, (_, index) => ({
  file: `${index}.mdx`,
  source: `${originals[index % originals.length]}${index % 7 === 0 ? '\n<Quizz />\n' : ''}`,
}));

test('many texts are read on two threads as on one, in their order', () => {
  const together = readDocuments(sources, 2);

  expect(together).toEqual(readDocuments(sources, 1));
  expect(
    together.map(({ problems }) => problems.map(({ file, kind }) => `${file} ${kind}`)),
  ).toEqual(sources.map(({ file }, index) => (index % 7 === 0 ? [`${file} unknown-tag`] : [])));
});

test('of no texts nothing is read', () => {
  expect(readDocuments([])).toEqual([]);
});
