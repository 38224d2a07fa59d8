import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { formatStatistics } from '../../../src/authoring/statistics-table.ts';
import { binomialTail } from '../../../src/exercises/binomial.ts';
import { itemStatistics } from '../../../src/exercises/item-statistics.ts';
import type { Exercise } from '../../../src/exercises/model.ts';
import { checklist, item, option, position, question } from '../builders.ts';

const reflection: Exercise = {
  kind: 'quiz',
  type: 'reflect',
  id: 'reflexion',
  position,
  stem: [['Wann?']],
  hint: [['Gestern.']],
  explanation: [],
  model: [['Ein Tag.']],
};

const order: Exercise = {
  ...reflection,
  type: 'order',
  hint: [],
  steps: [{ ...item('Erst'), rationale: [[{ kind: 'cite', id: 'meier-2001' }]] }],
};

describe('the statistics', () => {
  test('count questions and scenarios by type, and nothing else', () => {
    const scenario: Exercise = { kind: 'scenario', id: 'lage', position, opening: [], steps: [] };
    const all = [question(), question({ right: ['A', 'B'] }), reflection, scenario, checklist()];

    expect(itemStatistics(all).types).toEqual({
      single: 1,
      multiple: 1,
      order: 0,
      match: 0,
      estimate: 0,
      reflect: 1,
      scenario: 1,
    });
  });

  test('count options from few to many', () => {
    const all = [question({ wrong: ['A', 'B', 'C'] }), question(), question({ wrong: ['A', 'D'] })];

    expect([...itemStatistics(all).optionCounts]).toEqual([
      [3, 2],
      [4, 1],
    ]);
  });

  test('hold key positions of single choices against chance', () => {
    const second = question({}, { options: [option('A', false), option('B', true)] });

    expect(itemStatistics([question(), second]).keyPositions).toEqual([
      { count: 1, total: 2, expected: 1 / 3 + 1 / 2 },
      { count: 1, total: 2, expected: 1 / 3 + 1 / 2 },
      { count: 0, total: 2, expected: 1 / 3 },
    ]);
  });

  test('hold keys that are the longest against chance', () => {
    const all = [
      question({ right: ['Hellgrün'] }),
      question({ right: ['Grün'], wrong: ['Blau', 'Gelb'] }),
    ];

    expect(itemStatistics(all).keyLongest).toEqual({ count: 1, total: 2, expected: 2 / 3 });
  });

  test('hold keys that are the shortest against chance', () => {
    const all = [
      question({ right: ['Rot'], wrong: ['Blau', 'Gelb'] }),
      question({ right: ['Grün'], wrong: ['Blau', 'Orange'] }),
    ];

    expect(itemStatistics(all).keyShortest).toEqual({ count: 1, total: 2, expected: 2 / 3 });
  });

  test('count rationales, and those with a reference, over options and steps', () => {
    const bare = { ...option('Rot', false), rationale: [] };
    const asked = question({}, { options: [option('Grün', true), bare] });
    const { withRationale, withOwnReference } = itemStatistics([asked, order]);

    expect({ withRationale, withOwnReference }).toEqual({
      withRationale: { count: 2, total: 3 },
      withOwnReference: { count: 1, total: 3 },
    });
  });

  test('expect a reference of all questions but those about the reader', () => {
    const { withHint, withReference } = itemStatistics([question(), order, reflection]);

    expect({ withHint, withReference }).toEqual({
      withHint: { count: 1, total: 3 },
      withReference: { count: 1, total: 2 },
    });
  });
});

describe('the table', () => {
  test('stands in columns', () => {
    const rows = formatStatistics(itemStatistics([question()])).split('\n');

    expect(rows.filter((row) => /richtig|Hinweis/.test(row))).toEqual([
      'Einfachauswahl: Lage und Länge der richtigen Antwort',
      '  richtig an Stelle 1           1  von 1  100 %  Zufall 33 %',
      '  richtig an Stelle 2           0  von 1    0 %  Zufall 33 %',
      '  richtig an Stelle 3           0  von 1    0 %  Zufall 33 %',
      '  richtige ist die längste      0  von 1    0 %  Zufall 33 %',
      '  richtige ist die kürzeste     0  von 1    0 %  Zufall 33 %',
      '  Fragen mit Hinweis            0  von 1    0 %',
    ]);
  });

  test('of nothing has a dash for every share', () => {
    const rows = formatStatistics(itemStatistics([])).split('\n');

    expect(rows).toContain('  Fragen mit Quelle             0  von 0  –');
  });
});

describe('the command', () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const run = (directory: string) =>
    spawnSync(process.execPath, ['src/authoring/item-statistics.ts', directory], {
      cwd: root,
      encoding: 'utf8',
    });

  test('prints the table of a folder', () => {
    const { status, stdout } = run('tests/fixtures/content');

    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^Fragen nach Art\n {2}Einfachauswahl +\d+\n/),
    });
  });

  test('refuses what is no content folder', () => {
    const { status, stderr } = run('gibt-es-nicht');

    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining('„gibt-es-nicht“ ist kein Inhaltsordner.'),
    });
  });
});

describe('the chance of at least so many hits', () => {
  test.for([
    [0, 4, 0.25, 1],
    [3, 4, 0.25, 0.05078125],
    [4, 4, 0.25, 0.00390625],
    [5, 4, 0.25, 0],
    [9, 12, 1 / 3, 0.003856],
    [1, 2, 1, 1],
    [1, 2, 0, 0],
  ] as const)('%i of %i at %f each', ([count, trials, chance, tail]) => {
    expect(binomialTail(count, trials, chance)).toBeCloseTo(tail, 5);
  });

  test('stays exact over thousands of questions', () => {
    expect(binomialTail(2500, 5000, 0.5)).toBeCloseTo(0.50564, 4);
  });
});
