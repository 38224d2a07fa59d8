import { expect, test } from 'vitest';
import type { SearchRecord } from '../../../src/search/records.ts';
import { withSearchWords } from '../../../src/search/search-words.ts';

const record: SearchRecord = {
  url: '/aspekte/vorleben/',
  title: 'Vorleben',
  page: 'Vorleben',
  kind: 'Artikel',
  aspect: '',
  names: 'schon da',
  words: '',
  text: '',
};

test('words are laid to their place, apart from the names it has', () => {
  const [found] = withSearchWords([record], '/aspekte/vorleben/: [Vorbild, gutes Beispiel]');
  expect(found).toEqual({ ...record, words: 'Vorbild gutes Beispiel' });
});

test('a file without a word changes nothing', () => {
  expect(withSearchWords([record], '# noch leer\n')).toEqual([record]);
});

test('a place that does not exist is told with the one that was meant', () => {
  expect(() => withSearchWords([record], '/aspekte/vorlebn/: [a]')).toThrow(
    'Die Stelle „/aspekte/vorlebn/“ gibt es nicht. Meinten Sie „/aspekte/vorleben/“?',
  );
});

test.for(['/aspekte/vorleben/: Vorbild', '/aspekte/vorleben/: [1]', '/aspekte/vorleben/: {a: b}'])(
  'what is no list of words is told: %s',
  (source) => {
    expect(() => withSearchWords([record], source)).toThrow('gehört eine Liste von Wörtern');
  },
);
