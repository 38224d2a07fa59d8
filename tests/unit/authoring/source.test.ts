import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { checkEntities } from '../../../src/authoring/characters.ts';
import { checkContent } from '../../../src/authoring/check.ts';
import { parserStumblesAt } from '../../../src/authoring/parser-guard.ts';
import { readSource } from '../../../src/authoring/source.ts';
import { article, drawing, figureLines, reportedBy, withContentFolder } from '../builders.ts';

vi.setConfig({ testTimeout: 30_000 });

const folder = mkdtempSync(join(tmpdir(), 'quelle-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(bytes: Uint8Array | string) {
  const path = join(folder, 'a.mdx');
  writeFileSync(path, bytes);
  let text: string | undefined;
  const problems = reportedBy((report) => {
    text = readSource(path, 'text', report);
  });
  return { text, found: problems.map(({ kind, line, column }) => `${kind} ${line}:${column}`) };
}

describe('the text of a file', () => {
  test('is what was written', () => {
    expect(read('Öl 😀\r\n')).toEqual({ text: 'Öl 😀\r\n', found: [] });
  });

  test('begins behind a byte order mark', () => {
    expect(read('\uFEFFText')).toEqual({ text: 'Text', found: ['byte-order-mark 1:1'] });
  });

  test.for([
    ['a byte of another coding', [0x61, 0xe4, 0x62], 'not-utf8 1:2'],
    ['a character cut short', [0x61, 0x0a, 0xe2, 0x82], 'not-utf8 2:1'],
    ['half of a pair', [0x61, 0xed, 0xa0, 0x80], 'not-utf8 1:2'],
    ['a letter written too long', [0xc1, 0xa1], 'not-utf8 1:1'],
    ['a byte behind umlauts', [0xc3, 0xb6, 0xf0, 0x9f, 0x98, 0x80, 0xff], 'not-utf8 1:4'],
  ] as const)('is none with %s', ([, bytes, place]) => {
    expect(read(Uint8Array.from(bytes))).toEqual({ text: undefined, found: [place] });
  });

  test.for([
    ['emoji that belong together', '👩\u200D🔧 und 👩🏽\u200D🔧, ❤\uFE0F\u200D🔥'],
    ['a soft hyphen and a space that does not break', 'Donau\u00ADdampf\u00A0schiff'],
    ['tabs', '\tText'],
  ] as const)('may hold %s', ([, text]) => {
    expect(read(text)).toEqual({ text, found: [] });
  });

  test('with many hidden characters is told about the first ones', () => {
    expect(read('\u200B'.repeat(30_000)).found).toHaveLength(20);
  });
});

test('harmless character references hide no other', () => {
  const text = `${'&#228;&#xe4;'.repeat(20)}\n&#8238;`;
  const found = reportedBy((report) => checkEntities(text, report));

  expect(found.map(({ line, column }) => [line, column])).toEqual([[2, 1]]);
});

describe('a symbolic link is not followed', () => {
  const secret = join(folder, 'geheim');
  writeFileSync(secret, drawing());

  test.for([
    ['article', 'articles/a.mdx', {}],
    ['page', 'pages/a.mdx', {}],
    ['drawing', 'figures/weg.svg', { 'articles/b.mdx': article(...figureLines()) }],
  ] as const)('as %s', ([, name, files]) => {
    const found = withContentFolder({ 'figures/notiz.txt': '', ...files }, (directory) => {
      symlinkSync(secret, join(directory, name));
      return checkContent(directory).problems.map(({ kind, message }) => `${kind}: ${message}`);
    });

    expect(found).toEqual(['not-a-file: Hier steht ein symbolischer Verweis statt einer Datei.']);
  });
});

describe('the parser', () => {
  test.for([
    ['an article', article('Text mit \\{ und {/* Notiz { */}, <Cite id="a" />.')],
    ['braces in code', '`{a}`'],
    ['an expression', '{1 + 1}'],
    ['a brace left open', '{'],
    ['a stroke before a stroke', '\\\\{1 + 1}'],
  ] as const)('manages %s', ([, source]) => {
    expect(parserStumblesAt(source)).toBeUndefined();
  });

  test.for([
    ['brackets in code', `a {${'('.repeat(9000)}1${')'.repeat(9000)}}`, 3],
    ['code behind a stroke that is text', `\\\\{${'['.repeat(9000)}1${']'.repeat(9000)}}`, 3],
    ['an export', `export const a = ${'['.repeat(9000)}${']'.repeat(9000)}`, 1],
    [
      'an export, told before its braces',
      `export const a = {b: ${'['.repeat(9000)}${']'.repeat(9000)}}`,
      1,
    ],
    ['tags in code in tags', `${'{<a>{'.repeat(100)}1${'}</a>}'.repeat(100)}`, 1],
  ] as const)('stumbles over %s', ([, source, column]) => {
    expect(parserStumblesAt(source)).toEqual({ line: 1, column });
  });
});
