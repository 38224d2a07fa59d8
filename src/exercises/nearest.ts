import { closest, distance } from 'fastest-levenshtein';

/** The known name that a mistyped one most likely meant, or undefined if none is near (over 40 % of letters differ). */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const lower = name.toLowerCase();
  const lowered = known.map((candidate) => candidate.toLowerCase());
  const best = closest(lower, lowered);
  const limit = Math.max(lower.length, best.length) * 0.4;
  return distance(lower, best) <= limit ? known[lowered.indexOf(best)] : undefined;
}
