import { type ZodType, z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainDate } from '../../../src/authoring/written-dates.ts';
import { readYaml, validate } from '../../../src/authoring/yaml-source.ts';
import {
  articleSchema,
  aspectSchema,
  pageSchema,
  referenceSchema,
  searchWordsSchema,
  termSchema,
} from '../../../src/series/schemas.ts';
import { lines, reportedBy } from '../builders.ts';

function problemsOf(schema: ZodType, text: string) {
  return reportedBy((report) => {
    const yaml = readYaml(text, 1, report);
    if (yaml) validate(schema, yaml, report);
  });
}

const sound = {
  title: 'title: Ein Titel',
  description: `description: ${'Wort '.repeat(10)}`,
  published: 'published: 2026-01-01',
};
/** What is said of a head with these rows changed or added; '' leaves one out. */
function saidOf(changes: Record<string, string>): string[] {
  const rows = Object.values({ ...sound, ...changes }).filter((row) => row !== '');
  return problemsOf(articleSchema, lines(...rows)).map(
    ({ line, column, message, fix }) => `${line}:${column} ${message} → ${fix}`,
  );
}

describe('a wrong value in a head is told with what to write', () => {
  test.for([
    [
      'a short text',
      { description: 'description: kurz' },
      '2:1 Die Angabe „description“ hat 4 Zeichen. → Schreiben Sie 40 bis 220.',
    ],
    [
      'a long text',
      { title: `title: ${'x'.repeat(91)}` },
      '1:1 Die Angabe „title“ hat 91 Zeichen. → Schreiben Sie 3 bis 90.',
    ],
    [
      'no text at all',
      { description: '' },
      '1:1 Die Angabe „description“ fehlt. → Ergänzen Sie „description“: Text mit 40 bis 220 Zeichen.',
    ],
    [
      'a key without value',
      { title: 'title:' },
      '1:1 Die Angabe „title“ ist leer. → Ergänzen Sie Text mit 3 bis 90 Zeichen.',
    ],
    [
      'a key that may be missing without value',
      { updated: 'updated:' },
      '4:1 Die Angabe „updated“ ist leer. → Ergänzen Sie ein Datum wie 2026-11-23, oder löschen Sie die Zeile.',
    ],
    [
      'a key with a default without value',
      { draft: 'draft:' },
      '4:1 Die Angabe „draft“ ist leer. → Ergänzen Sie „true“ oder „false“, oder löschen Sie die Zeile.',
    ],
    [
      'a number for a text',
      { title: 'title: 2026' },
      '1:1 Die Angabe „title“ ist eine Zahl, kein Text. → Setzen Sie den Wert in Anführungszeichen: "2026".',
    ],
    [
      'a list for a text',
      { title: 'title: [Lob]' },
      '1:1 Eine Liste passt nicht zu „title“. → Erwartet wird Text mit 3 bis 90 Zeichen.',
    ],
    [
      'a kind that does not exist',
      { kind: 'kind: beitrag' },
      '4:1 „beitrag“ gibt es hier nicht. → Möglich: „post“, „lead“, „introduction“.',
    ],
    [
      'a mistyped kind',
      { kind: 'kind: Led' },
      '4:1 „Led“ gibt es hier nicht. → Schreiben Sie „lead“.',
    ],
    [
      'a German yes',
      { draft: 'draft: ja' },
      '4:1 „ja“ passt nicht zu „draft“. → Schreiben Sie „true“ oder löschen Sie die Zeile.',
    ],
    [
      'a word for a group of keys',
      { next: 'next: wege' },
      '4:1 „wege“ passt nicht zu „next“. → Schreiben Sie unter „next:“ eingerückt „to: …“ und „because: …“.',
    ],
    [
      'a title for a name',
      { aspect: 'aspect: Über Öl' },
      '4:1 „Über Öl“ passt nicht zu „aspect“. → Schreiben Sie „ueber-oel“.',
    ],
    [
      'no date',
      { published: '' },
      '1:1 Die Angabe „published“ fehlt. → Ergänzen Sie „published“: ein Datum wie 2026-11-23.',
    ],
    [
      'a German date',
      { published: 'published: 20.11.2026' },
      '3:1 „20.11.2026“ ist ein Datum in anderer Schreibweise. → Schreiben Sie 2026-11-20.',
    ],
    [
      'a day that does not exist',
      { published: 'published: 2026-11-31' },
      '3:1 Den 31. November gibt es nicht. → Der November 2026 hat 30 Tage; schreiben Sie einen davon, etwa 2026-11-30.',
    ],
    [
      'a day in words',
      { published: 'published: bald' },
      '3:1 „bald“ passt nicht zu „published“. → Schreiben Sie ein Datum wie 2026-11-23.',
    ],
  ] satisfies [string, Record<string, string>, string][])('%s', ([, rows, said]) => {
    expect(saidOf(rows)).toEqual([said]);
  });
});

