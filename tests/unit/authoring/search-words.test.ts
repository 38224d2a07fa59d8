import { expect, test } from 'vitest';
import { checkContent } from '../../../src/authoring/check.ts';
import { article, goodQuizLines, lines, withContentFolder } from '../builders.ts';

/** What is found in `search-words.yaml` as `kind line:column → fix`. */
function check(...rows: string[]): string[] {
  const files = {
    'articles/a.mdx': article('## Zweimal 20\u00A0Minuten', '', ...goodQuizLines()),
    'search-words.yaml': lines(...rows, ''),
  };
  return withContentFolder(files, (directory) =>
    checkContent(directory)
      .problems.filter(({ file }) => file.endsWith('search-words.yaml'))
      .map(({ kind, line, column, fix }) => `${kind} ${line}:${column} → ${fix}`),
  );
}

test('words may be laid to pages, sections, exercises, terms and sources', () => {
  const rows = [
    '# Was Leserinnen und Leser eintippen',
    '/: [Anfang]',
    '/beitraege/a/: [Beitrag, Text]',
    '/beitraege/a/#zweimal-20minuten: [Pause]',
    '/beitraege/a/#frage:',
    '  - Rundgang',
    '/glossar/#stichprobe: [Auswahl]',
    '/quellen/#quelle-meier-2001: [Studie]',
  ];

  expect(check(...rows)).toEqual([]);
});

test.for(['', '# noch leer'])('a file without a word is sound: „%s“', (row) => {
  expect(check(row)).toEqual([]);
});

test('a place that does not exist is told with the one that was meant', () => {
  const rows = ['/beitraege/a/: [gut]', '/beitraege/aa/: [Lob]', '/glossar/#stichprobn: [Lob]'];

  expect(check(...rows)).toEqual([
    'unknown-page 2:1 → Meinten Sie „/beitraege/a/“?',
    'unknown-anchor 3:1 → Meinten Sie „#stichprobe“?',
  ]);
});

test.for([
  ['a file that is no page', '/rss.xml'],
  ['an address with a query', '/suche/?q=lob'],
  ['another host', 'https://example.org/'],
  ['a place without its page', '#frage'],
])('%s is no place that search leads to', ([, address = '']) => {
  expect(check(`"${address}": [Lob]`)).toEqual([expect.stringMatching(/^unknown-page 1:1 /)]);
});

test.for([
  ['no word', '[]', '1:1'],
  ['one word in place of a list', 'Lob', '1:1'],
  ['words with names', '{ a: b }', '1:1'],
  ['a number', '[Lob, 1]', '1:18'],
  ['an empty word', '[Lob, " "]', '1:18'],
])('%s is no list of words', ([, list = '', place = '']) => {
  expect(check(`/glossar/: ${list}`)).toEqual([
    expect.stringMatching(new RegExp(`^invalid-value ${place} `)),
  ]);
});

test.for(['- Lob', 'Lob'])('a file that is no table of places is told as such: %s', (row) => {
  expect(check(row)).toEqual([expect.stringMatching(/^invalid-value 1:1 /)]);
});

test('a word that a place has already is told where it comes again', () => {
  const rows = ['/glossar/:', '  - gutes Beispiel', '  - Lob', '  - Gutes  Beispiel', '/: [Lob]'];

  expect(check(...rows)).toEqual([expect.stringMatching(/^duplicate-item 4:5 /)]);
});

test('a place that comes twice is told where it comes again', () => {
  expect(check('/glossar/: [Lob]', '/glossar/: [Tadel]')).toEqual([
    expect.stringMatching(/^yaml-syntax 2:1 /),
  ]);
});
