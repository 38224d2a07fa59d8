import { describe, expect, test } from 'vitest';
import { checkParts } from '../../../src/authoring/article-parts.ts';
import { parseDocument } from '../../../src/exercises/parse.ts';
import { articleSchema } from '../../../src/series/schemas.ts';
import { article, articleParts, assessmentLines, joined, reportedBy } from '../builders.ts';

type Parts = Record<string, readonly string[]>;

const introduction: Parts = articleParts();
const lead: Parts = { ...introduction, assessment: assessmentLines };

/** What is amiss with an article of these parts, as the message lists it. */
function missingFrom(parts: Parts, changes: Record<string, unknown> = { kind: 'lead' }): string[] {
  const document = parseDocument(article(...joined(parts)));
  const data = articleSchema.parse({
    title: 'Ein Titel',
    description: 'Eine Beschreibung, die lang genug ist, um als solche zu gelten.',
    published: '2026-01-01',
    ...changes,
  });
  const [problem] = reportedBy((report) => checkParts(data, document, report));
  return (
    problem?.message
      .replace('Zum Bau eines Leitartikels passt nicht: ', '')
      .replace(/\.$/, '')
      .split('; ') ?? []
  );
}

test('a lead article with all its parts passes', () => {
  expect(missingFrom(lead)).toEqual([]);
});

test('an introduction with all its parts passes, without a self-assessment', () => {
  expect(missingFrom(introduction, { kind: 'introduction' })).toEqual([]);
});

const words = (count: number) => ({ ...lead, text: ['Wort '.repeat(count)] });
const source = (count: number) => [`<Cite id="quelle-${count}" />`];
const list = (id: string, count: number) => [
  `<Checklist id="${id}">`,
  '',
  ...Array.from({ length: count }, (_, index) => `- Punkt ${index}.`),
  ...['', '</Checklist>'],
];
const reflection = (id: string) => [
  `<Quiz id="${id}" type="reflect">`,
  ...['', `Und ${id}?`, '', '> So.', '', '</Quiz>', ''],
];
const reflections = (...ids: string[]) => ids.flatMap(reflection);

describe('what is amiss is told with its number and the number there should be', () => {
  test.for([
    ['too few words', words(1399), '1.399 statt 1.400 bis 2.200 Wörter laufender Text'],
    ['too many words', words(2201), '2.201 statt 1.400 bis 2.200 Wörter laufender Text'],
    ['too few sources', { ...lead, sources: source(1) }, '2 statt mindestens 5 Quellen'],
    [
      'too few questions',
      { ...lead, reflections: reflections('a', 'b') },
      '4 statt 5 bis 7 Fragen',
    ],
    [
      'too many questions',
      { ...lead, reflections: reflections('a', 'b', 'c', 'd', 'e', 'f') },
      '8 statt 5 bis 7 Fragen',
    ],
    [
      'too few types of question',
      { ...lead, order: reflection('d') },
      '2 statt mindestens 3 Fragetypen',
    ],
    ['no checklist', { ...lead, checklist: [] }, '0 statt 1 Checklisten'],
    ['two checklists', { ...lead, another: list('zweite', 7) }, '2 statt 1 Checklisten'],
    [
      'a short checklist',
      { ...lead, checklist: list('liste', 6) },
      '6 statt 7 bis 8 Punkte der Checkliste',
    ],
    [
      'a long checklist',
      { ...lead, checklist: list('liste', 9) },
      '9 statt 7 bis 8 Punkte der Checkliste',
    ],
    ['no drawing', { ...lead, figure: [] }, '0 statt mindestens 1 Grafiken'],
    ['no self-assessment', introduction, '0 statt 1 Selbsteinschätzungen'],
  ] satisfies [string, Parts, string][])('%s', ([, parts, message]) => {
    expect(missingFrom(parts)).toEqual([message]);
  });

  test('a self-assessment in the introduction', () => {
    expect(missingFrom(lead, { kind: 'introduction' })).toEqual(['1 statt 0 Selbsteinschätzungen']);
  });

  test('all of it in one problem at the top of the file', () => {
    const document = parseDocument(article('Text.'));
    const data = articleSchema.parse({
      title: 'Ein Titel',
      description: 'Eine Beschreibung, die lang genug ist, um als solche zu gelten.',
      published: '2026-01-01',
      kind: 'lead',
    });

    expect(reportedBy((report) => checkParts(data, document, report))).toMatchObject([
      { kind: 'article-incomplete', severity: 'warning', line: 1, column: 1 },
    ]);
  });
});

describe('the limits themselves pass', () => {
  test.for([
    ['1,400 words', words(1400)],
    ['2,200 words', words(2200)],
    ['seven questions', { ...lead, reflections: reflections('a', 'b', 'c', 'd', 'e') }],
    ['eight items', { ...lead, checklist: list('liste', 8) }],
    ['several drawings', { ...lead, another: introduction.figure ?? [] }],
  ] satisfies [string, Parts][])('%s', ([, parts]) => {
    expect(missingFrom(parts)).toEqual([]);
  });
});

test('a source that is cited time and again counts once', () => {
  expect(missingFrom({ ...lead, sources: [source(1), source(1), source(1)].flat() })).toEqual([
    '2 statt mindestens 5 Quellen',
  ]);
});

test('words of exercises and captions do not count', () => {
  const caption = ['<Figure src="a.svg" alt="b">', '', 'Wort '.repeat(900), '', '</Figure>'];
  const quiz = [
    '<Quiz id="z" type="reflect">',
    '',
    'Wort '.repeat(900),
    '',
    '> So.',
    '',
    '</Quiz>',
  ];

  expect(missingFrom({ ...lead, caption, quiz })).toEqual([]);
});

describe('not judged is', () => {
  test.for([
    ['a post', { kind: 'post' }],
    ['a draft', { kind: 'lead', draft: true }],
  ] as const)('%s', ([, changes]) => {
    expect(missingFrom({ text: ['Text.'] }, changes)).toEqual([]);
  });

  test('an article without readable frontmatter', () => {
    const document = parseDocument(article('Text.'));

    expect(reportedBy((report) => checkParts(undefined, document, report))).toEqual([]);
  });

  test.for([
    ['that cannot be read', ['<KeyPoint>']],
    [
      'with an exercise that cannot be read',
      ['<Quiz id="a" type="order">', '', 'Was?', '', '</Quiz>'],
    ],
  ] as const)('an article %s', ([, broken]) => {
    expect(missingFrom({ text: ['Text.'], broken })).toEqual([]);
  });
});
