import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/authoring/sentences.ts';

const nbsp = '\u00A0';

test.for([
  ['full stops', 'Eins ist da. Zwei kommt.', ['Eins ist da.', 'Zwei kommt.']],
  ['questions and calls', 'Wer kommt? Alle! Gut.', ['Wer kommt?', 'Alle!', 'Gut.']],
  ['a quoted sentence', '„Das stimmt.“ Sie geht.', ['„Das stimmt.“', 'Sie geht.']],
  ['a year', 'Das war 2015. Danach kam mehr.', ['Das war 2015.', 'Danach kam mehr.']],
  ['a number of three digits', 'Es waren 195. Gut.', ['Es waren 195.', 'Gut.']],
  ['a decimal', 'Es sank auf 3,5. Dann nicht.', ['Es sank auf 3,5.', 'Dann nicht.']],
] as const)('a passage is split at %s', ([, text, sentences]) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test.for([
  ['„z. B.“', 'Man fragt z. B. Leute am Tresen.'],
  ['„z. B.“ with a no-break space', `Man fragt z.${nbsp}B. Leute am Tresen.`],
  ['„z.B.“ without space', 'Man fragt z.B. Leute am Tresen.'],
  ['„d. h.“', 'Man fragt, d. h. Leute erzählen.'],
  ['„u. a.“', 'Das prüften u. a. Tucker und Singer.'],
  ['„i. d. R.“', 'Das hilft i. d. R. Leuten am Tresen.'],
  ['„Dr.“ behind „Prof.“', 'Gestern kam Prof. Dr. Meier.'],
  ['„vgl.“', 'Das gilt auch hier (vgl. Meier).'],
  ['„Vgl.“ at the beginning', 'Vgl. Meier dazu.'],
  ['an initial', 'Das Konzept stammt von Anne M. Schüller.'],
  ['an ordinal', 'Am 3. Mai war es so weit.'],
  ['a date', 'Seit dem 24. Dezember ist zu.'],
  ['a question within a sentence', '„Was nun?“, fragt sie.'],
  ['a number with full stops', 'Es waren 1.250 Leute.'],
] as const)('a passage is not split at %s', ([, text]) => {
  expect(sentencesOf(text)).toEqual([text]);
});

describe('a citation', () => {
  test('in brackets stays where it is', () => {
    expect(sentencesOf('Eins half ([@a-2001]). Zwei nicht.')).toEqual([
      'Eins half ([@a-2001]).',
      'Zwei nicht.',
    ]);
  });

  test.for([
    ['before another sentence', 'Eins half. [@a] Zwei nicht.', ['Eins half [@a].', 'Zwei nicht.']],
    ['at the end', 'Eins half. Zwei nicht. [@a]', ['Eins half.', 'Zwei nicht [@a].']],
    ['with another one', 'Eins half. [@a] [@b] Zwei.', ['Eins half [@a] [@b].', 'Zwei.']],
    ['behind a question', 'Half es? [@a] Ja.', ['Half es [@a]?', 'Ja.']],
    ['behind a quotation', '„Es half.“ [@a] So hieß es.', ['„Es half [@a].“', 'So hieß es.']],
    ['before a quotation', 'Eins half. [@a] „Ja.“', ['Eins half [@a].', '„Ja.“']],
  ] as const)(
    'behind the full stop belongs to the sentence it backs: %s',
    ([, text, sentences]) => {
      expect(sentencesOf(text)).toEqual(sentences);
    },
  );

  test('that is the subject of the next sentence belongs to that one', () => {
    expect(sentencesOf('Eins half. [@tucker-2015] fanden das.')).toEqual([
      'Eins half.',
      '[@tucker-2015] fanden das.',
    ]);
  });
});

test.for([[''], ['   ']] as const)('nothing has no sentences: „%s“', ([text]) => {
  expect(sentencesOf(text)).toEqual([]);
});

test('no word is lost or added, whatever the text', () => {
  const piece = fc.constantFrom('Wort', 'wort', 'z.', 'B.', '3.', '?', '„', '.“', '[@a]', ' ', '…');
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}@]/gu, '');

  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      const text = pieces.join('');

      expect([...letters(sentencesOf(text).join(''))].toSorted()).toEqual(
        [...letters(text)].toSorted(),
      );
    }),
  );
});
