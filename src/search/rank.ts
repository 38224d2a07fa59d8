import type { RecordKind, SearchRecord } from './records.ts';

/** Kinds as the name of a place in the index tells them. */
const letters: Record<RecordKind, string> = {
  Artikel: 'A',
  Übung: 'U',
  Begriff: 'B',
  Quelle: 'Q',
  Seite: 'S',
};

/** Of a place, by its kind and address: whole articles have one of their own. */
export function kindLetter({ kind, url }: Pick<SearchRecord, 'kind' | 'url'>): string {
  return kind === 'Artikel' && !url.includes('#') ? 'P' : letters[kind];
}

/** What a hit of a kind is worth: what explains over what asks, a section over the whole article, text over sources. */
const worth: Record<string, number> = { A: 1, P: 0.8, U: 0.85, B: 0.8, Q: 0.6, S: 0.7 };

/** A place with its score, for one word or for a whole query. */
export interface ScoredPlace {
  id: string;
  score: number;
}

/** Score at which a hit counts half of what it can: a word said ten times says little more than one said twice. */
const halfScore = 15;
/** How much a place with only some of the words is worth: the share of the words' weight it has, to this power. */
const sharePower = 0.7;
/** What the whole page of a place adds: one that has the words in several sections is the likelier one. */
const pageShare = 0.4;
/** Places that score less than this part of the best one are left out. */
const leastShare = 0.12;

/** What a word weighs, by what the index found for it. */
export function rarity(found: readonly unknown[], places: number): number {
  return Math.log(1 + places / (1 + found.length));
}

/**
 * Brings the hits of several words together: a place counts the more, the more of the words it has, and rare words
 * count more than common ones.
 *
 * @param hits for each word of the query what the index found
 * @returns the places, best first
 */
export function rank(hits: readonly (readonly ScoredPlace[])[], places: number): ScoredPlace[] {
  const weights = hits.map((found) => rarity(found, places));
  const byPlace = new Map<string, Tally>();
  const byPage = new Map<string, Tally>();
  hits.forEach((found, word) => {
    for (const { id, score } of found) {
      const { page, kind } = placeOf(id);
      const value = score / (score + halfScore);
      tallyOf(byPlace, id).set(word, value * (worth[kind] ?? 1));
      const best = tallyOf(byPage, page);
      best.set(word, Math.max(best.get(word) ?? 0, value));
    }
  });
  const sorted = [...byPlace]
    .map(([id, tally]) => {
      const { page, kind } = placeOf(id);
      const whole = /[APU]/.test(kind) ? byPage.get(page) : undefined;
      const score = scoreOf(tally, weights) + pageShare * scoreOf(whole ?? tally, weights);
      return { id, score };
    })
    .sort((a, b) => b.score - a.score);
  const least = (sorted[0]?.score ?? 0) * leastShare;
  return sorted.filter(({ score }) => score >= least);
}

/** Values from 0 to 1 by the number of the query's word. */
type Tally = Map<number, number>;

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const tally = tallies.get(key) ?? new Map();
  tallies.set(key, tally);
  return tally;
}

function scoreOf(tally: Tally, weights: readonly number[]): number {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const weightOf = (word: number) => weights[word] ?? 0;
  const share = sum([...tally.keys()].map(weightOf)) / sum(weights);
  return sum([...tally].map(([word, value]) => value * weightOf(word))) * share ** sharePower;
}

/** Page and kind of a place, from its name in the index, „de_4A_1f2e3d4“. */
function placeOf(id: string): { page: string; kind: string } {
  const [, page = '', kind = ''] = /^de_([0-9a-z]+)([A-Z])_/.exec(id) ?? [];
  return { page, kind };
}
