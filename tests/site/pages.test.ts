import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sites } from '../sites.ts';
import { type BuiltPage, readPages, siteNames } from './pages.ts';

const isArticle = ({ path }: BuiltPage) =>
  /^\/(?:aspekte\/.+|beitraege\/.+|einfuehrung\/)$/.test(path);

describe.each(siteNames)('every page of the %s site', (site) => {
  const pages = readPages(site);
  const idsByPath = new Map(
    pages.map(({ path, $ }) => [
      path,
      new Set(
        $('[id]')
          .map((_, node) => $(node).attr('id'))
          .get(),
      ),
    ]),
  );

  test('exists', () => {
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.filter(isArticle).length).toBeGreaterThan(1);
  });

  test.each(pages)('$path has one h1 and headings in order', ({ $ }) => {
    const levels = $('h1, h2, h3, h4, h5, h6')
      .not('.print-solutions')
      .map((_, node) => Number(node.tagName.slice(1)))
      .get();
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
  });

  test.each(pages)('$path uses each id once', ({ $ }) => {
    const ids = $('[id]')
      .map((_, node) => $(node).attr('id'))
      .get();
    expect(ids).toEqual([...new Set(ids)]);
  });

  test.each(pages)('$path links to nothing that is not there', ({ path, $ }) => {
    const broken = $('a[href], link[href], script[src]')
      .map((_, node) => $(node).attr('href') ?? $(node).attr('src') ?? '')
      .get()
      .filter((address) => !isReachable(address, path));
    expect(broken).toEqual([]);
  });

  function isReachable(address: string, from: string): boolean {
    const url = new URL(address, `https://site.test${from}`);
    if (url.hostname !== 'site.test' && url.hostname !== 'example.org') return true;
    const ids = idsByPath.get(url.pathname);
    if (!ids) return existsSync(join(sites[site].folder, url.pathname)) && url.pathname !== '/';
    return url.hash === '' || ids.has(decodeURIComponent(url.hash.slice(1)));
  }

  test.each(pages)('$path points every reference of ARIA to an element', ({ path, $ }) => {
    const ids = idsByPath.get(path);
    const references = $('[aria-labelledby], [aria-describedby], label[for]')
      .map((_, node) => {
        const element = $(node);
        const names = ['aria-labelledby', 'aria-describedby', 'for'];
        return names.flatMap((name) => element.attr(name)?.split(/\s+/) ?? []);
      })
      .get();
    expect(references.filter((id) => !ids?.has(id))).toEqual([]);
  });

  test.each(pages)('$path has German quotes, dashes and an ellipsis of one character', ({ $ }) => {
    // Titles of English works keep the marks of their language, and so does what an author types.
    const body = $('body').clone();
    body.find('script, style, .sources, code').remove();
    const texts = body
      .find('*')
      .contents()
      .filter((_, node) => node.type === 'text')
      .map((_, node) => $(node).text())
      .get();
    const wrong = /["”]|(?:^|\s)“|\.\.\.| - |\w'/;
    expect(texts.filter((text) => wrong.test(text))).toEqual([]);
  });

  test.each(pages)('$path names its language, title and description', ({ $ }) => {
    expect($('html').attr('lang')).toBe('de');
    expect($('title').text().length).toBeGreaterThan(10);
    expect($('meta[name=description]').attr('content')?.length).toBeGreaterThan(40);
  });

  test.each(pages.filter(isArticle))('$path lists in full what it cites', ({ $ }) => {
    const cited = $('a.cite')
      .map((_, node) => $(node).attr('href')?.slice(1))
      .get();
    const listed = $('.sources li')
      .map((_, node) => $(node).attr('id'))
      .get();
    expect([...new Set(cited)].sort()).toEqual([...listed].sort());
  });
});

test('announced aspects have no page, drafts and posts to come neither', () => {
  const paths = readPages('fixture').map(({ path }) => path);
  expect(paths.filter((path) => path.startsWith('/aspekte/')).sort()).toEqual([
    '/aspekte/kundenfokus-vorleben/',
    '/aspekte/strategie-einbinden/',
  ]);
  expect(paths.filter((path) => path.startsWith('/beitraege/')).sort()).toEqual([
    '/beitraege/',
    '/beitraege/acht-uebungen/',
    '/beitraege/beitrag/',
    '/beitraege/lange-woerter/',
  ]);
});
