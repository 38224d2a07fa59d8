/** Builders for what the tests put in. Every part has a sound default, so that a test names only what it is about. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type {
  Checklist,
  ChecklistItem,
  ChoiceQuestion,
  Item,
  Option,
  SelfAssessment,
} from '../../src/exercises/model.ts';
import { createReport, type Problem, type Report } from '../../src/exercises/problems.ts';
import type { QuizRecord } from '../../src/progress/shape.ts';
import type { KeyValueStorage } from '../../src/progress/store.ts';
import { choiceRules } from '../../src/quiz/choice.ts';
import { toRecord } from '../../src/quiz/remember.ts';
import type { Reference } from '../../src/series/schemas.ts';

export const now = '2026-03-01T08:00:00.000Z';
export const later = '2026-03-02T08:00:00.000Z';

export const lines = (...rows: string[]): string => rows.join('\n');

const description = 'Eine Beschreibung, die lang genug ist, um als solche zu gelten.';

/** A post whose body begins on line 7. */
export function article(...body: string[]): string {
  return lines(
    '---',
    'title: Ein Titel',
    `description: ${description}`,
    'published: 2026-01-01',
    '---',
    '',
    ...body,
    '',
  );
}

/** An MDX file with these lines as frontmatter, from line 4 on. */
export function headed(...head: string[]): string {
  return lines('---', 'title: Ein Titel', `description: ${description}`, ...head, '---', '');
}

/** The lines of a sound quiz: stem on its third line, the list from the fifth on. */
export function quizLines(id = 'frage', attributes = ''): string[] {
  return [
    `<Quiz id="${id}"${attributes}>`,
    '',
    'Was stimmt?',
    '',
    '- [ ] Das eine.',
    '  > Warum nicht.',
    '- [x] Das andere.',
    '  > Warum schon.',
    '',
    '</Quiz>',
  ];
}

/** A quiz laid out like `quizLines` that is well written, too: nothing in it is worth a warning. */
export function goodQuizLines(id = 'frage', stem = 'Was half beim Rundgang?'): string[] {
  return [
    `<Quiz id="${id}">`,
    '',
    stem,
    '',
    '- [ ] Das Zählen.',
    '  > Gezählt wurde viel, geändert hat es wenig. <Cite id="meier-2001" />',
    '- [x] Das Fragen.',
    '  > Wer mit Leuten sprach, erfuhr von Hindernissen.',
    '',
    '</Quiz>',
  ];
}

/** The lines of a sound scenario: the first step on its fifth line, its choices on the ninth and tenth. */
export function scenarioLines(): string[] {
  return [
    '<Scenario id="lage">',
    '',
    'Am Tresen stehen drei Leute.',
    '',
    '<Step id="anfang">',
    '',
    'Was tun Sie?',
    '',
    '- [Sie gehen hin.](#ende)',
    '- [Sie warten ab.](#ende)',
    '',
    '</Step>',
    '',
    '<Step id="ende">',
    '',
    'So ging es aus.',
    '',
    '</Step>',
    '',
    '</Scenario>',
  ];
}

export const figureAlt = 'Ein Weg in drei Schritten, vom Hinweis über die Frage zur Antwort.';

/** A shown drawing, its caption on the third line. */
export function figureLines(src = 'weg.svg', alt = figureAlt): string[] {
  return [`<Figure src="${src}" alt="${alt}">`, '', 'So geht ein Hinweis.', '', '</Figure>'];
}

/** A drawing with these elements, from its second line on. */
export function drawing(...elements: string[]): string {
  return lines(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100">',
    ...elements,
    '</svg>',
    '',
  );
}

const fourMore = ['eins-2001', 'zwei-2002', 'drei-2003', 'vier-2004'];

/** The bibliography that `articleParts` cites. */
export const wholeBibliography = ['meier-2001', ...fourMore];

