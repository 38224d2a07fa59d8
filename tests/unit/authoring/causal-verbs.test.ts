import { describe, expect, test } from 'vitest';
import { checkCausalVerbs } from '../../../src/authoring/causal-verbs.ts';
import { parseDocument } from '../../../src/exercises/parse.ts';
import { evidenceGrades } from '../../../src/series/schemas.ts';
import { article, reportedBy } from '../builders.ts';

/** A work of every grade, named like it. */
const gradeOf = new Map(evidenceGrades.map((grade) => [grade as string, grade]));
const cite = (id: string) => `<Cite id="${id}" />`;
const survey = cite('cross-section');

function problemsIn(...body: string[]) {
  const { passages } = parseDocument(article(...body));
  return reportedBy((report) => checkCausalVerbs(passages, gradeOf, report));
}
/** What is said to be the verb, for a sentence that rests on a survey. */
const verbIn = (sentence: string) =>
  problemsIn(`${sentence} (${survey}).`).map(({ message }) => /„(.*?)“/.exec(message)?.[1]);

describe('a cause that rests on a survey is told', () => {
  test.for([
    ['Lob führt zu mehr Leistung', 'führt zu'],
    ['Rückmeldungen führen zur Besserung', 'führen zur'],
    ['Lob führte im Mittel zu mehr Leistung', 'führte im Mittel zu'],
    ['Lob führt dazu, dass alle bleiben', 'führt dazu'],
    ['Lob bewirkt mehr Leistung', 'bewirkt'],
    ['Druck verursachte Fehler', 'verursachte'],
    ['Lob steigert die Leistung', 'steigert'],
    ['Lob senkte die Fluktuation', 'senkte'],
    ['Rundgänge erhöhten die Leistung', 'erhöhten'],
    ['Rundgänge verbessern das Klima', 'verbessern'],
    ['Rückmeldung verringert die Fehler', 'verringert'],
    ['Lob hebt die Leistung', 'hebt'],
    ['Druck mindert die Leistung', 'mindert'],
    ['Lob hat die Leistung verbessert', 'verbessert'],
    ['Lob kann die Leistung steigern', 'steigern'],
    ['Die Leistung wurde durch Lob verbessert', 'verbessert'],
  ] as const)('%s', ([sentence, verb]) => {
    expect(verbIn(sentence)).toEqual([verb]);
  });
});

describe('what claims no cause is let be', () => {
  test.for([
    ['a relation', 'Lob geht einher mit mehr Leistung'],
    ['a thing that changes itself', 'Die Werte verbesserten sich'],
    ['a denial', 'Lob steigerte die Leistung nicht'],
    ['a denial of a thing', 'Lob führte zu keiner besseren Leistung'],
    ['a denial at the beginning', 'Kein Lob steigert die Leistung'],
    ['a double denial', 'Weder Lob noch Geld steigerte die Leistung'],
    ['an open question', 'Die Studie fragt, ob Lob die Leistung steigert'],
    ['an open question at the beginning', 'Ob Lob die Leistung steigert, blieb offen'],
    ['an aim', 'Sie fragten, um die Wege zu verbessern'],
    ['a wish', 'Sie wollten ihre Wege verbessern'],
    ['a promise', 'Lob soll die Leistung steigern'],
    ['an adjective behind an article', 'Die verbesserten Wege gingen mit Lob einher'],
    ['an adjective behind a preposition', 'Lob ging mit erhöhten Werten einher'],
    ['what people did', 'In den Häusern wurden die Wege verbessert'],
    ['who lays stress on something', 'Der Autor hebt die Rolle von Lob hervor'],
    ['who talks about something', 'Sie führte Gespräche zu den Wegen'],
    ['who leads in pairs', 'Manche führen Gruppen zu zweit'],
    ['who does too little', 'Viele führen zu selten Gespräche'],
    ['who leads and listens', 'Wer gut führt, hört zu und fragt'],
    ['a word that only holds the verb', 'Gesteigerte Werte und Vorhebungen'],
  ] as const)('%s', ([, sentence]) => {
    expect(verbIn(sentence)).toEqual([]);
  });

  test('a question that is put', () => {
    expect(problemsIn(`Steigert Lob die Leistung ${survey}?`)).toEqual([]);
    expect(problemsIn(`Steigert Lob die Leistung? ${survey}`)).toEqual([]);
    expect(problemsIn(`„Steigert Lob die Leistung ${survey}?“`)).toEqual([]);
  });
});

describe('what the work has shown', () => {
  test.for([
    ['meta-analysis-of-experiments', 0],
    ['field-experiment', 0],
    ['experiment', 0],
    ['meta-analysis', 1],
    ['review', 1],
    ['longitudinal', 1],
    ['records', 1],
    ['cross-section', 1],
    ['case-study', 1],
    ['concept', 0],
    ['case', 0],
    ['a work without grade', 0],
  ] as const)('%s: %i', ([id, count]) => {
    expect(problemsIn(`Lob steigert die Leistung (${cite(id)}).`)).toHaveLength(count);
  });

  test('a sentence without source claims on its own account', () => {
    expect(problemsIn('Lob steigert die Leistung.', '', `So sagt man (${survey}).`)).toEqual([]);
  });

  test('an experiment cited in the same sentence bears the claim', () => {
    expect(problemsIn(`Lob steigert die Leistung (${survey}, ${cite('experiment')}).`)).toEqual([]);
  });

  test('an experiment cited in another sentence does not', () => {
    expect(
      problemsIn(`Das zeigt ${cite('experiment')}. Lob steigert die Leistung (${survey}).`),
    ).toHaveLength(1);
  });

  test('a survey behind the full stop is that of the sentence before', () => {
    expect(
      problemsIn(`Lob steigert die Leistung. ${survey} Geld half (${cite('experiment')}).`),
    ).toHaveLength(1);
  });

  test('a survey behind the full stop does not burden the next sentence', () => {
    expect(
      problemsIn(`Lob ging mit Leistung einher. ${survey} Wer lobt, steigert die Laune.`),
    ).toEqual([]);
  });

  test('an experiment behind the full stop bears the claim before it', () => {
    expect(problemsIn(`Lob steigert die Leistung. ${cite('experiment')}`)).toEqual([]);
  });

  test('the work that does not bear the claim is named, not the concept beside it', () => {
    const [problem] = problemsIn(`Lob steigert die Leistung (${cite('concept')}, ${survey}).`);

    expect(problem?.message).toBe(
      '„steigert“ behauptet eine Ursache, „cross-section“ zeigt nur einen Zusammenhang.',
    );
  });
});

test('the place is that of the paragraph', () => {
  const body = ['Text.', '', '- Eins.', `- Lob steigert`, `  die Leistung (${survey}).`];

  expect(problemsIn(...body)).toMatchObject([{ line: 10, column: 3, severity: 'warning' }]);
});

test('every sentence of a paragraph is told', () => {
  expect(problemsIn(`Lob steigert alles (${survey}). Druck senkt alles (${survey}).`)).toHaveLength(
    2,
  );
});
