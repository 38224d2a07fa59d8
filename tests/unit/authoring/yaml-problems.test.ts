import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/authoring/yaml-source.ts';
import { reportedBy } from '../builders.ts';

const problemsIn = (text: string) => reportedBy((report) => readYaml(text, 1, report));

describe('what YAML stumbles over is said in German, with what to do', () => {
  test.for([
    ['a: b: c', '1:4', 'In einem Wert steht noch ein Doppelpunkt mit Leerzeichen.'],
    ['a: 1\nb: 2\na: 3', '3:1', 'Die Angabe „a“ steht zweimal da.'],
    ['a: 1\n"a": 3', '2:1', 'Die Angabe „a“ steht zweimal da.'],
    ['a:\n\tb: 1', '2:1', 'Hier ist mit einem Tabulator eingerückt.'],
    ['a: 1\nb: [c', '2:6', 'Die Einrückung passt nicht'],
    ['a: @b', '1:4', 'Ein Wert darf nicht mit „@“ beginnen.'],
    ['a: `b`', '1:4', 'Ein Wert darf nicht mit „`“ beginnen.'],
    ['a: "\\q"', '1:5', 'Einen Rückstrich mit diesem Zeichen dahinter gibt es nicht.'],
    ['a: "b', '1:6', 'Hier fehlt ein Anführungszeichen'],
    ['a: [b] c', '1:8', 'Hier steht etwas, das nicht zur Zeile davor passt.'],
    ['a: 1\n---\nb: 2', '2:1', 'Mitten in der Datei steht eine Zeile „---“.'],
  ] as const)('%s', ([text, place, sentence]) => {
    const [problem] = problemsIn(text);

    expect(`${problem?.line}:${problem?.column}`).toBe(place);
    expect(problem?.message).toContain(`Die Angaben lassen sich nicht lesen: ${sentence}`);
    expect(problem?.fix).toMatch(/[.…“]$/);
  });
});

describe('what the lines show is said of the line that is wrong', () => {
  const spaces = 'Löschen Sie die Leerzeichen davor.';
  const marks = "Schreiben Sie „…“ oder setzen Sie den ganzen Wert in '…'.";

  test.for([
    ['a: eins\n  kind: post\nb: 1', '2:1', 'Die Zeile „kind“ ist eingerückt.', spaces],
    ['a: "eins"\n kind: post', '2:1', 'Die Zeile „kind“ ist eingerückt.', spaces],
    ['  a: eins\nkind: post', '1:1', 'Die Zeile „a“ ist eingerückt.', spaces],
    ['a: eins\n# Notiz\n\n  kind: post', '4:1', 'Die Zeile „kind“ ist eingerückt.', spaces],
    [
      '- id: a\n    term: b\n  c: d',
      '2:1',
      'Die Zeile „term“ ist weiter eingerückt als die davor.',
      'Setzen Sie genau 2 Leerzeichen davor.',
    ],
    ['a: "Lob" gehört dazu', '1:10', 'Nach dem Anführungszeichen geht der Wert weiter.', marks],
    ["b: 1\na: 'Lob' gehört", '2:10', 'Nach dem Anführungszeichen geht der Wert weiter.', marks],
    ['a: "Lob" tut: gut', '1:10', 'Nach dem Anführungszeichen geht der Wert weiter.', marks],
    [
      'a: 1\nkind:post\nb: 1',
      '2:1',
      'Nach „kind:“ fehlt ein Leerzeichen.',
      'Schreiben Sie „kind: …“.',
    ],
  ] as const)('%s', ([text, place, sentence, fix]) => {
    const told = problemsIn(text).map((one) => [`${one.line}:${one.column}`, one.message, one.fix]);

    expect(told).toEqual([[place, `Die Angaben lassen sich nicht lesen: ${sentence}`, fix]]);
  });

  test('an entry below a key without value, and the rest of a long value, are no such lines', () => {
    expect(problemsIn('next:\n  to: x\na: |\n  b: c\nd: "e\n  f: g"')).toEqual([]);
    expect(problemsIn('a: |\n  b: c\n@')[0]?.message).not.toContain('eingerückt.');
  });
});

describe('what nothing here needs is refused', () => {
  test.for([
    ['an anchor', 'a: &b 1', 'yaml-alias 1:4'],
    ['a reference', 'a: &b [1]\nc: *b', 'yaml-alias 1:4'],
    ['a type of another language', 'a: 1\nb: !!js/function "x"', 'yaml-tag 2:4'],
    ['a type of one’s own', 'a: !geheim [1]', 'yaml-tag 1:4'],
    ['a type of YAML', '- a\n- !!binary aGk=', 'yaml-tag 2:3'],
    ['13 levels', `a: ${'['.repeat(13)}${']'.repeat(13)}`, 'nested-too-deep 1:1'],
    ['5,000 levels', `- a\n- ${'{b: '.repeat(5000)}`, 'nested-too-deep 2:1'],
  ] as const)('%s', ([, text, place]) => {
    const found = problemsIn(text).map(({ kind, line, column }) => `${kind} ${line}:${column}`);

    expect(found).toEqual([place]);
  });

  test('a tag is told as it was written', () => {
    expect(problemsIn('a: !!js/function "x"')[0]?.message).toContain('„!!js/function“');
  });
});

test('an exclamation mark and an ampersand in a text are none of that', () => {
  expect(problemsIn('a: Halt! & los\nb: "!x &y *z"')).toEqual([]);
});
