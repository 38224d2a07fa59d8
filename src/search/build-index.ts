import { close, createIndex, type IndexFile } from 'pagefind';
import { createSplitter, type IsWord } from './compounds.ts';
import { lighten } from './index-files.ts';
import { onceAWord } from './once-a-word.ts';
import { tellingWords } from './query.ts';
import { kindLetter } from './rank.ts';
import type { RecordKind, SearchRecord } from './records.ts';
import { alphabet, firstLetter, stemOf } from './vocabulary.ts';

/** Places on their way to Pagefind's process: the next ones are prepared while it works. */
const atOnce = 50;

/** Pagefind's interfaces, which ours replaces, its worker, for which our queries are too short, and what has no language. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./;

/**
 * The search index over all places: Pagefind's, with the parts of compounds and other names laid in as words that are
 * found and not shown, and with the words of the index itself, for queries that need a second look.
 *
 * @throws with Pagefind's own message if it refuses a place
 */
export async function buildIndex(records: SearchRecord[], isWord: IsWord): Promise<IndexFile[]> {
  const split = createSplitter(isWord);
  const { index, errors } = await createIndex({ forceLanguage: 'de' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const isRare = rareAmong(records);
  const add = async (record: SearchRecord) => {
    const added = await index.addCustomRecord({
      url: record.url,
      language: 'de',
      content: record.text || record.title,
      meta: metaOf(record, split, isRare),
      filters: filtersOf(record),
    });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
  };
  for (let start = 0; start < records.length; start += atOnce) {
    await Promise.all(records.slice(start, start + atOnce).map(add));
  }
  const { files, errors: unwritten } = await index.getFiles();
  if (unwritten.length > 0) throw new Error(`Pagefind: ${unwritten.join('; ')}`);
  // Only now: Pagefind's process answers nothing once it is closed.
  await close();
  return [
    ...lighten(
      files.filter(({ path }) => !unused.test(path)),
      placeNames(records),
    ),
    ...vocabularyFiles(records, split),
  ];
}

/** Titles weigh most where they name what a place explains. */
const titleField: Partial<Record<RecordKind, string>> = { Übung: 'asked', Quelle: 'work' };

function metaOf(
  { title, page, kind, names, words, text }: SearchRecord,
  split: (word: string) => string[],
  isRare: (word: string) => boolean,
): Record<string, string> {
  const parts = new Set(wordsOf(`${title} ${text}`).flatMap(split));
  const meta = {
    [titleField[kind] ?? 'title']: title,
    page,
    kind,
    names,
    words: byStem(tellingWords(words)).filter(isRare).join(' '),
    parts: [...parts].join(' '),
  };
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== ''));
}

/** Of words that are forms of the same, one: each further one would count again. */
function byStem(words: readonly string[]): string[] {
  return [...new Map(words.map((word) => [stemOf(word), word])).values()];
}

/** A word that more of the places have by themselves leads to none of them. */
const mostShare = 0.1;

function rareAmong(records: readonly SearchRecord[]): (word: string) => boolean {
  const counts = new Map<string, number>();
  const knownStemOf = onceAWord(stemOf);
  for (const { title, text } of records) {
    const words = new Set(wordsOf(`${title} ${text}`));
    for (const stem of new Set([...words].map(knownStemOf))) addTo(counts, stem, 1);
  }
  return (word) => (counts.get(knownStemOf(word)) ?? 0) < records.length * mostShare;
}

function filtersOf({ aspect, kind }: SearchRecord): Record<string, string[]> {
  return { Art: [kind], ...(aspect !== '' && { Aspekt: [aspect] }) };
}

function addTo(counts: Map<string, number>, key: string, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

/** Number of the page and kind of the place, by its address: what ranking has to know of it. */
function placeNames(records: SearchRecord[]): (url: string) => string {
  const pages = new Map<string, number>();
  const names = new Map<string, string>();
  for (const record of records) {
    const { url } = record;
    const page = url.replace(/#.*/, '');
    if (!pages.has(page)) pages.set(page, pages.size);
    names.set(url, `${pages.get(page)?.toString(36)}${kindLetter(record)}`);
  }
  return (url) => names.get(url) ?? '';
}

/** Words of one first letter; more would make a word too slow to check. */
const mostWords = 1500;

/** The words of all places and the parts of compounds among them, a file a letter, commonest first. */
function vocabularyFiles(records: SearchRecord[], split: (word: string) => string[]): IndexFile[] {
  const asWritten = new Map<string, number>();
  for (const { title, names, words, text } of records) {
    for (const word of wordsOf(`${title} ${names} ${words} ${text}`)) addTo(asWritten, word, 1);
  }
  const counts = new Map<string, number>();
  for (const [word, count] of asWritten) {
    for (const part of [word.toLowerCase(), ...split(word)]) addTo(counts, part, count);
  }
  const sorted = [...counts].sort(
    ([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1),
  );
  const byLetter = Map.groupBy(
    sorted.map(([word]) => word),
    firstLetter,
  );
  return alphabet.map((letter) => ({
    path: `words/${letter}.txt`,
    content: Buffer.from((byLetter.get(letter) ?? []).slice(0, mostWords).join('\n')),
  }));
}
