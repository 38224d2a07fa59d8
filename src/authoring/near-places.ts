/** Pages and anchors that an author may have meant who named one that is not there. */
import { distance } from 'fastest-levenshtein';
import { nearest } from '../exercises/nearest.ts';

const most = 3;
/** The series has seven aspects. */
const mostBelow = 7;

/** The page with nearly that address, else those that share a word with it, else those in the same folder. */
export function nearPages(path: string, known: readonly string[]): string[] {
  const near = nearest(path, known);
  // A folder that both stand in makes them no nearer.
  if (near !== undefined && nearest(lastOf(path), [lastOf(near)]) !== undefined) return [near];
  const folder = /^\/([^/]+)\//.exec(path)?.[1];
  const words = lastOf(path)
    .split('-')
    .filter((word) => word.length > 3);
  const alike = known.filter((other) => words.some((word) => wordsOf(other).includes(word)));
  if (alike.length > 0) return byDistance(path, alike).slice(0, most);
  // Its own page, and those of its list, are not what somebody means who names a text in it.
  const below = known.filter(
    (other) => other.startsWith(`/${folder}/`) && !/^\d*$/.test(other.split('/')[2] ?? ''),
  );
  return byDistance(path, below).slice(0, mostBelow);
}

/** The anchor with nearly that name, else those that share its letters, else the nearest of all. */
export function nearAnchors(anchor: string, known: readonly string[]): string[] {
  const near = nearest(anchor, known);
  if (near !== undefined) return [near];
  const alike = known.filter((other) => anchor.length > 2 && other.includes(anchor));
  return byDistance(anchor, alike.length > 0 ? alike : known).slice(0, most);
}

const lastOf = (path: string) => path.split('/').findLast((part) => part !== '') ?? '';
const wordsOf = (path: string) => path.split(/[/-]/);

function byDistance(name: string, others: readonly string[]): string[] {
  return others.toSorted((a, b) => distance(name, a) - distance(name, b));
}