describe('a wrong value in a list', () => {
  const said = (schema: ZodType, text: string) =>
    problemsOf(schema, text).map(({ message, fix }) => `${message} → ${fix}`);

  test.for([
    [termSchema, 'synonyms: Lob', 'Schreiben Sie eine Liste: „[Lob]“.'],
    [termSchema, 'references: [1]', 'Setzen Sie den Wert in Anführungszeichen: "1".'],
    [
      aspectSchema,
      'hue: 361',
      'Die Angabe „hue“ ist 361. → Schreiben Sie eine Zahl von 0 bis 360.',
    ],
    [aspectSchema, 'number: eins', 'Erwartet wird eine ganze Zahl von 1 bis 7.'],
    [aspectSchema, 'question: Wer', 'Erwartet wird eine Frage mit Fragezeichen.'],
    [referenceSchema, 'URL: http://a.de', 'Erwartet wird eine Adresse mit „https://“.'],
    [referenceSchema, 'author: []', 'hat keine Einträge. → Schreiben Sie eine Liste wie'],
    [searchWordsSchema, '/a/: Lob', 'Schreiben Sie eine Liste: „[Lob]“.'],
    [pageSchema, '[a]', 'Hier stehen keine Angaben der Form „name: Wert“.'],
  ] as const)('%#: %s', ([schema, text, sentence]) => {
    expect(said(schema, text).join('\n')).toContain(sentence);
  });
});

describe('days in other spellings', () => {
  test.for([
    ['1.2.2026', 'Schreiben Sie 2026-02-01.'],
    ['1. Februar 2026', 'Schreiben Sie 2026-02-01.'],
    ['3. März 2026', 'Schreiben Sie 2026-03-03.'],
    ['29.2.2028', 'Schreiben Sie 2028-02-29.'],
    ['3. Dez. 2026', 'Schreiben Sie 2026-12-03.'],
    ['2026-1-5', 'Schreiben Sie 2026-01-05.'],
    ['2026/01/05', 'Schreiben Sie 2026-01-05.'],
    ['2026-01-05T08:00', 'Schreiben Sie 2026-01-05.'],
  ] as const)('%s', ([text, fix]) => {
    expect(explainDate(text)?.fix).toBe(fix);
  });

  test.for([['2026-13-01'], ['1.13.2026']] as const)('%s has no month', ([text]) => {
    expect(explainDate(text)?.message).toBe('Einen 13. Monat gibt es nicht.');
  });

  test.for([['29.2.2026'], ['2026-02-29']] as const)('%s is no leap day', ([text]) => {
    expect(explainDate(text)?.message).toBe('Den 29. Februar gibt es nicht.');
  });

  test.for([['bald'], ['3. Brachmond 2026'], ['2026']] as const)('%s is none', ([text]) => {
    expect(explainDate(text)).toBeUndefined();
  });

  test('what is advised is a day', () => {
    const number = (most: number) => fc.integer({ min: 0, max: most });
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        number(14),
        number(33),
        (year, month, day) => {
          const text = `${day}.${month}.${year}`;
          const advised = /\d{4}-\d\d-\d\d/.exec(explainDate(text)?.fix ?? '')?.[0] ?? '';

          expect(z.iso.date().safeParse(advised).success, text).toBe(true);
        },
      ),
    );
  });
});

describe('no word of the library reaches an author', () => {
  const foreign =
    /\b(?:string|boolean|object|undefined|null|array|number|record|int|NaN|date|url|expected|invalid|received|Ungültig\w*|Eingabe|Option)\b/i;
  const word = fc.constantFrom(
    'Lob',
    'ja',
    'Ein Satz.',
    '',
    '2026-02-31',
    '20.11.2026',
    'x'.repeat(300),
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      word,
      fc.integer({ min: -5, max: 3000 }),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -4, max: 400 }),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom('to', 'family', 'date-parts', 'evidence', 'zzz'), tie('any')),
    ),
  })).any;

  test.for([
    ['articles', articleSchema],
    ['pages', pageSchema],
    ['aspects', aspectSchema],
    ['the glossary', termSchema],
    ['the bibliography', referenceSchema],
    ['search words', searchWordsSchema],
  ] as const)('of %s', ([, schema]) => {
    const keys = Object.keys('shape' in schema ? schema.shape : { '/a/': 0, '/b/': 0 });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), value), (data) => {
        for (const { message, fix } of problemsOf(schema, JSON.stringify(data))) {
          const ours = `${message} ${fix}`.replace(/„[^“]*“|"[^"]*"/g, '');
          expect(ours).not.toMatch(foreign);
          expect(message).toMatch(/^\S.*\.$/);
          expect(fix).toMatch(/^\S.*[.?]$/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
