import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import type {
  ChoiceQuestion,
  Exercise,
  ExerciseKind,
  Question,
  QuestionType,
} from '../../../src/exercises/model.ts';
import {
  type ParsedDocument,
  parseDocument,
  parseExercises,
} from '../../../src/exercises/parse.ts';
import { article, lines, quizLines, scenarioLines } from '../builders.ts';

/** The first exercise of an article with this body. */
function parsed<Kind extends ExerciseKind>(kind: Kind, ...body: string[]) {
  const { exercises } = parseDocument(article(...body));
  const found = exercises.find((one) => one.kind === kind);
  if (!found) throw new Error(`no ${kind} in ${body.join('\n')}`);
  return found as Extract<Exercise, { kind: Kind }>;
}

/** The first question, which is of this type. */
function asked<Type extends QuestionType>(type: Type, ...body: string[]) {
  const question = parsed('quiz', ...body);
  if (question.type !== type) throw new Error(`a question of type ${question.type}`);
  return question as Extract<Question, { type: Type }>;
}

/** A choice question, single unless told otherwise. */
const choice = (...body: string[]) => parsed('quiz', ...body) as ChoiceQuestion;

/** A quiz with a part of its lines replaced. */
function quiz(start: number, count: number, ...rows: string[]): ChoiceQuestion {
  return choice(...quizLines().toSpliced(start, count, ...rows));
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

  test('a hint on one line keeps its words around a citation', () => {
    expect(withEnd('<Hint>Lesen Sie <Cite id="a" /> nach.</Hint>').hint).toEqual([
      ['Lesen Sie ', { kind: 'cite', id: 'a' }, ' nach.'],
    ]);
  });

  test('an empty hint is none', () => {
    expect(withEnd('<Hint></Hint>').hint).toEqual([]);
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

    expect(words(loose)).toEqual(words(choice(...quizLines())));
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

describe('other questions', () => {
  test('an order keeps its steps in the right order, with reasons', () => {
    const { steps } = asked(
      'order',
      '<Quiz id="a" type="order">',
      '',
      'Was zuerst?',
      '',
      ...['1. Fragen.', '   > Weil.', '2. Hören.', '   > Weil.', '3. Handeln.', '   > Weil.'],
      '',
      '</Quiz>',
    );

    expect(steps.map(({ words, rationale }) => [words, rationale])).toEqual([
      ['Fragen.', [['Weil.']]],
      ['Hören.', [['Weil.']]],
      ['Handeln.', [['Weil.']]],
    ]);
  });

  const matchOf = (...table: string[]) =>
    asked(
      'match',
      '<Quiz id="a" type="match">',
      '',
      'Was gehört zusammen?',
      '',
      ...table,
      '',
      '</Quiz>',
    );

  test('a match reads heading and pairs from its table', () => {
    const { heading, pairs } = matchOf(
      '| Wort | *Sinn* |',
      '|---|---|',
      '| A | 1 |',
      '| B | **2** |',
      '| C | 3 |',
    );

    expect(heading).toEqual([{ kind: 'emphasis', children: ['Sinn'] }]);
    expect(pairs.map(({ left, right }) => [left.words, right.words])).toEqual([
      ['A', '1'],
      ['B', '2'],
      ['C', '3'],
    ]);
    expect(pairs.map(({ right }) => right.rationale)).toEqual([[], [], []]);
  });

  test('a third column of a match says why the pairs belong together', () => {
    const { heading, pairs } = matchOf(
      ...['| Wort | Sinn | Warum |', '|---|---|---|', '| A | 1 | *So.* |', '| B | 2 | Darum. |'],
      '| C | 3 | Weil. |',
    );

    expect(heading).toEqual(['Sinn']);
    expect(pairs.map(({ right }) => right.rationale)).toEqual([
      [[{ kind: 'emphasis', children: ['So.'] }]],
      [['Darum.']],
      [['Weil.']],
    ]);
  });

  test('an estimate reads its numbers, and its second paragraph is the explanation', () => {
    const question = asked(
      'estimate',
      '<Quiz id="a" type="estimate" answer={-2.5} tolerance={3} unit="%" min={-10} max={60}>',
      '',
      'Wie viel?',
      '',
      'So viel.',
      '',
      '</Quiz>',
    );

    expect(question).toMatchObject({
      answer: -2.5,
      tolerance: 3,
      unit: '%',
      minimum: -10,
      maximum: 60,
      stem: [['Wie viel?']],
      explanation: [['So viel.']],
    });
  });

  test('a reflection has a model answer', () => {
    const question = asked(
      'reflect',
      ...['<Quiz id="a" type="reflect">', '', 'Und Sie?', '', '> Etwa so.', '', '</Quiz>'],
    );

    expect(question).toMatchObject({ stem: [['Und Sie?']], model: [['Etwa so.']] });
  });

  test('a group that holds its feedback back tells its questions', () => {
    const { exercises } = parseDocument(
      article(
        ...['<QuizGroup id="gruppe" feedback="end">', ''],
        ...[...quizLines('eins'), '', ...quizLines('zwei'), '', '</QuizGroup>'],
      ),
    );

    expect(exercises).toMatchObject([
      { kind: 'group', feedback: 'end', questions: [{ id: 'eins' }, { id: 'zwei' }] },
      { id: 'eins', heldBackBy: 'gruppe' },
      { id: 'zwei', heldBackBy: 'gruppe' },
    ]);
  });

  test('the choices of a scenario lead to its steps', () => {
    const { opening, steps } = parsed('scenario', ...scenarioLines());

    expect(opening).toEqual([['Am Tresen stehen drei Leute.']]);
    expect(
      steps.map(({ id, choices }) => [id, choices.map(({ words, to }) => [words, to])]),
    ).toEqual([
      [
        'anfang',
        [
          ['Sie gehen hin.', 'ende'],
          ['Sie warten ab.', 'ende'],
        ],
      ],
      ['ende', []],
    ]);
  });
});

describe('the section of an exercise', () => {
  test('is told by the order of the text alone: in the build nodes have no positions', () => {
    const source = [
      '## Eins',
      '',
      ...quizLines(),
      '',
      '<KeyPoint>',
      '',
      '### Zwei',
      '',
      '</KeyPoint>',
    ];
    const tree = mdxToMdast([...source, '', '## Drei'].join('\n'));
    const bare = JSON.parse(
      JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)),
    );
    const [exercise] = parseExercises(bare, () => {});

    expect(exercise?.section).toEqual({ title: 'Eins', slug: 'eins' });
  });

  test('is the heading above it', () => {
    const { section } = parsed('quiz', '## Wer *zuhört*, erfährt', '', ...quizLines());

    expect(section).toEqual({ title: 'Wer zuhört, erfährt', slug: 'wer-zuhört-erfährt' });
  });

  test('has the anchor of its page where a space does not break', () => {
    const { section } = parsed('quiz', '## Zweimal 20\u00A0Minuten', '', ...quizLines());

    expect(section).toEqual({ title: 'Zweimal 20 Minuten', slug: 'zweimal-20minuten' });
  });

  test('has its own anchor where a heading comes twice', () => {
    const { section } = parsed('quiz', '## Eins', '', '## Eins', '', ...quizLines());

    expect(section).toEqual({ title: 'Eins', slug: 'eins-1' });
  });

  test('is missing above the first heading', () => {
    expect(parsed('quiz', ...quizLines(), '', '## Eins')).not.toHaveProperty('section');
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
    const { position, options } = choice('Vorab ein Absatz.', '', ...quizLines());

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

    const inLines = ({ texts, ...rest }: ParsedDocument) => ({
      ...rest,
      texts: texts.map(({ offset: _, ...run }) => run),
    });

    expect(inLines(parseDocument(source.replaceAll('\n', '\r\n')))).toEqual(
      inLines(parseDocument(source)),
    );
  });
});

describe('the word count', () => {
  test.for([
    ['words of a paragraph', 4, ['Eins, zwei – drei vier.']],
    ['words of headings and code', 3, ['## Eins', '', 'Zwei `drei`.']],
    ['words in a term', 2, ['Eine <Term id="a">Probe</Term>.']],
    ['words in a block of text', 2, ['<KeyPoint>', '', 'Eins zwei.', '', '</KeyPoint>']],
    ['no words of an exercise', 1, ['Eins.', '', ...quizLines()]],
    [
      'no words of a caption',
      1,
      ['Eins.', '', '<Figure src="a.svg" alt="b">', '', 'Zwei drei.', '', '</Figure>'],
    ],
    ['no words of frontmatter and comments', 1, ['Eins. {/* zwei drei */}']],
  ] as const)('counts %s', ([, count, body]) => {
    expect(parseDocument(article(...body)).wordCount).toBe(count);
  });
});

describe('drawings', () => {
  test('are found with file, description and place', () => {
    const body = ['Text.', '', '<Figure src="a.svg" alt="Ein Weg.">', '', 'So.', '', '</Figure>'];

    expect(parseDocument(article(...body)).figures).toEqual([
      { id: 'a.svg', alt: 'Ein Weg.', line: 9, column: 1 },
    ]);
  });

  test('without file or description are found all the same', () => {
    expect(parseDocument(article('<Figure />')).figures).toEqual([
      { id: '', alt: '', line: 7, column: 1 },
    ]);
  });
});

describe('text runs', () => {
  const runsOf = (...body: string[]) =>
    parseDocument(article(...body)).texts.map(
      ({ text, line, column }) => [text, line, column] as const,
    );

  test('begin and end at marks, citations and code', () => {
    expect(runsOf('Ein *Wort* bei <Cite id="a" />, `so`.')).toEqual([
      ['Ein ', 7, 1],
      ['Wort', 7, 6],
      [' bei ', 7, 11],
      [', ', 7, 31],
      ['.', 7, 37],
    ]);
  });

  test('are as written: line breaks, escapes and entities included', () => {
    expect(runsOf('Ein\\*', 'z.&nbsp;B.')).toEqual([['Ein\\*\nz.&nbsp;B.', 7, 1]]);
  });

  test('keep their place behind umlauts and signs of two units', () => {
    expect(runsOf('Öl 😀 *a* b')).toEqual([
      ['Öl 😀 ', 7, 1],
      ['a', 7, 8],
      [' b', 7, 10],
    ]);
  });

  test('are read in exercises, too, but not in frontmatter and comments', () => {
    const texts = runsOf('{/* Notiz */}', '', ...quizLines()).map(([text]) => text);

    expect(texts).toContain('Warum schon.');
    expect(texts.join(' ')).not.toMatch(/Notiz|Titel/);
  });

  test('of a source that cannot be read are none', () => {
    expect(parseDocument('{')).toMatchObject({ texts: [], passages: [], figures: [] });
  });
});

describe('passages', () => {
  const passagesOf = (...body: string[]) => parseDocument(article(...body)).passages;
  const textsOf = (...body: string[]) => passagesOf(...body).map(({ text }) => text);

  test('read a citation as its id, a term as its words, a line break as a space', () => {
    expect(
      textsOf('Bei <Cite id="a-1" /> heißt', 'es *eine* <Term id="b">Probe</Term>\\', '`so`.'),
    ).toEqual(['Bei [@a-1] heißt es eine Probe so.']);
  });

  test('stand where they begin', () => {
    expect(passagesOf('Eins', 'eins.', '', '- Zwei.', '', '> Drei.')).toMatchObject([
      { text: 'Eins eins.', line: 7, column: 1 },
      { text: 'Zwei.', line: 10, column: 3 },
      { text: 'Drei.', line: 12, column: 3 },
    ]);
  });

  test.for([
    ['a paragraph', ['Text.'], true],
    ['an item of a list', ['- Text.'], true],
    ['a scene', ['<Example trade="Bäckerei">', '', 'Text.', '', '</Example>'], true],
    ['a point to take away', ['<KeyPoint>', '', 'Text.', '', '</KeyPoint>'], true],
    ['a heading', ['## Text.'], false],
    ['a caption', ['<Figure src="a.svg" alt="b">', '', 'Text.', '', '</Figure>'], false],
    ['a cell', ['| Text. |', '|---|'], false],
    ['an item of a checklist', ['<Checklist id="a">', '', '- Text.', '', '</Checklist>'], false],
  ] as const)('know whether they are running text: %s', ([, body, isProse]) => {
    expect(passagesOf(...body)).toMatchObject([{ text: 'Text.', isProse }]);
  });

  test('of an exercise are no running text, down to hints', () => {
    const quiz = quizLines().toSpliced(8, 0, '', '<Hint>Denken Sie nach.</Hint>', '');

    expect(new Set(passagesOf(...quiz).map((one) => one.isProse))).toEqual(new Set([false]));
  });
});

describe('what an author may write', () => {
  test('a comment in the text is no problem', () => {
    expect(parseDocument(article('{/* Notiz */}', '', 'Text {/* Notiz */}.')).problems).toEqual([]);
  });

  test.for([
    [['Zwei Absätze.', '', 'Mit *Betonung*, `Code`, [Link](/ueber/) und <Cite id="a" />.']],
    [['{/* Notiz */}', '', 'Text.']],
  ])('a side note of text is no problem', ([body]) => {
    const note = article('<Aside>', '', ...(body ?? []), '', '</Aside>');

    expect(parseDocument(note).problems).toEqual([]);
  });

  test('a side note in a line of its own is no problem', () => {
    expect(parseDocument(article('<Aside>Ein *Satz*.</Aside>')).problems).toEqual([]);
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
    ['crossed-out words in a question', quizLines().with(2, 'Was ~~wohl~~ stimmt?')],
    ['crossed-out words in a reason', quizLines().with(5, '  > Warum ~~wohl~~ nicht.')],
    ['crossed-out words in emphasis', quizLines().with(4, '- [ ] Das *~~eine~~ hier*.')],
    ['a list in a reason', quizLines().with(5, '  > - Warum nicht.')],
    ['a list after a reason', quizLines().toSpliced(6, 0, '  >', '  > - Und darum.')],
    ['a link defined elsewhere', [...quizLines().with(2, 'Was [stimmt][a]?'), '', '[a]: /b/']],
    ['a line break by hand in a list', quizLines().toSpliced(5, 0, '  ***', '')],
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
  const text = fc.array(fc.oneof(piece, fc.string())).map((parts) => parts.join(''));

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
