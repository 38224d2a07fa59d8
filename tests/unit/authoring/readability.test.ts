import { describe, expect, test } from 'vitest';
import { measureReadability } from '../../../src/authoring/readability.ts';
import { parseDocument } from '../../../src/exercises/parse.ts';
import { article, figureLines, quizLines } from '../builders.ts';

const measure = (...body: string[]) => measureReadability(parseDocument(article(...body)).passages);

test('words and sentences are counted over all paragraphs', () => {
  expect(measure('Eins ist da. Zwei kommt noch.', '', 'Drei nicht.')).toMatchObject({
    words: 8,
    sentences: 3,
    sentenceLength: 8 / 3,
    longestSentence: 3,
  });
});

describe('what counts as running text', () => {
  test.for([
    ['no heading', ['## Ein Kopf', '']],
    ['no exercise', [...quizLines(), '']],
    ['no drawing', [...figureLines(), '']],
    ['no table', ['| A | B |', '|---|---|', '| c | d |', '']],
    ['no citation', ['']],
  ] as const)('%s', ([, before]) => {
    expect(
      measure(...before, 'Eins half (<Cite id="meier-2001" />). <Cite id="a" />'),
    ).toMatchObject({ words: 2, sentences: 1 });
  });

  test('the text of a scene and of a list', () => {
    const scene = ['<Example trade="Bäckerei">', '', 'Sie fragt.', '', '</Example>', ''];

    expect(measure(...scene, '- Eins da.', '- Zwei da.')).toMatchObject({ words: 6, sentences: 3 });
  });
});

describe('a long word', () => {
  test.for([
    ['has seven letters', 'Meldung', 1],
    ['has not six', 'Kunden', 0],
    ['is not made long by a mark behind it', 'Kunden, Kunden.', 0],
    ['is not made long by a hyphen', 'E-Mails', 0],
    ['is no number', '1.000.000', 0],
    ['counts across a hyphen', 'Service-Klima', 1],
  ] as const)('%s', ([, text, share]) => {
    expect(measure(text).longWords).toBe(share);
  });
});

describe('the indices', () => {
  test('LIX is words a sentence plus per cent of long words', () => {
    const { lix } = measure('Wer Meldungen hört, lernt. Wer fragt, lernt schneller als andere.');

    // Ten words, two sentences, two words over six letters.
    expect(lix).toBeCloseTo(10 / 2 + 20);
  });

  test('Flesch takes off the length of sentences and words', () => {
    // Three words, one sentence; one, two and three syllables.
    expect(measure('Wer lobte Stimmungen.').flesch).toBeCloseTo(180 - 3 - 58.5 * (6 / 3));
  });

  test('two vowels that sound as one are one syllable', () => {
    // Six words of one syllable each.
    expect(measure('Leut sei Bäum sieh Haar Boot.').flesch).toBeCloseTo(180 - 6 - 58.5);
  });

  test('easy text reads easier than heavy text', () => {
    const easy = measure('Sie fragt. Er hört zu. Das hilft.');
    const heavy = measure(
      'Verfahrensgerechtigkeit beeinflusst Arbeitszufriedenheit, Fluktuationsabsichten und Serviceklima.',
    );

    expect(easy.flesch).toBeGreaterThan(heavy.flesch);
    expect(easy.lix).toBeLessThan(heavy.lix);
  });
});

test('a text without words has figures, too', () => {
  const { flesch, ...figures } = measure('');

  expect(Number.isFinite(flesch)).toBe(true);
  expect(figures).toEqual({
    words: 0,
    sentences: 0,
    sentenceLength: 0,
    longestSentence: 0,
    longWords: 0,
    lix: 0,
  });
});
