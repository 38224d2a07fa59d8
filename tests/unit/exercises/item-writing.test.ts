import { describe, expect, test } from 'vitest';
import { itemProblems } from '../../../src/exercises/item-problems.ts';
import { checkItems, checkItemsAcross } from '../../../src/exercises/item-writing.ts';
import { parseDocument } from '../../../src/exercises/parse.ts';
import { createReport, type Problem } from '../../../src/exercises/problems.ts';
import { article } from '../builders.ts';

interface Draft {
  id: string;
  attributes: string;
  stem: string;
  /** List, table or quote between question and explanation. */
  body: string[];
  explanation: string;
}

const reason = '  > Dafür spricht nach der Befragung wenig.';
const options = (...words: string[]) => words.flatMap((one) => [`- ${one}`, reason]);

/** A well written question: tag on its first line, stem on the third, the options from the fifth on, two lines each. */
function question(changes: Partial<Draft> = {}): string[] {
  const { id, attributes, stem, body, explanation } = {
    id: 'frage',
    attributes: '',
    stem: 'Was half beim Rundgang?',
    body: options('[ ] Das Zählen.', '[x] Das Fragen.', '[ ] Das Warten.'),
    explanation: 'So steht es bei <Cite id="meier-2001" />.',
    ...changes,
  };
  return [
    `<Quiz id="${id}"${attributes}>`,
    '',
    stem,
    '',
    ...body,
    '',
    explanation,
    '',
    '</Quiz>',
    '',
  ];
}

const asking = (stem: string) => article(...question({ stem }));
const choosing = (...words: string[]) => article(...question({ body: options(...words) }));
const answering = (words: string, rationale: string) =>
  article(
    ...question({ body: [`- [ ] ${words}`, `  > ${rationale}`, '- [x] Das Fragen.', reason] }),
  );
const citing = (explanation: string, changes: Partial<Draft> = {}) =>
  article(...question({ explanation, ...changes }));

/** Warnings of whole files as `file:line:column kind`. */
function warningsOf(...sources: string[]) {
  const problems: Problem[] = [];
  const documents = sources.map((source, index) => {
    const file = `${'abcdefgh'[index]}.mdx`;
    const parsed = parseDocument(source, file);
    expect(parsed.problems).toEqual([]);
    return { file, exercises: parsed.exercises, report: createReport(file, problems) };
  });
  for (const { exercises, report } of documents) checkItems(exercises, report);
  checkItemsAcross(documents);
  const found = problems.map((one) => `${one.file}:${one.line}:${one.column} ${one.kind}`);
  return { problems, found };
}

type Case = readonly [what: string, source: string, ...found: string[]];

function check(cases: readonly Case[]) {
  test.for(cases)('%s', ([, source, ...found]) => {
    expect(warningsOf(source).found).toEqual(found.map((one) => `a.mdx:${one}`));
  });
}

test('a well written question gives no warning', () => {
  expect(warningsOf(article(...question())).found).toEqual([]);
});

describe('the length of the key', () => {
  check([
    [
      'a key longer by a phrase tells',
      choosing('[ ] Das Zählen im Haus.', '[x] Das Fragen nach Ärger im Haus.'),
      '13:1 key-longest',
    ],
    [
      'several right answers that are all longer tell too',
      choosing(
        '[x] Das Fragen nach Ärger im Haus.',
        '[ ] Das Zählen im Haus.',
        '[x] Das Zuhören bei jedem Gang im Haus.',
      ),
      '11:1 key-longest',
    ],
    [
      'a key longer by a seventh does not',
      choosing(
        `[ ] Das ${'x'.repeat(55)}.`,
        `[x] Das ${'x'.repeat(64)}.`,
        `[ ] Das ${'x'.repeat(54)}.`,
      ),
    ],
    ['a short key longer by a syllable does not', choosing('[ ] Blau.', '[x] Hellblau.')],
    [
      'the longest wrong answer does not',
      choosing('[x] Das Zählen im Haus.', '[ ] Das Fragen nach Ärger im Haus.'),
    ],
  ]);
});

