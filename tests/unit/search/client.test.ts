import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Excerpt, readExcerpt } from '../../../src/search/client.ts';

const plain = (text: string): Excerpt => ({ text, isMatch: false });
const match = (text: string): Excerpt => ({ text, isMatch: true });

test.for<[string, string, Excerpt[]]>([
  ['nothing', '', []],
  ['text without a match', 'Nur Text.', [plain('Nur Text.')]],
  [
    'a match in the middle',
    'Ein <mark>Rundgang</mark> hilft.',
    [plain('Ein '), match('Rundgang'), plain(' hilft.')],
  ],
  [
    'a match at both ends',
    '<mark>Rund</mark> um <mark>Gang</mark>',
    [match('Rund'), plain(' um '), match('Gang')],
  ],
  [
    'two matches side by side',
    '<mark>Rund</mark><mark>gang</mark>',
    [match('Rund'), match('gang')],
  ],
  ['a match across lines', 'a <mark>b\nc</mark>', [plain('a '), match('b\nc')]],
  [
    'entities in text',
    'A &amp; B &lt; C &gt; D &quot;E&quot; F&#39;s',
    [plain('A & B < C > D "E" F\'s')],
  ],
  ['entities in a match', '<mark>A&amp;B</mark>', [match('A&B')]],
  ['an entity that was written as such', '&amp;lt;b&amp;gt;', [plain('&lt;b&gt;')]],
  [
    'a mark that was written as such',
    '&lt;mark&gt;Rund&lt;/mark&gt;',
    [plain('<mark>Rund</mark>')],
  ],
  ['an ampersand alone', 'A & B', [plain('A & B')]],
])('an excerpt with %s', ([, html, parts]) => {
  expect(readExcerpt(html)).toEqual(parts);
});

describe('for any text', () => {
  const escapeHtml = (text: string) =>
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;');
  const text = fc.string({
    minLength: 1,
    unit: fc.oneof(
      fc.constantFrom('&', '<', '>', '"', "'", ';', 'lt', 'mark'),
      fc.string({ minLength: 1, maxLength: 1 }),
    ),
  });
  /** Plain text and matches by turns. */
  const excerpts = fc
    .array(text)
    .map((texts) => texts.map((text, index) => (index % 2 === 0 ? plain(text) : match(text))));

  test('an escaped excerpt is read as it was', () => {
    fc.assert(
      fc.property(excerpts, (parts) => {
        const html = parts
          .map(({ text, isMatch }) =>
            isMatch ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text),
          )
          .join('');

        expect(readExcerpt(html)).toEqual(parts);
      }),
    );
  });
});
