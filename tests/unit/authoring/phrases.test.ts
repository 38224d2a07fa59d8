import { describe, expect, test } from 'vitest';
import { checkPhrases } from '../../../src/authoring/phrases.ts';
import { parseDocument } from '../../../src/exercises/parse.ts';
import { article, quizLines, reportedBy } from '../builders.ts';

/** `kind line:column „what was found“`, for an article with this body. */
function foundIn(...body: string[]): string[] {
  const { texts } = parseDocument(article(...body));
  return reportedBy((report) => checkPhrases(texts, report)).map(
    ({ kind, line, column, message }) =>
      `${kind} ${line}:${column} ${/„.*?“/.exec(message)?.[0] ?? message}`,
  );
}

describe('a wording that says nothing is told', () => {
  test.for([
    ['Das ist heutzutage so.', '7:9 „heutzutage“'],
    ['In der heutigen Zeit ist das so.', '7:1 „In der heutigen Zeit“'],
    ['Zuhören ist unverzichtbares Handwerk.', '7:13 „unverzichtbares“'],
    ['Am Ende des Tages zählt nur der Kunde.', '7:1 „Am Ende des Tages zählt nur“'],
    ['Fakt ist: Es half.', '7:1 „Fakt ist“'],
    ['Kein Wunder, dass es half.', '7:1 „Kein Wunder, dass“'],
    ['Ein spannender Befund.', '7:5 „spannender“'],
    ['Ein ganzheitlicher Blick.', '7:5 „ganzheitlicher“'],
    ['Ein Gespräch auf Augenhöhe.', '7:14 „auf Augenhöhe“'],
    ['Für nachhaltigen Erfolg.', '7:5 „nachhaltigen Erfolg“'],
    ['Es braucht das richtige Mindset.', '7:25 „Mindset“'],
    ['Das ist ein Gamechanger.', '7:13 „Gamechanger“'],
    ['Das ist ein Game-Changer.', '7:13 „Game-Changer“'],
    ['Unsere Learnings daraus.', '7:8 „Learnings“'],
    ['An jedem Touchpoint.', '7:10 „Touchpoint“'],
    ['Lob hilft nicht nur heute, sondern auch morgen.', '7:11 „nicht nur heute, sondern auch“'],
    ['Fragen Sie! Dann hören Sie.', '7:11 „!“'],
    ['Fragen Sie!', '7:11 „!“'],
  ] as const)('%s', ([text, found]) => {
    expect(foundIn(text)).toEqual([`forbidden-phrase ${found}`]);
  });
});

describe('a legend is told', () => {
  test.for([
    ['Etwa 95 Prozent der Beschäftigten kennen die Strategie nicht.', '7:6'],
    ['95\u00A0Prozent der Mitarbeiter verstehen die Strategie nicht.', '7:1'],
    ['Es ist fünfmal so teuer, Neukunden zu gewinnen.', '7:8'],
    ['Es ist 5-mal so teuer, Neukunden zu gewinnen.', '7:8'],
    ['Es ist fünf bis siebenmal so teuer wie bei Stammkunden.', '7:8'],
    ['Es ist fünf- bis siebenmal so teuer wie bei Bestandskunden.', '7:8'],
    ['Es ist 5 bis 7 Mal so teuer wie bei Stammkunden.', '7:8'],
    ['Wer sich ärgert, erzählt es zehn anderen weiter.', '7:18'],
    ['Sie sagen es im Mittel 12 Bekannten weiter.', '7:5'],
    ['Was man nicht messen kann, kann man nicht lenken.', '7:1'],
    ['Culture eats strategy for breakfast.', '7:1'],
    ['Laut Gallup Engagement Index sind viele unzufrieden.', '7:6'],
  ] as const)('%s', ([text, place]) => {
    expect(foundIn(text)).toEqual([expect.stringContaining(`folklore ${place} `)]);
  });
});

describe('sound German is let be', () => {
  test.for([
    ['the end of a day', 'Schreiben Sie am Ende des Tages drei Hinweise auf.'],
    ['what happens at the end of a day', 'Am Ende des Tages zählt Frau Kurz die Kasse.'],
    ['words that only hold another', 'Die Lage entspannend fanden wenige; E-Learning half.'],
    ['an English title', 'Im Buch „Touchpoints“ und in „The Power of Purpose: A Study“ steht es.'],
    ['a word that is spoken of', 'Das Wort „Mindset“ kommt hier nicht vor.'],
    ['who shouts in a scene', '„Halt! Nicht so!“, ruft sie.'],
    ['„nicht nur“ alone', 'Es geht nicht nur um Lob. Sondern auch das kommt vor.'],
    [
      'another count of 95 per cent',
      'In der Stichprobe waren 95 Prozent der Beschäftigten Frauen.',
    ],
    ['a rate without customers', 'Das Gerät ist fünfmal so teuer wie das alte.'],
    ['a rate of other size', 'Es ist dreimal so viel wie bei Stammkunden.'],
    ['people who go on', 'Zwölf Personen arbeiteten weiter, 20 Leuten half das.'],
    ['a scene with ten people', 'Sie erzählt zehn Leuten vom neuen Ablauf.'],
    ['what cannot be measured', 'Was sich nicht messen lässt, lässt sich beschreiben.'],
    ['a culture that does something else', 'Die Kultur frisst Zeit.'],
  ] as const)('%s', ([, text]) => {
    expect(foundIn(text)).toEqual([]);
  });
});

describe('a line break', () => {
  test('within a phrase hides nothing and stays out of the message', () => {
    expect(foundIn('So ist es in der', 'heutigen Zeit.')).toEqual([
      'forbidden-phrase 7:11 „in der heutigen Zeit“',
    ]);
  });

  test('with the indent of a list hides nothing', () => {
    expect(foundIn('- Lob hilft nicht', '  nur heute, sondern', '  auch morgen.')).toEqual([
      'forbidden-phrase 7:13 „nicht nur heute, sondern auch“',
    ]);
  });
});

test('the wrong answers of a question are read, too', () => {
  const quiz = quizLines().with(4, '- [ ] Was man nicht messen kann, zählt nicht.');

  expect(foundIn(...quiz)).toEqual([expect.stringContaining('folklore 11:7 ')]);
});

test('code is not read', () => {
  expect(foundIn('So: `heutzutage`')).toEqual([]);
});

test('the reason is told with the phrase', () => {
  const { texts } = parseDocument(article('Was man nicht messen kann.'));
  const [problem] = reportedBy((report) => checkPhrases(texts, report));

  expect(problem).toMatchObject({
    severity: 'warning',
    message:
      '„Was man nicht messen kann“ klingt nach einer Legende: die Zuschreibung ist nicht gesichert.',
  });
});
