import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import {
  type ReferenceFormat,
  referenceFormats,
  writeReferences,
} from '../../../src/series/reference-files.ts';
import { type Reference, referenceSchema } from '../../../src/series/schemas.ts';
import { lines, reference } from '../builders.ts';

const small: Reference[] = [
  reference('mueller-van-oest-2001', {
    title: 'Über Maß & Größe',
    author: [
      { family: 'Müller', given: 'Jürgen' },
      { family: 'Oest', given: 'R.', 'non-dropping-particle': 'van' },
    ],
    issued: { 'date-parts': [[2001]] },
    'container-title': 'Zeitschrift für Führung',
    volume: '24',
    issue: '2',
    page: '253-271',
    DOI: '10.1234/x_y',
    custom: { evidence: 'field-experiment' },
    note: 'geprüft am Original',
  }),
  {
    id: 'amt-2020',
    type: 'report',
    title: 'Bericht',
    author: [{ literal: 'Statistisches Amt' }],
    issued: { 'date-parts': [[2020]] },
    publisher: 'Amt',
    'publisher-place': 'Köln',
    URL: 'https://example.org/a_b?c=1&d=2',
  },
  {
    id: 'herz-1999',
    type: 'book',
    title: 'Ein Buch',
    editor: [{ family: 'Herz', given: 'Eva' }],
    issued: { 'date-parts': [[1999]] },
    publisher: 'Harper & Row',
  },
];
const formats = Object.keys(referenceFormats) as ReferenceFormat[];
const ours = JSON.parse(
  readFileSync(new URL('../../../content/references.json', import.meta.url), 'utf8'),
) as Reference[];

test('BibTeX has our ids as keys, umlauts as letters, and escapes what TeX would read', () => {
  expect(writeReferences(small, 'bib').trim()).toBe(
    lines(
      '@article{mueller-van-oest-2001,',
      '\tauthor = {Müller, Jürgen and van Oest, R.},',
      '\tjournal = {Zeitschrift für Führung},',
      '\tdoi = {10.1234/x_y},',
      '\tnumber = {2},',
      '\tyear = {2001},',
      '\tpages = {253--271},',
      '\ttitle = {Über {Ma}ß \\& {Gr}öße},',
      '\tvolume = {24},',
      '}',
      '@techreport{amt-2020,',
      '\taddress = {Köln},',
      '\tauthor = {{Statistisches Amt}},',
      '\tyear = {2020},',
      '\tinstitution = {Amt},',
      '\ttitle = {Bericht},',
      '\turl = {https://example.org/a_b?c=1&d=2},',
      '}',
      '@book{herz-1999,',
      '\teditor = {Herz, Eva},',
      '\tyear = {1999},',
      '\tpublisher = {Harper \\& Row},',
      '\ttitle = {Ein {Buch}},',
      '}',
    ),
  );
});

test('RIS has a record a work, its particles and its first and last page', () => {
  expect(writeReferences(small, 'ris').trim()).toBe(
    lines(
      'TY  - JOUR',
      'AU  - Müller, Jürgen',
      'AU  - van Oest, R.',
      'DA  - 2001///',
      'PY  - 2001',
      'DO  - 10.1234/x_y',
      'ID  - mueller-van-oest-200',
      'IS  - 2',
      'SP  - 253',
      'EP  - 271',
      'T2  - Zeitschrift für Führung',
      'TI  - Über Maß & Größe',
      'VL  - 24',
      'ER  - ',
      'TY  - RPRT',
      'AU  - Statistisches Amt',
      'CY  - Köln',
      'DA  - 2020///',
      'PY  - 2020',
      'ID  - amt-2020',
      'PB  - Amt',
      'TI  - Bericht',
      'UR  - https://example.org/a_b?c=1&d=2',
      'ER  - ',
      'TY  - BOOK',
      'A3  - Herz, Eva',
      'DA  - 1999///',
      'PY  - 1999',
      'ID  - herz-1999',
      'PB  - Harper & Row',
      'TI  - Ein Buch',
      'ER  -',
    ),
  );
});

test('CSL-JSON is the bibliography without our own fields', () => {
  const [first, ...others] = small;
  const { custom: _, note: __, ...bare } = first as Reference;

  expect(JSON.parse(writeReferences(small, 'json'))).toEqual([bare, ...others]);
});

test('CSL-JSON of ours would pass as our bibliography again', () => {
  for (const item of JSON.parse(writeReferences(ours, 'json'))) {
    expect(referenceSchema.safeParse(item)).toMatchObject({ success: true });
  }
});

describe.each(formats)('the whole bibliography as %s', (format) => {
  const text = writeReferences(ours, format);
  const letters = text.replaceAll('\\&', '&');
  const read = new Cite(text).data;

  test('is read back with every work', () => {
    expect(read).toHaveLength(ours.length);
  });

  test('is read back with every title, letter by letter', () => {
    expect(read.map(({ title }) => title).toSorted()).toEqual(
      ours.map(({ title }) => title).toSorted(),
    );
  });

  test('is read back with every DOI', () => {
    const dois = (items: readonly { DOI?: string | undefined }[]) =>
      items.flatMap(({ DOI }) => DOI ?? []).toSorted();

    expect(dois(read)).toEqual(dois(ours));
  });

  test('names every first author in full', () => {
    const missing = ours.filter(({ author: [first] = [] }) => {
      const names = [first?.['non-dropping-particle'], first?.family ?? first?.literal];
      return format !== 'json' && first && !letters.includes(names.filter(Boolean).join(' '));
    });

    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('keeps our own remarks to itself', () => {
    expect(text).not.toMatch(/"custom":|geprüft:/);
    expect(ours.filter(({ note }) => note && text.includes(note))).toEqual([]);
  });
});

test('works of one author, year and first word have keys of their own', () => {
  const twins = [reference('meier-2001-a'), reference('meier-2001-b')];
  const keys = [...writeReferences(twins, 'bib').matchAll(/^@\w+\{(.*),$/gm)];

  expect(keys.map(([, key]) => key)).toEqual(['meier-2001-a', 'meier-2001-b']);
});

test.for(formats)('the bibliography that is written as %s stays as it was', (format) => {
  const before = structuredClone(small);
  writeReferences(small, format);

  expect(small).toEqual(before);
});

test.for(formats)('no works make no entries: %s', (format) => {
  expect(writeReferences([], format)).not.toMatch(/@|TY|id/);
});
