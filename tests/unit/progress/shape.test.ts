import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  keyOf,
  parseRecord,
  partsOf,
  type QuizRecord,
  type RecordKind,
  recordKinds,
} from '../../../src/progress/shape.ts';
import { now } from '../builders.ts';
import { anyOf, planRecord, readRecord, reviewRecord, snapshotRecord } from '../records.ts';

const quiz: QuizRecord = {
  v: 2,
  at: now,
  stem: 'Was?',
  items: ['A', 'B'],
  answer: { type: 'choice', chosen: ['A'] },
  confidence: null,
  score: 1,
};
/** As this site wrote it before there were questions of other types. */
const quizOfVersion1 = { v: 1, at: now, stem: 'Was?', options: ['A', 'B'], chosen: ['A'] };
const tick = { words: 'A', done: true, at: now };
const rating = { words: 'A', rating: 3, at: now };

const quizWith = (changes: object) => JSON.stringify({ ...quiz, ...changes });
const answerWith = (answer: object) => quizWith({ answer });
const ticksWith = (changes: object) => JSON.stringify({ v: 1, items: [{ ...tick, ...changes }] });
const ratingsWith = (changes: object) =>
  JSON.stringify({ v: 1, items: [{ ...rating, ...changes }] });
const reviewWith = (changes: object) => JSON.stringify({ ...reviewRecord(), ...changes });
const planWith = (changes: object) => JSON.stringify({ ...planRecord(), ...changes });
const readWith = (changes: object) => JSON.stringify({ ...readRecord(), ...changes });
const runWith = (changes: object) =>
  JSON.stringify({ v: 1, at: now, startedAt: now, isOpen: true, ...changes });
const snapshotWith = (changes: object) =>
  JSON.stringify({ ...snapshotRecord({ zuhoeren: [3, null] }), ...changes });
const pastRatings = (...ratings: unknown[]) =>
  snapshotWith({ aspects: [{ aspect: 'a', ratings }] });
const settingsWith = (changes: object) =>
  JSON.stringify({ v: 1, at: now, theme: 'dark', text: 'large', ...changes });
const tooManyItems = JSON.stringify({ v: 1, items: Array.from({ length: 201 }, () => tick) });

