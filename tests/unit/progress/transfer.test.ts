import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRecord, partsOf } from '../../../src/progress/shape.ts';
import { createStore } from '../../../src/progress/store.ts';
import {
  previewImport,
  type Refusal,
  readExport,
  writeExport,
} from '../../../src/progress/transfer.ts';
import { FakeStorage, later, now } from '../builders.ts';
import { planRecord, soundTexts } from '../records.ts';

type Texts = ReadonlyMap<string, string>;

const tick = (words: string, done: boolean, at: string | null) => ({ words, done, at });
const ticks = (...items: ReturnType<typeof tick>[]) => JSON.stringify({ v: 1, items });
const quiz = {
  at: now,
  stem: 'Was?',
  items: ['A', 'B'],
  answer: { type: 'choice', chosen: ['A'] },
};
const present = JSON.stringify({ v: 2, ...quiz, confidence: null, score: null });
/** As this site wrote it before there were questions of other types. */
const quizOfVersion1 = { v: 1, at: now, stem: 'Was?', options: ['A', 'B'], chosen: ['A'] };

/** A file with these entries. */
function file(entries: unknown, changes: object = {}): string {
  const format = 'kundenfokussiert-fuehren';
  return JSON.stringify({ format, version: 1, exportedAt: now, entries, ...changes });
}

function entriesOf(text: string): Map<string, string> {
  const result = readExport(text);
  if (!result.isSound) throw new Error(`${result.reason} ${result.key}`);
  return result.entries;
}

/** What is stored once the changes are made. */
function imported(present: Texts, incoming: Texts): Map<string, string> {
  const changes = previewImport(present, incoming).map(({ key, text }) => [key, text] as const);
  return new Map([...present, ...changes]);
}

const sorted = (texts: Texts) => [...texts].sort(([a], [b]) => (a < b ? -1 : 1));

describe('an export', () => {
  test('restores everything on an empty storage', () => {
    fc.assert(
      fc.property(soundTexts, (texts) => {
        const entries = entriesOf(writeExport(texts, now));

        expect(sorted(imported(new Map(), entries))).toEqual(sorted(texts));
      }),
    );
  });

  test('changes nothing where it came from', () => {
    fc.assert(
      fc.property(soundTexts, (texts) => {
        const changes = previewImport(texts, entriesOf(writeExport(texts, now)));

        expect(changes.filter(({ effect }) => effect !== 'same')).toEqual([]);
        expect(sorted(new Map(changes.map(({ key, text }) => [key, text])))).toEqual(sorted(texts));
      }),
    );
  });

  test('restores what was erased in a browser', () => {
    fc.assert(
      fc.property(soundTexts, (texts) => {
        const store = createStore(() => new FakeStorage(Object.fromEntries(texts)));
        const text = writeExport(store.texts(), now);
        store.putTexts(new Map([...store.texts().keys()].map((key) => [key, null])));
        const erased = store.texts();
        store.putTexts(imported(erased, entriesOf(text)));

        expect([erased.size, sorted(store.texts())]).toEqual([0, sorted(texts)]);
      }),
    );
  });

  test('says when it was made', () => {
    expect(readExport(writeExport(new Map(), later))).toEqual({
      isSound: true,
      entries: new Map(),
      exportedAt: later,
    });
  });

  test.each([
    ['the number that orders options', 'kf:reader', '{"v":1,"seed":7}'],
    ['what was searched for', 'kf:searches', '["Lob"]'],
    ['heights on this screen', 'kf:room:/aspekte/', '#a{min-block-size:400px}'],
  ])('leaves %s at home', (_, key, text) => {
    const texts = new Map([
      [key, text],
      ['kf:checklist:a', ticks()],
    ]);

    expect([...entriesOf(writeExport(texts, now)).keys()]).toEqual(['kf:checklist:a']);
  });

  test('takes along what was put aside, as it is', () => {
    const texts = new Map([['kf:aside:1:kf:quiz:a', '{"v":1,']]);

    expect(entriesOf(writeExport(texts, now))).toEqual(texts);
  });

  test('takes along a full storage', () => {
    const texts = new Map([['kf:aside:1:kf:quiz:a', '\u0001'.repeat(5_200_000)]]);

    expect(readExport(writeExport(texts, now)).isSound).toBe(true);
  });

  test('brings an older entry to the present version', () => {
    const texts = new Map([['kf:quiz:a', JSON.stringify(quizOfVersion1)]]);

    expect(entriesOf(writeExport(texts, now))).toEqual(new Map([['kf:quiz:a', present]]));
  });

  test('of an older entry changes nothing where it came from', () => {
    const texts = new Map([['kf:quiz:a', JSON.stringify(quizOfVersion1)]]);

    expect(previewImport(texts, entriesOf(writeExport(texts, now)))).toMatchObject([
      { key: 'kf:quiz:a', effect: 'same' },
    ]);
  });

  test('can be read by people', () => {
    const texts = new Map([['kf:checklist:a', ticks()]]);

    expect(writeExport(texts, now)).toBe(`{
  "format": "kundenfokussiert-fuehren",
  "version": 1,
  "exportedAt": "${now}",
  "entries": {
    "kf:checklist:a": {
      "v": 1,
      "items": []
    }
  }
}
`);
  });
});

