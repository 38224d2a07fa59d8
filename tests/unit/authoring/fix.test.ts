import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { applyEdits } from '../../../src/authoring/edits.ts';
import { fixContent, repairText } from '../../../src/authoring/fix.ts';
import { parseDocument } from '../../../src/exercises/parse.ts';
import { article, goodQuizLines, lines, withContentFolder } from '../builders.ts';

vi.setConfig({ testTimeout: 30_000 });

const nbsp = '\u00A0';

/** What the folder holds after the repair, and what is left to say. */
function fix(files: Record<string, string | Uint8Array>) {
  return withContentFolder(files, (directory) => {
    const { problems, repaired } = fixContent(directory);
    const read = (name: string) => readFileSync(join(directory, name));
    const after = Object.fromEntries(Object.keys(files).map((name) => [name, read(name)]));
    return { repaired, kinds: problems.map(({ kind }) => kind), after };
  });
}

const textOf = (files: Record<string, string | Uint8Array>, name = 'articles/a.mdx') =>
  fix(files).after[name]?.toString('utf8');
const repairedBody = (...body: string[]) => textOf({ 'articles/a.mdx': article(...body) });

test('edits side by side are all made, of two that overlap the first', () => {
  const edits = [
    { offset: 1, length: 1, text: 'B' },
    { offset: 0, length: 1, text: 'A' },
    { offset: 2, length: 2, text: 'CD' },
    { offset: 3, length: 2, text: '?' },
  ];

  expect(applyEdits('abcde', edits)).toBe('ABCDe');
});

describe('the text of an article is repaired', () => {
  test('with nothing left to say', () => {
    const body = ['Ein "Wort", z.B. 20 Prozent - und so...'];

    expect(fix({ 'articles/a.mdx': article(...body) })).toMatchObject({ repaired: 6, kinds: [] });
    expect(repairedBody(...body)).toBe(
      article(`Ein „Wort“, z.${nbsp}B. 20${nbsp}Prozent – und so…`),
    );
  });

  test.for([
    ['code', '`"a" -- b...`'],
    ['an address', '[Ein Wort](https://example.org/"a"--b...c)'],
    ['a title of a link', '[Ein Wort](/glossar/ "Titel")'],
    ['an attribute', '<Cite id="meier-2001" />'],
    ['a comment', '{/* "so" -- ... */}'],
    ['a table', lines('| a | b |', '|---|---|', '| c | d |')],
    ['a character reference', '&quot;Wort&quot;'],
  ] as const)('but not %s', ([, body]) => {
    expect(repairedBody(`${body}`)).toBe(article(body));
  });

  test('in answers, headings and cells alike', () => {
    const rows = ['## Ein "Teil"', '', '| "a" | b |', '|---|---|', '| c | "d" |', '', '- [x] "e"'];

    expect(repairedBody(...rows)).toBe(
      article(...rows.map((row) => row.replaceAll(/"(\p{L}+)"/gu, '„$1“'))),
    );
  });

  test('in pages, too', () => {
    const files = { 'pages/a.mdx': article('Und so...') };

    expect(textOf(files, 'pages/a.mdx')).toBe(article('Und so…'));
  });
});

describe('everything else stays byte for byte', () => {
  test('line ends of Windows, spaces at ends, no last line end', () => {
    const source = article('Eins  ', 'zwei "drei".', '', '\tvier')
      .replaceAll('\n', '\r\n')
      .trimEnd();

    expect(textOf({ 'articles/a.mdx': source })).toBe(source.replace('"drei"', '„drei“'));
  });

  test('a byte order mark alone goes', () => {
    const source = article('Text 😀.');

    expect(textOf({ 'articles/a.mdx': `\uFEFF${source}` })).toBe(source);
  });

  test.for([
    ['in another coding', Buffer.from(article('Größe "a"'), 'latin1')],
    ['that cannot be parsed', Buffer.from(article('<KeyPoint>', '', 'Ein "Wort"'))],
    ['without anything to repair', Buffer.from(article('Ein „Wort“, "?'))],
  ] as const)('a file %s', ([, bytes]) => {
    const { after } = fix({ 'articles/a.mdx': bytes });

    expect(after['articles/a.mdx']?.equals(bytes)).toBe(true);
  });
});

