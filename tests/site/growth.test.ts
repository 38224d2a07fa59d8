/** Pages that must not grow with the number of articles: how their lists are cut, unit tests show with 500 made ones. */
import { describe, expect, test } from 'vitest';
import type { NamedArticle } from '../../src/progress/exercise-names.ts';
import { lists, postsOnFront } from '../../src/series/list-pages.ts';
import { readAsset, readPages, siteNames } from './pages.ts';

describe.each(siteNames)('on the %s site', (site) => {
  const pages = readPages(site);
  const page = (path: string) => {
    const found = pages.find((one) => one.path === path);
    if (!found) throw new Error(`no page ${path}`);
    return found;
  };
  const named: NamedArticle[] = JSON.parse(readAsset(site, 'mein-stand/uebungen.json').toString());
  const posts = named.filter(({ href }) => href.startsWith(lists.posts.path));

  test('the list of exercises holds every exercise of every article at its place', () => {
    const articles = pages.filter(({ $ }) => $('.article').length > 0);
    const places = articles.map(({ path, $ }) => [
      path,
      $('.article [data-exercise]')
        .map((_, node) => $(node).attr('id'))
        .get(),
    ]);

    expect(named.map(({ href }) => href).sort()).toEqual(places.map(([path]) => path).sort());
    for (const [path, ids] of places) {
      const { exercises } = named.find(({ href }) => href === path) ?? {};
      expect(exercises).toEqual(expect.arrayContaining(ids as string[]));
    }
  });

  test.each(['/mein-stand/', '/wiederholen/', '/selbsttest/', '/404.html'])(
    '%s carries nothing of any post',
    (path) => {
      const { html } = page(path);
      const words = posts.flatMap(({ title, href, exercises }) => [title, href, ...exercises]);

      expect(words.length).toBeGreaterThan(posts.length * 2);
      expect(words.filter((word) => html.includes(word))).toEqual([]);
    },
  );

  test('„Mein Stand“ carries of a lead article no more than its self-assessment and one place of help', () => {
    const { html } = page('/mein-stand/');
    const known = named.map(({ exercises }) => exercises.filter((id) => html.includes(id)).length);

    expect(Math.max(...known)).toBeLessThanOrEqual(2);
  });

  test('the front page and the list of posts name the posts, the newest first, and lead to the others', () => {
    const listed = (path: string) => {
      const { $ } = page(path);
      const days = $('.post-list time')
        .map((_, node) => $(node).attr('datetime'))
        .get();
      expect(days).toEqual(days.toSorted().reverse());
      return $('.post-list a').length;
    };

    expect(listed('/')).toBe(Math.min(posts.length, postsOnFront));
    expect(listed(lists.posts.path)).toBe(Math.min(posts.length, lists.posts.size));
    expect(page('/').$(`a[href="${lists.posts.path}"]`).text()).toBe('Alle Beiträge');
  });
});