const damaged = (key: string): [Refusal, string] => ['damaged', key];

describe('refused is', () => {
  test.for<[string, string, [Refusal, string?]]>([
    ['nothing', '', ['empty']],
    ['white space', ' \r\n\t', ['empty']],
    ['a byte order mark alone', '\uFEFF', ['empty']],
    ['a file too large', `${file({})}${' '.repeat(32_000_000)}`, ['too-large']],
    ['no JSON', 'Datum;Wenn;Dann', ['no-json']],
    ['truncated JSON', file({}).slice(0, -1), ['no-json']],
    ['text after the end', `${file({})}x`, ['no-json']],
    ['null', 'null', ['not-ours']],
    ['a number', '7', ['not-ours']],
    ['an array', '[]', ['not-ours']],
    ['an array around it', `[${file({})}]`, ['not-ours']],
    ['an empty object', '{}', ['not-ours']],
    ['the JSON of others', '{"format":"geojson","version":1,"entries":{}}', ['not-ours']],
    [
      'a format in the prototype',
      '{"__proto__":{"format":"kundenfokussiert-fuehren","version":1}}',
      ['not-ours'],
    ],
    ['a file of a newer version', file({}, { version: 2 }), ['newer']],
    ['a newer version of another shape', file([], { version: 2 }), ['newer']],
    ['a version in quotes', file({}, { version: '1' }), ['damaged']],
    ['an unknown older version', file({}, { version: 0 }), ['damaged']],
    ['no version', file({}, { version: undefined }), ['damaged']],
    ['no entries', file(undefined), ['damaged']],
    ['entries in an array', file([]), ['damaged']],
    ['entries that are null', file(null), ['damaged']],
    ['no time', file({}, { exportedAt: undefined }), ['damaged']],
    ['an entry of a newer version', file({ 'kf:quiz:a': { v: 99 } }), ['newer', 'kf:quiz:a']],
    [
      'an entry of the next version of its kind',
      file({ 'kf:checklist:a': { v: 2, items: [] } }),
      ['newer', 'kf:checklist:a'],
    ],
    ['a damaged entry', file({ 'kf:quiz:a': { v: 2 } }), damaged('kf:quiz:a')],
    ['an entry of no version', file({ 'kf:quiz:a': {} }), damaged('kf:quiz:a')],
    ['an entry that is null', file({ 'kf:quiz:a': null }), damaged('kf:quiz:a')],
    ['an entry that is text', file({ 'kf:quiz:a': present }), damaged('kf:quiz:a')],
    ['an entry of another kind', file({ 'kf:plan:a': JSON.parse(ticks()) }), damaged('kf:plan:a')],
    [
      'a sound entry beside a damaged one',
      file({ 'kf:checklist:a': { v: 1, items: [] }, 'kf:plan:a': { v: 1 } }),
      damaged('kf:plan:a'),
    ],
    ['a key of the prototype', file({}).replace('{}', '{"__proto__":{}}'), damaged('__proto__')],
    ['a constructor', file({ constructor: {} }), damaged('constructor')],
    ['a kind of the prototype', file({ 'kf:constructor:a': {} }), damaged('kf:constructor:a')],
    [
      'a prototype in an entry',
      file({}).replace('{}', '{"kf:checklist:a":{"v":1,"items":[],"__proto__":{"x":1}}}'),
      damaged('kf:checklist:a'),
    ],
    ['a key of another site', file({ theme: 'dark' }), damaged('theme')],
    [
      'our key within another',
      file({ 'x:kf:checklist:a': { v: 1, items: [] } }),
      damaged('x:kf:checklist:a'),
    ],
    ['an unknown kind', file({ 'kf:badge:a': { v: 1 } }), damaged('kf:badge:a')],
    ['a key without id', file({ 'kf:checklist:': { v: 1, items: [] } }), damaged('kf:checklist:')],
    ['the number that orders options', file({ 'kf:reader': { v: 1 } }), damaged('kf:reader')],
    ['rules of CSS', file({ 'kf:room:/': 'body{display:none}' }), damaged('kf:room:/')],
    [
      'something put aside that is no text',
      file({ 'kf:aside:1:kf:quiz:a': {} }),
      damaged('kf:aside:1:kf:quiz:a'),
    ],
    [
      'something put aside without number',
      file({ 'kf:aside:kf:quiz:a': 'x' }),
      damaged('kf:aside:kf:quiz:a'),
    ],
    ['something put aside from nowhere', file({ 'kf:aside:1:': 'x' }), damaged('kf:aside:1:')],
  ])('%s', ([, text, [reason, key]]) => {
    expect(readExport(text)).toEqual(
      key === undefined ? { isSound: false, reason } : { isSound: false, reason, key },
    );
  });

  test('every export cut short', () => {
    const whole = writeExport(
      new Map([['kf:checklist:a', ticks(tick('A', true, now))]]),
      now,
    ).trim();

    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
        expect(readExport(whole.slice(0, length)).isSound).toBe(false);
      }),
    );
  });
});

