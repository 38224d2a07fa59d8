/** For every kind in the catalogue inputs that trigger it, and nothing else, at this line and column. */
import type { ProblemKind } from '../../src/exercises/problems.ts';
import { templateStrings } from '../../src/strings/article-template.ts';
import {
  article,
  assessmentLines,
  books,
  drawing,
  figureLines,
  goodQuizLines,
  headed,
  lines,
  quizLines,
  scenarioLines,
} from './builders.ts';

interface Place {
  kind: ProblemKind;
  line: number;
  column: number;
}

export interface SourceCase extends Place {
  what: string;
  source: string;
}

type Row = [
  what: string,
  kind: ProblemKind,
  place: readonly [line: number, column: number],
  source: string,
];

const question = (attributes: string, ...body: string[]) =>
  article(`<Quiz id="frage" ${attributes}>`, '', 'Was meinen Sie?', '', ...body, '', '</Quiz>');
const group = (attributes: string, ...quizzes: string[][]) =>
  article(
    `<QuizGroup id="gruppe"${attributes}>`,
    '',
    ...quizzes.flatMap((quiz) => [...quiz, '']),
    '</QuizGroup>',
  );
/** A scenario with a step put between the first and the last. */
const withStep = (id: string, to: string, from: string) =>
  article(
    ...scenarioLines()
      .with(8, `- [Sie gehen hin.](#${from})`)
      .toSpliced(
        12,
        0,
        '',
        `<Step id="${id}">`,
        '',
        'Und jetzt?',
        '',
        `- [Weiter.](#${to})`,
        '',
        '</Step>',
      ),
  );

