import { encode } from 'cborg';
import type { IndexFile } from 'pagefind';
import { chunkName, writeChunks } from './chunks-file.ts';
import { bytesOf, digestOf, type Packed, pack, toFile, unpack } from './index-parts.ts';
import { chunksPath, metaName, metaPath } from './names.ts';

/** A word stands with the pages that have it; the meta file says in which chunk a word is to be looked for. */
type Word = [word: string, ...unknown[]];
type Chunk = [words: Word[]];
type ChunkPlace = [from: string, to: string, hash: string];
type Filter = [name: string, values: [value: string, pages: number[]][]];
type Meta = [
  version: string,
  pages: [hash: string, words: number][],
  chunks: ChunkPlace[],
  filters: [name: string, hash: string][],
  ...unknown[],
];

/** Bytes of a chunk before gzip, about a third of that after it. Pagefind's own are some 80 KB. */
const chunkBytes = 12_000;

/**
 * Makes an index lighter to load, by cutting it into smaller chunks, of which a query needs one a word; gives every
 * place a name that says what it is, so that results can be ranked before anything of them is loaded; and puts
 * filters and their values in order, which Pagefind writes in another one with each build.
 *
 * @param nameOf start of the name of a place, by its address
 */
export function lighten(files: IndexFile[], nameOf: (url: string) => string): IndexFile[] {
  const metaFile = fileAt(/\.pf_meta$/, files);
  const entryFile = fileAt(/^pagefind-entry\.json$/, files);
  const meta = unpack<Meta>(metaFile);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const words = meta[2].flatMap(([, , hash]) => {
    const file = byPath.get(`index/${hash}.pf_index`);
    if (!file) throw new Error(`Pagefind: der Index hat kein Stück „${hash}“.`);
    return unpack<Chunk>(file)[0];
  });
  const chunks = cut(words);
  const hash = digestOf(encode(chunks));
  meta[2] = placesOf(chunks, hash);
  const filters = new Map(filesIn('filter', files).map(settled));
  for (const filter of meta[3]) filter[1] = filters.get(filter[1])?.hash ?? filter[1];
  meta[3].sort(byName);
  const fragments = new Map(filesIn('fragment', files).map((file) => renamed(file, nameOf)));
  for (const page of meta[1]) page[0] = fragments.get(page[0])?.hash ?? page[0];
  const entry = Buffer.from(entryFile.content).toString().replace(hashOf(metaFile), metaName);
  const isReplaced = (file: IndexFile) =>
    file === metaFile || file === entryFile || /^(?:filter|fragment|index)\//.test(file.path);
  return [
    ...files.filter((file) => !isReplaced(file)),
    ...[...filters.values(), ...fragments.values()].map(({ file }) => file),
    ...chunks.map((chunk, at) => toFile(`index/${chunkName(at, hash)}.pf_index`, [chunk])),
    {
      path: chunksPath,
      content: Buffer.from(writeChunks({ hash, starts: meta[2].map(([from]) => from) })),
    },
    toFile(metaPath, meta),
    { path: entryFile.path, content: Buffer.from(entry) },
  ];
}

function fileAt(path: RegExp, files: IndexFile[]): IndexFile {
  const file = files.find((one) => path.test(one.path));
  if (!file) throw new Error('Pagefind: der Index hat kein Verzeichnis.');
  return file;
}

function filesIn(folder: string, files: IndexFile[]): IndexFile[] {
  return files.filter(({ path }) => path.startsWith(`${folder}/`));
}

const byName = ([a]: [name: string, ...unknown[]], [b]: [name: string, ...unknown[]]) =>
  a < b ? -1 : 1;

/** @returns the hash it had, and the one it has now with its file */
function settled(file: IndexFile): [string, Packed] {
  const [name, values] = unpack<Filter>(file);
  const inOrder = values.toSorted(byName);
  const old = file.path.replace(/^filter\/|\.pf_filter$/g, '');
  return [old, pack('filter/de_', 'pf_filter', [name, inOrder])];
}

/**
 * The content of a place keeps its bytes, and its name the part that changes with them.
 *
 * @returns the hash it had, and the one it has now with its file
 */
function renamed({ path, content }: IndexFile, nameOf: (url: string) => string): [string, Packed] {
  const old = path.replace(/^fragment\/|\.pf_fragment$/g, '');
  const { url } = JSON.parse(bytesOf({ path, content }).toString()) as { url: string };
  const hash = `de_${nameOf(url)}_${old.replace(/^de_/, '')}`;
  return [old, { hash, file: { path: `fragment/${hash}.pf_fragment`, content } }];
}

function hashOf({ path }: IndexFile): string {
  return path.replace(/^pagefind\.|\.pf_meta$/g, '');
}

function cut(words: Word[]): Word[][] {
  const chunks: Word[][] = [];
  let bytes = chunkBytes;
  for (const word of words) {
    if (bytes >= chunkBytes) {
      chunks.push([]);
      bytes = 0;
    }
    chunks.at(-1)?.push(word);
    bytes += encode(word).length;
  }
  return chunks;
}

/** Where two chunks meet, each is known by as many letters as tell its word from the neighbour's. */
function placesOf(chunks: Word[][], hash: string): ChunkPlace[] {
  return chunks.map((chunk, index) => {
    const first = chunk[0]?.[0] ?? '';
    const last = chunk.at(-1)?.[0] ?? '';
    const before = chunks[index - 1]?.at(-1)?.[0];
    const after = chunks[index + 1]?.[0]?.[0];
    return [
      before === undefined ? first : distinct(first, before),
      after === undefined ? last : distinct(last, after),
      chunkName(index, hash),
    ];
  });
}

function distinct(word: string, neighbour: string): string {
  const letters = [...word];
  const others = [...neighbour];
  let same = 0;
  while (same < letters.length && letters[same] === others[same]) same += 1;
  return letters.slice(0, same + 1).join('');
}