describe('reading', () => {
  test('does not mind a byte order mark', () => {
    expect(readExport(`\uFEFF${file({})}`).isSound).toBe(true);
  });

  test('brings an older entry to the present version', () => {
    expect(entriesOf(file({ 'kf:quiz:a': quizOfVersion1 }))).toEqual(
      new Map([['kf:quiz:a', present]]),
    );
  });

  test('gives only entries that can be read', () => {
    fc.assert(
      fc.property(soundTexts, (texts) => {
        for (const [key, text] of entriesOf(writeExport(texts, now))) {
          const parts = partsOf(key);

          if (parts) expect(parseRecord(parts.kind, text)).toBeDefined();
          else expect(key).toMatch(/^kf:aside:/);
        }
      }),
    );
  });

  test('throws at no text', () => {
    const entries = fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom('kf:quiz:a', 'kf:aside:1:a', '__proto__')),
      fc.jsonValue({ maxDepth: 3 }),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      entries.map((given) => file(given)),
    );

    fc.assert(
      fc.property(text, (given) => {
        expect(() => readExport(given)).not.toThrow();
      }),
    );
  });

  test('gives no object a property of the file', () => {
    readExport(file({}).replace('{}', '{"__proto__":{"polluted":true}}'));

    expect({}).not.toHaveProperty('polluted');
  });
});

