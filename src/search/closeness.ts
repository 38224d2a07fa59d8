import { tellingWords } from './query.ts';
import { likeness, type Token, tokenOf, tokensOf } from './token.ts';

/** A word of the query: its forms in the index, and what it weighs against the others. */
export interface SoughtWord {
  forms: readonly string[];
  weight: number;
}

/** What a place says, once it is loaded. */
export interface PlaceText {
  title: string;
  /** Words that readers type, laid in at build time. */
  words: string;
  /** All that it says besides: its text, and what else a term is called. */
  text: string;
  /** Whether another place answers better: than an exercise what it asks about, than an article one of its sections. */
  isSecond: boolean;
}

/** Fitted to the development queries of `tests/fixtures/search.yaml` and rounded; a finer fit does no better on others. */
const worth = {
  /** What the index thinks of the place. */
  standing: 2,
  /** Twice that where the title says nothing else. */
  title: 1,
  anywhere: 1,
  nearby: 1,
  laidIn: 1.5,
  second: -1,
};

/** What a word laid in counts against one that the place says. */
const laidInShare = 0.6;

/**
 * How well a place answers a query, by its own words: what share of the query's weight they have.
 *
 * @param standing its score in the index, as a share of the best place's
 */
export function closeness(
  place: PlaceText,
  sought: readonly SoughtWord[],
  standing: number,
): number {
  const query = sought.map(({ forms }) => forms.map(tokenOf));
  const text = likenessesIn(place.text, query);
  const inTitle = levelsOf(likenessesIn(place.title, query));
  const inText = levelsOf(text);
  const laidIn = levelsOf(likenessesIn(place.words, query));
  const anywhere = query.map((_, word) =>
    Math.max(inTitle[word] ?? 0, inText[word] ?? 0, laidInShare * (laidIn[word] ?? 0)),
  );
  return (
    worth.standing * standing +
    worth.title * shareOf(inTitle, sought) * (1 + coverOf(place.title, query)) +
    worth.anywhere * shareOf(anywhere, sought) +
    worth.nearby * nearbyShare(text) +
    worth.laidIn * shareOf(laidIn, sought) +
    (place.isSecond ? worth.second : 0)
  );
}

type Forms = readonly Token[];

/** For each word of the query how far it is each word of the text. */
function likenessesIn(text: string, query: readonly Forms[]): number[][] {
  const tokens = tokensOf(text);
  return query.map((forms) => tokens.map((token) => likeness(token, forms)));
}

/** For each word of the query how far the text has it, from 0 to 1. */
function levelsOf(likenesses: readonly number[][]): number[] {
  return likenesses.map((list) => Math.max(0, ...list));
}

function shareOf(levels: readonly number[], sought: readonly SoughtWord[]): number {
  const total = sought.reduce((sum, { weight }) => sum + weight, 0);
  return sought.reduce((sum, { weight }, word) => sum + weight * (levels[word] ?? 0), 0) / total;
}

/** Share of the title's words that the query has. */
function coverOf(title: string, query: readonly Forms[]): number {
  const words = tellingWords(title).map(tokenOf);
  const sought = words.filter((word) => query.some((forms) => likeness(word, forms) > 0));
  return words.length === 0 ? 0 : sought.length / words.length;
}

/** Words between two that count as next to each other. */
const farthest = 4;

/** Share of the query's neighbours that are neighbours in the text too. */
function nearbyShare(likenesses: readonly number[][]): number {
  if (likenesses.length < 2) return 0;
  const places = likenesses.map((list) => list.flatMap((level, at) => (level > 0 ? [at] : [])));
  const pairs = places.slice(1).map((second, index) => ({ first: places[index] ?? [], second }));
  const near = pairs.filter(({ first, second }) =>
    first.some((a) => second.some((b) => Math.abs(a - b) <= farthest)),
  );
  return near.length / pairs.length;
}
