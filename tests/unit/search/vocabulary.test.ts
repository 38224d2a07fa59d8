import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  firstLetter,
  fold,
  readWord,
  stemOf,
  type Vocabulary,
} from '../../../src/search/vocabulary.ts';

const words = [
  'rundgang',
  'rundgänge',
  'befragung',
  'führung',
  'grüße',
  'prozesse',
  'optimieren',
  'mitarbeiter',
  'anerkennung',
  'vorbild',
  'stichprobe',
  'messung',
  'messen',
  'auszeichnung',
  'aufzeichnungen',
];
const vocabulary: Vocabulary = {
  wordsFrom: async (letter) => words.filter((word) => firstLetter(word) === letter),
};

describe('a word of a query', () => {
  test.for([
    ['is known as it is', 'rundgang', 'known', [['rundgang', 'rundgänge']]],
    ['is known with what is derived from it', 'messung', 'known', [['messung', 'messen']]],
    ['is known while it is typed', 'rundga', 'known', [['rundga']]],
    ['is known with ue for ü', 'fuehrung', 'known', [['führung']]],
    ['is known with u for ü', 'fuhrung', 'known', [['führung']]],
    ['is known with ss for ß', 'gruesse', 'known', [['grüße']]],
    ['is known in another form', 'rundgängen', 'known', [['rundgang', 'rundgänge']]],
    [
      'in another form is not taken for a typing error',
      'auszeichnungen',
      'known',
      [['auszeichnung']],
    ],
    ['is corrected where a letter is wrong', 'rundgank', 'corrected', [['rundgang']]],
    ['is corrected where a letter is missing', 'befraung', 'corrected', [['befragung']]],
    ['is corrected where a letter is doubled', 'annerkennung', 'corrected', [['anerkennung']]],
    ['is corrected where two letters are swapped', 'befargung', 'corrected', [['befragung']]],
    ['is taken apart', 'prozessoptimierung', 'parts', [['prozesse'], ['optimieren']]],
    [
      'is taken apart at a linking s',
      'anerkennungsrundgang',
      'parts',
      [['anerkennung'], ['rundgang', 'rundgänge']],
    ],
    [
      'is replaced by its beginning where only that is known',
      'vorbildfunktion',
      'corrected',
      [['vorbild']],
    ],
    ['is unknown', 'quantenphysik', 'unknown', []],
    ['that is a number is asked for as it is', '2015', 'known', [['2015']]],
    ['in another script is asked for as it is', 'øre', 'known', [['øre']]],
  ] as const)('%s', async ([, word, kind, forms]) => {
    expect(await readWord(word, vocabulary)).toEqual({ kind, words: forms });
  });

  test('that the index has is always asked for as it is first', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...words), async (word) => {
        const { kind, words: forms } = await readWord(word, vocabulary);
        expect([kind, forms[0]?.[0]]).toEqual(['known', word]);
      }),
    );
  });

  test('whatever it is, gets an answer made of words that the index has', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[a-zäöüß]{1,24}$/), async (word) => {
        const reading = await readWord(word, vocabulary);
        const forms = reading.words.flat();
        expect(forms.every((form) => form === word || words.includes(form))).toBe(true);
        expect(forms.length > 0).toBe(reading.kind !== 'unknown');
      }),
    );
  });
});

test.for([
  ['Führung', 'fuhrung'],
  ['Fuehrung', 'fuhrung'],
  ['GROSS', 'gross'],
  ['groß', 'gross'],
  ['Quelle', 'quelle'],
  ['neue', 'neue'],
])('%s is folded to %s', ([word, folded]) => {
  expect(fold(word as string)).toBe(folded);
});

describe('the stem of a word', () => {
  test.for([
    ['befragung', 'befragungen', 'befragt', 'befragten'],
    ['feldexperiment', 'feldexperimente', 'feldexperimenten'],
    ['zeit', 'zeiten'],
    ['verbessern', 'verbesserung', 'verbesserungen'],
    ['mitarbeiter', 'mitarbeitern', 'mitarbeiterinnen'],
    ['geworben', 'geworbener'],
    ['regel', 'regeln'],
  ])('of „%s“ is that of its other forms', (forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1);
  });

  test.for([
    ['leistung', 'leitung'],
    ['laune', 'laut'],
    ['weniger', 'wenn'],
    ['woher', 'wohnung'],
    ['konten', 'können'],
    ['scheitern', 'schein'],
  ])('of „%s“ is not that of „%s“', ([word = '', other = '']) => {
    expect(stemOf(word)).not.toBe(stemOf(other));
  });
});
