import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/authoring/check.ts';
import { article, goodQuizLines, headed, lines, withContentFolder } from '../builders.ts';
import { folderCases } from '../problem-cases.ts';

/** Problems as `file kind line:column`, files named as inside the folder. */
function check(files: Record<string, string>) {
  return withContentFolder(files, (directory) => {
    const { problems, articleCount } = checkContent(directory);
    const found = problems.map(
      ({ file, kind, line, column }) => `${relative(directory, file)} ${kind} ${line}:${column}`,
    );
    return { problems, articleCount, found };
  });
}

describe('every problem of a folder is reported once, where it stands', () => {
  test.for(folderCases)('$what is $kind in $file at $line:$column', (one) => {
    const { found } = check(one.files);

    const expected = `${one.file} ${one.kind} ${one.line}:${one.column}`;
    expect(found.toSorted()).toEqual([expected, ...one.also].toSorted());
  });

  test.for(folderCases)('$what is told in whole sentences', ({ files }) => {
    for (const { message, fix } of check(files).problems) {
      expect(`${message} ${fix}`).not.toMatch(/undefined|null|\[object|NaN|„“/);
    }
  });
});

test('a sound folder has no problems', () => {
  const files = {
    'articles/00-einfuehrung.mdx': headed('published: 2026-01-01', 'kind: introduction'),
    'articles/beitrag.mdx': article('Bei <Cite id="meier-2001" />.', '', ...goodQuizLines()),
    'pages/ueber.mdx': headed(),
  };

  expect(check(files)).toMatchObject({ found: [], articleCount: 2 });
});

test('problems of several files come together', () => {
  const files = {
    'articles/a.mdx': article('<Bild />'),
    'pages/b.mdx': `${headed()}\n{1}\n`,
  };

  expect(check(files).found).toEqual([
    'articles/a.mdx unknown-tag 7:1',
    'pages/b.mdx expression-forbidden 6:1',
  ]);
});

test('a file with Windows line ends is read like any other', () => {
  const files = { 'articles/a.mdx': article(...goodQuizLines()).replaceAll('\n', '\r\n') };

  expect(check(files).found).toEqual([]);
});

test('the second place names the first one', () => {
  const files = {
    'articles/a.mdx': article(...goodQuizLines()),
    'articles/b.mdx': article(...goodQuizLines()),
  };

  expect(check(files).problems[0]?.message).toMatch(/articles\/a\.mdx:7\)\.$/);
});

test('an unknown key in a list inside an entry is answered with the keys there are', () => {
  const files = {
    'references.json': lines(
      '[{ "id": "a", "type": "book", "title": "Ein Buch", "issued": { "date-parts": [[2001]] },',
      '  "author": [{ "familly": "Meier" }] }]',
    ),
  };

  expect(check(files).problems.map(({ kind, fix }) => [kind, fix])).toEqual([
    ['unknown-key', 'Meinten Sie „family“?'],
  ]);
});

describe('nothing that an author writes makes the check throw', () => {
  test.for([
    ['tags named like members of an object', article('<constructor />', '', '<toString />')],
    ['a YAML alias', headed('published: &tag 2026-01-01', 'updated: *tag')],
    ['a YAML alias without anchor', headed('published: *tag')],
    ['empty frontmatter', lines('---', '', '---', '')],
    ['frontmatter that is a list', lines('---', '- a', '---', '')],
    ['an empty file', ''],
    ['bytes that are no text', '\0\u0001\uFFFD'],
  ] as const)('%s', ([, source]) => {
    expect(() => check({ 'articles/a.mdx': source })).not.toThrow();
  });

  test.for([['glossary.yaml'], ['aspects.yaml'], ['references.json']] as const)(
    'an empty %s',
    ([file]) => {
      expect(check({ [file]: '' }).found).toContain(`${file} invalid-value 1:1`);
    },
  );
});