const sourceRows: Row[] = [
  ['a tag that is never closed', 'mdx-syntax', [7, 1], article('<KeyPoint>', '', 'Text')],
  ['a brace that is never closed', 'mdx-syntax', [7, 7], article('Preis { offen')],
  ['a closing tag without an opening one', 'mdx-syntax', [7, 6], article('Text </KeyPoint>')],
  ['an HTML comment', 'mdx-syntax', [7, 1], article('<!-- Notiz -->')],
  ['an import', 'esm-forbidden', [7, 1], article('import x from "node:fs"')],
  ['an export below text', 'esm-forbidden', [9, 1], article('Text', '', 'export const a = 1;')],
  ['an expression in a sentence', 'expression-forbidden', [7, 6], article('Eins {1 + 1} zwei')],
  ['an expression alone', 'expression-forbidden', [7, 1], article('{process.exit()}')],
  ['empty braces', 'expression-forbidden', [7, 6], article('Eins {} zwei')],
  [
    'code between two comments',
    'expression-forbidden',
    [7, 6],
    article('Eins {/* a */ process.exit() /* b */} zwei'),
  ],
  ['an HTML block', 'html-forbidden', [7, 1], article('<div>', '', 'Text', '', '</div>')],
  ['HTML in a sentence', 'html-forbidden', [7, 6], article('Eins <b>zwei</b>')],
  ['a script', 'html-forbidden', [7, 1], article('<script src="x.js" />')],
  ['a mistyped tag', 'unknown-tag', [7, 1], article('<Chekclist id="a" />')],
  ['a fragment', 'unknown-tag', [7, 1], article('<>', '', 'Text', '', '</>')],
  ['a member of a tag', 'unknown-tag', [7, 1], article('<Quiz.Teil />')],
  ['an event handler', 'unknown-attribute', [7, 6], article('Eins <Cite id="a" onclick="x" />')],
  [
    'any attribute where none is known',
    'unknown-attribute',
    [7, 1],
    article('<KeyPoint id="a">', '', 'Text', '', '</KeyPoint>'),
  ],
  ['a citation of nothing', 'missing-attribute', [7, 5], article('Bei <Cite /> steht es.')],
  ['an attribute with code', 'attribute-not-literal', [7, 1], article('<Cite id={geheim} />')],
  ['an attribute without value', 'empty-attribute', [7, 1], article('<Cite id />')],
  ['an empty attribute', 'empty-attribute', [7, 1], article('<Cite id=" " />')],
  [
    'a tag in lower case',
    'html-forbidden',
    [7, 1],
    article('<quiz id="a">', '', 'A', '', '</quiz>'),
  ],
  ['a citation without its stroke', 'mdx-syntax', [7, 5], article('Bei <Cite id="a"> steht es.')],
  [
    'a citation without its stroke in a block',
    'mdx-syntax',
    [9, 1],
    article('<KeyPoint>', '', '<Cite id="a">', '', '</KeyPoint>'),
  ],
  ['a link with a gap', 'link-torn', [8, 5], article('Text,', 'mit [Wort] (/glossar/) darin.')],
  [
    'a link with a gap to another host',
    'link-torn',
    [9, 3],
    article('Text.', '', '- [Ein Wort] (https://example.org/a)'),
  ],
  [
    'an attribute with a template',
    'attribute-not-literal',
    [7, 1],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what an author might try
    article('<Cite id={`${geheim}`} />'),
  ],
  ['spread attributes', 'attribute-not-literal', [7, 1], article('<Cite id="a" {...alles} />')],
  ['a link that runs code', 'unsafe-link', [7, 6], article('Eins [zwei](javascript:alert(1))')],
  ['a link in disguise', 'unsafe-link', [7, 1], article('[a](&#x6A;ava&Tab;script:alert(1))')],
  ['a link that carries data', 'unsafe-link', [7, 1], article('[a](data:text/html,x)')],
  ['a link without scheme', 'unsafe-link', [7, 1], article('[a](//example.com/)')],
  [
    'a link defined elsewhere',
    'unsafe-link',
    [9, 1],
    article('[a][b]', '', '[b]: javascript:alert(1)'),
  ],
  [
    'a link in an answer',
    'unsafe-link',
    [11, 7],
    article(...quizLines().with(4, '- [ ] [Das eine.](javascript:alert(1))')),
  ],
  [
    'an address that browsers read as another',
    'unsafe-link',
    [7, 1],
    article('[a](/\\example.com/)'),
  ],
  ['a way up', 'unsafe-link', [7, 1], article('[a](/%2E%2e/b/)')],
  ['an address without a host', 'broken-address', [7, 1], article('[a](https:///b)')],
  ['a mail to nobody', 'broken-address', [7, 6], article('Eins [a](mailto:b)')],
  ['a name before a host', 'deceptive-link', [7, 1], article('[a](https://b.de@c.de/)')],
  ['a text that shows another host', 'deceptive-link', [7, 1], article('[b.de](https://c.de/)')],
  ['an image', 'image-forbidden', [7, 6], article('Eins ![zwei](https://example.com/a.png)')],
  [
    'an image defined elsewhere',
    'image-forbidden',
    [7, 1],
    article('![a][b]', '', '[b]: https://example.com/a.png'),
  ],
  [
    'an attribute given twice',
    'duplicate-attribute',
    [7, 5],
    article('Bei <Cite id="a" id="b" /> steht es.'),
  ],
  ['a heading of the first level', 'heading-level-one', [7, 1], article('# Eins')],
  ['a heading two levels down', 'heading-skipped', [9, 1], article('## Eins', '', '#### Zwei')],
  ['a first heading too deep', 'heading-skipped', [7, 1], article('### Eins')],
  ['a heading without words', 'heading-empty', [9, 1], article('## Eins', '', '##')],
  ['a heading given twice', 'heading-duplicate', [9, 1], article('## Eins', '', '### *eins*')],
  ['quotes in quotes without end', 'nested-too-deep', [7, 41], article(`${'>'.repeat(50)} a`)],
  [
    'a mistyped tag that ends as it should',
    'unknown-tag',
    [7, 1],
    article('<Chekclist id="a">', '', '- A', '', '</Checklist>'),
  ],
  [
    'a tag that ends mistyped',
    'unknown-tag',
    [11, 1],
    article('<Checklist id="a">', '', '- A', '', '</Chekclist>'),
  ],
  ['a mistyped tag left open', 'unknown-tag', [7, 1], article('<KeyPiont>', '', 'Text')],
  ['HTML left open', 'html-forbidden', [7, 5], article('Eins<br>zwei')],
  [
    'tags that cross',
    'mdx-syntax',
    [11, 1],
    article('<KeyPoint>', '', '<Hint>', '', '</KeyPoint>', '', '</Hint>'),
  ],
  ['an address in angle brackets', 'mdx-syntax', [7, 5], article('Auf <https://example.com/>')],
  ['a sign for less', 'mdx-syntax', [7, 1], article('<3 Tage')],
  ['a value without quotes', 'mdx-syntax', [7, 1], article('<Cite id=a />')],
  ['a block in a sentence', 'block-in-sentence', [7, 6], article('Eins <Aside>zwei</Aside> drei')],
  [
    'a list in a side note',
    'unexpected-content',
    [9, 1],
    article('<Aside>', '', '- Eins', '', '</Aside>'),
  ],
  [
    'a question in a side note',
    'unexpected-content',
    [9, 1],
    article('<Aside>', '', ...quizLines(), '', '</Aside>'),
  ],
  [
    'a term that cannot be seen',
    'empty-tag',
    [7, 5],
    article('Bei <Term id="feldexperiment" /> steht es.'),
  ],
  [
    'a term of one space',
    'empty-tag',
    [7, 5],
    article('Bei <Term id="feldexperiment"> </Term> da.'),
  ],
  ['a key point without words', 'empty-tag', [7, 1], article('<KeyPoint></KeyPoint>')],
  ['a frame around a blank line', 'empty-tag', [7, 1], article('<Aside>', '', '</Aside>')],
  ['an example of nothing', 'empty-tag', [7, 1], article('<Example trade="Bäckerei" />')],
  [
    'a hint that says nothing',
    'empty-tag',
    [9, 1],
    article(...quizLines().toSpliced(2, 0, '<Hint></Hint>', '')),
  ],
  [
    'words in a citation',
    'holds-nothing',
    [7, 5],
    article('Bei <Cite id="a">Meier</Cite> steht es.'),
  ],
  ['a hint outside a quiz', 'tag-misplaced', [7, 1], article('<Hint>Weit weg.</Hint>')],
  ['an id with a capital', 'invalid-id', [7, 1], article('<Cite id="Meier-2001" />')],
  ['an id with an umlaut', 'invalid-id', [7, 1], article('<Cite id="müller" />')],
  ['an id that is a number', 'invalid-id', [7, 1], article('<Cite id={22} />')],
  [
    'a question type that does not exist',
    'unknown-question-type',
    [7, 1],
    article(...quizLines('frage', ' type="mutliple"')),
  ],
  ['a quiz that asks nothing', 'stem-missing', [7, 1], article(...quizLines().toSpliced(1, 2))],
  ['a quiz without answers', 'options-missing', [7, 1], article(...quizLines().toSpliced(4, 5))],
  ['a quiz with one answer', 'too-few-options', [11, 1], article(...quizLines().toSpliced(4, 2))],
  [
    'an answer without a box',
    'option-unmarked',
    [11, 1],
    article(...quizLines().with(4, '- Das eine.')),
  ],
  [
    'an answer with another mark in its box',
    'option-unmarked',
    [11, 1],
    article(...quizLines().with(4, '- [o] Das eine.')),
  ],
  [
    'a quiz where nothing is right',
    'no-correct-option',
    [11, 1],
    article(...quizLines().with(6, '- [ ] Das andere.')),
  ],
  [
    'a quiz where everything is right',
    'no-wrong-option',
    [11, 1],
    article(...quizLines().with(4, '- [x] Das eine.')),
  ],
  [
    'the same answer twice',
    'duplicate-item',
    [15, 1],
    article(...quizLines().toSpliced(8, 0, '- [ ] Das   *eine*.', '  > Noch einmal.')),
  ],
  [
    'the same item twice',
    'duplicate-item',
    [10, 1],
    article('<Checklist id="liste">', '', '- Anrufen.', '- Anrufen.', '', '</Checklist>'),
  ],
  [
    'an item without words',
    'empty-item',
    [10, 1],
    article('<Checklist id="liste">', '', '- Anrufen.', '-', '', '</Checklist>'),
  ],
  [
    'an item that is a citation only',
    'empty-item',
    [10, 1],
    article('<Checklist id="liste">', '', '- Da.', '- <Cite id="a" />', '', '</Checklist>'),
  ],
  [
    'a marked answer without words',
    'empty-item',
    [15, 1],
    article(...quizLines().toSpliced(8, 0, '- [ ]', '  > Warum nicht.')),
  ],
  [
    'an answer without reason',
    'rationale-missing',
    [11, 1],
    article(...quizLines().toSpliced(5, 1)),
  ],
  [
    'a rationale at the margin',
    'rationale-not-indented',
    [14, 1],
    article(...quizLines().with(7, '> Warum schon.')),
  ],
  [
    'a rationale at the margin, more answers behind it',
    'rationale-not-indented',
    [12, 1],
    article(...quizLines().with(5, '> Warum nicht.')),
  ],
  [
    'a note at the margin of a checklist',
    'rationale-not-indented',
    [10, 1],
    article('<Checklist id="liste">', '', '- A', '> Warum.', '- B', '- C', '', '</Checklist>'),
  ],
  [
    'a rationale at the margin of an order',
    'rationale-not-indented',
    [12, 1],
    question(
      'type="order"',
      '1. A',
      '> Warum.',
      ...['B', 'C'].flatMap((one) => [`1. ${one}`, '   > Warum.']),
    ),
  ],
  [
    'a quote that follows a rationale',
    'unexpected-content',
    [16, 1],
    article(...quizLines().toSpliced(8, 0, '', '> Noch ein Zitat.')),
  ],
  [
    'a reason in a self-assessment',
    'unexpected-content',
    [10, 4],
    article(...assessmentLines.toSpliced(3, 0, '   > Warum.')),
  ],
  [
    'a single choice with two keys',
    'single-with-several',
    [7, 1],
    article(
      ...quizLines('frage', ' type="single"').toSpliced(
        8,
        0,
        '- [x] Das dritte.',
        '  > Warum auch.',
      ),
    ),
  ],
  [
    'a multiple choice with one key',
    'multiple-with-one',
    [7, 1],
    article(...quizLines('frage', ' type="multiple"')),
  ],
  [
    'a question type in German',
    'unknown-question-type',
    [7, 1],
    question('type="reihenfolge"', '1. A', '2. B', '3. C'),
  ],
  [
    'a question type in German with a table',
    'unknown-question-type',
    [7, 1],
    question('type="zuordnung"', '| Links | Rechts |', '|---|---|', '| A | B |'),
  ],
  [
    'a checklist with two kinds of marks',
    'unexpected-content',
    [10, 1],
    article('<Checklist id="liste">', '', '- Anrufen.', '* Fragen.', '', '</Checklist>'),
  ],
  [
    'a group in which one question has no known type',
    'unknown-question-type',
    [20, 1],
    group('', quizLines('eins'), ['<Quiz id="zwei" type="wahl">', '', 'Was?', '', '</Quiz>']),
  ],
  [
    'a heading in a quiz',
    'unexpected-content',
    [16, 1],
    article(...quizLines().toSpliced(8, 0, '', '## Nanu')),
  ],
  [
    'a paragraph in a checklist',
    'unexpected-content',
    [9, 1],
    article('<Checklist id="liste">', '', 'Vorab:', '', '- Anrufen.', '', '</Checklist>'),
  ],
  [
    'a second list in a checklist',
    'unexpected-content',
    [11, 1],
    article('<Checklist id="liste">', '', '- Anrufen.', '', '1. Nanu.', '', '</Checklist>'),
  ],
  [
    'an empty checklist',
    'list-missing',
    [7, 1],
    article('<Checklist id="liste">', '', '</Checklist>'),
  ],
  [
    'a self-assessment of four statements',
    'assessment-size',
    [7, 1],
    article(
      '<SelfAssessment id="selbst">',
      '',
      ...['1. A', '2. B', '3. C', '4. D'],
      '',
      '</SelfAssessment>',
    ),
  ],
  [
    'an order of two steps',
    'too-few-parts',
    [11, 1],
    question('type="order"', '1. Erst.', '   > Warum.', '2. Dann.', '   > Warum.'),
  ],
  [
    'a match of two pairs',
    'too-few-parts',
    [11, 1],
    question('type="match"', '| Links | Rechts |', '|---|---|', '| A | B |', '| C | D |'),
  ],
  [
    'a match with the same entry twice',
    'duplicate-item',
    [14, 1],
    question('type="match"', '| L | R |', '|---|---|', '| A | B |', '| A | D |', '| E | F |'),
  ],
  [
    'a pair without reason among others with one',
    'pair-reason-missing',
    [14, 5],
    question(
      'type="match"',
      '| L | R | Warum |',
      '|---|---|---|',
      '| A | B | Weil beide vorn im Alphabet stehen. |',
      '| C | D | |',
      '| E | F | Weil beide weiter hinten stehen. |',
    ),
  ],
  [
    'a match of four columns',
    'list-missing',
    [7, 1],
    question('type="match"', '| L | R | W | X |', '|---|---|---|---|', '| A | B | C | D |'),
  ],
  ['a match without a table', 'list-missing', [7, 1], question('type="match"', 'Nur Text.')],
  [
    'an order without numbers',
    'list-not-numbered',
    [11, 1],
    question('type="order"', '- Erst.', '- Dann.', '- Schluss.'),
  ],
  [
    'an estimate without upper end',
    'number-missing',
    [7, 1],
    question('type="estimate" answer={22} min={0}', 'Darum.'),
  ],
  [
    'an estimate in words',
    'number-missing',
    [7, 1],
    question('type="estimate" answer="viele" min={0} max={9}', 'Darum.'),
  ],
  [
    'an estimate beyond its scale',
    'estimate-out-of-range',
    [7, 1],
    question('type="estimate" answer={22} min={0} max={20}', 'Darum.'),
  ],
  [
    'a reflection without model answer',
    'model-answer-missing',
    [7, 1],
    question('type="reflect"', 'Nur Text.'),
  ],
  ['a group of one question', 'group-size', [7, 1], group('', quizLines())],
  [
    'a group with feedback at no known time',
    'invalid-feedback',
    [7, 1],
    group(' feedback="spaeter"', quizLines('eins'), quizLines('zwei')),
  ],
  [
    'a paragraph in a group',
    'unexpected-content',
    [9, 1],
    group('', ['Vorab.'], quizLines('eins'), quizLines('zwei')),
  ],
  [
    'a choice that leads nowhere',
    'choice-without-link',
    [16, 1],
    article(...scenarioLines().with(9, '- Sie warten ab.')),
  ],
  [
    'a choice that leads out of the scenario',
    'choice-without-link',
    [16, 1],
    article(...scenarioLines().with(9, '- [Sie warten ab.](/anderswo/)')),
  ],
  [
    'a choice that leads to no step',
    'unknown-step',
    [16, 1],
    article(...scenarioLines().with(9, '- [Sie warten ab.](#endde)')),
  ],
  [
    'a step given twice',
    'duplicate-step',
    [26, 1],
    article(
      ...scenarioLines().toSpliced(18, 0, '', '<Step id="ende">', '', 'Oder so.', '', '</Step>'),
    ),
  ],
  ['a step that nothing leads to', 'unreachable-step', [20, 1], withStep('allein', 'ende', 'ende')],
  [
    'a step that only leads in circles',
    'endless-scenario',
    [20, 1],
    withStep('kreis', 'kreis', 'kreis'),
  ],
  [
    'a scenario without steps',
    'list-missing',
    [7, 1],
    article(...scenarioLines().toSpliced(4, 14)),
  ],
];

