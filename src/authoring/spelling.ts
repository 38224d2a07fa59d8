import { createRequire } from 'node:module';

import { type CSpellSettings, spellCheckDocument } from 'cspell-lib';
import { placeIn } from '../exercises/place-in.ts';
import type { Report } from '../exercises/problems.ts';

const dictionary = createRequire(import.meta.url).resolve('@cspell/dict-de-de');

/** Names of tags and keys, ids, file names, addresses and English terms are no words of ours. */
const noWords = [
  /<\/?[A-Z]\w+/g,
  /\b(?:id|src|type|unit|feedback)="[^"]*"/g,
  /\b[a-z]+=/g,
  /\(#[^)]*\)/g,
  /^(?:aspect|draft|kind|\s+to): .*$/gm,
  /^- id: .*$/gm,
  /^\s*(?:references|related): \[[^\]]*\]/gm,
  /^\s*english: .*$/gm,
  /^\s*[a-z]+:/gm,
  /`[^`]*`/g,
  /https?:\/\/\S+/g,
];

const mostSuggestions = 10;

export type CheckSpelling = (source: string, report: Report) => Promise<void>;

/**
 * Spelling by the German dictionary and the project's own words, one a line. Compounds count as known only where the
 * dictionary has them: guessing at parts would let typing errors pass.
 *
 * @param ownWords further words, one a line; lines that begin with `#` are remarks
 */
export function createSpelling(ownWords: string): CheckSpelling {
  const words = ownWords
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const settings: CSpellSettings = {
    language: 'de',
    import: [dictionary],
    dictionaries: ['de-de'],
    ignoreRegExpList: noWords,
    words,
  };
  const check = async (source: string, generateSuggestions: boolean) => {
    const document = { uri: 'text.md', text: source, languageId: 'markdown', locale: 'de' };
    const options = { generateSuggestions, numSuggestions: 3, noConfigSearch: true };
    return (await spellCheckDocument(document, options, settings)).issues;
  };
  return async (source, report) => {
    let issues = await check(source, false);
    // Suggestions take long; a file with many unknown words needs a look rather than suggestions.
    if (issues.length > 0 && issues.length <= mostSuggestions) issues = await check(source, true);
    for (const { text, offset, suggestions = [] } of issues) {
      report('unknown-word', placeIn({ text: source, line: 1, column: 1 }, offset), {
        word: text,
        suggestions: inCaseOf(text, suggestions),
      });
    }
  };
}

/** Words that begin as the one written, small or capital, come first. */
function inCaseOf(word: string, suggestions: readonly string[]): string[] {
  const isCapital = (text: string) => /^\p{Lu}/u.test(text);
  const isAlike = (text: string) => isCapital(text) === isCapital(word);
  return suggestions.toSorted((a, b) => Number(isAlike(b)) - Number(isAlike(a)));
}
