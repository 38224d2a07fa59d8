import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/exercises/parse.ts';
import { createReport, type Problem } from '../../../src/exercises/problems.ts';
import { lines } from '../builders.ts';

const problemsIn = (...body: string[]) => parseDocument(lines(...body)).problems;

describe('what the parser stumbles over is said in German', () => {
  test.for([
    ['<KeyPoint>', '„<KeyPoint>“ wird nirgends geschlossen.'],
    ['</KeyPoint>', '„</KeyPoint>“ schließt ein Tag, das nicht offen ist.'],
    ['- <KeyPoint>\n\nText', '„<KeyPoint>“ ist am Ende des Listenpunkts noch offen.'],
    ['> <KeyPoint>\n\nText', '„<KeyPoint>“ ist am Ende des Zitats noch offen.'],
    ['Ein <KeyPoint> Text', '„<KeyPoint>“ ist am Ende des Absatzes noch offen.'],
    [
      '<KeyPoint>\n<Hint>\n\nA\n\n</KeyPoint>\n</Hint>',
      '„<Hint>“ aus Zeile 2 ist noch offen, hier schließt aber „</KeyPoint>“.',
    ],
    ['<Hint>\nA\n</Hint> b', '„<Hint>“ aus Zeile 1 steht in einem anderen Absatz als „</Hint>“.'],
    ['{ offen', 'Eine geschweifte Klammer wird nicht geschlossen.'],
    ['{a b}', 'Zwischen geschweiften Klammern steht etwas, das kein einfacher Wert ist.'],
    ['<!-- Notiz -->', 'Kommentare aus HTML („<!-- … -->“) versteht MDX nicht.'],
    ['<https://example.org/>', 'Adressen in spitzen Klammern versteht MDX nicht.'],
    ['<name@example.org>', 'Adressen in spitzen Klammern versteht MDX nicht.'],
    ['<3 Wochen', 'Nach „<“ folgt kein Tag.'],
    ['<Quiz id="a', 'Das Tag „<Quiz“ ist nicht richtig geschrieben.'],
    ['<Quiz id=a>', 'Das Tag „<Quiz“ ist nicht richtig geschrieben.'],
  ] as const)('%s', ([body, sentence]) => {
    expect(problemsIn(body).map(({ message }) => message)).toEqual([
      `Das Dokument lässt sich nicht lesen: ${sentence}`,
    ]);
  });
});

describe('a tag without its stroke is told with the stroke', () => {
  test.for([
    ['Bei <Cite id="a-2001"> steht es.', 'Schreiben Sie „<Cite id="a-2001" />“ mit Schrägstrich.'],
    ['<Cite>', 'Schreiben Sie „<Cite />“ mit Schrägstrich.'],
    ['<Figure src="a.svg" alt="b">', 'ohne Inhalt schreiben Sie „<Figure … />“ mit Schrägstrich.'],
  ] as const)('%s', ([body, fix]) => {
    expect(problemsIn(body).map((one) => one.fix)).toEqual([expect.stringContaining(fix)]);
  });

  test('a tag that holds something is told to be closed', () => {
    expect(problemsIn('<KeyPoint>')[0]?.fix).toBe(
      'Ergänzen Sie nach dem Inhalt eine Zeile „</KeyPoint>“.',
    );
  });
});

describe('what it advises helps', () => {
  test.for([
    ['a stroke before a sign for less', '\\<3 Wochen'],
    ['a stroke before a brace', '\\{ offen'],
    ['a comment in braces', '{/* Notiz */}'],
    ['a link for an address', '[Text](https://example.org/)'],
    ['tags in lines of their own', '<KeyPoint>\n\nText\n\n</KeyPoint>'],
  ] as const)('%s', ([, body]) => {
    expect(problemsIn(body)).toEqual([]);
  });
});

describe('a tag that does not exist is told as such, whatever else is wrong with it', () => {
  test.for([
    ['<Quizz id="a">\n\nText\n\n</Quizz>', 'Quizz', 'Meinten Sie „Quiz“?'],
    ['<Chekclist id="a">\n\n- A\n\n</Checklist>', 'Chekclist', 'Meinten Sie „Checklist“?'],
    ['<Checklist id="a">\n\n- A\n\n</Chekclist>', 'Chekclist', 'Meinten Sie „Checklist“?'],
    ['<Chekclist id="a">\n\n- A', 'Chekclist', 'Meinten Sie „Checklist“?'],
  ] as const)('%s', ([body, name, fix]) => {
    expect(problemsIn(body)[0]).toMatchObject({
      kind: 'unknown-tag',
      message: `Den Baustein „<${name}>“ gibt es nicht.`,
      fix,
    });
  });
});

test('a problem quotes a stranger in one line and steers nothing', () => {
  const problems: Problem[] = [];
  const address = 'a\r\n::error::b\u001B[31m\u202Ec';
  createReport('a.mdx', problems)('unsafe-link', { line: 1, column: 1 }, { address });

  expect(problems[0]?.message).toBe(
    'Der Link auf „a ::error::b[U+001B][31m[U+202E]c“ ist nicht erlaubt.',
  );
});

test('a problem quotes no more than anybody reads', () => {
  const [problem] = problemsIn(`[a](data:${'b'.repeat(5000)})`);

  expect(problem?.message.length).toBeLessThanOrEqual(501);
});
