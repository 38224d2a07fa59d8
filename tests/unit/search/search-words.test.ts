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

test('words for a place that is not built are kept for later', () => {
  expect(withSearchWords([record], '/beitraege/entwurf/: [Lob]')).toEqual([record]);
});
