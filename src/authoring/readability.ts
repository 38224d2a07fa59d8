import type { Passage } from '../exercises/parse.ts';
import { sentencesOf } from './sentences.ts';

export interface Readability {
  words: number;
  sentences: number;
  /** Words a sentence, in the mean. */
  sentenceLength: number;
  /** The longest sentence, in words. */
  longestSentence: number;
  /** Share of words with more than six letters, 0 to 1. */
  longWords: number;
  /** Läsbarhetsindex (Björnsson 1968): words a sentence plus per cent of words over six letters. */
  lix: number;
  /** Flesch's reading ease for German (Amstad 1978), 0 hard to 100 easy; syllables counted by their vowels. */
  flesch: number;
}

const vowels = /(?:aa|ai|au|ay|äu|ee|ei|eu|ey|ie|oo|ou|[aeiouyäöü])/giu;

/** Figures of the running text. */
export function measureReadability(passages: readonly Passage[]): Readability {
  const sentences = passages
    .filter(({ isProse }) => isProse)
    .flatMap(({ text }) => sentencesOf(text.replace(/\s*\[@[^\]]*\]/g, '')))
    .map((sentence) => sentence.match(/[\p{L}\p{N}]+(?:[’.,-][\p{L}\p{N}]+)*/gu) ?? [])
    .filter((words) => words.length > 0);
  const all = sentences.flat();
  const words = Math.max(1, all.length);
  const sentenceLength = all.length / Math.max(1, sentences.length);
  const longWords = all.filter((word) => /(?:\p{L}\P{L}*){7}/u.test(word)).length / words;
  const syllables = all.reduce((sum, word) => sum + (word.match(vowels)?.length ?? 1), 0) / words;
  return {
    words: all.length,
    sentences: sentences.length,
    sentenceLength,
    longestSentence: Math.max(0, ...sentences.map((sentence) => sentence.length)),
    longWords,
    lix: sentenceLength + 100 * longWords,
    flesch: 180 - sentenceLength - 58.5 * syllables,
  };
}
