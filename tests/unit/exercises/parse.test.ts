import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChoiceQuestion, Exercise, ExerciseKind } from '../../../src/exercises/model.ts';
import { parseDocument } from '../../../src/exercises/parse.ts';
import { article, lines, quizLines } from '../builders.ts';

/** The first exercise of an article with this body. */
function parsed<Kind extends ExerciseKind>(kind: Kind, ...body: string[]) {
  const { exercises } = parseDocument(article(...body));
  const found = exercises.find((one) => one.kind === kind);
  if (!found) throw new Error(`no ${kind} in ${body.join('\n')}`);
  return found as Extract<Exercise, { kind: Kind }>;
}

/** A quiz with a part of its lines replaced. */
function quiz(start: number, count: number, ...rows: string[]): ChoiceQuestion {
  return parsed('quiz', ...quizLines().toSpliced(start, count, ...rows));
}

const withStem = (...rows: string[]) => quiz(2, 1, ...rows);
const withFirstOption = (...rows: string[]) => quiz(4, 2, ...rows);
const withEnd = (...rows: string[]) => quiz(8, 1, '', ...rows, '');

describe('the type of a question', () => {
  test('one right answer makes single choice', () => {
    expect(parsed('quiz', ...quizLines()).type).toBe('single');
  });

  test('several right answers make multiple choice', () => {
    const extra = ['- [x] Noch eins.', '  > Warum schon.'];

    expect(quiz(8, 0, ...extra).type).toBe('multiple');
  });

  test('a capital X marks a right answer too', () => {
    expect(withFirstOption('- [X] Das eine.', '  > Warum.').options[0]?.correct).toBe(true);
  });
});

describe('the parts of a question', () => {
  test('paragraphs before the list are the stem', () => {
    expect(withStem('Erst dies.', '', 'Dann das?').stem).toEqual([['Erst dies.'], ['Dann das?']]);
  });

  test('a line break inside a paragraph is a space', () => {
    expect(withStem('Erst dies', 'und dann?').stem).toEqual([['Erst dies und dann?']]);
  });

  test('paragraphs after the list are the explanation', () => {
    expect(withEnd('Darum.', '', 'Und deshalb.').explanation).toEqual([
      ['Darum.'],
      ['Und deshalb.'],
    ]);
  });

  test('a hint on one line is one paragraph', () => {
    expect(withEnd('<Hint>Denken Sie *nach*.</Hint>').hint).toEqual([
      ['Denken Sie ', { kind: 'emphasis', children: ['nach'] }, '.'],
    ]);
  });

  test('a hint on several lines keeps its paragraphs', () => {
    expect(withEnd('<Hint>', '', 'Eins.', '', 'Zwei.', '', '</Hint>').hint).toEqual([
      ['Eins.'],
      ['Zwei.'],
    ]);
  });

  test('a hint before the list is no part of the stem', () => {
    const { stem, hint } = withStem('Was stimmt?', '', '<Hint>Nachdenken.</Hint>');

    expect({ stem, hint }).toEqual({ stem: [['Was stimmt?']], hint: [['Nachdenken.']] });
  });

  test('neither hint nor explanation is needed', () => {
    expect(parsed('quiz', ...quizLines())).toMatchObject({ hint: [], explanation: [] });
  });

  test('several paragraphs of a quote are one rationale', () => {
    expect(
      withFirstOption('- [ ] Das eine.', '  > Erst.', '  >', '  > Dann.').options[0],
    ).toMatchObject({ rationale: [['Erst.'], ['Dann.']] });
  });

  test('a list with empty lines reads like one without', () => {
    const loose = quiz(
      4,
      4,
      '- [ ] Das eine.',
      '',
      '  > Warum nicht.',
      '',
      '- [x] Das andere.',
      '',
      '  > Warum schon.',
    );
    const words = ({ options }: ChoiceQuestion) =>
      options.map(({ words, correct, rationale }) => ({ words, correct, rationale }));

    expect(words(loose)).toEqual(words(parsed('quiz', ...quizLines())));
  });

  test('a rationale that is a citation and nothing else is kept', () => {
    const { options } = withFirstOption('- [ ] Das eine.', '  > <Cite id="a" />');

    expect(options[0]?.rationale).toEqual([[{ kind: 'cite', id: 'a' }]]);
  });
});