describe('damaged text is no record', () => {
  test.for<[string, RecordKind, string]>([
    ['nothing', 'quiz', ''],
    ['white space', 'quiz', ' \n'],
    ['no JSON', 'quiz', 'Hallo'],
    ['truncated JSON', 'quiz', quizWith({}).slice(0, -1)],
    ['text after the end', 'quiz', `${quizWith({})}}`],
    ['null', 'quiz', 'null'],
    ['a number', 'quiz', '1'],
    ['a string', 'quiz', '"v"'],
    ['an array', 'checklist', '[]'],
    ['an array around it', 'quiz', `[${quizWith({})}]`],
    ['an empty object', 'quiz', '{}'],
    ['a record of another kind', 'checklist', quizWith({})],
    ['ratings as ticks', 'checklist', ratingsWith({})],
    ['no version', 'quiz', quizWith({ v: undefined })],
    ['a newer version', 'quiz', quizWith({ v: 3 })],
    ['an older version', 'quiz', quizWith({ v: 0 })],
    ['a version in quotes', 'quiz', quizWith({ v: '2' })],
    ['the older version’s number alone', 'quiz', quizWith({ v: 1 })],
    ['a damaged older version', 'quiz', JSON.stringify({ ...quizOfVersion1, chosen: 'A' })],
    ['a newer version of ticks', 'checklist', '{"v":2,"items":[]}'],
    ['no time', 'quiz', quizWith({ at: undefined })],
    ['a time that is none', 'quiz', quizWith({ at: 'gestern' })],
    ['a day without time', 'quiz', quizWith({ at: '2026-03-01' })],
    ['a time as number', 'quiz', quizWith({ at: 1_767_225_600_000 })],
    ['a stem that is a list', 'quiz', quizWith({ stem: ['Was?'] })],
    ['items that are a string', 'quiz', quizWith({ items: 'AB' })],
    ['an item that is a number', 'quiz', quizWith({ items: ['A', 1] })],
    ['an item that is null', 'quiz', quizWith({ items: ['A', null] })],
    ['no answer', 'quiz', quizWith({ answer: undefined })],
    ['an answer of an unknown type', 'quiz', answerWith({ type: 'guess', chosen: [] })],
    ['an answer of no type', 'quiz', answerWith({ chosen: ['A'] })],
    ['a choice by place', 'quiz', answerWith({ type: 'choice', chosen: [0] })],
    ['a pair of three', 'quiz', answerWith({ type: 'match', pairs: [['A', 'B', 'C']] })],
    ['an estimate in quotes', 'quiz', answerWith({ type: 'estimate', value: '3' })],
    [
      'an endless estimate',
      'quiz',
      answerWith({ type: 'estimate', value: 3 }).replace(':3}', ':1e999}'),
    ],
    ['an unknown confidence', 'quiz', quizWith({ confidence: 'very' })],
    ['a score above 1', 'quiz', quizWith({ score: 1.1 })],
    ['a score below 0', 'quiz', quizWith({ score: -0.1 })],
    ['an unknown key', 'quiz', quizWith({ points: 1 })],
    ['words too long', 'quiz', quizWith({ stem: 'x'.repeat(2001) })],
    ['too many items', 'quiz', quizWith({ items: Array.from({ length: 101 }, String) })],
    ['text too long', 'quiz', `${quizWith({})}${' '.repeat(100_000)}`],
    ['a key of the prototype', 'quiz', '{"__proto__":{"v":1}}'],
    ['an extra __proto__', 'checklist', '{"v":1,"items":[],"__proto__":{"admin":true}}'],
    ['an extra constructor', 'checklist', '{"v":1,"items":[],"constructor":{}}'],
    ['items that are an object', 'checklist', '{"v":1,"items":{"0":{}}}'],
    ['an item that is a string', 'checklist', '{"v":1,"items":["A"]}'],
    ['a tick that is a number', 'checklist', ticksWith({ done: 1 })],
    ['a tick without time', 'checklist', ticksWith({ at: undefined })],
    ['a tick without words', 'checklist', ticksWith({ words: undefined })],
    ['an unknown key in an item', 'checklist', ticksWith({ note: '' })],
    ['too many ticks', 'checklist', tooManyItems],
    ['a rating of 0', 'assessment', ratingsWith({ rating: 0 })],
    ['a rating of 6', 'assessment', ratingsWith({ rating: 6 })],
    ['a negative rating', 'assessment', ratingsWith({ rating: -1 })],
    ['a rating in between', 'assessment', ratingsWith({ rating: 2.5 })],
    ['a rating in quotes', 'assessment', ratingsWith({ rating: '3' })],
    ['an endless rating', 'assessment', ratingsWith({}).replace(':3', ':1e999')],
    ['a rating that is a boolean', 'assessment', ratingsWith({ rating: true })],
    ['a question that comes back as another kind', 'plan', reviewWith({})],
    ['a newer version of it', 'review', reviewWith({ v: 2 })],
    ['a stage beyond learnt', 'review', reviewWith({ stage: 4 })],
    ['a stage in between', 'review', reviewWith({ stage: 0.5 })],
    ['a stage in quotes', 'review', reviewWith({ stage: '1' })],
    ['a day with a time', 'review', reviewWith({ due: now })],
    ['a day in German', 'review', reviewWith({ due: '3.3.2026' })],
    ['a day of no month', 'review', reviewWith({ due: '2026-13-01' })],
    ['a day that is a number', 'review', reviewWith({ due: 20_260_303 })],
    ['a question that comes back without a day', 'review', reviewWith({ due: undefined })],
    ['an unknown reason', 'review', reviewWith({ reason: 'bored' })],
    ['no article', 'review', reviewWith({ article: undefined })],
    ['an unknown key beside a review', 'review', reviewWith({ ease: 2.5 })],
    ['a run without beginning', 'run', runWith({ startedAt: undefined })],
    ['a run that began on no day', 'run', runWith({ startedAt: 'gestern' })],
    ['a run neither open nor closed', 'run', runWith({ isOpen: null })],
    ['a past rating of 0', 'snapshot', pastRatings(0)],
    ['a past rating of 6', 'snapshot', pastRatings(5, 6)],
    ['a past rating in between', 'snapshot', pastRatings(2.5)],
    ['a past rating in quotes', 'snapshot', pastRatings('3')],
    ['too many past ratings', 'snapshot', pastRatings(...Array.from({ length: 21 }, () => 3))],
    ['an aspect without ratings', 'snapshot', snapshotWith({ aspects: [{ aspect: 'a' }] })],
    ['aspects by name', 'snapshot', snapshotWith({ aspects: { zuhoeren: [3] } })],
    [
      'too many aspects',
      'snapshot',
      snapshotWith({ aspects: Array.from({ length: 21 }, () => ({ aspect: 'a', ratings: [] })) }),
    ],
    ['an unknown status', 'plan', planWith({ status: 'late' })],
    ['an intention without a day', 'plan', planWith({ due: '' })],
    ['an intention without words', 'plan', planWith({ action: undefined })],
    ['a note too long', 'plan', planWith({ note: 'x'.repeat(2001) })],
    ['a negative revision', 'plan', planWith({ revision: -1 })],
    ['a revision in between', 'plan', planWith({ revision: 1.5 })],
    ['an intention made at no time', 'plan', planWith({ createdAt: null })],
    ['an unknown key beside an intention', 'plan', planWith({ priority: 1 })],
    ['sections that are a string', 'read', readWith({ sections: 'anfang' })],
    ['too many sections', 'read', readWith({ sections: Array.from({ length: 101 }, String) })],
    ['something read neither whole nor not', 'read', readWith({ isWhole: 'ja' })],
    ['a newer version of what was read', 'read', readWith({ v: 2 })],
    ['an unknown theme', 'settings', settingsWith({ theme: 'sepia' })],
    ['an unknown size of type', 'settings', settingsWith({ text: 'huge' })],
    ['a size of type in numbers', 'settings', settingsWith({ text: 1.2 })],
  ])('%s', ([, kind, text]) => {
    expect(parseRecord(kind, text)).toBeUndefined();
  });

  test('deep nesting does not exhaust the stack', () => {
    const depth = 40_000;

    expect(parseRecord('quiz', `${'['.repeat(depth)}${']'.repeat(depth)}`)).toBeUndefined();
  });

  test('no text throws', () => {
    // Halves of surrogate pairs included.
    const codeUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code));
    const text = fc.oneof(
      fc.string({ unit: codeUnit }),
      fc.json({ maxDepth: 2, depthSize: 'xsmall' }),
    );
    const kind = fc.constantFrom(...recordKinds);

    fc.assert(
      fc.property(kind, text, (kind, text) => {
        expect(() => parseRecord(kind, text)).not.toThrow();
      }),
    );
  });

  test('no truncated record is one', () => {
    const whole = quizWith({});

    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
        expect(parseRecord('quiz', whole.slice(0, length))).toBeUndefined();
      }),
    );
  });
});

