import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RichText } from '../../../src/exercises/model.ts';
import { plainParagraphs, plainText } from '../../../src/exercises/plain-text.ts';

test.for<[string, RichText, string]>([
  ['nothing', [], ''],
  ['white space around and inside', ['  eins \n zwei\t'], 'eins zwei'],
  ['marks', ['eins ', { kind: 'strong', children: ['zwei'] }, 's'], 'eins zweis'],
  [
    'marks in marks',
    [{ kind: 'emphasis', children: ['a', { kind: 'code', children: ['b'] }] }],
    'ab',
  ],
  [
    'links and terms',
    [
      { kind: 'link', href: '/', children: ['a'] },
      { kind: 'term', id: 'b', children: [' b'] },
    ],
    'a b',
  ],
  ['a citation', ['so ', { kind: 'cite', id: 'a', label: 'Meier 2001' }], 'so'],
])('the plain text of %s', ([, text, plain]) => {
  expect(plainText(text)).toBe(plain);
});

test('plain text has no white space to collapse', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (parts) => {
      const plain = plainText(parts);

      expect(plain).toBe(plain.replace(/\s+/g, ' ').trim());
    }),
  );
});

test('paragraphs are joined by a space', () => {
  expect(plainParagraphs([['Eins.'], ['Zwei.']])).toBe('Eins. Zwei.');
});
