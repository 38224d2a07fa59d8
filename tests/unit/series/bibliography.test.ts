import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createBibliography } from '../../../src/series/bibliography.ts';
import type { Reference } from '../../../src/series/schemas.ts';
import { reference } from '../builders.ts';

const file = new URL('../../../content/references.json', import.meta.url);
const references = JSON.parse(readFileSync(file, 'utf8')) as Reference[];
const series = createBibliography(references);

/** With ordinary spaces: author and year are held together by one that does not break. */
const labelOf = (bibliography: typeof series, id: string) =>
  bibliography.label(id).replaceAll('\u00A0', ' ');
const entryOf = (bibliography: typeof series, id: string) => bibliography.list([id])[0]?.html ?? '';
const names = (...families: string[]) => families.map((family) => ({ family, given: 'Eva' }));
const only = (changes: Partial<Reference>) => createBibliography([reference('a', changes)]);

describe('the label', () => {
  test.for([
    ['one author', names('Meier'), 'Meier 2001'],
    ['two authors', names('Tucker', 'Singer'), 'Tucker und Singer 2001'],
    ['three authors', names('Eins', 'Zwei', 'Drei'), 'Eins u. a. 2001'],
    ['seven authors', names('A', 'B', 'C', 'D', 'E', 'F', 'G'), 'A u. a. 2001'],
    [
      'an author with a particle',
      [{ family: 'Oest', given: 'R.', 'non-dropping-particle': 'van' }],
      'van Oest 2001',
    ],
    ['an institution', [{ literal: 'Statistisches Amt' }], 'Statistisches Amt 2001'],
  ] as const)('of %s', ([, author, label]) => {
    expect(labelOf(only({ author: [...author] }), 'a')).toBe(label);
  });

  test('of a work without author names the editor', () => {
    const { author: _, ...anonymous } = reference('a', { editor: names('Herz') });

    expect(labelOf(createBibliography([anonymous]), 'a')).toBe('Herz 2001');
  });

  test('of an unknown work is its id', () => {
    expect(series.label('gibt-es-nicht')).toBe('gibt-es-nicht');
  });

  test('does not break between author and year', () => {
    expect(series.label('tucker-singer-2015')).toBe('Tucker und Singer\u00A02015');
  });
});

describe('two works of the same author and year', () => {
  const twins = createBibliography([
    reference('eins'),
    reference('zwei'),
    reference('solo', { issued: { 'date-parts': [[1999]] } }),
  ]);

  test('are told apart by a letter', () => {
    const labels = ['eins', 'zwei', 'solo'].map((id) => labelOf(twins, id));

    expect(labels.toSorted()).toEqual(['Meier 1999', 'Meier 2001a', 'Meier 2001b']);
  });

  test.for(['eins', 'zwei'])('have the same letter in label and list: %s', (id) => {
    const year = labelOf(twins, id).replace('Meier ', '');

    expect(entryOf(twins, id)).toContain(`(${year})`);
  });

  test('keep their letter in a list that shows only one of them', () => {
    expect(entryOf(twins, 'zwei')).toMatch(/\(2001[ab]\)/);
  });
});

describe('the list', () => {
  test('holds what was asked for and nothing else', () => {
    const wanted = ['tucker-singer-2015', 'bernstein-2012', 'gibt-es-nicht'];

    expect(series.list(wanted).map(({ id }) => id)).toEqual([
      'bernstein-2012',
      'tucker-singer-2015',
    ]);
  });

  test('names a work once, however often it is cited', () => {
    expect(series.list(['bernstein-2012', 'bernstein-2012'])).toHaveLength(1);
  });

  test('of nothing is empty', () => {
    expect(series.list([])).toEqual([]);
  });

  test('is sorted by name as Germans do, then by year', () => {
    const sorted = createBibliography([
      reference('zorn', { author: names('Zorn') }),
      reference('aerzte', { author: names('Ärzte') }),
      reference('meier-spaet', { issued: { 'date-parts': [[2020]] } }),
      reference('meier-frueh', { issued: { 'date-parts': [[1990]] } }),
      reference('bauer', { author: names('Bauer') }),
    ]);
    const all = ['zorn', 'meier-spaet', 'bauer', 'meier-frueh', 'aerzte'];

    expect(sorted.list(all).map(({ id }) => id)).toEqual([
      'aerzte',
      'bauer',
      'meier-frueh',
      'meier-spaet',
      'zorn',
    ]);
  });

  test('gives a whole entry with a link to the DOI, its page range unbroken', () => {
    expect(entryOf(series, 'tucker-singer-2015')).toBe(
      'Tucker, Anita L. und Singer, Sara J. (2015): The effectiveness of management-by-walking-around: A randomized field study. <i>Production and Operations Management</i> 24(2), S.\u00a0253–\u2060271. <a href="https://doi.org/10.1111/poms.12226">doi.org/10.1111/poms.12226</a>',
    );
  });

  test('links the address of a work without DOI', () => {
    expect(entryOf(only({ URL: 'https://example.org/werk' }), 'a')).toContain(
      '<a href="https://example.org/werk">example.org/werk</a>',
    );
  });

  test('tells what kind of work each entry is, where that is known', () => {
    const graded = createBibliography([
      reference('a', { custom: { evidence: 'field-experiment' } }),
      reference('b', { author: names('Zorn') }),
    ]);

    expect(graded.list(['a', 'b']).map(({ id, grade }) => [id, grade])).toEqual([
      ['a', 'field-experiment'],
      ['b', undefined],
    ]);
  });

  test.for([
    ['a script in a title', { title: 'Böse <script>alert(1)</script>' }],
    ['a tag in a title', { title: 'Böse <img src=x onerror=alert(1)>' }],
    ['a tag in a name', { author: [{ literal: '<img src=x onerror=alert(1)>' }] }],
    ['a quote in a DOI', { DOI: '10.1234/x"onmouseover="alert(1)' }],
    ['a tag in a DOI', { DOI: '10.1234/x<img/src=x/onerror=alert(1)>' }],
    ['a quote in an address', { URL: 'https://example.org/"onmouseover="alert(1)' }],
  ] as const)('lets no markup through: %s', ([, changes]) => {
    const html = entryOf(only(changes as Partial<Reference>), 'a');
    const withoutOwn = html
      .replace(/<\/?[ib]>|<\/a>/g, '')
      .replace(/<a href="https:\/\/[^"<>\s]*">/g, '');

    expect(withoutOwn).not.toMatch(/[<>]/);
  });
});

describe('the bibliography of the series', () => {
  test.for([
    ['tucker-singer-2015', 'Tucker und Singer 2015'],
    ['heskett-et-al-1994', 'Heskett u. a. 1994'],
    ['schueller-2011', 'Schüller 2011'],
  ] as const)('labels %s', ([id, label]) => {
    expect(labelOf(series, id)).toBe(label);
  });

  test('gives every work a label of its own', () => {
    const labels = references.map(({ id }) => series.label(id));

    expect(new Set(labels).size).toBe(references.length);
  });

  test('lists every work', () => {
    const ids = references.map(({ id }) => id);

    expect(
      series
        .list(ids)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(ids.toSorted());
  });

  test('links every DOI', () => {
    const unlinked = references.filter(
      ({ id, DOI }) => DOI && !entryOf(series, id).includes(`<a href="https://doi.org/${DOI}">`),
    );

    expect(unlinked.map(({ id }) => id)).toEqual([]);
  });
});
