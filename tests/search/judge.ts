import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A query as somebody types it, with the places that are a right answer (see `tests/fixtures/search.yaml`). */
export interface JudgedQuery {
  query: string;
  kind: string;
  /** With a fragment that place only, without one any place of the page. */
  right: string[];
  /** Set aside: never looked at while the search was tuned. */
  aside?: boolean;
}

export function readJudgedQueries(): JudgedQuery[] {
  return parse(readFileSync(new URL('../fixtures/search.yaml', import.meta.url), 'utf8'));
}

/** @returns addresses of the best places, best first, from the root of the site, not percent-encoded */
export type Finder = (query: string) => Promise<readonly string[]>;

export interface Score {
  /** Share of the queries with a right answer in the first place. */
  first: number;
  /** The same for the first three places. */
  firstThree: number;
  /** Mean reciprocal rank, over ten places. */
  meanReciprocalRank: number;
  /** Queries without a right answer in the first place, with what came instead. */
  missed: { query: string; found: readonly string[] }[];
}

export async function judge(queries: readonly JudgedQuery[], find: Finder): Promise<Score> {
  const ranks: number[] = [];
  const missed: Score['missed'] = [];
  for (const { query, right } of queries) {
    const found = (await find(query)).slice(0, 10);
    const rank = found.findIndex((url) => right.some((one) => isRight(url, one))) + 1;
    ranks.push(rank);
    if (rank !== 1) missed.push({ query, found: found.slice(0, 3) });
  }
  const share = (isHit: (rank: number) => boolean) => ranks.filter(isHit).length / ranks.length;
  const reciprocals = ranks.map((rank) => (rank === 0 ? 0 : 1 / rank));
  return {
    first: share((rank) => rank === 1),
    firstThree: share((rank) => rank > 0 && rank <= 3),
    meanReciprocalRank: reciprocals.reduce((sum, one) => sum + one, 0) / ranks.length,
    missed,
  };
}

function isRight(url: string, right: string): boolean {
  return right.includes('#') ? url === right : url.replace(/#.*/, '') === right;
}