describe('the form of the options', () => {
  check([
    [
      'one without full stop stands out',
      choosing('[ ] Das Zählen', '[x] Das Fragen.', '[ ] Das Warten.'),
      '11:1 options-uneven-grammar',
    ],
    [
      'one that asks stands out',
      choosing('[ ] Das Zählen.', '[x] Das Fragen.', '[ ] Das Warten?'),
      '15:1 options-uneven-grammar',
    ],
    [
      'one in quotation marks stands out',
      choosing('[ ] Das Zählen.', '[x] „Das Fragen.“', '[ ] Das Warten.'),
      '13:1 options-uneven-grammar',
    ],
    [
      'a sentence that begins small stands out',
      choosing('[ ] Das Zählen.', '[x] Das Fragen.', '[ ] das Warten.'),
      '15:1 options-uneven-grammar',
    ],
    [
      'a fragment that begins like a sentence stands out',
      choosing('[ ] im Lager', '[x] am Tresen', '[ ] Im Büro'),
      '15:1 options-uneven-grammar',
    ],
    [
      'a subordinate clause stands out',
      choosing('[ ] Das Zählen hilft.', '[x] Weil man dann fragt.', '[ ] Das Warten hilft.'),
      '13:1 options-uneven-grammar',
    ],
    [
      'subordinate clauses among themselves do not stand out',
      choosing('[ ] Wenn man zählt.', '[x] Weil man fragt.', '[ ] Damit man wartet.'),
    ],
    [
      'nouns among fragments do not stand out',
      choosing('[ ] die Leitung', '[x] Kundinnen', '[ ] das Lager'),
    ],
    ['numbers do not stand out', choosing('[ ] 3 Tage.', '[x] Eine Woche.', '[ ] 2 Monate.')],
    [
      'quoted words inside a statement do not stand out',
      choosing('[ ] „Zählen“ ist es.', '[x] Das Fragen ist es.'),
    ],
    [
      'quotations with their full stop inside and outside do not stand out',
      choosing('[ ] „Das Zählen.“', '[x] „Das Fragen“.'),
    ],
  ]);
});

describe('the lengths of the options', () => {
  check([
    [
      'one of more than twice the length stands out',
      choosing('[ ] Das Zählen der Fehler im Haus.', '[x] Das Fragen.'),
      '11:1 options-uneven-length',
    ],
    ['one of twice the length does not', choosing('[ ] Das Zählen im Hause.', '[x] Das Fragen.')],
    ['a long word beside a short one does not', choosing('[ ] Rot.', '[x] Türkis.')],
  ]);
});

describe('options about other options', () => {
  const withLast = (words: string) =>
    choosing('[ ] Das Zählen half.', '[x] Das Fragen half.', `[ ] ${words}`);
  check([
    ...[
      'Alle der genannten.',
      'Alle genannten Punkte.',
      'Keine der Antworten.',
      'Keine Antwort ist richtig.',
      'Beide stimmen nicht.',
      'Alles davon trifft zu.',
      'Nichts davon hilft.',
      'Sowohl a als auch b.',
      'A und B stimmen.',
      'Antwort 1 und 2.',
    ].map((words): Case => [words, withLast(words), '15:1 all-or-none-of-above']),
    ...[
      'Beide Filialen öffnen.',
      'Sie hat nichts davon.',
      'Kein Kunde blieb.',
      'Alle zwei Wochen.',
      'Man half A und B.',
      '1 und 2 Kinder.',
    ].map((words): Case => [`near miss: ${words}`, withLast(words)]),
  ]);
});