export const sourceCases: SourceCase[] = sourceRows.map(([what, kind, [line, column], source]) => ({
  what,
  kind,
  line,
  column,
  source,
}));

/** Told by the check of spelling alone. */
export const spellingCases: SourceCase[] = [
  {
    what: 'a word with letters turned round',
    kind: 'unknown-word',
    line: 8,
    column: 10,
    source: article('Eine', 'richtige Beshcreibung.'),
  },
];

export interface FolderCase extends Place {
  what: string;
  /** The file that the problem is found in. */
  file: string;
  /** What the folder holds beside the sound defaults of `withContentFolder`. */
  files: Record<string, string | Uint8Array>;
  /** Other problems that the same mistake cannot help but cause. */
  also: readonly string[];
}

type FolderRow = [
  what: string,
  kind: ProblemKind,
  place: readonly [file: string, line: number, column: number],
  files: Record<string, string | Uint8Array>,
  also?: readonly string[],
];

const published = 'published: 2026-01-01';
const aspect = (changes: string) =>
  `- { number: 1, slug: zuhoeren, title: Zuhören, short: Zuhören, question: Wer?, ${changes} }`;
const book = (id: string, more = '') =>
  `{ "id": "${id}", "type": "book", "title": "Ein Buch", "issued": { "date-parts": [[2001]] }${more} }`;
