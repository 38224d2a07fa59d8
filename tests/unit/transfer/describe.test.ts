import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOf, type RecordKind, recordKinds } from '../../../src/progress/shape.ts';
import { transferStrings } from '../../../src/strings/transfer.ts';
import { describeEntry, titleOf } from '../../../src/transfer/describe.ts';
import { choiceRecord, question } from '../builders.ts';
import {
  anyOf,
  assessmentRecord,
  planRecord,
  readRecord,
  reviewRecord,
  snapshotRecord,
} from '../records.ts';

/** The noon of a day of March 2026 where the reader is. */
const noon = (date: number) => new Date(2026, 2, date, 12).toISOString();
const quiz = { ...choiceRecord(question(), 'Blau'), at: noon(1) };
const ticks = [
  { words: 'A', done: true, at: noon(2) },
  { words: 'B', done: true, at: noon(7) },
  { words: 'C', done: false, at: null },
];

test('what was searched for is shown, damaged or not, and can be erased', () => {
  const found = describeEntry('kf:searches', '["Lob","Rundgang",3]');
  expect(found).toMatchObject({ kind: 'searches', name: 'Lob, Rundgang' });
  expect(describeEntry('kf:searches', '[')).toMatchObject({ kind: 'searches', name: '' });
});

describe('an entry', () => {
  test.for<[string, RecordKind, object, string, string]>([
    ['a right answer', 'quiz', { ...quiz, score: 1 }, 'Welche Farbe?', 'richtig'],
    [
      'an answer right in part',
      'quiz',
      { ...quiz, score: 0.75 },
      'Welche Farbe?',
      'teilweise richtig',
    ],
    ['an answer half right', 'quiz', { ...quiz, score: 0.5 }, 'Welche Farbe?', 'verfehlt'],
    ['a wrong answer', 'quiz', { ...quiz, score: 0 }, 'Welche Farbe?', 'verfehlt'],
    [
      'an answer of unknown score',
      'quiz',
      { ...quiz, score: null },
      'Welche Farbe?',
      'beantwortet',
    ],
    ['an evaluated group', 'group', { v: 1, at: noon(1) }, '', ''],
    ['a scenario not begun', 'scenario', { v: 2, at: noon(1), path: [] }, '', '0 Entscheidungen'],
    [
      'a scenario begun',
      'scenario',
      { v: 1, at: noon(1), path: [{ step: 'anfang', choice: 'Ich frage.' }] },
      '',
      'eine Entscheidung',
    ],
    ['ticks', 'checklist', { v: 1, items: ticks }, '', '2 von 3 erledigt'],
    ['ratings', 'assessment', assessmentRecord([3, null, 1]), '', '2 von 3 eingeschätzt'],
    [
      'a question to come',
      'review',
      reviewRecord({ due: '2026-03-29' }),
      '',
      'wieder am 29.03.2026',
    ],
    ['a learnt question', 'review', reviewRecord({ stage: 3 }), '', 'gelernt'],
    [
      'a self-test begun',
      'run',
      { v: 1, at: noon(9), startedAt: noon(4), isOpen: true },
      '04.03.2026',
      '',
    ],
    [
      'a self-test completed',
      'snapshot',
      snapshotRecord({ a: [3, null], b: [1, 2] }, noon(4)),
      '04.03.2026',
      '3 von 4 eingeschätzt',
    ],
    ['an intention', 'plan', planRecord({ due: '2026-10-25' }), 'Kunden anrufen', '25.10.2026'],
    ['an article read', 'read', readRecord({ isWhole: true }), '', 'ganz gelesen'],
    ['an article begun', 'read', readRecord(), '', 'ein Abschnitt'],
    ['more sections', 'read', readRecord({ sections: ['a', 'b'] }), '', '2 Abschnitte'],
  ])('is told in a few words: %s', ([, kind, record, name, detail]) => {
    const key = keyOf(kind, 'id');

    expect(describeEntry(key, JSON.stringify(record))).toMatchObject({ key, kind, name, detail });
  });

  test.for<[string, RecordKind, object, string]>([
    ['its own time', 'quiz', quiz, '01.03.2026'],
    ['its latest item', 'checklist', { v: 1, items: ticks }, '07.03.2026'],
    ['its latest rating', 'assessment', assessmentRecord([3, null], noon(5)), '05.03.2026'],
    ['nothing', 'checklist', { v: 1, items: [] }, ''],
    ['nothing that was touched', 'assessment', assessmentRecord([null]), ''],
  ])('has the day of %s', ([, kind, record, day]) => {
    expect(describeEntry(keyOf(kind, 'id'), JSON.stringify(record))?.day).toBe(day);
  });

  test('of an older version is described like one of the present', () => {
    const first = { v: 1, at: noon(1), stem: 'Was?', options: ['A'], chosen: ['A'] };

    expect(describeEntry('kf:quiz:a', JSON.stringify(first))).toEqual({
      key: 'kf:quiz:a',
      kind: 'quiz',
      name: 'Was?',
      detail: 'beantwortet',
      day: '01.03.2026',
    });
  });

  test('that was put aside is called after what it was', () => {
    expect(describeEntry('kf:aside:2:kf:quiz:a\nb', '{"v":1,')).toEqual({
      key: 'kf:aside:2:kf:quiz:a\nb',
      kind: 'aside',
      name: 'Antworten auf Fragen',
      detail: '7 Zeichen',
      day: '',
    });
  });

  test.for(recordKinds)('is described whatever a %s holds', (kind) => {
    fc.assert(
      fc.property(anyOf(kind), (record) => {
        expect(describeEntry(keyOf(kind, 'id'), JSON.stringify(record))).toMatchObject({ kind });
      }),
    );
  });
});