describe('a negated question', () => {
  check([
    ['with nicht', asking('Was half beim Rundgang nicht?'), '7:1 negated-stem'],
    ['with kein', asking('Welcher Schritt ist keine Hilfe?'), '7:1 negated-stem'],
    ['with außer', asking('Es half allerlei. Was half immer, außer einem?'), '7:1 negated-stem'],
    ['after a condition', asking('Wenn Kunden warten, was hilft dann nie?'), '7:1 negated-stem'],
    ['without question mark', asking('Nennen Sie, was nicht half.')],
    ['without question mark or clause', asking('Wählen Sie nicht das Erste.'), '7:1 negated-stem'],
    ['with the word in bold', asking('Was half beim Rundgang **nicht**?')],
    ['with the word in italics', asking('Was half beim Rundgang *nicht*?')],
    ['with nicht nur', asking('Was half nicht nur im Lager?')],
    ['with oder nicht', asking('Half der Rundgang oder nicht?')],
    ['that asks for a reason', asking('Warum half der Rundgang nicht?')],
    ['with a negation before it', asking('Der Kunde kam nicht wieder. Was half?')],
    ['with a relative clause', asking('Was hilft Kunden, die nicht wiederkommen?')],
    ['with a condition', asking('Was hilft, wenn niemand fragt?')],
    ['with a quotation', asking('Was sagen Sie auf „Das geht nicht“?')],
    ['with a word that begins alike', asking('Welche Nichte und welcher Keim half?')],
    [
      'about the reader',
      article(
        ...question({
          attributes: ' type="reflect"',
          stem: 'Wann haben Sie nicht gefragt?',
          body: ['> Eine gute Antwort nennt einen Tag.'],
        }),
      ),
    ],
  ]);
});

describe('absolute words', () => {
  const withFirst = (words: string) => choosing(`[ ] ${words}`, '[x] Das Fragen half dem Team.');
  check([
    ...['immer', 'nie', 'niemals', 'stets', 'garantiert', 'in jedem Fall', 'ausschließlich'].map(
      (word): Case => [word, withFirst(`Das Zählen half ${word}.`), '11:1 absolute-word'],
    ),
    ['at the start', withFirst('Alle Filialen halfen dem Team.'), '11:1 absolute-word'],
    ...[
      'Das Zählen half immer mehr.',
      'Das Zählen half immer noch.',
      'Das Zählen wird immer teurer.',
      'Es half alle zwei Wochen.',
      'Das Zählen half wie nie.',
      'Vor allem das Zählen half.',
      'Das Niemandsland half dem Team.',
    ].map((words): Case => [`near miss: ${words}`, withFirst(words)]),
    [
      'right and wrong answers that share it tell nothing',
      choosing('[ ] Das Zählen half immer.', '[x] Das Fragen half immer.'),
    ],
  ]);
});

describe('a rationale', () => {
  const short = '11:1 rationale-too-short';
  const repeats = '11:1 rationale-repeats-option';
  check([
    ['of four words', answering('Das Zählen.', 'Das half dort wenig.'), short],
    ['that is a citation', answering('Das Zählen.', '<Cite id="meier-2001" />'), short],
    ['of five words', answering('Das Zählen.', 'Das half der Filiale wenig.')],
    [
      'of two paragraphs',
      answering('Das Zählen.', 'Das half wenig.\n  >\n  > Niemand fragte nach.'),
    ],
    [
      'that negates the option',
      answering('Zählen hilft.', 'Nein, falsch: Das Zählen hilft nicht.'),
      repeats,
    ],
    [
      'that inflects the option',
      answering('Rundgänge helfen.', 'Ja, der Rundgang hilft hier auch.'),
      repeats,
    ],
    [
      'that takes up the option and goes on',
      answering('Das Zählen.', 'Das Zählen verriet, wo Kunden warten.'),
    ],
    [
      'of a pair',
      article(
        ...question({
          attributes: ' type="match"',
          body: [
            '| Satz | Deutung | Warum |',
            '| --- | --- | --- |',
            '| Eins | Rot | Weil es so ist. |',
            '| Zwei | Blau | Weil es als Zweites genannt wird. |',
            '| Drei | Gelb | Weil es als Letztes genannt wird. |',
          ],
        }),
      ),
      '13:8 rationale-too-short',
    ],
    [
      'of a step',
      article(
        ...question({
          attributes: ' type="order"',
          body: [
            '1. Fragen.',
            '   > Zuerst.',
            '2. Planen.',
            ` ${reason}`,
            '3. Handeln.',
            ` ${reason}`,
          ],
        }),
      ),
      short,
    ],
  ]);
});