describe('an exercise without id', () => {
  const unnamed = (stem: string) => goodQuizLines('x', stem).with(0, '<Quiz>');
  const idsOf = (source = '') => parseDocument(source).exercises.map(({ id }) => id);

  test('gets one made of its question', () => {
    const source = repairedBody(...unnamed('Was half beim Rundgang über die Höfe?'));

    expect(idsOf(source)).toEqual(['frage-half-rundgang-ueber-hoefe']);
  });

  test.for([
    [
      'a checklist',
      ['## Gleich tun', '', '<Checklist>', '', '- A.', '', '</Checklist>'],
      'checkliste-gleich-tun',
    ],
    [
      'a type of question',
      ['<Quiz type="reflect">', '', 'Wozu?', '', '> Darum.', '', '</Quiz>'],
      'frage-wozu',
    ],
    [
      'a question without letters',
      ['<Quiz type="reflect">', '', '?', '', '> Darum.', '', '</Quiz>'],
      'frage',
    ],
  ] as const)('%s', ([, body, id]) => {
    expect(idsOf(repairedBody(...body))).toEqual([id]);
  });

  test('gets none that another article uses, nor two the same', () => {
    const files = {
      'articles/a.mdx': article(...unnamed('Was half?'), '', ...unnamed('Was half?')),
      'articles/b.mdx': article(...goodQuizLines('frage-half', 'Wozu?')),
    };

    expect(idsOf(textOf(files))).toEqual(['frage-half-2', 'frage-half-3']);
    expect(fix(files).kinds).not.toContain('duplicate-id');
    expect(fix(files).kinds).not.toContain('missing-attribute');
  });

  test('keeps its other attributes, and one with an id keeps that', () => {
    const body = ['<Quiz type="reflect">', '', 'Wozu?', '', '> Darum.', '', '</Quiz>'];

    expect(repairedBody(...body)).toContain('<Quiz id="frage-wozu" type="reflect">');
    expect(repairedBody(...goodQuizLines('Falsch'))).toBe(article(...goodQuizLines('Falsch')));
  });
});

const pieces = fc.constantFrom(
  ...['"', "'", '”', '“', '‘', '’', '„', '‚', '»', '«', ' - ', '--', ' — ', '—', '...', '.', ' '],
  ...[
    'z.B.',
    'd. h.',
    ' 20 ',
    '5%',
    'Prozent',
    'S. 7',
    'Wort',
    'a',
    '1',
    '(',
    ')',
    ',',
    '\n',
    nbsp,
  ],
  ...[
    '\\',
    '*',
    '**',
    '/',
    'Kund*innen',
    '19"',
    '`',
    '\n\n',
    '- ',
    '> ',
    '|',
    '&quot;',
    '[',
    '](#a)',
  ],
);
const bodies = fc.array(pieces, { maxLength: 30 }).map((parts) => article(parts.join('')));
const repair = (source: string) => repairText(source, new Set()).text;

describe('whatever the text', () => {
  test('repairing twice is repairing once', () => {
    fc.assert(
      fc.property(bodies, (source) => {
        const once = repair(source);

        expect(repair(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  test('letters and digits stay, in their order', () => {
    const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

    fc.assert(
      fc.property(bodies, (source) => {
        expect(lettersOf(repair(source))).toBe(lettersOf(source));
      }),
      { numRuns: 150 },
    );
  });

  test('the structure stays: blocks, emphasis, links and code', () => {
    const shapeOf = (source: string) => {
      const { headings, links, exercises, citations, passages } = parseDocument(source);
      return { headings: headings.length, links, exercises, citations, passages: passages.length };
    };
    const inPlace = (source: string) => {
      const { links, ...rest } = shapeOf(source);
      return { ...rest, addresses: links.map(({ address }) => address) };
    };

    fc.assert(
      fc.property(bodies, (source) => {
        expect(inPlace(repair(source))).toEqual(inPlace(source));
      }),
      { numRuns: 150 },
    );
  });
});