test.for([
  ['a damaged entry', 'kf:quiz:a', '{"v":1,', 'Antworten auf Fragen'],
  ['an entry of a newer version', 'kf:quiz:a', '{"v":99}', 'Antworten auf Fragen'],
  ['an entry of another kind', 'kf:quiz:a', JSON.stringify(planRecord()), 'Antworten auf Fragen'],
  ['an entry of no text', 'kf:plan:a', '', 'Vorsätze'],
  ['an unknown kind', 'kf:badge:a', '{"v":1}', 'Unbekanntes'],
  ['a kind of the prototype', 'kf:constructor:a', '{"v":1}', 'Unbekanntes'],
  ['a number of another site version', 'kf:aside:7:kf:reader', '{"v":2}', 'Unbekanntes'],
] as const)(
  'unreadable where it stands, and still shown to its owner, is %s',
  ([, key, text, name]) => {
    expect(describeEntry(key, text)).toEqual({
      key,
      kind: 'aside',
      name,
      detail: `${text.length} Zeichen`,
      day: '',
    });
  },
);

test('the number that orders options is shown, as what stays on this device', () => {
  expect(describeEntry('kf:reader', '{"v":1,"seed":7}')).toEqual({
    key: 'kf:reader',
    kind: 'reader',
    name: transferStrings.details.reader,
    detail: transferStrings.details.onlyHere,
    day: '',
  });
});

test('heights of answered exercises are shown by their page, as what stays on this device', () => {
  expect(describeEntry('kf:room:/aspekte/zuhoeren/', '#a{min-block-size:400px}')).toEqual({
    key: 'kf:room:/aspekte/zuhoeren/',
    kind: 'room',
    name: '/aspekte/zuhoeren/',
    detail: transferStrings.details.onlyHere,
    day: '',
  });
});

test('a key of another site is not described', () => {
  expect(describeEntry('theme', 'dark')).toBeUndefined();
});

describe('the title of an entry', () => {
  const known = new Map([['a', { title: 'Zuhören', href: '/aspekte/zuhoeren/#a' }]]);
  const titleFor = (key: string, record: object) => {
    const described = describeEntry(key, JSON.stringify(record));
    return described && titleOf(described, known);
  };

  test('is its id as long as nobody knows the names', () => {
    const described = describeEntry('kf:group:b', JSON.stringify({ v: 1, at: noon(1) }));

    expect(described && titleOf(described, undefined)).toBe('b');
  });

  test.for<[string, string, object, string]>([
    ['the words of the entry itself', 'kf:quiz:a', quiz, 'Welche Farbe?'],
    ['the article of its exercise', 'kf:group:a', { v: 1, at: noon(1) }, 'Zuhören'],
    ['that the exercise is gone', 'kf:group:b', { v: 1, at: noon(1) }, 'Nicht mehr im Text'],
  ])('is %s', ([, key, record, title]) => {
    expect(titleFor(key, record)).toBe(title);
  });
});
