import { relative } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../../src/authoring/check.ts';
import {
  article,
  articleParts,
  assessmentLines,
  books,
  drawing,
  goodQuizLines,
  headed,
  joined,
  lines,
  wholeBibliography,
  withContentFolder,
} from '../builders.ts';
import { folderCases } from '../problem-cases.ts';

// Code in braces is read in a process of its own first, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** Problems as `file kind line:column`, files named as inside the folder. */
function check(files: Record<string, string | Uint8Array>) {
  return withContentFolder(files, (directory) => {
    const { problems, articleCount } = checkContent(directory);
    const found = problems.map(
      ({ file, kind, line, column }) => `${relative(directory, file)} ${kind} ${line}:${column}`,
    );
    return { problems, articleCount, found };
  });
}

describe('every problem of a folder is reported once, where it stands, in whole sentences', () => {
  test.for(folderCases)('$what is $kind in $file at $line:$column', (one) => {
    const { found, problems } = check(one.files);

    const expected = `${one.file} ${one.kind} ${one.line}:${one.column}`;
    expect(found.toSorted()).toEqual([expected, ...one.also].toSorted());
    for (const { message, fix } of problems) {
      expect(`${message} ${fix}`).not.toMatch(/undefined|null|\[object|NaN|„“/);
    }
  });
});

test('a sound folder has no problems', () => {
  const files = {
    'articles/beitrag.mdx': article('Bei <Cite id="meier-2001" />.', '', ...goodQuizLines()),
    'pages/ueber.mdx': headed(),
  };

  expect(check(files)).toMatchObject({ found: [], articleCount: 1 });
});

test.for([
  ['an introduction', 'articles/00-einfuehrung.mdx', ['kind: introduction'], {}],
  [
    'a lead article',
    'articles/01-zuhoeren.mdx',
    ['kind: lead', 'aspect: zuhoeren'],
    { assessment: assessmentLines },
  ],
] as const)('%s with all its parts has no problems', ([, name, head, more]) => {
  const body = joined({ ...articleParts(), ...more });
  const files = {
    [name]: lines(headed('published: 2026-01-01', ...head), ...body),
    'references.json': books(...wholeBibliography),
    'figures/weg.svg': drawing(),
  };

  expect(check(files).found).toEqual([]);
});

test('sources and drawings of an article that cannot be read are not called useless', () => {
  const files = {
    'articles/a.mdx': article('<KeyPoint>', '', 'Bei <Cite id="schulz-2002" />.'),
    'references.json': books('meier-2001', 'schulz-2002'),
    'figures/weg.svg': drawing(),
  };

  expect(check(files).found).toEqual(['articles/a.mdx mdx-syntax 7:1']);
});

test('a folder may do without drawings, and what is no drawing in it is let be', () => {
  expect(check({ 'figures/notiz.txt': 'Noch zu zeichnen.' }).found).toEqual([]);
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
    'glossary.yaml': '[]\n',
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
