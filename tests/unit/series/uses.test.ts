import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/exercises/parse.ts';
import { createReport, type Problem } from '../../../src/exercises/problems.ts';
import type { CheckedDocument, CheckedList } from '../../../src/series/relations.ts';
import type { ArticleData, Term } from '../../../src/series/schemas.ts';
import { termSchema } from '../../../src/series/schemas.ts';
import { checkUses } from '../../../src/series/uses.ts';
import { article, figureAlt, figureLines, quizLines, reference } from '../builders.ts';

interface Content {
  /** Bodies, whose first line is the seventh of the file. */
  articles?: readonly (readonly string[])[];
  pages?: readonly (readonly string[])[];
  terms?: readonly Term[];
  references?: readonly string[];
  figures?: readonly string[];
}

const term = (id: string, name: string, changes: Partial<Term> = {}): Term =>
  termSchema.parse({
    id,
    term: name,
    definition: 'Eine Beschreibung, die lang genug ist, um als solche zu gelten.',
    ...changes,
  });

/** The problems of such a content; the entries of lists stand on lines of their own, from the first on. */
function problemsIn({
  articles = [],
  pages = [],
  terms = [],
  references = [],
  figures = [],
}: Content) {
  const problems: Problem[] = [];
  const report = (file: string) => createReport(file, problems);
  const document = (file: string, body: readonly string[]): CheckedDocument<ArticleData> => ({
    file,
    slug: file,
    data: undefined,
    document: parseDocument(article(...body)),
    locate: () => ({ line: 1, column: 1 }),
    report: report(file),
  });
  const list = <T>(file: string, entries: readonly T[]): CheckedList<T> => ({
    entries: entries.map((entry, index) => ({
      entry,
      at: { line: index + 1, column: 1 },
      where: `${file}:${index + 1}`,
    })),
    report: report(file),
  });
  checkUses({
    articles: articles.map((body, index) => document(`artikel-${index + 1}`, body)),
    pages: pages.map((body, index) => document(`seite-${index + 1}`, body)),
    aspects: list('aspects', []),
    terms: list('glossar', terms),
    references: list(
      'literatur',
      references.map((id) => reference(id)),
    ),
    figures: figures.map((name) => ({ name, report: report(name) })),
  });
  return problems;
}

const foundIn = (content: Content) =>
  problemsIn(content).map(({ file, kind, line, column }) => `${file} ${kind} ${line}:${column}`);