describe('rich text', () => {
  test.for([
    ['emphasis', '*so*', { kind: 'emphasis', children: ['so'] }],
    ['strong', '**so**', { kind: 'strong', children: ['so'] }],
    ['code', '`so`', { kind: 'code', children: ['so'] }],
    ['a link', '[so](/hin/)', { kind: 'link', href: '/hin/', children: ['so'] }],
    ['a citation', '<Cite id="meier-2001" />', { kind: 'cite', id: 'meier-2001' }],
    ['a term', '<Term id="probe">so</Term>', { kind: 'term', id: 'probe', children: ['so'] }],
    [
      'a mark in a mark',
      '***so***',
      { kind: 'emphasis', children: [{ kind: 'strong', children: ['so'] }] },
    ],
  ] as const)('%s becomes a part of stem, answer and rationale', ([, markdown, inline]) => {
    const sentence = ['Ist ', inline, ' so?'];
    const { stem, options } = quiz(
      2,
      4,
      `Ist ${markdown} so?`,
      '',
      `- [ ] Ist ${markdown} so?`,
      `  > Ist ${markdown} so?`,
    );

    expect({ stem, text: options[0]?.text, rationale: options[0]?.rationale }).toEqual({
      stem: [sentence],
      text: sentence,
      rationale: [sentence],
    });
  });

  test('the words of an answer are plain text without its citation', () => {
    const { options } = withFirstOption(
      '- [ ] Das  *eine*, **das** `zählt` bei <Term id="probe">Proben</Term> <Cite id="a" />',
      '  > Warum.',
    );

    expect(options[0]?.words).toBe('Das eine, das zählt bei Proben');
  });
});

describe('lists', () => {
  test('a quote under a checklist item is its note', () => {
    const { items } = parsed(
      'checklist',
      '<Checklist id="a">',
      '',
      '- Eins.',
      '  > Weil.',
      '- Zwei.',
      '',
      '</Checklist>',
    );

    expect(items.map(({ words, note }) => ({ words, note }))).toEqual([
      { words: 'Eins.', note: [['Weil.']] },
      { words: 'Zwei.', note: [] },
    ]);
  });

  test('a self-assessment keeps its statements in order', () => {
    const five = ['1. A', '2. B', '3. C', '4. D', '5. E'];
    const { statements } = parsed(
      'assessment',
      '<SelfAssessment id="a">',
      '',
      ...five,
      '',
      '</SelfAssessment>',
    );

    expect(statements.map(({ words }) => words)).toEqual(['A', 'B', 'C', 'D', 'E']);
  });
});

describe('positions', () => {
  test('lines are those of the file, frontmatter included', () => {
    const { position, options } = parsed('quiz', 'Vorab ein Absatz.', '', ...quizLines());

    expect([position, ...options.map((option) => option.position)]).toEqual([
      { line: 9, column: 1 },
      { line: 13, column: 1 },
      { line: 15, column: 1 },
    ]);
  });

  test('citations and terms are found with their place, in running text and in exercises', () => {
    const { citations, terms } = parseDocument(
      article(
        'Bei <Cite id="a" />.',
        '',
        ...quizLines().with(2, 'Was sagt <Cite id="b" /> zu <Term id="c">C</Term>?'),
      ),
    );

    expect({ citations, terms }).toEqual({
      citations: [
        { id: 'a', line: 7, column: 5 },
        { id: 'b', line: 11, column: 10 },
      ],
      terms: [{ id: 'c', line: 11, column: 29 }],
    });
  });

  test('line ends of Windows change nothing', () => {
    const source = article(...quizLines());

    expect(parseDocument(source.replaceAll('\n', '\r\n'))).toEqual(parseDocument(source));
  });
});

