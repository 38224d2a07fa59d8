import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../../src/authoring/check.ts';
import { editorFiles } from '../../../src/authoring/editor-files.ts';
import { parseDocument } from '../../../src/exercises/parse.ts';
import { tagNames } from '../../../src/exercises/vocabulary.ts';
import { expandSnippet } from '../../../src/series/article-template.ts';
import { blockSnippets, headSnippet } from '../../../src/strings/block-snippets.ts';
import { books, drawing, headed, joined, lines, withContentFolder } from '../builders.ts';

const files = [...editorFiles()];
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

test.each(files)('%s is as „npm run editor:files“ writes it', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('the settings name schemas and files that there are', () => {
  const settings = read('.vscode/settings.json') as {
    'yaml.schemas': Record<string, string>;
    'json.schemas': { fileMatch: string[]; url: string }[];
  };
  const paths = [
    ...Object.entries(settings['yaml.schemas']).flat(),
    ...settings['json.schemas'].flatMap(({ fileMatch, url }) => [url, ...fileMatch]),
  ];

  expect(paths).toHaveLength(8);
  expect(paths.filter((path) => !existsSync(path.replace(/^\.?\//, '')))).toEqual([]);
});

describe('the schema of', () => {
  const accepts = (name: string, value: unknown) =>
    z.fromJSONSchema(read(`.vscode/schemas/${name}.schema.json`)).safeParse(value).success;

  test.for([
    ['aspects', 'content/aspects.yaml'],
    ['glossary', 'content/glossary.yaml'],
    ['references', 'content/references.json'],
    ['search-words', 'content/search-words.yaml'],
  ] as const)('%s takes the real file', ([name, path]) => {
    expect(accepts(name, parse(readFileSync(path, 'utf8')))).toBe(true);
  });

  test.for([
    ['aspects', [{ number: 8 }]],
    ['glossary', [{ id: 'x', term: 'Wort', definition: 'zu kurz' }]],
    ['references', [{ id: 'Groß', type: 'book', title: 'Buch', issued: { 'date-parts': [[1]] } }]],
    ['references', [{ id: 'a', type: 'blog', title: 'Buch', issued: { 'date-parts': [[1]] } }]],
    ['search-words', { '/glossar/': [] }],
    ['search-words', { '/glossar/': ['x'] }],
  ] as const)('%s refuses what the check refuses', ([name, value]) => {
    expect(accepts(name, value)).toBe(false);
  });

  test('an article’s head asks only for what an author must write', () => {
    const head = { title: 'Titel', description: 'x'.repeat(40), published: '2026-12-01' };

    expect(accepts('article', head)).toBe(true);
    expect(accepts('article', { ...head, published: 'morgen' })).toBe(false);
    expect(accepts('article', { ...head, autor: 'ich' })).toBe(false);
  });
});

describe('a snippet', () => {
  const snippets = Object.entries(blockSnippets);
  const glossary = lines(
    '- id: feldexperiment',
    '  term: Feldexperiment',
    `  definition: ${'Ein Vergleich im wirklichen Betrieb, bei dem das Los entscheidet.'}`,
    '',
  );

  test.for(snippets)('%s passes the check with its defaults', ([, snippet]) => {
    const text = expandSnippet(snippet);
    const needed = {
      // A draft: its words are samples still.
      'articles/a.mdx': lines(
        headed('published: 2026-01-01', 'draft: true'),
        'Ein Feldexperiment, <Term id="feldexperiment">so</Term>.',
        '',
        text,
        '',
      ),
      'pages/b.mdx': lines(
        '---',
        'title: Eine Seite',
        `description: ${'x'.repeat(40)}`,
        '---',
        '',
        ...joined({
          cite: ['<Cite id="tucker-singer-2015" />'],
          figure: [expandSnippet(blockSnippets.figure)],
        }),
      ),
      'figures/03-kaskade.svg': drawing('<path class="fig-line" d="M0 0h10" />'),
      'glossary.yaml': glossary,
      'references.json': books('tucker-singer-2015'),
    };

    expect(text).not.toMatch(/\$\{|\$\d/);
    expect(withContentFolder(needed, (directory) => checkContent(directory).problems)).toEqual([]);
  });

  test('for the head of a file passes the check', () => {
    const head = expandSnippet(headSnippet).replace('strategie-einbinden', 'zuhoeren');
    const check = (directory: string) => checkContent(directory).problems;

    expect(withContentFolder({ 'articles/a.mdx': `${head}Text.\n` }, check)).toEqual([]);
  });

  test('is there for every block and every type of question', () => {
    const all = snippets.map(([, snippet]) => expandSnippet(snippet)).join('\n\n');
    const types = parseDocument(all).exercises.flatMap((one) =>
      one.kind === 'quiz' ? one.type : [],
    );

    expect(tagNames.filter((name) => !all.includes(`<${name}`))).toEqual([]);
    expect([...new Set(types)].sort()).toEqual(
      ['estimate', 'match', 'multiple', 'order', 'reflect', 'single'].sort(),
    );
  });

  test('has a prefix of its own', () => {
    const prefixes = [headSnippet, ...Object.values(blockSnippets)].map(({ prefix }) => prefix);
    expect(prefixes).toEqual([...new Set(prefixes)]);
  });
});