describe('a question without a source', () => {
  const none = 'So steht es geschrieben.';
  const cite = '<Cite id="meier-2001" />';
  const estimate = ' type="estimate" answer={22} min={0} max={60}';
  const table = (right: string) => [
    '| Satz | Deutung | Warum |',
    '| --- | --- | --- |',
    '| Eins | Rot | Weil es als Erstes genannt wird. |',
    '| Zwei | Blau | Weil es als Zweites genannt wird. |',
    `| Drei | ${right} | Weil es als Letztes genannt wird. |`,
  ];
  check([
    ['that is a choice', citing(none), '7:1 no-reference'],
    ['that is an estimate', citing(none, { attributes: estimate, body: [] }), '7:1 no-reference'],
    [
      'that is a match',
      citing(none, { attributes: ' type="match"', body: table('Grün') }),
      '7:1 no-reference',
    ],
    ['but with one in the question', citing(none, { stem: `Was half nach ${cite}?` })],
    ['but with one in emphasis', citing(`*So steht es bei ${cite}.*`)],
    [
      'but with one in a table',
      citing(none, { attributes: ' type="match"', body: table(`Grün ${cite}`) }),
    ],
    [
      'but with one in a reason',
      citing(none, {
        body: [...options('[ ] Das Zählen.'), '- [x] Das Fragen.', `${reason} ${cite}`],
      }),
    ],
    [
      'but about the reader',
      citing('', {
        attributes: ' type="reflect"',
        stem: 'Wann haben Sie gefragt?',
        body: ['> Eine gute Antwort nennt einen Tag.'],
      }),
    ],
  ]);
});

describe('the size of a question', () => {
  const words = (count: number) => `${'Wort '.repeat(count - 1)}Ende?`;
  const wrong = (count: number) => Array.from({ length: count }, (_, index) => `[ ] Tag ${index}.`);
  check([
    ['61 words are too many', asking(words(61)), '7:1 stem-too-long'],
    ['60 are not', asking(words(60))],
    ['six options are too many', choosing('[x] Tag 9.', ...wrong(5)), '7:1 too-many-options'],
    ['five are not', choosing('[x] Tag 9.', ...wrong(4))],
    ['six are not where several are right', choosing('[x] Tag 8.', '[x] Tag 9.', ...wrong(4))],
  ]);
});

/** Single choices of three options with the key at these positions, one letter longer or shorter if asked. */
function series(
  positions: readonly number[],
  { first = 1, longest = false, shortest = false } = {},
): string {
  return article(
    ...positions.flatMap((position, index) => {
      const number = first + index;
      const words = [1, 2, 3].map((at) =>
        at === position
          ? `[x] Ort ${at}${longest ? 'b' : ''}.`
          : `[ ] Ort ${at}${shortest ? 'b' : ''}.`,
      );
      const stem = `Was half am Tag ${number}?`;
      return question({ id: `frage-${number}`, stem, body: options(...words) });
    }),
  );
}

describe('what the questions of an article have in common', () => {
  check([
    ['three of four keys at one place', series([1, 1, 2, 1]), '7:1 key-position'],
    ['two of four keys at one place are chance', series([1, 1, 2, 3])],
    ['three of five keys at one place are 60 %', series([2, 1, 1, 1, 3])],
    ['three keys at one place are too few to tell', series([1, 1, 1])],
    [
      'four of four keys the longest',
      series([1, 2, 3, 1], { longest: true }),
      '7:1 key-longest-often',
    ],
    ['three keys the longest are too few to tell', series([1, 2, 3], { longest: true })],
    [
      'four of four keys the shortest',
      series([1, 2, 3, 1], { shortest: true }),
      '7:1 key-shortest-often',
    ],
    ['three keys the shortest are too few to tell', series([1, 2, 3], { shortest: true })],
  ]);
});