/** The body of an article that lacks nothing and has nothing to warn of; a lead article adds `assessment`. */
export function articleParts() {
  const reflection = (id: string) => [
    `<Quiz id="${id}" type="reflect">`,
    ...['', `Was fragen Sie Leute beim Thema ${id}?`, '', '> Etwas Offenes.', '', '</Quiz>'],
  ];
  const step = (words: string) => [`1. ${words}`, '   > Sonst fehlt dem Rest der Grund.'];
  return {
    text: [`${'Wort '.repeat(1399)}Ende.`],
    sources: [fourMore.map((id) => `<Cite id="${id}" />`).join('')],
    single: goodQuizLines('wahl'),
    order: [
      '<Quiz id="folge" type="order">',
      ...['', 'In welcher Folge?', ''],
      ...['Fragen.', 'Hören.', 'Handeln.'].flatMap(step),
      ...['', 'So steht es bei <Cite id="meier-2001" />.', '', '</Quiz>'],
    ],
    reflections: ['lob', 'rat', 'zeit'].flatMap((id) => [...reflection(id), '']),
    checklist: [
      '<Checklist id="liste">',
      '',
      ...['Eins', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben'].map((one) => `- ${one}.`),
      ...['', '</Checklist>'],
    ],
    figure: figureLines(),
  };
}

/** The part that only a lead article has. */
export const assessmentLines = [
  '<SelfAssessment id="selbst">',
  '',
  ...['Ich frage.', 'Ich höre zu.', 'Ich halte Wort.', 'Ich lobe.', 'Ich erkläre.'].map(
    (one) => `1. ${one}`,
  ),
  ...['', '</SelfAssessment>'],
];

/** The rows of parts, an empty line after each. */
export function joined(parts: Record<string, readonly string[]>): string[] {
  return Object.values(parts).flatMap((rows) => [...rows, '']);
}

const aspectsYaml = lines(
  '- { number: 1, slug: zuhoeren, title: Zuhören, short: Zuhören, question: Wer hört zu?, hue: 10 }',
  '- { number: 2, slug: vorleben, title: Vorleben, short: Vorleben, question: Wer lebt vor?, hue: 20 }',
  '',
);

const glossaryYaml = lines(
  '- id: stichprobe',
  '  term: Stichprobe',
  `  definition: ${description}`,
  '  references: [meier-2001]',
  '',
);

/** A bibliography of books with these ids, one on each line from the second on. */
export function books(...ids: string[]): string {
  const entries = ids.map(
    (id) =>
      `  { "id": "${id}", "type": "book", "title": "Ein Buch", "issued": { "date-parts": [[2001]] } }`,
  );
  return lines('[', entries.join(',\n'), ']', '');
}

/**
 * Writes a sound, small content folder with these files added or replaced and gives it to `use`; it is gone
 * afterwards. Its only source is cited by its only term.
 */
export function withContentFolder<T>(
  files: Record<string, string | Uint8Array>,
  use: (directory: string) => T,
): T {
  const directory = mkdtempSync(join(tmpdir(), 'inhalt-'));
  const all = {
    'aspects.yaml': aspectsYaml,
    'glossary.yaml': glossaryYaml,
    'references.json': books('meier-2001'),
    ...files,
  };
  const remove = () => rmSync(directory, { recursive: true });
  try {
    for (const folder of ['articles', 'pages']) mkdirSync(join(directory, folder));
    for (const [name, text] of Object.entries(all)) {
      mkdirSync(dirname(join(directory, name)), { recursive: true });
      writeFileSync(join(directory, name), text);
    }
    const result = use(directory);
    if (result instanceof Promise) return result.finally(remove) as T;
    remove();
    return result;
  } catch (error) {
    remove();
    throw error;
  }
}

/** The problems that a check reports. */
export function reportedBy(check: (report: Report) => void): Problem[] {
  const problems: Problem[] = [];
  check(createReport('a.mdx', problems));
  return problems;
}

export const position = { line: 1, column: 1 };

export function item(words: string): Item {
  return { words, text: [words], position };
}

export function option(words: string, correct: boolean, rationale = `Warum: ${words}`): Option {
  return { ...item(words), correct, rationale: [[rationale]] };
}

/** A question with these right and wrong options, right ones first. */
export function question(
  key: { right?: readonly string[]; wrong?: readonly string[] } = {},
  changes: Partial<ChoiceQuestion> = {},
): ChoiceQuestion {
  const { right = ['Grün'], wrong = ['Blau', 'Gelb'] } = key;
  return {
    kind: 'quiz',
    type: right.length > 1 ? 'multiple' : 'single',
    id: 'frage',
    position,
    stem: [['Welche Farbe?']],
    options: [
      ...right.map((words) => option(words, true)),
      ...wrong.map((words) => option(words, false)),
    ],
    hint: [],
    explanation: [],
    ...changes,
  };
}

/** A remembered answer to a choice question, without confidence. */
export function choiceRecord(asked: ChoiceQuestion, ...chosen: string[]): QuizRecord {
  return toRecord(
    asked,
    choiceRules,
    { answer: { type: 'choice', chosen }, confidence: null },
    now,
  );
}

export function checklist(...items: (string | ChecklistItem)[]): Checklist {
  return {
    kind: 'checklist',
    id: 'liste',
    position,
    items: items.map((entry) => (typeof entry === 'string' ? { ...item(entry), note: [] } : entry)),
  };
}

export function assessment(...statements: string[]): SelfAssessment {
  return { kind: 'assessment', id: 'selbst', position, statements: statements.map(item) };
}

export function problem(changes: Partial<Problem> = {}): Problem {
  return {
    kind: 'empty-item',
    severity: 'error',
    file: 'a.mdx',
    line: 1,
    column: 1,
    message: 'Etwas fehlt.',
    fix: 'Ergänzen Sie es.',
    ...changes,
  };
}

export function reference(id: string, changes: Partial<Reference> = {}): Reference {
  return {
    id,
    type: 'article-journal',
    title: `Titel ${id}`,
    author: [{ family: 'Meier', given: 'Eva' }],
    issued: { 'date-parts': [[2001]] },
    'container-title': 'Zeitschrift',
    ...changes,
  };
}

/**
 * A storage that refuses to write a key where `refuses` says so, as a full or blocked one does, and what goes beyond
 * `limit`: characters of keys and values.
 */
export class FakeStorage implements KeyValueStorage {
  readonly entries: Map<string, string>;
  refuses: (key: string) => boolean = () => false;
  limit = Number.POSITIVE_INFINITY;

  constructor(entries: Record<string, string> = {}) {
    this.entries = new Map(Object.entries(entries));
  }

  get length(): number {
    return this.entries.size;
  }

  key(index: number): string | null {
    return this.entries.keys().drop(index).next().value ?? null;
  }

  getItem(key: string): string | null {
    return this.entries.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.refuses(key) || this.sizeWith(key, value) > this.limit) {
      throw new DOMException('full', 'QuotaExceededError');
    }
    this.entries.set(key, value);
  }

  private sizeWith(key: string, value: string): number {
    if (this.limit === Number.POSITIVE_INFINITY) return 0;
    const others = [...this.entries].filter(([name]) => name !== key);
    return [...others, [key, value]].flat().join('').length;
  }

  removeItem(key: string): void {
    if (this.refuses(key)) throw new DOMException('denied', 'SecurityError');
    this.entries.delete(key);
  }
}
