import { onceAWord } from './once-a-word.ts';
import { fold, stemOf } from './vocabulary.ts';

/** A word as it is compared with others. */
export interface Token {
  folded: string;
  stem: string;
}

export function tokensOf(text: string): Token[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(tokenOf);
}

export const tokenOf = onceAWord((word): Token => {
  const folded = fold(word);
  return { folded, stem: stemOf(folded) };
});

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
  const parts = forms.filter((form) => form.folded.length >= shortestPart);
  if (parts.some((part) => folded.endsWith(part.folded))) return asHead;
  return parts.some((part) => folded.startsWith(part.folded)) ? asModifier : 0;
}
