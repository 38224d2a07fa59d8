import { distance } from 'fastest-levenshtein';

/** Up to a third of the letters may differ for a wording to count as the same item reworded. */
const maximumDifference = 1 / 3;

/**
 * Finds remembered items in the present list by their words: letter for letter first, then the nearest
 * rewording among those left over. Both lists must be whole, so that a tick never moves to an item that
 * existed beside the old one. Order plays no part.
 *
 * @returns for each remembered item the index of the present one, or -1
 */
export function matchItems(remembered: readonly string[], present: readonly string[]): number[] {
  const found = remembered.map((words, index) =>
    remembered.indexOf(words) === index ? present.indexOf(words) : -1,
  );
  const taken = new Set(found);
  for (const { from, to } of rewordings(remembered, present, found)) {
    if (found[from] !== -1 || taken.has(to)) continue;
    found[from] = to;
    taken.add(to);
  }
  return found;
}

function rewordings(remembered: readonly string[], present: readonly string[], found: number[]) {
  const taken = new Set(found);
  const pairs = remembered.flatMap((old, from) =>
    found[from] !== -1
      ? []
      : present.flatMap((now, to) =>
          taken.has(to) ? [] : [{ from, to, difference: difference(old, now) }],
        ),
  );
  return pairs
    .filter((pair) => pair.difference <= maximumDifference)
    .sort((a, b) => a.difference - b.difference || a.from - b.from || a.to - b.to);
}

/** 0 for the same words (case and punctuation aside), 1 for nothing in common. */
function difference(a: string, b: string): number {
  const [left, right] = [normalize(a), normalize(b)];
  const length = Math.max(left.length, right.length);
  return length === 0 ? 0 : distance(left, right) / length;
}

function normalize(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Remembered entries put to the present items, and those that no longer have one. */
export function carryOver<Entry extends { words: string }>(
  remembered: readonly Entry[],
  present: readonly string[],
): { placed: (Entry | undefined)[]; left: Entry[] } {
  const found = matchItems(
    remembered.map(({ words }) => words),
    present,
  );
  return {
    placed: present.map((_, index) => remembered[found.indexOf(index)]),
    left: remembered.filter((_, index) => found[index] === -1),
  };
}