describe('a term', () => {
  const probe = term('stichprobe', 'Stichprobe');
  const link = '<Term id="stichprobe">Stichprobe</Term>';
  const inArticle = (...body: string[]) => foundIn({ articles: [body], terms: [probe] });
  const told = ['artikel-1 term-not-linked 7:5'];

  test('that is linked where it comes first is sound', () => {
    expect(inArticle(`Eine ${link}.`, '', 'Die Stichprobe war klein.')).toEqual([]);
  });

  test('that is never linked is told once, where it comes first', () => {
    expect(inArticle('Die Stichprobe.', '', 'Noch eine Stichprobe.')).toEqual(told);
  });

  test.for([
    ['amid a line', ['Die Stichprobe.'], '7:5'],
    ['on a later line', ['Sie war', 'als Stichprobe klein.'], '8:5'],
    ['behind emphasis', ['Das **war** eine Stichprobe.'], '7:18'],
    ['in emphasis', ['Das war *die Stichprobe*.'], '7:14'],
    ['not in a compound before it', ['Stichproben-Nr. und Stichprobe.'], '7:21'],
    ['in a list', ['- Eins', '- Die Stichprobe'], '8:7'],
    ['below a heading that has it, too', ['## Stichprobe', '', 'Die Stichprobe.'], '9:5'],
    ['in the second paragraph', ['Eins.', '', 'Die Stichprobe.'], '9:5'],
  ] as const)('is told where the word stands, %s', ([, body, place]) => {
    expect(inArticle(...body)).toEqual([`artikel-1 term-not-linked ${place}`]);
  });

  test('of two words that marks divide is told at the paragraph', () => {
    const terms = [term('a', 'kritisches Ereignis')];

    const body = ['Ein *kritisches* Ereignis.', '', 'Noch ein kritisches Ereignis.'];

    expect(foundIn({ articles: [body], terms })).toEqual(['artikel-1 term-not-linked 7:1']);
  });

  test('that is linked only later is told', () => {
    expect(inArticle('Die Stichprobe.', '', `Noch eine ${link}.`)).toEqual(told);
  });

  test('may be linked anywhere in the paragraph where it comes first', () => {
    expect(inArticle('Die Stichprobe ist', `eine ${link},`, 'so klein.', '', 'Ende.')).toEqual([]);
  });

  test('that is linked in the last paragraph, on a later line of it, is sound', () => {
    expect(inArticle('Das hier ist', `eine ${link}.`)).toEqual([]);
  });

  test('needs a link in every article', () => {
    const content = { articles: [[link], ['Eine Stichprobe.']], terms: [probe] };

    expect(foundIn(content)).toEqual(['artikel-2 term-not-linked 7:6']);
  });

  test('needs none on pages', () => {
    expect(foundIn({ pages: [['Eine Stichprobe.']], terms: [probe] })).toEqual([]);
  });

  test.for([
    ['a heading', ['## Stichprobe']],
    ['a table', ['| Stichprobe | A |', '|---|---|', '| b | c |']],
    ['an exercise', quizLines().with(2, 'Was ist eine Stichprobe?')],
    ['code', ['So: `Stichproben-Nr`']],
  ] as const)('needs none in %s', ([, body]) => {
    expect(inArticle(...body)).toEqual([]);
  });

  test('needs none in a caption', () => {
    const body = figureLines().with(2, 'Eine Stichprobe.');

    expect(foundIn({ articles: [body], terms: [probe], figures: ['weg.svg'] })).toEqual([]);
  });

  test.for([
    ['Stichprobe', 'Zwei Stichproben genügen.', 'Stichproben'],
    ['Feldexperiment', 'Trotz des Feldexperiments.', 'Feldexperiments'],
    ['Querschnitt', 'Des Querschnittes wegen.', 'Querschnittes'],
    ['Metaanalyse', 'Aus Metaanalysen.', 'Metaanalysen'],
    ['Befragung', 'In Befragungen.', 'Befragungen'],
    ['charismatische Führung', 'Bei charismatischer Führung.', 'charismatischer Führung'],
    ['charismatische Führung', 'Charismatische Führung hilft.', 'Charismatische Führung'],
    ['Augenblick der Wahrheit', 'Im Augenblick der Wahrheit.', 'Augenblick der Wahrheit'],
    ['Net Promoter Score', 'Ein Net\u00A0Promoter Score.', 'Net Promoter Score'],
    ['Wenn-dann-Plan', 'Ein Wenn-dann-Plan.', 'Wenn-dann-Plan'],
    ['Größe (eins)', 'Die Größe (eins) zählt.', 'Größe (eins)'],
  ] as const)('„%s“ is known again in „%s“', ([name, text, found]) => {
    const [problem] = problemsIn({ articles: [[text]], terms: [term('a', name)] });

    expect(problem?.message).toContain(`„${found}“ steht im Glossar`);
    expect(problem?.fix).toContain(`„<Term id="a">${found}</Term>“`);
  });

  test.for([
    ['Experiment', 'Ein Feldexperiment.'],
    ['Experiment', 'Die Experimentierfreude.'],
    ['Klima', 'Das Service-Klima zählt.'],
    ['Median', 'Das Median-Einkommen stieg.'],
    ['Stichprobe', 'Stichproben- und Messfehler.'],
    ['Mitsprache', 'Sie will mitsprachefrei bleiben.'],
    ['a.c', 'Das abc.'],
    ['Meier', 'Bei <Cite id="meier" /> steht es.'],
  ] as const)('„%s“ is not seen in „%s“', ([name, text]) => {
    const content = { articles: [[text]], terms: [term('a', name)], references: ['meier'] };

    expect(foundIn(content).filter((one) => one.includes('term-not-linked'))).toEqual([]);
  });

  test('of several words is not taken for the shorter one that it begins with', () => {
    const terms = [term('kurz', 'Wirkung'), term('lang', 'Wirkung zweiter Ordnung')];
    const problems = problemsIn({ articles: [['Eine Wirkung zweiter Ordnung.']], terms });

    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('„Wirkung zweiter Ordnung“'),
    ]);
  });

  test('each of several is told', () => {
    const terms = [probe, term('median', 'Median')];

    expect(foundIn({ articles: [['Median der Stichprobe.']], terms })).toEqual([
      'artikel-1 term-not-linked 7:1',
      'artikel-1 term-not-linked 7:12',
    ]);
  });

  test('that is named by nothing is no problem, nor is an empty glossary', () => {
    expect(inArticle('Text.')).toEqual([]);
    expect(foundIn({ articles: [['Text.']] })).toEqual([]);
  });
});