describe('a preview', () => {
  const key = 'kf:checklist:a';
  const ours = ticks(tick('A', true, now), tick('B', false, null));

  test.for<[string, string | undefined, string, string, string]>([
    ['a new entry', undefined, ours, 'new', ours],
    ['the same entry', ours, ours, 'same', ours],
    ['an older entry', ours, ticks(tick('A', false, null)), 'same', ours],
    [
      'an entry with something newer',
      ours,
      ticks(tick('A', false, later)),
      'changed',
      ticks(tick('A', false, later), tick('B', false, null)),
    ],
    ['a sound entry in place of a damaged one', '{"v":1,', ours, 'changed', ours],
    [
      'the same entry, written otherwise',
      JSON.stringify(JSON.parse(ours), null, 1),
      ours,
      'same',
      JSON.stringify(JSON.parse(ours), null, 1),
    ],
  ])('tells %s', ([, before, theirs, effect, text]) => {
    const texts = new Map(before === undefined ? [] : [[key, before]]);

    expect(previewImport(texts, new Map([[key, theirs]]))).toEqual([{ key, effect, text }]);
  });

  test('goes by the order of the keys', () => {
    const incoming = new Map([
      ['kf:plan:b', JSON.stringify(planRecord())],
      ['kf:checklist:a', ours],
      ['kf:plan:a', JSON.stringify(planRecord())],
    ]);

    expect(previewImport(new Map(), incoming).map((change) => change.key)).toEqual([
      'kf:checklist:a',
      'kf:plan:a',
      'kf:plan:b',
    ]);
  });

  test('never makes an entry longer than can be read', () => {
    const many = (letter: string) =>
      ticks(...Array.from({ length: 150 }, (_, at) => tick(`${letter}${at}`, true, now)));
    const texts = new Map([[key, many('A')]]);

    expect(previewImport(texts, new Map([[key, many('B')]]))).toEqual([
      { key, effect: 'same', text: many('A') },
    ]);
  });

  test('leaves both sides as they are', () => {
    fc.assert(
      fc.property(soundTexts, soundTexts, (here, there) => {
        const before = [sorted(here), sorted(there)];
        previewImport(here, there);

        expect([sorted(here), sorted(there)]).toEqual(before);
      }),
    );
  });
});

describe('what was put aside', () => {
  const [first, second, third] = [1, 2, 3].map((number) => `kf:aside:${number}:kf:quiz:a`) as [
    string,
    string,
    string,
  ];

  test('takes the next free number where its own is taken', () => {
    const here = new Map([[first, 'hier']]);
    const there = new Map([[first, 'dort']]);

    expect(previewImport(here, there)).toEqual([{ key: second, effect: 'new', text: 'dort' }]);
  });

  test('does not come twice', () => {
    const here = new Map([
      [first, 'hier'],
      [second, 'dort'],
    ]);

    expect(previewImport(here, new Map([[first, 'dort']]))).toEqual([
      { key: second, effect: 'same', text: 'dort' },
    ]);
  });

  test('does not get in the way of another one from the same file', () => {
    const here = new Map([[first, 'hier']]);
    const there = new Map([
      [first, 'eins'],
      [second, 'zwei'],
    ]);

    expect(previewImport(here, there)).toEqual([
      { key: second, effect: 'new', text: 'eins' },
      { key: third, effect: 'new', text: 'zwei' },
    ]);
  });
});

describe('an import', () => {
  test('loses no entry of either side', () => {
    fc.assert(
      fc.property(soundTexts, soundTexts, (here, there) => {
        const after = imported(here, there);

        for (const [key, text] of [...here, ...there]) {
          if (partsOf(key)) expect([...after.keys()]).toContain(key);
          else expect([...after.values()]).toContain(text);
        }
      }),
    );
  });

  test('done twice changes nothing the second time', () => {
    fc.assert(
      fc.property(soundTexts, soundTexts, (here, there) => {
        const after = imported(here, there);

        expect(previewImport(after, there).map(({ effect }) => effect)).toEqual(
          [...there].map(() => 'same'),
        );
      }),
    );
  });

  test('leads two browsers to the same records', () => {
    const records = (texts: Texts) => sorted(texts).filter(([key]) => partsOf(key));

    fc.assert(
      fc.property(soundTexts, soundTexts, (here, there) => {
        expect(records(imported(here, there))).toEqual(records(imported(there, here)));
      }),
    );
  });
});
