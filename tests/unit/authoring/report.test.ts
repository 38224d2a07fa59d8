import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatProblems, summarize } from '../../../src/authoring/report.ts';
import { problem } from '../builders.ts';

const warning = problem({ severity: 'warning' });

describe('the list of problems', () => {
  test('names place, kind, message and fix of an error', () => {
    const one = problem({ file: 'content/a.mdx', line: 3, column: 7 });

    expect(formatProblems([one])).toBe(
      'content/a.mdx:3:7  empty-item  Etwas fehlt.  → Ergänzen Sie es.',
    );
  });

  test('marks what is only a warning', () => {
    expect(formatProblems([warning])).toBe(
      'a.mdx:1:1  empty-item (Hinweis)  Etwas fehlt.  → Ergänzen Sie es.',
    );
  });

  test('puts errors first, then goes by file, line and column', () => {
    const places = [
      problem({ severity: 'warning', file: 'a.mdx' }),
      problem({ file: 'b.mdx', line: 1 }),
      problem({ file: 'a.mdx', line: 10 }),
      problem({ file: 'a.mdx', line: 9, column: 12 }),
      problem({ file: 'a.mdx', line: 9, column: 2 }),
    ];
    const order = formatProblems(places)
      .split('\n')
      .map((row) => row.replace(/ {2}empty-item( \(Hinweis\))?.*/, '$1'));

    expect(order).toEqual([
      'a.mdx:9:2',
      'a.mdx:9:12',
      'a.mdx:10:1',
      'b.mdx:1:1',
      'a.mdx:1:1 (Hinweis)',
    ]);
  });

  test('leaves the order it was given alone', () => {
    const given = [warning, problem()];
    formatProblems(given);

    expect(given).toEqual([warning, problem()]);
  });

  test('has a row for every problem, whatever the order', () => {
    const problems = fc.array(
      fc.record({
        line: fc.integer({ min: 1, max: 9 }),
        column: fc.integer({ min: 1, max: 9 }),
        file: fc.constantFrom('a.mdx', 'b.mdx'),
        severity: fc.constantFrom('error' as const, 'warning' as const),
      }),
      { minLength: 1 },
    );

    fc.assert(
      fc.property(problems, (places) => {
        const all = places.map(problem);

        expect(formatProblems(all).split('\n')).toHaveLength(all.length);
        expect(formatProblems(all.toReversed())).toBe(formatProblems(all));
      }),
    );
  });
});

test.for([
  [[], 1, 'Keine Fehler in 1 Artikel.'],
  [[], 8, 'Keine Fehler in 8 Artikeln.'],
  [[], 0, 'Keine Fehler in 0 Artikeln.'],
  [[problem()], 8, '1 Fehler in 8 Artikeln.'],
  [[problem(), problem(), warning], 8, '2 Fehler, 1 Hinweis in 8 Artikeln.'],
  [[warning, warning], 1, '0 Fehler, 2 Hinweise in 1 Artikel.'],
] as const)('the summary counts: %#', ([problems, count, text]) => {
  expect(summarize(problems, count)).toBe(text);
});