describe('what the questions of the site have in common', () => {
  const articles = (count: number, positions: readonly number[], longest = false) =>
    Array.from({ length: count }, (_, index) =>
      series(positions, { first: index * 3 + 1, longest }),
    );

  test('twelve keys at one place are told once, at the first', () => {
    expect(warningsOf(...articles(4, [2, 2, 2])).found).toEqual(['a.mdx:7:1 key-position']);
  });

  test('nine are too few to tell', () => {
    expect(warningsOf(...articles(3, [2, 2, 2])).found).toEqual([]);
  });

  test('twelve keys spread over the places are chance', () => {
    expect(warningsOf(...articles(4, [2, 1, 3])).found).toEqual([]);
  });

  test.for([
    ['eight', [1, 1, 3], []],
    ['nine', [1, 2, 3], ['a.mdx:7:1 key-position']],
  ] as const)('of twelve keys %s at one place', ([, last, found]) => {
    const eight = [...articles(2, [2, 2, 2]), series([2, 2, 3], { first: 7 })];

    expect(warningsOf(...eight, series(last, { first: 10 })).found).toEqual(found);
  });

  test('keys that are the longest are told at the first that is', () => {
    const [, b = '', c = '', d = ''] = articles(4, [1, 2, 3], true);

    expect(warningsOf(series([1, 2, 3]), b, c, d).found).toEqual(['b.mdx:7:1 key-longest-often']);
  });

  test('keys that are the shortest are told at the first that is', () => {
    const shorter = [4, 7, 10].map((first) => series([1, 2, 3], { first, shortest: true }));

    expect(warningsOf(series([1, 2, 3]), ...shorter).found).toEqual([
      'b.mdx:7:1 key-shortest-often',
    ]);
  });

  test('a third of the keys the longest is chance', () => {
    const [a = ''] = articles(1, [1, 2, 3], true);
    const others = [4, 7, 10].map((first) => series([1, 2, 3], { first }));

    expect(warningsOf(a, ...others).found).toEqual([]);
  });

  test('a question asked again is told where it stands first', () => {
    const again = article(...question({ id: 'andere', stem: 'Was half beim *Rundgang* ?' }));
    const { found, problems } = warningsOf(article(...question()), again);

    expect(found).toEqual(['b.mdx:7:1 duplicate-stem']);
    expect(problems[0]?.message).toBe('Dieselbe Frage steht schon in a.mdx:7.');
  });

  test('a question that goes on differently is another one', () => {
    const other = article(...question({ id: 'andere', stem: 'Was half beim Rundgang im Lager?' }));

    expect(warningsOf(article(...question()), other).found).toEqual([]);
  });

  test('a copy that kept its id is left to the check of ids', () => {
    expect(warningsOf(article(...question()), article(...question())).found).toEqual([]);
  });
});

describe('what a warning says', () => {
  test('counts come with what chance would give, in German', () => {
    const [problem] = warningsOf(series([1, 1, 2, 1])).problems;

    expect(problem).toMatchObject({
      severity: 'warning',
      message:
        'In diesem Artikel steht bei 3 von 4 Fragen die richtige Antwort an Stelle 1; Zufall wären 1,3.',
      fix: 'Stellen Sie Antworten um, etwa bei „frage-1“, „frage-2“, „frage-4“.',
    });
  });

  test.for(Object.entries(itemProblems))('%s names the work it rests on', ([, { source }]) => {
    expect(source).toMatch(/\d{4}, .+, doi 10\.\d{4}\//);
  });
});
