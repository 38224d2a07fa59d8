import { onceAWord } from './once-a-word.ts';

/** Whether a dictionary has a word, in just this spelling. */
export type IsWord = (word: string) => boolean;

/** Letters that German puts between the parts of a compound, „Arbeit-s-tag“, „Kunde-n-frage“. */
const links = ['', 's', 'n', 'en', 'es', 'er'];

/** Ends of words that happen to be nouns as well, „Hand|lungen“, „Kund|innen“. */
const noHeads = new Set([
  'innen',
  'inne',
  'lungen',
  'lunge',
  'ehen',
  'rinnen',
  'rate',
  'ende',
  'enden',
  'same',
]);

const shortestModifier = 3;
const shortestVerb = 4;
const shortestHead = 4;
/** A word in lower case is split after a noun only, and a long one: „kunden|fokussiert“, not „verb|reitet“. */
const shortestNounInAdjective = 5;

/**
 * Splits compounds into the words they are made of: „Prozessoptimierung“ into „prozess“ and „optimierung“. Only where
 * the dictionary has every part; of several ways the one with the fewest parts counts, then the one whose shortest part
 * is longest.
 *
 * A word is split once, however often a text has it.
 *
 * @returns the parts in lower case without the letters between them; nothing for a word that is no compound
 */
export function createSplitter(isWord: IsWord): (word: string) => string[] {
  const isNoun = (part: string) => isWord(capitalised(part));

  function modifierIn(part: string, isShortAllowed: boolean): string | undefined {
    const shortest = isShortAllowed ? shortestModifier : shortestNounInAdjective;
    return links
      .filter((link) => part.endsWith(link))
      .map((link) => part.slice(0, part.length - link.length))
      .find(
        (stem) =>
          (stem.length >= shortest && isNoun(stem)) ||
          (isShortAllowed && stem === part && stem.length >= shortestVerb && isWord(`${stem}en`)),
      );
  }

  function split(word: string, isNounWord: boolean): string[] {
    let best: string[] = [];
    for (let at = shortestModifier; at <= word.length - shortestHead; at += 1) {
      const modifier = modifierIn(word.slice(0, at), isNounWord);
      if (!modifier) continue;
      const head = word.slice(at);
      if (noHeads.has(head)) continue;
      const isHead = isNounWord ? isNoun(head) : isWord(head);
      const rest = isHead ? [head] : split(head, isNounWord);
      if (rest.length === 0) continue;
      const parts = [modifier, ...rest];
      if (isBetter(parts, best)) best = parts;
    }
    return best;
  }

  return onceAWord((word) => {
    const lower = word.toLowerCase();
    return split(lower, word !== lower);
  });
}

function isBetter(parts: readonly string[], than: readonly string[]): boolean {
  if (than.length === 0) return true;
  if (parts.length !== than.length) return parts.length < than.length;
  return shortest(parts) > shortest(than);
}

function shortest(parts: readonly string[]): number {
  return Math.min(...parts.map((part) => part.length));
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
