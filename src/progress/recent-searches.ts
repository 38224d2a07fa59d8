/**
 * What was last searched for on this device, latest first. It says more about a reader than any answer, so it is in no
 * export and goes with one press.
 */

/** Begins as all keys do; `shape.ts` and its library are too much for a page that only searches. */
export const searchesKey = 'kf:searches';

const most = 6;
const longest = 100;

/** @param text as it is stored; of a damaged one whatever is a query is kept */
export function readSearches(text: string | null): string[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    const queries = Array.isArray(list) ? list.filter((query) => typeof query === 'string') : [];
    return queries.filter((query) => query.length <= longest).slice(0, most);
  } catch {
    return [];
  }
}

/** The text to be stored once somebody has searched for this as well. */
export function withSearch(text: string | null, query: string): string {
  const isSame = (other: string) => other.toLowerCase() === query.toLowerCase();
  const others = readSearches(text).filter((other) => !isSame(other));
  return JSON.stringify([query.slice(0, longest), ...others].slice(0, most));
}
