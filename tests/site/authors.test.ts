/** What the site offers those who take part: links into the repository, and the guide. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/authoring/check.ts';
import { parseDocument } from '../../src/exercises/parse.ts';
import { tagNames } from '../../src/exercises/vocabulary.ts';
import { sites } from '../sites.ts';
import { lines, withContentFolder } from '../unit/builders.ts';
import { type BuiltPage, readPages } from './pages.ts';

const { repository, content } = sites.real;
const real = readPages('real');
const fixture = readPages('fixture');
const pageAt = (pages: readonly BuiltPage[], path: string) => {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`${path} is missing`);
  return page;
};
const isArticle = ({ $ }: BuiltPage) => $('article.article').length > 0;
const hrefOf = ({ $ }: BuiltPage, text: string) =>
  $('main a')
    .filter((_, node) => $(node).text() === text)
    .attr('href') ?? '';

describe('an article of a site with a repository', () => {
  test.each(real.filter(isArticle))('$path leads to its own file in the editor', (page) => {
    const address = hrefOf(page, 'Seite bearbeiten');
    const file = address.replace(`${repository}/edit/main/`, '');

    expect(file).toMatch(/^content\/articles\/[\w-]+\.mdx$/);
    expect(readFileSync(file, 'utf8')).toContain(page.$('h1').text().slice(0, 20));
  });

  test.each(real.filter(isArticle))('$path fills in the form for faults', (page) => {
    const { origin, pathname, searchParams } = new URL(hrefOf(page, 'Fehler melden'));
    const { template, ...fields } = Object.fromEntries(searchParams);
    const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${template}`, 'utf8')) as {
      body: { id?: string }[];
    };
    const known = ['title', ...form.body.map(({ id }) => id)];

    expect(`${origin}${pathname}`).toBe(`${repository}/issues/new`);
    expect(fields).toEqual({
      title: page.$('h1').text(),
      seite: `https://example.org${page.path}`,
    });
    expect(Object.keys(fields).filter((name) => !known.includes(name))).toEqual([]);
  });
});

test('a site without a repository links to none and says what to do instead', () => {
  const linked = fixture.filter(({ html }) => html.includes('github.com'));
  expect(linked.map(({ path }) => path)).toEqual([]);
  expect(pageAt(fixture, '/mitmachen/').$('main').text()).toContain('npm run new:article');
});

describe('the button for a new post', () => {
  const page = pageAt(real, '/mitmachen/');
  const address = page.$('[data-new-post]').attr('href') ?? '';
  const { pathname, searchParams } = new URL(address);

  test('opens the editor in the folder of articles', () => {
    expect(address.startsWith(`${repository}/`)).toBe(true);
    expect(pathname).toBe('/beispiel/serie/new/main/content/articles');
    expect(searchParams.get('filename')).toMatch(/^[a-z-]+\.mdx$/);
  });

  test('stays within what GitHub takes as an address', () => {
    expect(address.length).toBeLessThan(8000);
  });

  test('brings a file that passes the check', () => {
    const text = searchParams.get('value') ?? '';
    const cited = /<Cite id="([^"]+)"/.exec(text)?.[1];
    const references = lines(
      `[{ "id": "${cited}", "type": "book", "title": "Ein Buch", "issued": { "date-parts": [[2001]] } }]`,
    );
    const files = {
      'articles/mein-beitrag.mdx': text,
      'references.json': references,
      'glossary.yaml': '[]',
    };

    expect(parseDocument(text).exercises.map(({ kind }) => kind)).toEqual(['quiz', 'checklist']);
    expect(withContentFolder(files, (directory) => checkContent(directory).problems)).toEqual([]);
  });
});

describe('the guide', () => {
  const page = pageAt(real, '/mitmachen/baukasten/');
  const { $ } = page;
  const folder = join(content, 'guide');
  const bodyOf = (path: string) =>
    readFileSync(path, 'utf8')
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .trim();
  const samples = readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => ({ id: name.replace('.mdx', ''), source: bodyOf(join(folder, name)) }));

  test('shows every block there is', () => {
    const written = samples.map(({ source }) => source).join('\n');
    expect(tagNames.filter((name) => !written.includes(`<${name}`))).toEqual([]);
  });

  test.each(samples)('shows $id live beside its very source', ({ id, source }) => {
    const sample = $(`section[aria-labelledby="${id}"]`);
    const exercises = parseDocument(source).exercises.map((exercise) => exercise.id);

    expect(sample.find('pre code').text()).toBe(source);
    for (const name of exercises) expect(sample.find(`.prose #${name}`)).toHaveLength(1);
    expect(sample.find('.prose').text().length).toBeGreaterThan(20);
  });

  test('shows what is written badly with what the check says, and what is written better without', () => {
    const pairs = $('.guide > .guide-pair').toArray();
    const findings = pairs.map((pair) =>
      $(pair)
        .find('.guide-source')
        .toArray()
        .map((side) => $(side).find('li > code').text()),
    );

    expect(findings).toEqual([
      ['key-longestoptions-uneven-length', ''],
      ['absolute-word', ''],
      ['all-or-none-of-above', ''],
      ['rationale-too-short', ''],
    ]);
  });

  test('counts nowhere: its exercises are in no list, no review, no feed and no search result', () => {
    const { folder: site } = sites.real;
    const ids = samples.flatMap(({ source }) =>
      parseDocument(source).exercises.map(({ id }) => id),
    );
    const fragments = join(site, 'pagefind/fragment');
    const places = [
      ...real.filter(({ path }) => path !== page.path).map(({ path, html }) => [path, html]),
      ...readdirSync(join(site, 'fragen')).map((name) => [
        name,
        readFileSync(join(site, 'fragen', name), 'utf8'),
      ]),
      ['rss.xml', readFileSync(join(site, 'rss.xml'), 'utf8')],
    ] as [string, string][];
    const texts = readdirSync(fragments).map((name) =>
      gunzipSync(readFileSync(join(fragments, name))).toString('utf8'),
    );

    expect(ids.length).toBeGreaterThan(8);
    for (const [name, text] of places) {
      expect([name, ids.filter((id) => text.includes(id))]).toEqual([name, []]);
    }
    expect(texts.filter((text) => text.includes('Montag, acht Uhr. Eine Kollegin'))).toEqual([]);
    expect(texts.some((text) => text.includes('Drei Regeln für Bausteine'))).toBe(true);
  });

  test('tells where there is nothing to show', () => {
    expect(existsSync(join(sites.fixture.content, 'guide'))).toBe(false);
    expect(pageAt(fixture, '/mitmachen/baukasten/').$('main').text()).toContain('keine Beispiele');
  });
});
