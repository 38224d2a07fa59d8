import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeness, tokenOf, tokensOf } from '../../../src/search/token.ts';

const like = (word: string, ...forms: string[]) => likeness(tokenOf(word), forms.map(tokenOf));

test.for([
  ['the word itself', 'Rundgang', 'rundgang'],
  ['another form of it', 'Rundgängen', 'rundgang'],
  ['another spelling of it', 'Führung', 'fuehrung'],
])('%s is all of it', ([, word = '', form = '']) => {
  expect(like(word, form)).toBe(1);
});

test('a compound is some of the word that ends it, and less of the one that begins it', () => {
  const asHead = like('Mitarbeiterbefragung', 'befragung');
  const asModifier = like('Befragungsmüdigkeit', 'befragung');
  expect(asHead).toBeLessThan(1);
  expect(asModifier).toBeLessThan(asHead);
  expect(asModifier).toBeGreaterThan(0);
});

test('of several forms the likest counts', () => {
  expect(like('Messung', 'messe', 'messung')).toBe(1);
});

test('a few letters at an end are not the part of a compound', () => {
  expect(like('Beine', 'ein')).toBe(0);
  expect(like('Lobby', 'lob')).toBe(0);
});

test('a text is read as words, without its marks', () => {
  const words = tokensOf('„Läuft“, sagt er (2015).');
  expect(words.map(({ folded }) => folded)).toEqual(['lauft', 'sagt', 'er', '2015']);
});

test('every word is like itself, whatever it is', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Zäöüß]{1,20}$/), (word) => {
      expect(like(word, word)).toBe(1);
    }),
  );
});