describe('a related term', () => {
  test('that exists is sound', () => {
    const terms = [term('a', 'Eins', { related: ['b'] }), term('b', 'Zwei')];

    expect(foundIn({ terms })).toEqual([]);
  });

  test('that does not exist is told at the entry, with the one that was meant', () => {
    const terms = [term('median', 'Median'), term('b', 'Zwei', { related: ['medain'] })];

    expect(problemsIn({ terms })).toMatchObject([
      {
        file: 'glossar',
        kind: 'unknown-term',
        line: 2,
        fix: 'Meinten Sie „median“? Sonst legen Sie den Eintrag an.',
      },
    ]);
  });
});

describe('a source', () => {
  const references = ['eins'];

  test.for([
    ['an article', { articles: [['Bei <Cite id="eins" />.']] }],
    ['a page', { pages: [['Bei <Cite id="eins" />.']] }],
    ['an answer', { articles: [quizLines().with(5, '  > Nein. <Cite id="eins" />')] }],
    ['the glossary', { terms: [term('a', 'Eins', { references: ['eins'] })] }],
  ] as const)('that %s cites is in use', ([, content]) => {
    expect(foundIn({ ...content, references })).toEqual([]);
  });

  test('that nothing cites is told at its entry', () => {
    const content = { articles: [['Bei <Cite id="eins" />.']], references: ['eins', 'zwei'] };

    expect(foundIn(content)).toEqual(['literatur uncited-reference 2:1']);
  });

  test('is not called uncited while a text cannot be read', () => {
    const articles = [['<KeyPoint>', '', 'Bei <Cite id="eins" />.']];

    expect(foundIn({ articles, references, figures: ['weg.svg'] })).toEqual([]);
  });

  test('that is cited and does not exist is told where it is cited', () => {
    expect(foundIn({ articles: [['Bei <Cite id="zwei" />.']] })).toEqual([
      'artikel-1 unknown-reference 7:5',
    ]);
  });
});

describe('a drawing', () => {
  const figures = ['weg.svg'];

  test('that is shown is in use', () => {
    expect(foundIn({ articles: [figureLines()], figures })).toEqual([]);
    expect(foundIn({ pages: [figureLines()], figures })).toEqual([]);
  });

  test('that nobody shows is told in its own file', () => {
    expect(foundIn({ articles: [['Text.']], figures })).toEqual(['weg.svg unused-figure 1:1']);
  });

  test('that does not exist is told with the one that was meant', () => {
    const articles = [figureLines(), figureLines('wge.svg')];

    expect(problemsIn({ articles, figures })).toMatchObject([
      {
        file: 'artikel-2',
        kind: 'unknown-figure',
        line: 7,
        fix: 'Meinten Sie „weg.svg“? Sonst legen Sie die Datei dort ab.',
      },
    ]);
  });

  test.for(['../weg.svg', 'figures/weg.svg', '/etc/passwd'])('is no file elsewhere: %s', (src) => {
    const articles = [figureLines(), figureLines(src)];

    expect(foundIn({ articles, figures })).toEqual(['artikel-2 path-forbidden 7:1']);
  });

  test.for([
    ['of 30 characters is enough', figureAlt.slice(0, 30), 0],
    ['of 29 characters is too short', figureAlt.slice(0, 29), 1],
  ] as const)('a description %s', ([, alt, count]) => {
    expect(
      foundIn({ articles: [figureLines('weg.svg', alt)], figures }).filter(
        (one) => one === 'artikel-1 alt-too-short 7:1',
      ),
    ).toHaveLength(count);
  });

  test('without any description is left to the check of attributes', () => {
    expect(foundIn({ articles: [figureLines('weg.svg', '')], figures })).toEqual([]);
  });
});
