import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  keyOf,
  parseRecord,
  type QuizRecord,
  type RecordKind,
} from '../../../src/progress/shape.ts';
import { now } from '../builders.ts';

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
    const kind = fc.constantFrom<RecordKind>('quiz', 'checklist', 'assessment');

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
  const words = fc.string({ maxLength: 60, unit: fc.constantFrom(...'aZ ß„“\n"\\🙂') });
  const moment = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const at = fc.option(moment, { nil: null });
  const version = fc.constant(1 as const);
  const rated = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });

  const records = fc.oneof(
    fc.tuple(
      fc.constant('quiz' as const),
      fc.record({
        v: fc.constant(2 as const),
        at: moment,
        stem: words,
        items: fc.array(words),
        answer: fc.oneof(
          fc.record({ type: fc.constant('choice' as const), chosen: fc.array(words) }),
          fc.record({ type: fc.constant('order' as const), sequence: fc.array(words) }),
          fc.record({
            type: fc.constant('match' as const),
            pairs: fc.array(fc.tuple(words, words)),
          }),
          fc.record({
            type: fc.constant('estimate' as const),
            value: fc.double({ noDefaultInfinity: true, noNaN: true }),
          }),
          fc.record({
            type: fc.constant('reflect' as const),
            text: words,
            rating: fc.constantFrom('met', 'partly', 'missed', null),
          }),
        ),
        confidence: fc.constantFrom('guessed', 'unsure', 'sure', null),
        score: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
      }),
    ),
    fc.tuple(
      fc.constant('checklist' as const),
      fc.record({ v: version, items: fc.array(fc.record({ words, done: fc.boolean(), at })) }),
    ),
    fc.tuple(
      fc.constant('assessment' as const),
      fc.record({ v: version, items: fc.array(fc.record({ words, rating: rated, at })) }),
    ),
  );

  test('whatever it holds', () => {
    fc.assert(
      fc.property(records, ([kind, record]) => {
        expect(parseRecord<RecordKind>(kind, JSON.stringify(record))).toEqual(
          JSON.parse(JSON.stringify(record)),
        );
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

test.for<[RecordKind, string]>([
  ['quiz', 'kf:quiz:a'],
  ['checklist', 'kf:checklist:a'],
  ['assessment', 'kf:assessment:a'],
])('the key of a %s is its prefix, kind and id', ([kind, key]) => {
  expect(keyOf(kind, 'a')).toBe(key);
});