describe('a sound record is read as it was written', () => {
  test.for(recordKinds)('whatever a %s holds', (kind) => {
    fc.assert(
      fc.property(anyOf(kind), (record) => {
        expect(parseRecord<RecordKind>(kind, JSON.stringify(record))).toEqual(record);
      }),
    );
  });

  test.for(recordKinds)('even the order of what a %s says stays', (kind) => {
    fc.assert(
      fc.property(anyOf(kind), (record) => {
        const text = JSON.stringify(record);

        expect(JSON.stringify(parseRecord<RecordKind>(kind, text))).toBe(text);
      }),
    );
  });

  test('up to the longest words', () => {
    expect(parseRecord('quiz', quizWith({ stem: 'x'.repeat(2000) }))).toBeDefined();
  });
});

describe('an answer of version 1', () => {
  test('is read as a choice of version 2', () => {
    expect(parseRecord('quiz', JSON.stringify(quizOfVersion1))).toEqual({ ...quiz, score: null });
  });

  test('loses nothing of what it says', () => {
    const words = fc.array(fc.string({ maxLength: 60 }), { maxLength: 20 });

    fc.assert(
      fc.property(fc.string(), words, words, (stem, options, chosen) => {
        const text = JSON.stringify({ v: 1, at: now, stem, options, chosen });

        expect(parseRecord('quiz', text)).toMatchObject({
          stem,
          items: options,
          answer: { type: 'choice', chosen },
        });
      }),
    );
  });
});

describe('a key', () => {
  test.for<[RecordKind, string]>([
    ['quiz', 'kf:quiz:a'],
    ['checklist', 'kf:checklist:a'],
    ['assessment', 'kf:assessment:a'],
    ['snapshot', 'kf:snapshot:a'],
  ])('of a %s is its prefix, kind and id', ([kind, key]) => {
    expect(keyOf(kind, 'a')).toBe(key);
  });

  test('is taken apart into what it was made of', () => {
    const id = fc.string({ minLength: 1, unit: 'binary' });

    fc.assert(
      fc.property(fc.constantFrom(...recordKinds), id, (kind, name) => {
        expect(partsOf(keyOf(kind, name))).toEqual({ kind, id: name });
      }),
    );
  });

  test.for([
    ['of an id with colons', 'kf:snapshot:2026-03-01T08:00:00.000Z', '2026-03-01T08:00:00.000Z'],
    ['of an id with a line break', 'kf:snapshot:a\nb', 'a\nb'],
    ['of an id that looks like a key', 'kf:snapshot:kf:quiz:a', 'kf:quiz:a'],
  ] as const)('keeps the whole id: %s', ([, key, id]) => {
    expect(partsOf(key)).toEqual({ kind: 'snapshot', id });
  });

  test.for([
    ['nothing', ''],
    ['the prefix alone', 'kf:'],
    ['no id', 'kf:quiz'],
    ['an empty id', 'kf:quiz:'],
    ['an unknown kind', 'kf:badge:a'],
    ['a kind in capitals', 'kf:Quiz:a'],
    ['the number that orders options', 'kf:reader'],
    ['what was put aside', 'kf:aside:1:kf:quiz:a'],
    ['another prefix', 'kf2:quiz:a'],
    ['our key within another', 'x:kf:quiz:a'],
    ['our key after a line break', 'x\nkf:quiz:a'],
    ['a constructor', 'kf:constructor:a'],
    ['a prototype', 'kf:__proto__:a'],
    ['a method of every object', 'kf:valueOf:a'],
  ] as const)('that names no record has no parts: %s', ([, key]) => {
    expect(partsOf(key)).toBeUndefined();
  });
});
