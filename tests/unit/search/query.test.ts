import { expect, test } from 'vitest';
import { readQuery } from '../../../src/search/query.ts';

test.for<[string, string, string[]]>([
  ['single word', 'Rundgang', ['rundgang']],
  [
    'question',
    'Was bringt ein Rundgang, wenn nichts passiert?',
    ['rundgang', 'nichts', 'passiert'],
  ],
  ['word typed twice', 'lob Lob', ['lob']],
  ['name with a year', 'Tucker & Singer (2015)', ['tucker', 'singer', '2015']],
  ['word with a hyphen', 'Hawthorne-Effekt', ['hawthorne', 'effekt']],
  ['query in English', 'The voice of the customer', ['voice', 'customer']],
  ['query of silent words only', 'und oder', ['und', 'oder']],
  ['query of marks only', '?! …', []],
  ['empty query', '  ', []],
])('a %s is read', ([, query, words]) => {
  expect(readQuery(query)).toEqual(words);
});

test('a query as long as a letter is cut', () => {
  const words = Array.from({ length: 500 }, (_, index) => `wort${index}`);
  expect(readQuery(words.join(' '))).toHaveLength(12);
});
