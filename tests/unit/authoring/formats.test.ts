import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { formats, isFormat, type JsonReport } from '../../../src/authoring/formats.ts';
import { catalogue } from '../../../src/exercises/problems.ts';
import { problem } from '../builders.ts';

const warning = problem({ severity: 'warning', kind: 'breaking-space', line: 9 });

describe('workflow commands', () => {
  test('name file, line, column and kind, and say the sentence with its fix', () => {
    const one = problem({ file: 'content/a.mdx', line: 3, column: 7 });

    expect(formats.github([one])).toBe(
      '::error file=content/a.mdx,line=3,col=7,title=empty-item::Etwas fehlt. → Ergänzen Sie es.',
    );
  });

  test('tell hints as warnings, errors first', () => {
    const rows = formats.github([warning, problem()]).split('\n');

    expect(rows.map((row) => row.split(' ')[0])).toEqual(['::error', '::warning']);
  });

  test.for([
    ['a per cent sign', '5 %: ja', '5 %25: ja'],
    ['line ends', 'a\r\nb', 'a%0D%0Ab'],
    ['what looks like an escape', '%0A', '%250A'],
    ['what looks like a command', 'a\n::error::b', 'a%0A::error::b'],
  ] as const)('escape %s in the message', ([, message, escaped]) => {
    expect(formats.github([problem({ message })])).toContain(`::${escaped} → Ergänzen Sie es.`);
  });

  test('escape in a file’s name also what ends a property or the properties', () => {
    const one = formats.github([problem({ file: 'a,b:c%d\ne::f.mdx' })]);

    expect(one).toContain('file=a%2Cb%3Ac%25d%0Ae%3A%3Af.mdx,line=1');
    expect(one.split('\n')).toHaveLength(1);
  });

  test('are silent where all is well', () => {
    expect(formats.github([])).toBe('');
  });
});

describe('JSON', () => {
  const read = (...problems: Parameters<typeof formats.json>[0]) =>
    JSON.parse(formats.json(problems)) as JsonReport;

  test('counts and lists, errors first', () => {
    expect(read(warning, problem())).toEqual({
      version: 1,
      errors: 1,
      warnings: 1,
      problems: [problem(), warning],
    });
  });

  test('is complete without a problem', () => {
    expect(read()).toEqual({ version: 1, errors: 0, warnings: 0, problems: [] });
  });
});

describe('SARIF', () => {
  const log = JSON.parse(
    formats.sarif([warning, problem({ file: 'content/übung 1.mdx', line: 3, column: 7 })]),
  ) as Log;
  const [run] = log.runs;

  test('is of version 2.1.0 and names its schema', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.$schema).toMatch(/^https:\/\/.+sarif-schema-2\.1\.0\.json$/);
    expect(log.runs).toHaveLength(1);
  });

  test('has what the schema requires of a run: a tool with a name, and results with a message', () => {
    expect(run?.tool.driver.name).toBe('check-content');
    for (const { message } of run?.results ?? []) expect(message.text).not.toBe('');
  });

  test('points every result to its rule and level', () => {
    const rules = run?.tool.driver.rules?.map(({ id }) => id);
    const found = run?.results?.map(({ ruleId, ruleIndex, level }) => [
      ruleId,
      rules?.[ruleIndex ?? -1],
      level,
    ]);

    expect(found).toEqual([
      ['empty-item', 'empty-item', 'error'],
      ['breaking-space', 'breaking-space', 'warning'],
    ]);
    expect(new Set(rules).size).toBe(rules?.length);
  });

  test('gives each place as a relative address, a line and a column', () => {
    expect(run?.results?.[0]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'content/%C3%BCbung%201.mdx' },
          region: { startLine: 3, startColumn: 7 },
        },
      },
    ]);
    expect(run?.columnKind).toBe('utf16CodeUnits');
  });

  test('takes the level of a rule from the catalogue', () => {
    for (const { id, defaultConfiguration } of run?.tool.driver.rules ?? []) {
      expect(defaultConfiguration?.level).toBe(catalogue[id as keyof typeof catalogue].severity);
    }
  });

  test('has an empty list of results where all is well', () => {
    expect((JSON.parse(formats.sarif([])) as Log).runs[0]?.results).toEqual([]);
  });
});

test.for([
  ['text', true],
  ['sarif', true],
  ['toString', false],
  ['', false],
] as const)('„%s“ is a format: %s', ([name, is]) => {
  expect(isFormat(name)).toBe(is);
});
