import type { IndexFile } from 'pagefind';
import { expect, test } from 'vitest';
import { chunksOf, readChunks } from '../../../src/search/chunks-file.ts';
import { lighten } from '../../../src/search/index-files.ts';
import { pack, unpack } from '../../../src/search/index-parts.ts';

type Filter = [name: string, values: [value: string, pages: number[]][]];

const kinds: Filter = [
  'Art',
  [
    ['Abschnitt', [0]],
    ['Übung', [1]],
  ],
];
const aspects: Filter = [
  'Aspekt',
  [
    ['Führen', [0]],
    ['Fragen', [1]],
  ],
];

/** An index without words, its filters in the order given. */
function indexOf(...filters: Filter[]): IndexFile[] {
  const packed = filters.map((filter) => pack('filter/de_', 'pf_filter', filter));
  const places = filters.map(([name], index) => [name, packed[index]?.hash]);
  const meta = pack('pagefind.de_', 'pf_meta', ['1.5.2', [], [], places, [], []]);
  const entry = JSON.stringify({ languages: { de: { hash: meta.hash } } });
  return [
    ...packed.map(({ file }) => file),
    meta.file,
    { path: 'pagefind-entry.json', content: Buffer.from(entry) },
  ];
}

const turned = ([name, values]: Filter): Filter => [name, values.toReversed()];
const light = (files: IndexFile[]) => lighten(files, () => '');
const byPath = (files: IndexFile[]) =>
  new Map(files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]));

test.each([
  ['filters', indexOf(aspects, kinds)],
  ['values', indexOf(turned(kinds), turned(aspects))],
])('in whatever order Pagefind gives %s, the same files are written', (_, files) => {
  expect(byPath(light(files))).toEqual(byPath(light(indexOf(kinds, aspects))));
});

test('the meta file names each filter by the name of its file', () => {
  const files = light(indexOf(aspects, kinds));
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  const [, , , filters = []] = meta ? unpack<[string, [], [], [string, string][]]>(meta) : [];
  const named = filters.map(([name, hash]) => {
    const file = files.find(({ path }) => path === `filter/${hash}.pf_filter`);
    return [name, file && unpack<Filter>(file)[0]];
  });
  expect(named).toEqual([
    ['Art', 'Art'],
    ['Aspekt', 'Aspekt'],
  ]);
});

test('a word is in the chunk that the file of chunks leads to', () => {
  const words = [...'abcdefghij'].map((letter) => [`${letter}lob`, 'x'.repeat(5000)]);
  const chunk = pack('index/de_', 'pf_index', [words]);
  const meta = pack('pagefind.de_', 'pf_meta', ['1.5.2', [], [['a', 'j', chunk.hash]], [], [], []]);
  const entry = JSON.stringify({ languages: { de: { hash: meta.hash } } });
  const files = light([
    chunk.file,
    meta.file,
    { path: 'pagefind-entry.json', content: Buffer.from(entry) },
  ]);
  const chunks = readChunks(contentAt('chunks.txt', files).toString());
  expect(chunks.starts.length).toBeGreaterThan(2);
  for (const [word = ''] of words) {
    const [name] = chunksOf(word, chunks);
    const path = `index/${name}.pf_index`;
    const [found] = unpack<[string[][]]>({ path, content: contentAt(path, files) });
    expect(found.map(([one]) => one)).toContain(word);
  }
});

function contentAt(path: string, files: IndexFile[]): Uint8Array {
  return files.find((file) => file.path === path)?.content ?? new Uint8Array();
}
