import { fold, stemOf } from './vocabulary.ts';

/** A word as it is compared with others. */
export interface Token {
  folded: string;
  stem: string;
}

export function tokensOf(text: string): Token[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(tokenOf);
}

export function tokenOf(word: string): Token {
  const folded = fold(word);
  return { folded, stem: stemOf(folded) };
}

/** „Befragung“ says more of „Mitarbeiterbefragung“ than of „Befragungsmüdigkeit“. */
const asHead = 0.7;
const asModifier = 0.4;
const shortestPart = 4;

/**
 * How far a word is one of several forms of another.
 *
 * @returns 1 for a form of the same word, less for a compound with it, 0 for another word
 */
export function likeness({ folded, stem }: Token, forms: readonly Token[]): number {
  if (forms.some((form) => form.stem === stem)) return 1;
  const levels = forms
    .filter((form) => form.folded.length >= shortestPart)
    .map((form) => {
      if (folded.startsWith(form.folded)) return asModifier;
      return folded.endsWith(form.folded) ? asHead : 0;
    });
  return Math.max(0, ...levels);
}