describe('the word count', () => {
  test.for([
    ['words of a paragraph', 4, ['Eins, zwei – drei vier.']],
    ['words of headings and code', 3, ['## Eins', '', 'Zwei `drei`.']],
    ['words in a term', 2, ['Eine <Term id="a">Probe</Term>.']],
    ['words in a block of text', 2, ['<KeyPoint>', '', 'Eins zwei.', '', '</KeyPoint>']],
    ['no words of an exercise', 1, ['Eins.', '', ...quizLines()]],
    ['no words of frontmatter and comments', 1, ['Eins. {/* zwei drei */}']],
  ] as const)('counts %s', ([, count, body]) => {
    expect(parseDocument(article(...body)).wordCount).toBe(count);
  });
});

describe('what an author may write', () => {
  test('a comment in the text is no problem', () => {
    expect(parseDocument(article('{/* Notiz */}', '', 'Text {/* Notiz */}.')).problems).toEqual([]);
  });

  test('a comment inside an exercise is no problem', () => {
    const body = quizLines().toSpliced(1, 0, '', '{/* Notiz */}');

    expect(parseDocument(article(...body)).problems).toEqual([]);
  });

  test('a literal in braces is a value', () => {
    expect(
      parseDocument(article('<Example trade={"Bäckerei"}>', '', 'Text', '', '</Example>')).problems,
    ).toEqual([]);
  });

  test.for([
    ['a link that runs code', '[Klick](javascript:alert(1))'],
    ['a link that carries data', '[Klick](data:text/html,x)'],
    [
      'a link that runs code, in an answer',
      lines(...quizLines().with(4, '- [ ] [a](javascript:x)')),
    ],
    ['an image from another host', '![Bild](https://example.com/a.png)'],
  ] as const)('%s is refused', ([, body]) => {
    expect(parseDocument(article(body)).problems).not.toEqual([]);
  });

  test.for([
    ['a list inside an answer', quizLines().toSpliced(5, 0, '  - Untereintrag')],
    ['a second paragraph in an answer', quizLines().toSpliced(6, 0, '', '  Nachtrag.', '')],
    ['an image in an answer', quizLines().with(4, '- [ ] Das eine ![Bild](a.png).')],
    ['crossed-out words in an answer', quizLines().with(4, '- [ ] Das ~~eine~~ hier.')],
  ] as const)('%s, which no reader would see, is reported', ([, body]) => {
    expect(parseDocument(article(...body)).problems).not.toEqual([]);
  });
});

test('a tag named like a member of an object is no exercise', () => {
  expect(parseDocument(article('<constructor />')).exercises).toEqual([]);
});

test('any text is read without throwing', () => {
  const piece = fc.constantFrom(
    '<Quiz id="a">',
    '</Quiz>',
    '- [x] a',
    '- [ ] b',
    '  > c',
    '{',
    '}',
    '<',
    '>',
    '---',
    '\n',
    '\n\n',
    '*',
    '`',
    '<Cite id="',
    '" />',
    '{/*',
    '*/}',
    'import ',
    '# ',
  );
  const text = fc
    .array(fc.oneof(piece, fc.string({ unit: 'grapheme' })))
    .map((parts) => parts.join(''));

  fc.assert(
    fc.property(text, (source) => {
      expect(() => parseDocument(source)).not.toThrow();
    }),
  );
});

test('a printed question is read as it was', () => {
  const words = fc.stringMatching(/^[A-ZÄÖÜ][a-zäöüß]{1,9}( [a-zäöüß]{1,9}){0,3}$/);
  const options = fc.uniqueArray(fc.record({ words, correct: fc.boolean(), rationale: words }), {
    minLength: 2,
    maxLength: 6,
    selector: (option) => option.words,
  });

  fc.assert(
    fc.property(words, options, words, words, (stem, options, hint, explanation) => {
      const list = options.flatMap((option) => [
        `- [${option.correct ? 'x' : ' '}] ${option.words}`,
        `  > ${option.rationale}`,
      ]);
      const read = parsed(
        'quiz',
        '<Quiz id="a">',
        '',
        stem,
        '',
        ...list,
        '',
        `<Hint>${hint}</Hint>`,
        '',
        explanation,
        '',
        '</Quiz>',
      );

      expect(read).toMatchObject({
        stem: [[stem]],
        hint: [[hint]],
        explanation: [[explanation]],
        options: options.map((option) => ({
          ...option,
          text: [option.words],
          rationale: [[option.rationale]],
        })),
      });
    }),
  );
});
