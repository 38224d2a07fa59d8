/** What the content check takes for an address must be one on the built pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDocument } from '../../src/exercises/parse.ts';
import { slugOf } from '../../src/series/article.ts';
import { openSearch } from '../search/built-index.ts';
import { sites } from '../sites.ts';
import { readPages } from './pages.ts';

const folder = `${sites.real.content}/articles`;
const pages = readPages('real');

test.each(readdirSync(folder))(
  'the sections of %s have the anchors that the check knows',
  (name) => {
    const { headings } = parseDocument(readFileSync(`${folder}/${name}`, 'utf8'));
    const page = pages.find(({ path }) => path.endsWith(`/${slugOf(name)}/`));
    const ids = page
      ?.$('[id]')
      .map((_, node) => page.$(node).attr('id'))
      .get();

    expect(headings.length).toBeGreaterThan(2);
    expect(ids).toEqual(expect.arrayContaining(headings.map(({ slug }) => slug)));
  },
);

test('words that stand in search-words.yaml alone lead to their place', async () => {
  const find = await openSearch(sites.fixture.folder);

  expect(await find('Teilerhebung')).toEqual(['/glossar/#stichprobe']);
});
