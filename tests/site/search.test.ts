/** The search over the real site, measured by the judged queries. What it reached is held here; it may only rise. */
import { describe, expect, test } from 'vitest';
import { openSearch } from '../search/built-index.ts';
import { judge, readJudgedQueries } from '../search/judge.ts';
import { sites } from '../sites.ts';

const queries = readJudgedQueries();

test('the judged queries are many, each once, a third of them set aside', () => {
  expect(queries.length).toBeGreaterThanOrEqual(120);
  expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  expect(queries.filter(({ aside }) => aside)).toHaveLength(queries.length / 3);
});

describe('of the judged queries', async () => {
  const find = await openSearch(sites.real.folder);

  test.for<[string, boolean, number, number]>([
    ['those it was tuned on', false, 0.885, 0.945],
    ['those set aside', true, 0.725, 0.925],
  ])('%s find their place', async ([, isAside, first, firstThree]) => {
    const score = await judge(
      queries.filter(({ aside = false }) => aside === isAside),
      find,
    );
    expect(score.first, JSON.stringify(score.missed, null, 1)).toBeGreaterThanOrEqual(first);
    expect(score.firstThree).toBeGreaterThanOrEqual(firstThree);
  });
});