/** For a folder whose glossary cites nothing. */
const citing = { 'articles/quelle.mdx': article('Bei <Cite id="meier-2001" />.') };
/** A drawing in an article that shows it. */
const shown = (source: string) => ({
  'articles/a.mdx': article(...figureLines()),
  'figures/weg.svg': source,
});
const definition = 'definition: Eine Beschreibung, die lang genug ist, um als solche zu gelten.';

/** One article with a well written quiz but for these lines. */
const quizWith = (changes: Record<number, string>) => ({
  'articles/a.mdx': article(...goodQuizLines().map((row, index) => changes[index] ?? row)),
});
/** Each key stands first or where it stood; none is so long or short that it is told at a glance. */
function withKey(key: string, id: string, isFirst: boolean): string[] {
  const rows = goodQuizLines(id, `Was half ${id}?`).with(6, `- [x] ${key}`);
  return isFirst
    ? [...rows.slice(0, 4), ...rows.slice(6, 8), ...rows.slice(4, 6), ...rows.slice(8)]
    : rows;
}
const fourQuizzes = ['eins', 'zwei', 'drei', 'vier'];

const folderRows: FolderRow[] = [
  [
    'a folder in place of an article',
    'not-a-file',
    ['articles/a.mdx', 1, 1],
    { 'articles/a.mdx/b.txt': 'Text' },
  ],
  [
    'an article in another format',
    'file-name',
    ['articles/mein-thema.md', 1, 1],
    { 'articles/mein-thema.md': article('Text.') },
  ],
  [
    'an article named like its title',
    'file-name',
    ['articles/Kundenlob Müller.mdx', 1, 1],
    { 'articles/Kundenlob Müller.mdx': article('Text.') },
  ],
  [
    'an article named like a page of the list',
    'file-name',
    ['articles/2.mdx', 1, 1],
    { 'articles/2.mdx': article('Text.') },
  ],
  [
    'the first sentence of the template',
    'template-text',
    ['articles/a.mdx', 9, 1],
    { 'articles/a.mdx': article('Text.', '', templateStrings.opening) },
  ],
  [
    'the description of the template',
    'template-text',
    ['articles/a.mdx', 3, 1],
    {
      'articles/a.mdx': lines(
        '---',
        'title: Ein Titel',
        `description: "${templateStrings.description}"`,
        published,
        '---',
        '',
      ),
    },
  ],
  [
    'an article of several hundred pages',
    'too-large',
    ['articles/a.mdx', 1, 1],
    { 'articles/a.mdx': article('Wort\n\n'.repeat(21_000)) },
  ],
  [
    'an umlaut in the coding of old',
    'not-utf8',
    ['articles/a.mdx', 7, 3],
    { 'articles/a.mdx': Buffer.from(article('Grüße'), 'latin1') },
  ],
  [
    'a mark before the first letter',
    'byte-order-mark',
    ['articles/a.mdx', 1, 1],
    { 'articles/a.mdx': `\uFEFF${article('Text')}` },
  ],
  [
    'an escape in the glossary',
    'control-character',
    ['glossary.yaml', 1, 6],
    { ...citing, 'glossary.yaml': '[] # \u001B[31m\n' },
  ],
  [
    'text that runs backwards',
    'invisible-character',
    ['articles/a.mdx', 7, 5],
    { 'articles/a.mdx': article('Text\u202E') },
  ],
  [
    'text that runs backwards by a name of HTML',
    'invisible-character',
    ['pages/ueber.mdx', 6, 5],
    { 'pages/ueber.mdx': `${headed()}\nText&rlm;\n` },
  ],
  [
    'text that runs backwards by an escape of YAML',
    'invisible-character',
    ['articles/a.mdx', 6, 12],
    {
      'articles/a.mdx': headed(
        published,
        'next:',
        '  because: "So geht es \\u202Eweiter."',
        '  to: zuhoeren',
      ),
    },
  ],
  [
    'frontmatter of many levels',
    'nested-too-deep',
    ['articles/a.mdx', 5, 1],
    { 'articles/a.mdx': headed(published, `next: ${'['.repeat(20)}${']'.repeat(20)}`) },
  ],
  [
    'a paragraph that has no end',
    'block-too-long',
    ['articles/a.mdx', 9, 1],
    { 'articles/a.mdx': article('Text.', '', 'Wort '.repeat(4001)) },
  ],
  [
    'code that brings the parser down',
    'parser-gave-up',
    ['articles/a.mdx', 7, 6],
    { 'articles/a.mdx': article(`Text ${'{<a>{'.repeat(100)}1${'}</a>}'.repeat(100)}`) },
  ],
  [
    'a type in frontmatter',
    'yaml-tag',
    ['articles/a.mdx', 4, 12],
    { 'articles/a.mdx': headed('published: !!str 2026-01-01') },
  ],
  [
    'an anchor that nothing refers to',
    'yaml-alias',
    ['articles/a.mdx', 4, 12],
    { 'articles/a.mdx': headed('published: &tag 2026-01-01') },
  ],
  [
    'a link to a page that does not exist',
    'unknown-page',
    ['articles/a.mdx', 7, 4],
    { 'articles/a.mdx': article('Im [Glossar](/glosar/)') },
  ],
  [
    'a link to the file of an article',
    'unsafe-link',
    ['articles/a.mdx', 7, 4],
    { 'articles/a.mdx': article('Im [Glossar](06-anderes.mdx)') },
  ],
  [
    'a link to an article under the address of another kind',
    'unknown-page',
    ['articles/a.mdx', 7, 1],
    { 'articles/a.mdx': article('[B](/aspekte/b/)'), 'articles/b.mdx': article('Text.') },
  ],
  [
    'a link to a section that does not exist',
    'unknown-anchor',
    ['articles/a.mdx', 9, 1],
    { 'articles/a.mdx': article('## Ein Teil', '', '[Hin](#ein-tiel)') },
  ],
  [
    'a link to a term that does not exist',
    'unknown-anchor',
    ['pages/ueber.mdx', 6, 1],
    { 'pages/ueber.mdx': `${headed()}\n[Hin](/glossar/#probe)\n` },
  ],
  [
    'words of the search for a page that does not exist',
    'unknown-page',
    ['search-words.yaml', 2, 1],
    { 'search-words.yaml': '/: [Anfang]\n/glosar/: [Begriffe]\n' },
  ],
  [
    'words of the search for a term that does not exist',
    'unknown-anchor',
    ['search-words.yaml', 1, 1],
    { 'search-words.yaml': '/glossar/#probe: [Auswahl]\n' },
  ],
  [
    'a list of no words for the search',
    'invalid-value',
    ['search-words.yaml', 2, 1],
    { 'search-words.yaml': '/: [Anfang]\n/glossar/: []\n' },
  ],
  [
    'a word for the search given twice',
    'duplicate-item',
    ['search-words.yaml', 1, 23],
    { 'search-words.yaml': '/glossar/: [Begriffe, begriffe]\n' },
  ],
  [
    'a link to a draft',
    'draft-page',
    ['articles/a.mdx', 7, 1],
    {
      'articles/a.mdx': article('[B](/beitraege/b/)'),
      'articles/b.mdx': headed(published, 'draft: true'),
    },
  ],
  [
    'an article without frontmatter',
    'frontmatter-missing',
    ['articles/a.mdx', 1, 1],
    { 'articles/a.mdx': 'Nur Text.\n' },
  ],
  [
    'frontmatter without its end',
    'frontmatter-open',
    ['articles/a.mdx', 5, 1],
    { 'articles/a.mdx': lines('---', 'title: Ein Titel', published, '  # Notiz', '', 'Text.') },
  ],
  [
    'an aspect called by its number',
    'unknown-aspect',
    ['articles/a.mdx', 5, 1],
    { 'articles/a.mdx': headed(published, 'aspect: 2') },
  ],
  [
    'a next part called by its title',
    'unknown-part',
    ['articles/a.mdx', 6, 3],
    {
      'articles/a.mdx': headed(
        published,
        'next:',
        '  to: Zuhören',
        '  because: Dort geht es weiter.',
      ),
    },
  ],
  [
    'a page without frontmatter',
    'frontmatter-missing',
    ['pages/ueber.mdx', 1, 1],
    { 'pages/ueber.mdx': 'Nur Text.\n' },
  ],
  [
    'a colon in a bare value',
    'yaml-syntax',
    ['articles/a.mdx', 4, 7],
    { 'articles/a.mdx': headed('next: a: b', published) },
  ],
  [
    'a key given twice',
    'yaml-syntax',
    ['articles/a.mdx', 5, 1],
    { 'articles/a.mdx': headed(published, published) },
  ],
  [
    'a glossary that is no YAML',
    'yaml-syntax',
    ['glossary.yaml', 3, 1],
    { ...citing, 'glossary.yaml': lines('- id: eins', '  term: [offen', '') },
  ],
  [
    'a value given by alias',
    'yaml-alias',
    ['articles/a.mdx', 4, 12],
    { 'articles/a.mdx': headed('published: &tag 2026-01-01', 'updated: *tag') },
  ],
  [
    'a date that does not exist',
    'invalid-value',
    ['articles/a.mdx', 4, 1],
    { 'articles/a.mdx': headed('published: 2026-02-30') },
  ],
  [
    'an article without a date',
    'invalid-value',
    ['articles/a.mdx', 2, 1],
    { 'articles/a.mdx': headed('draft: true') },
  ],
  [
    'a reason to read on that is too short',
    'invalid-value',
    ['articles/a.mdx', 6, 3],
    {
      'articles/a.mdx': headed(published, 'next: # kurz', '  because: Darum', '  to: zuhoeren'),
    },
  ],
  [
    'a list that is a map',
    'invalid-value',
    ['aspects.yaml', 1, 1],
    { 'aspects.yaml': 'number: 1\n' },
  ],
  [
    'a hue beyond the circle',
    'invalid-value',
    ['aspects.yaml', 1, 80],
    { 'aspects.yaml': `${aspect('hue: 361')}\n` },
  ],
  [
    'a DOI given as an address',
    'invalid-value',
    ['references.json', 2, 89],
    {
      'glossary.yaml': '[]\n',
      'references.json': lines('[', book('a', ', "DOI": "https://doi.org/10.1234/x"'), ']', ''),
    },
  ],
  [
    'a mistyped key in frontmatter',
    'unknown-key',
    ['articles/a.mdx', 5, 1],
    { 'articles/a.mdx': headed(published, 'drafft: true') },
  ],
  [
    'a mistyped key one level down',
    'unknown-key',
    ['articles/a.mdx', 8, 3],
    {
      'articles/a.mdx': headed(
        published,
        'next:',
        '  to: zuhoeren',
        '  because: Dort geht es weiter.',
        '  warum: Darum',
      ),
    },
  ],
  [
    'a mistyped key in the glossary',
    'unknown-key',
    ['glossary.yaml', 4, 3],
    {
      ...citing,
      'glossary.yaml': lines(
        '- id: eins',
        '  term: Eins',
        `  ${definition}`,
        '  englisch: one',
        '',
      ),
    },
  ],
  [
    'an exercise id used in two articles',
    'duplicate-id',
    ['articles/b.mdx', 7, 1],
    {
      'articles/a.mdx': article(...goodQuizLines()),
      'articles/b.mdx': article(...goodQuizLines()),
    },
  ],
  [
    'an exercise id used by a page',
    'duplicate-id',
    ['pages/ueber.mdx', 6, 1],
    {
      'articles/a.mdx': article(...goodQuizLines()),
      'pages/ueber.mdx': `${headed()}\n${lines(...goodQuizLines())}\n`,
    },
  ],
  [
    'a reference listed twice',
    'duplicate-id',
    ['references.json', 3, 1],
    {
      'references.json': lines('[', `${book('meier-2001')},`, book('meier-2001'), ']', ''),
    },
  ],
  [
    'an aspect listed twice',
    'duplicate-id',
    ['aspects.yaml', 2, 3],
    { 'aspects.yaml': lines(aspect('hue: 1'), aspect('hue: 2'), '') },
  ],
  [
    'an aspect that does not exist',
    'unknown-aspect',
    ['articles/zuhoeren.mdx', 6, 1],
    { 'articles/zuhoeren.mdx': headed(published, 'kind: lead', 'aspect: zuhoren') },
    ['articles/zuhoeren.mdx article-incomplete 1:1'],
  ],
  [
    'a lead article without aspect',
    'aspect-missing',
    ['articles/a.mdx', 5, 1],
    { 'articles/a.mdx': headed(published, 'kind: lead') },
    ['articles/a.mdx article-incomplete 1:1'],
  ],
  [
    'two lead articles of one aspect',
    'duplicate-lead',
    ['articles/2-vorleben.mdx', 6, 1],
    {
      'articles/1-vorleben.mdx': headed(published, 'kind: lead', 'aspect: vorleben'),
      'articles/2-vorleben.mdx': headed(published, 'kind: lead', 'aspect: vorleben'),
    },
    [
      'articles/1-vorleben.mdx article-incomplete 1:1',
      'articles/2-vorleben.mdx article-incomplete 1:1',
      'articles/2-vorleben.mdx duplicate-slug 1:1',
    ],
  ],
  [
    'two introductions',
    'duplicate-introduction',
    ['articles/einfuehrung.mdx', 5, 1],
    {
      'articles/00-einfuehrung.mdx': headed(published, 'kind: introduction'),
      'articles/einfuehrung.mdx': headed(published, 'kind: introduction'),
    },
    [
      'articles/00-einfuehrung.mdx article-incomplete 1:1',
      'articles/einfuehrung.mdx article-incomplete 1:1',
      'articles/einfuehrung.mdx duplicate-slug 1:1',
    ],
  ],
  [
    'a lead article under another name',
    'slug-mismatch',
    ['articles/01-hinhoeren.mdx', 1, 1],
    { 'articles/01-hinhoeren.mdx': headed(published, 'kind: lead', 'aspect: zuhoeren') },
    ['articles/01-hinhoeren.mdx article-incomplete 1:1'],
  ],
  [
    'an introduction under another name',
    'slug-mismatch',
    ['articles/00-vorwort.mdx', 1, 1],
    { 'articles/00-vorwort.mdx': headed(published, 'kind: introduction') },
    ['articles/00-vorwort.mdx article-incomplete 1:1'],
  ],
  [
    'two files with one address',
    'duplicate-slug',
    ['articles/2-a.mdx', 1, 1],
    { 'articles/1-a.mdx': article('Eins.'), 'articles/2-a.mdx': article('Zwei.') },
  ],
  [
    'a post where the second page of the posts stands',
    'file-name',
    ['articles/2.mdx', 1, 1],
    { 'articles/2.mdx': article('Zwei.') },
  ],
  [
    'a post whose name is digits behind the digits that sort it',
    'file-name',
    ['articles/07-2026.mdx', 1, 1],
    { 'articles/07-2026.mdx': article('Jahr.') },
  ],
  [
    'a post whose name is nothing but the digits that sort it',
    'file-name',
    ['articles/7-.mdx', 1, 1],
    { 'articles/7-.mdx': article('Sieben.') },
  ],
  [
    'a citation of an unknown work',
    'unknown-reference',
    ['articles/a.mdx', 7, 5],
    { 'articles/a.mdx': article('Bei <Cite id="meyer-2001" />.') },
  ],
  [
    'a citation of an unknown work inside an answer',
    'unknown-reference',
    ['articles/a.mdx', 12, 48],
    {
      'articles/a.mdx': article(
        ...goodQuizLines().with(
          5,
          '  > Gezählt wurde viel, geändert hat es wenig: <Cite id="meyer-2001" />',
        ),
      ),
    },
  ],
  [
    'a glossary entry that rests on an unknown work',
    'unknown-reference',
    ['glossary.yaml', 1, 3],
    {
      'glossary.yaml': lines(
        '- id: eins',
        '  term: Eins',
        `  ${definition}`,
        '  references: [meier-2001, meyer-2001]',
        '',
      ),
    },
  ],
  [
    'a glossary entry that leads on to an unknown term',
    'unknown-term',
    ['glossary.yaml', 1, 3],
    {
      'glossary.yaml': lines(
        '- id: eins',
        '  term: Eins',
        `  ${definition}`,
        '  references: [meier-2001]',
        '  related: [eins, zwei]',
        '',
      ),
    },
  ],
  [
    'a term that is not in the glossary',
    'unknown-term',
    ['pages/ueber.mdx', 6, 6],
    { 'pages/ueber.mdx': `${headed()}\nEine <Term id="stichproben">Stichprobe</Term>.\n` },
  ],
  [
    'a next part that does not exist',
    'unknown-part',
    ['articles/a.mdx', 6, 3],
    {
      'articles/a.mdx': headed(
        published,
        'next:',
        '  to: vorlesen',
        '  because: Dort geht es weiter.',
      ),
    },
  ],
  [
    'a part that points to itself',
    'part-points-to-itself',
    ['articles/01-zuhoeren.mdx', 8, 3],
    {
      'articles/01-zuhoeren.mdx': headed(
        published,
        'kind: lead',
        'aspect: zuhoeren',
        'next:',
        '  to: zuhoeren',
        '  because: Dort geht es weiter.',
      ),
    },
    ['articles/01-zuhoeren.mdx article-incomplete 1:1'],
  ],
  [
    'a drawing that is not there',
    'unknown-figure',
    ['articles/a.mdx', 9, 1],
    { 'articles/a.mdx': article('Text.', '', ...figureLines()) },
  ],
  [
    'a drawing of another folder',
    'path-forbidden',
    ['pages/ueber.mdx', 6, 1],
    { 'pages/ueber.mdx': `${headed()}\n${lines(...figureLines('../weg.svg'))}\n` },
  ],
  [
    'a drawing with an element left open',
    'figure-syntax',
    ['figures/weg.svg', 3, 6],
    shown(lines('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100">', '<g>', '</svg>')),
  ],
  [
    'a drawing that runs code',
    'figure-forbidden',
    ['figures/weg.svg', 3, 3],
    shown(drawing('<g>', '  <script>alert(1)</script>', '</g>')),
  ],
  [
    'a drawing with an event handler',
    'figure-forbidden',
    ['figures/weg.svg', 2, 1],
    shown(drawing('<rect width="40" height="40" onclick="alert(1)"/>')),
  ],
  [
    'a drawing in another width',
    'figure-size',
    ['figures/weg.svg', 1, 1],
    shown(drawing().replace('0 0 400 100', '0 0 800 100')),
  ],
  [
    'a drawing that is too long',
    'figure-size',
    ['figures/weg.svg', 1, 1],
    shown(drawing('x'.repeat(8000))),
  ],
  [
    'an apostrophe of the typewriter',
    'quotation-marks',
    ['articles/a.mdx', 7, 9],
    { 'articles/a.mdx': article("Wie geht's?") },
  ],
  [
    'three full stops',
    'dash-or-ellipsis',
    ['pages/ueber.mdx', 6, 7],
    { 'pages/ueber.mdx': `${headed()}\nUnd so...\n` },
  ],
  [
    'a space that may end a line before a unit',
    'breaking-space',
    ['articles/a.mdx', 7, 6],
    { 'articles/a.mdx': article('Etwa 20 Prozent.') },
  ],
  [
    'a phrase that says nothing',
    'forbidden-phrase',
    ['articles/a.mdx', 7, 8],
    { 'articles/a.mdx': article('Es ist heutzutage so.') },
  ],
  [
    'a saying that nobody said',
    'folklore',
    ['articles/a.mdx', 8, 1],
    { 'articles/a.mdx': article('Es heißt:', 'Kultur verspeist die Strategie.') },
  ],
  [
    'a star in a word',
    'gender-sign',
    ['articles/a.mdx', 9, 6],
    { 'articles/a.mdx': article('Text.', '', '- An Kund*innen denken.') },
  ],
  [
    'a cause that rests on a survey',
    'causal-verb',
    ['articles/a.mdx', 9, 1],
    {
      'articles/a.mdx': article(
        'Text.',
        '',
        'Lob steigert die Leistung (<Cite id="meier-2001" />).',
      ),
      'references.json': lines(
        '[',
        book('meier-2001', ', "custom": { "evidence": "cross-section" }'),
        ']',
        '',
      ),
    },
  ],
  [
    'an introduction without its parts',
    'article-incomplete',
    ['articles/00-einfuehrung.mdx', 1, 1],
    { 'articles/00-einfuehrung.mdx': headed(published, 'kind: introduction') },
  ],
  [
    'a term that is used before it is explained',
    'term-not-linked',
    ['articles/a.mdx', 7, 6],
    {
      'articles/a.mdx': article(
        'Zwei Stichproben genügen.',
        '',
        'Jede <Term id="stichprobe">Stichprobe</Term> ist klein.',
      ),
    },
  ],
  [
    'a checklist of two items',
    'checklist-short',
    ['articles/a.mdx', 7, 1],
    {
      'articles/a.mdx': article(
        '<Checklist id="liste">',
        '',
        '- Eins.',
        '- Zwei.',
        '',
        '</Checklist>',
      ),
    },
  ],
  [
    'a second self-assessment',
    'second-assessment',
    ['articles/a.mdx', 17, 1],
    {
      'articles/a.mdx': article(
        ...assessmentLines,
        '',
        ...assessmentLines.with(0, '<SelfAssessment id="noch-eine">'),
      ),
    },
  ],
  [
    'a source that nothing rests on',
    'uncited-reference',
    ['references.json', 3, 3],
    { 'references.json': books('meier-2001', 'schulz-2002') },
  ],
  [
    'a drawing that nobody sees',
    'unused-figure',
    ['figures/weg.svg', 1, 1],
    { 'figures/weg.svg': drawing() },
  ],
  [
    'a drawing described in two words',
    'alt-too-short',
    ['articles/a.mdx', 7, 1],
    { ...shown(drawing()), 'articles/a.mdx': article(...figureLines('weg.svg', 'Ein Weg')) },
  ],
  [
    'a right answer that is much longer than the others',
    'key-longest',
    ['articles/a.mdx', 13, 1],
    quizWith({
      4: '- [ ] Das Zählen der Fehler im Haus.',
      6: '- [x] Das Fragen nach dem, was Leute aufhält.',
    }),
  ],
  [
    'right answers that are the longest time and again',
    'key-longest-often',
    ['articles/a.mdx', 7, 1],
    {
      'articles/a.mdx': article(
        ...fourQuizzes.flatMap((id, index) => [
          ...withKey('Das Befragen.', id, index % 2 === 0),
          '',
        ]),
      ),
    },
  ],
  [
    'right answers that are the shortest time and again',
    'key-shortest-often',
    ['articles/a.mdx', 7, 1],
    {
      'articles/a.mdx': article(
        ...fourQuizzes.flatMap((id, index) => [...withKey('Fragen.', id, index % 2 === 0), '']),
      ),
    },
  ],
  [
    'right answers that stand at the same place time and again',
    'key-position',
    ['articles/a.mdx', 7, 1],
    {
      'articles/a.mdx': article(
        ...fourQuizzes.flatMap((id) => [...goodQuizLines(id, `Was half ${id}?`), '']),
      ),
    },
  ],
  [
    'an answer without full stop among sentences',
    'options-uneven-grammar',
    ['articles/a.mdx', 13, 1],
    quizWith({ 6: '- [x] Das Fragen' }),
  ],
  [
    'an answer more than twice as long as another',
    'options-uneven-length',
    ['articles/a.mdx', 11, 1],
    quizWith({ 4: '- [ ] Das Zählen der Fehler im Haus.' }),
  ],
  [
    'an answer that sums up the others',
    'all-or-none-of-above',
    ['articles/a.mdx', 11, 1],
    quizWith({ 4: '- [ ] Beide genannten.' }),
  ],
  [
    'a question turned round by a word',
    'negated-stem',
    ['articles/a.mdx', 7, 1],
    quizWith({ 2: 'Was half nicht?' }),
  ],
  [
    'a wrong answer given away by a word',
    'absolute-word',
    ['articles/a.mdx', 11, 1],
    quizWith({ 4: '- [ ] Das Zählen, immer.' }),
  ],
  [
    'a reason of two words',
    'rationale-too-short',
    ['articles/a.mdx', 13, 1],
    quizWith({ 7: '  > Warum schon.' }),
  ],
  [
    'a reason that says the answer again',
    'rationale-repeats-option',
    ['articles/a.mdx', 13, 1],
    quizWith({ 7: '  > Das Fragen ist es, das Fragen.' }),
  ],
  [
    'pairs of two columns',
    'pairs-without-reasons',
    ['articles/a.mdx', 13, 1],
    {
      'articles/a.mdx': article(
        ...goodQuizLines('frage', 'Was half nach <Cite id="meier-2001" />?')
          .toSpliced(4, 4, '| L | R |', '| --- | --- |', '| A | B |', '| C | D |', '| E | F |')
          .with(0, '<Quiz id="frage" type="match">'),
      ),
    },
  ],
  [
    'a question asked in another article',
    'duplicate-stem',
    ['articles/b.mdx', 7, 1],
    {
      'articles/a.mdx': article(...goodQuizLines('eins')),
      'articles/b.mdx': article(...goodQuizLines('zwei')),
    },
  ],
  [
    'a question without a source',
    'no-reference',
    ['articles/a.mdx', 7, 1],
    quizWith({ 5: '  > Gezählt wurde viel, geändert hat es wenig.' }),
  ],
  [
    'a question of 61 words',
    'stem-too-long',
    ['articles/a.mdx', 7, 1],
    quizWith({ 2: `${'Wort '.repeat(60)}Ende?` }),
  ],
  [
    'a single choice of six',
    'too-many-options',
    ['articles/a.mdx', 7, 1],
    {
      'articles/a.mdx': article(
        ...goodQuizLines().toSpliced(
          6,
          0,
          ...['Planen', 'Warten', 'Reisen', 'Kaufen'].flatMap((word) => [
            `- [ ] Das ${word}.`,
            '  > Davon wurde am Tresen niemand schneller.',
          ]),
        ),
      ),
    },
  ],
];

export const folderCases: FolderCase[] = folderRows.map(
  ([what, kind, [file, line, column], files, also = []]) => ({
    what,
    kind,
    file,
    line,
    column,
    files,
    also,
  }),
);
