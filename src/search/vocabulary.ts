import { distance } from 'fastest-levenshtein';

/**
 * The words of the index, for queries that it does not have: in another spelling, in another form, with a letter
 * wrong, or put together from words that it has.
 */
export interface Vocabulary {
  /** Words with the same first letter, commonest first. */
  wordsFrom: (letter: string) => Promise<readonly string[]>;
}

/** What the index is to be asked for a word of the query: of words that are forms of the same, the best hit counts. */
export interface Reading {
  kind: 'known' | 'parts' | 'corrected' | 'unknown';
  /** One list of forms for each word to look for; several words for a compound. */
  words: string[][];
}

const umlauts: Record<string, string> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };

/** One spelling for all: „Führung“, „Fuehrung“ and „Fuhrung“ are the same, as are „groß“ and „gross“. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
    .replace(/(?<![aeqo])([aou])e/g, '$1');
}

const endings = [
  /(?:ungen|(?:er)?innen|ung|igen|iger|iges|ern|end|est|em|en|er|es|et|st|e|(?<=[elr])n|(?<!s)s)$/,
  /(?:er|en|t)$/,
];
const shortestStem = 3;

/** What forms of a word have in common; coarse, for comparing words only. */
export function stemOf(word: string): string {
  return endings.reduce((stem, ending) => {
    const shorter = stem.replace(ending, '');
    return shorter.length >= shortestStem ? shorter : stem;
  }, fold(word));
}

export const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];

/** Words with other letters, and numbers, are asked for as they are. */
export function hasWords(letter: string): boolean {
  return alphabet.includes(letter);
}

/** @param word in lower case */
export async function readWord(word: string, vocabulary: Vocabulary): Promise<Reading> {
  if (!hasWords(firstLetter(word)) || /\d/.test(word)) return { kind: 'known', words: [[word]] };
  const words = await vocabulary.wordsFrom(firstLetter(word));
  const spelled = sameSpelling(word, words);
  if (spelled) return { kind: 'known', words: [withForms(spelled, words)] };
  const forms = formsOf(word, words);
  if (forms.length > 0) return { kind: 'known', words: [forms] };
  const near = nearestWord(word, words, 1);
  if (near && !differsInEnding(word, near)) return { kind: 'corrected', words: [[near]] };
  const parts = await partsOf(word, vocabulary);
  if (parts) return { kind: 'parts', words: parts };
  const nearest = word.length < 8 ? undefined : nearestWord(word, words, 2);
  if (nearest) return { kind: 'corrected', words: [[nearest]] };
  const start = knownStart(word, words);
  return start ? { kind: 'corrected', words: [start] } : { kind: 'unknown', words: [] };
}

export function firstLetter(word: string): string {
  return fold(word).charAt(0);
}

/** What comparing needs of a list of words; of words that are folded alike, the commonest. */
interface Comparable {
  folded: readonly string[];
  byFold: ReadonlyMap<string, string>;
  byStem: ReadonlyMap<string, string[]>;
}

/** By list: a reader types many words, and a word is compared with a list many times. */
const comparables = new WeakMap<readonly string[], Comparable>();

function compare(words: readonly string[]): Comparable {
  const known = comparables.get(words);
  if (known) return known;
  const folded = words.map(fold);
  const byFold = new Map<string, string>();
  const byStem = new Map<string, string[]>();
  words.forEach((word, index) => {
    const one = folded[index] ?? '';
    if (!byFold.has(one)) byFold.set(one, word);
    const stem = stemOf(word);
    byStem.set(stem, [...(byStem.get(stem) ?? []), word]);
  });
  const comparable = { folded, byFold, byStem };
  comparables.set(words, comparable);
  return comparable;
}

/** The word where the index has it, or begins so while it is typed. */
function sameSpelling(word: string, words: readonly string[]): string | undefined {
  if (words.some((other) => other.startsWith(word))) return word;
  const { byFold, folded } = compare(words);
  const start = fold(word);
  return byFold.get(start) ?? words[folded.findIndex((other) => other.startsWith(start))];
}

const mostForms = 3;

function formsOf(word: string, words: readonly string[]): string[] {
  return compare(words).byStem.get(stemOf(word))?.slice(0, mostForms) ?? [];
}

/** Also what is derived from a word: „Messung“ asks for „messen“ as well. */
function withForms(word: string, words: readonly string[]): string[] {
  return [...new Set([word, ...formsOf(word, words)])].slice(0, mostForms);
}

function differsInEnding(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length) - 1;
  return fold(a).slice(0, shorter) === fold(b).slice(0, shorter);
}

const links = /(?:s|n|en|es|er)$/;
const shortestPart = 4;

async function partsOf(word: string, vocabulary: Vocabulary): Promise<string[][] | undefined> {
  const beginnings = await vocabulary.wordsFrom(firstLetter(word));
  for (let at = word.length - shortestPart; at >= shortestPart; at -= 1) {
    const first = modifierForms(word.slice(0, at), beginnings);
    if (first.length === 0) continue;
    const end = word.slice(at);
    const second = wholeForms(end, await vocabulary.wordsFrom(firstLetter(end)));
    if (second.length > 0) return [first, second];
  }
  return undefined;
}

const shortestStart = 5;

/** The longest beginning that is a word: of „Vorbildfunktion“ at least „Vorbild“ may be known. */
function knownStart(word: string, words: readonly string[]): string[] | undefined {
  for (let at = word.length - shortestPart; at >= shortestStart; at -= 1) {
    const forms = modifierForms(word.slice(0, at), words);
    if (forms.length > 0) return forms;
  }
  return undefined;
}

function modifierForms(part: string, words: readonly string[]): string[] {
  const forms = wholeForms(part, words);
  return forms.length > 0 ? forms : wholeForms(part.replace(links, ''), words);
}

function wholeForms(part: string, words: readonly string[]): string[] {
  if (part.length < shortestPart - 1) return [];
  const spelled = compare(words).byFold.get(fold(part));
  return spelled ? withForms(spelled, words) : formsOf(part, words);
}

/** Of equally near words the commonest. */
function nearestWord(word: string, words: readonly string[], most: number): string | undefined {
  const sought = fold(word);
  if (sought.length < 4) return undefined;
  const { folded } = compare(words);
  let best: string | undefined;
  let least = most + 1;
  words.forEach((other, index) => {
    if (Math.abs(other.length - word.length) > most + 1) return;
    const steps = stepsBetween(sought, folded[index] ?? '');
    if (steps >= least) return;
    least = steps;
    best = other;
  });
  return best;
}

/** Edit distance; two neighbours in the wrong order are one step. */
function stepsBetween(a: string, b: string): number {
  const steps = distance(a, b);
  return steps === 2 && a.length === b.length && isSwapped(a, b) ? 1 : steps;
}

function isSwapped(a: string, b: string): boolean {
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
