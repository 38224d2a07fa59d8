import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/exercises/parse.ts';
import { catalogue, createReport, type Problem } from '../../../src/exercises/problems.ts';
import { proseProblems } from '../../../src/exercises/prose-problems.ts';
import { folderCases, sourceCases, spellingCases } from '../problem-cases.ts';

describe('every problem of a source is reported once, where it stands', () => {
  test.for(sourceCases)('$what is $kind at $line:$column', ({ kind, line, column, source }) => {
    const { problems } = parseDocument(source, 'a.mdx');

    const found = problems.map((one) => [one.kind, one.line, one.column]);
    expect(found).toEqual([[kind, line, column]]);
  });
});

test('every kind in the catalogue has a case that triggers it', () => {
  const triggered = [...sourceCases, ...folderCases, ...spellingCases].map(({ kind }) => kind);

  expect([...new Set(triggered)].sort()).toEqual(Object.keys(catalogue).sort());
});

describe('what is said of prose', () => {
  const handbook = new URL('../../../CONTRIBUTING.md', import.meta.url);
  const sections = [...readFileSync(handbook, 'utf8').matchAll(/^#+ (.+)$/gm)].map(
    ([, title = '']) => title,
  );

  const rules = Object.entries(proseProblems).flatMap(([kind, entry]) =>
    entry.severity === 'warning' ? [[kind, entry.source ?? ''] as const] : [],
  );

  test.for(rules)('%s names a rule that is there', ([, source]) => {
    const section = /^CONTRIBUTING\.md, Abschnitt „(.+)“$/.exec(source)?.[1];

    if (section) expect(sections).toContain(section);
    else expect(source).toMatch(/^(?:DIN 5008:\d{4}|WCAG \d\.\d|.+ Amtliches Regelwerk \d{4})/);
  });
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

  test.for([
    ['<quiz id="a" />', 'Meinten Sie „<Quiz>“?'],
    ['<div />', 'Nehmen Sie Markdown oder einen Baustein aus CONTRIBUTING.md.'],
    ['<img src="a" />', expect.stringContaining('zeigt „<Figure src')],
    ['![](a.png)', expect.stringContaining('zeigt „<Figure src')],
    ['<Cite id="" />', expect.stringContaining('eine Quelle aus references.json')],
    ['<Example trade="">\n\nA\n\n</Example>', 'Nennen Sie die Branche, etwa „Bäckerei“.'],
  ] as const)('%s is answered with the way out', ([source, fix]) => {
    expect(suggestionFor(source)).toEqual([fix]);
  });

  test.for([
    ['- A\n> Warum.', 'Setzen Sie zwei Leerzeichen vor „>“.'],
    ['1. A\n> Warum.', 'Setzen Sie drei Leerzeichen vor „>“.'],
  ] as const)('a note at the margin is told how far to indent: %s', ([list, fix]) => {
    expect(suggestionFor(`<Checklist id="a">\n\n${list}\n\n</Checklist>`)).toEqual([fix]);
  });

  test('the empty description of a drawing is answered with what it says', () => {
    expect(parseDocument('<Figure src="a.svg" alt="" />').problems).toMatchObject([
      {
        kind: 'empty-attribute',
        message: '„alt“ ist leer.',
        fix: 'Sagen Sie in ein bis drei Sätzen, was die Grafik zeigt.',
      },
    ]);
  });

  test.for([
    ['Reihenfolge', 'Meinten Sie „order“?'],
    ['zuordnnung', 'Meinten Sie „match“?'],
    ['Schätzung', 'Meinten Sie „estimate“?'],
    ['freitext', 'Meinten Sie „reflect“?'],
    ['mutliple', 'Meinten Sie „multiple“?'],
    [
      'xylophon',
      'Möglich: „order“, „match“, „estimate“, „reflect“; ohne „type“ werden Antworten ausgewählt.',
    ],
  ] as const)('the type „%s“ is answered with %s', ([type, fix]) => {
    expect(suggestionFor(`<Quiz id="a" type="${type}">\n\nWas?\n\n</Quiz>`)).toEqual([fix]);
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
