import { fold } from './vocabulary.ts';

/** A piece of an excerpt. */
export interface Excerpt {
  text: string;
  isMatch: boolean;
}

const excerptWords = 26;
/** Words before the first match. */
const lead = 6;
const shortestPart = 4;

/**
 * The part of a text in which most matches stand.
 *
 * @param text words divided by single spaces, as the index counts them
 * @param locations numbers of the words that match; where there are none, words that contain one of `parts` do
 */
export function excerptOf(
  text: string,
  locations: readonly number[],
  parts: readonly string[],
): Excerpt[] {
  const words = text.split(/\s+/);
  const matches = new Set(locations.length > 0 ? locations : containing(words, parts));
  const start = bestStart(
    [...matches].sort((a, b) => a - b),
    words.length,
  );
  const shown = words.slice(start, start + excerptWords);
  const pieces = shown.flatMap((text, index) => [
    plain(index > 0 ? ' ' : ''),
    { text, isMatch: matches.has(start + index) },
  ]);
  if (start > 0) pieces.unshift(plain('… '));
  if (start + excerptWords < words.length) pieces.push(plain(' …'));
  return pieces;
}

/** The words of a text that matched, without their punctuation: „Rundgang“ finds „Rundgänge“ too. */
export function matchedWords(excerpt: readonly Excerpt[]): string[] {
  const words = excerpt
    .filter(({ isMatch }) => isMatch)
    .map(({ text }) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  return [...new Set(words)];
}

function containing(words: readonly string[], parts: readonly string[]): number[] {
  const sought = parts.map(fold).filter((part) => part.length >= shortestPart);
  return words.flatMap((word, index) => {
    const folded = fold(word);
    return sought.some((part) => folded.includes(part)) ? [index] : [];
  });
}

function bestStart(matches: readonly number[], length: number): number {
  let best = 0;
  let most = 0;
  for (const match of matches) {
    const count = matches.filter((other) => other >= match && other < match + excerptWords - lead);
    if (count.length > most) {
      most = count.length;
      best = match;
    }
  }
  return Math.max(0, Math.min(best - lead, length - excerptWords));
}

function plain(text: string): Excerpt {
  return { text, isMatch: false };
}
