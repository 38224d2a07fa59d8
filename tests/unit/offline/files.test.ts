import { describe, expect, test } from 'vitest';
import { type BuiltFile, chooseFiles, toFileList } from '../../../src/offline/files.ts';

const shell = new Set(['offline/', '_astro/page.js']);
const file = (path: string, bytes = 1, published = ''): BuiltFile => ({
  path,
  bytes,
  published,
  ...(!path.startsWith('_astro/') && { hash: `hash of ${path}` }),
});
const paths = (files: readonly BuiltFile[]) => files.map(({ path }) => path);

const site = [
  file('beitraege/alt/', 1, '2026-01-01'),
  file('beitraege/neu/', 1, '2026-05-01'),
  file('beitraege/'),
  file('pagefind/pagefind.js'),
  file('pagefind/fragment/de_1.pf_fragment'),
  file('glossar/'),
  file('aspekte/zuhoeren/'),
  file('einfuehrung/'),
  file(''),
  file('_astro/Quiz.js'),
  file('favicon.svg'),
  file('_astro/page.js'),
  file('offline/'),
];

describe('what the worker lays in', () => {
  test('comes in the order of its worth: shell, scripts, series, pages, search, posts', () => {
    expect(paths(chooseFiles(site, shell))).toEqual([
      '_astro/page.js',
      'offline/',
      '_astro/Quiz.js',
      'favicon.svg',
      '',
      'aspekte/zuhoeren/',
      'einfuehrung/',
      'beitraege/',
      'glossar/',
      'pagefind/fragment/de_1.pf_fragment',
      'pagefind/pagefind.js',
      'beitraege/neu/',
      'beitraege/alt/',
    ]);
  });

  test('has what „Mein Stand“ calls exercises by among the pages', () => {
    const names = file('mein-stand/uebungen.json');

    expect(paths(chooseFiles([...site, names], shell))).toEqual(
      paths(chooseFiles([...site, file('mein-stand/')], shell)).map((path) =>
        path === 'mein-stand/' ? names.path : path,
      ),
    );
  });

  test('ends with the further pages of lists, however many there are', () => {
    const further = [file('checklisten/2/'), file('beitraege/2/'), file('beitraege/13/')];

    expect(paths(chooseFiles([...further, ...site], shell)).slice(-5)).toEqual([
      'beitraege/neu/',
      'beitraege/alt/',
      'beitraege/13/',
      'beitraege/2/',
      'checklisten/2/',
    ]);
  });

  test('ends where the budget ends, with the newest posts', () => {
    expect(paths(chooseFiles(site, shell, 12))).toContain('beitraege/neu/');
    expect(paths(chooseFiles(site, shell, 12))).not.toContain('beitraege/alt/');
  });

  test('holds the search whole or not at all', () => {
    const search = paths(chooseFiles(site, shell, 10)).filter((path) => /^pagefind/.test(path));
    expect(search).toEqual([]);
  });

  test('passes over what is too large, and takes what comes behind', () => {
    const large = site.map((one) => (one.path === 'glossar/' ? { ...one, bytes: 100 } : one));
    const chosen = paths(chooseFiles(large, shell, 50));
    expect(chosen).not.toContain('glossar/');
    expect(chosen).toContain('beitraege/alt/');
  });

  test.for([
    '404.html',
    'robots.txt',
    'rss.xml',
    'sw.js',
    'fragen/einfuehrung.json',
    'icons/symbol-512.png',
    '_astro/bild.webp',
  ])('is not %s', (path) => {
    expect(chooseFiles([file(path)], shell)).toEqual([]);
  });
});

test('only what has no hash in its name is listed with one', () => {
  expect(toFileList(chooseFiles(site.slice(-4), shell), shell)).toEqual({
    shell: ['_astro/page.js', ['offline/', 'hash of offline/']],
    rest: ['_astro/Quiz.js', ['favicon.svg', 'hash of favicon.svg']],
  });
});
