import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf, matchedWords } from '../../../src/search/excerpt.ts';

const text = (excerpt: { text: string }[]) => excerpt.map((piece) => piece.text).join('');
const marked = (excerpt: { text: string; isMatch: boolean }[]) =>
  excerpt.filter(({ isMatch }) => isMatch).map((piece) => piece.text);
const long = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ');

test('a short text is shown whole, with its matches', () => {
  const excerpt = excerptOf('Ein Rundgang hilft.', [1], []);
  expect(text(excerpt)).toBe('Ein Rundgang hilft.');
  expect(marked(excerpt)).toEqual(['Rundgang']);
});

test('a long text is cut around the place with most matches', () => {
  const excerpt = excerptOf(long, [3, 60, 63, 66], []);
  expect(marked(excerpt)).toEqual(['w60', 'w63', 'w66']);
  expect(text(excerpt)).toMatch(/^… w54 .+ …$/);
});

test('a part of a compound marks the compound', () => {
  const excerpt = excerptOf('Die Mitarbeiterbefragung ist alt.', [], ['befragung']);
  expect(marked(excerpt)).toEqual(['Mitarbeiterbefragung']);
});

test('without any match the text begins at its beginning', () => {
  expect(text(excerptOf(long, [], ['nirgends']))).toMatch(/^w0 w1 /);
});

test('matched words come without their punctuation, each once', () => {
  const excerpt = excerptOf('„Rundgang“, Rundgänge, Rundgang.', [0, 1, 2], []);
  expect(matchedWords(excerpt)).toEqual(['Rundgang', 'Rundgänge']);
});

test('an excerpt never changes the words of the text', () => {
  const word = fc.stringMatching(/^[a-zäöü<&"]{1,8}$/);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 80 }),
      fc.array(fc.nat(100)),
      (words, locations) => {
        const shown = text(excerptOf(words.join(' '), locations, [])).replace(/^… | …$/g, '');
        expect(` ${words.join(' ')} `).toContain(` ${shown} `);
      },
    ),
  );
});
