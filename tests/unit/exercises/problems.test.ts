import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/exercises/parse.ts';
import { catalogue, createReport, type Problem } from '../../../src/exercises/problems.ts';
import { folderCases, sourceCases } from '../problem-cases.ts';

describe('every problem of a source is reported once, where it stands', () => {
  test.for(sourceCases)('$what is $kind at $line:$column', ({ kind, line, column, source }) => {
    const { problems } = parseDocument(source, 'a.mdx');

    const found = problems.map((one) => [one.kind, one.line, one.column]);
    expect(found).toEqual([[kind, line, column]]);
  });
});

test('every kind in the catalogue has a case that triggers it', () => {
  const triggered = [...sourceCases, ...folderCases].map(({ kind }) => kind);

  expect([...new Set(triggered)].sort()).toEqual(Object.keys(catalogue).sort());
});

describe('what a problem says', () => {
  const wordings = sourceCases.flatMap(({ source }) => parseDocument(source).problems);

  test.for(wordings)('$kind: $message', ({ message, fix }) => {
    expect(`${message} ${fix}`).not.toMatch(/undefined|null|\[object|NaN|„“/);
    expect(fix).toMatch(/[.?“]$/);
  });

  const suggestionFor = (source: string) => parseDocument(source).problems.map(({ fix }) => fix);

  test('a mistyped tag is answered with the one that was meant', () => {
    expect(suggestionFor('<Chekclist id="a" />')).toEqual(['Meinten Sie „Checklist“?']);
  });

  test('an attribute near to none is answered with all there are', () => {
    expect(suggestionFor('<Cite id="a" farbe="rot" />')).toEqual(['Möglich: „id“.']);
  });

  test('a tag near to none is answered with where to read on, as there are many', () => {
    expect(suggestionFor('<Xylophon />')).toEqual(['CONTRIBUTING.md nennt, was es gibt.']);
  });

  test('a report takes severity and words from the catalogue', () => {
    const problems: Problem[] = [];
    createReport('b.mdx', problems)('assessment-size', { line: 3, column: 4 }, { count: 6 });

    expect(problems).toEqual([
      {
        kind: 'assessment-size',
        severity: 'error',
        file: 'b.mdx',
        line: 3,
        column: 4,
        message: 'Die Selbsteinschätzung hat 6 statt 5 Aussagen.',
        fix: expect.stringContaining('genau fünf'),
      },
    ]);
  });
});
