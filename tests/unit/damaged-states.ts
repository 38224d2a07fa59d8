/**
 * States of a storage that no page of ours would leave behind. Of each must hold: pages work, keys of others stay letter
 * for letter, the reader's text stays under its key or a backup key, and the reader is told.
 */
import { recordKinds } from '../../src/progress/shape.ts';
import { now } from './builders.ts';
import { planRecord, reviewRecord, snapshotRecord } from './records.ts';

export interface DamagedState {
  /** Completes „holds …“. */
  name: string;
  key: string;
  text: string;
}

/** What other pages of the same address keep, near misses of our prefix among it. */
export const foreignEntries: Readonly<Record<string, string>> = {
  theme: 'dark',
  '': 'ohne Schlüssel',
  kf: '{"v":1}',
  'kf2:quiz:frage': '{"v":2',
  'KF:quiz:frage': '{',
  ' kf:quiz:frage': '{',
  'andere:kf:quiz:frage': '{',
  __proto__x: '{"polluted":true}',
  constructor: '{}',
};

const json = JSON.stringify;
const tick = { words: 'A', done: true, at: now };
const quiz = {
  v: 2,
  at: now,
  stem: 'Welche Farbe?',
  items: ['Grün', 'Blau', 'Gelb'],
  answer: { type: 'choice', chosen: ['Grün'] },
  confidence: null,
  score: 1,
};
const ticks = (changes: object) => json({ v: 1, items: [{ ...tick, ...changes }] });
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

const state = (name: string, key: string, text: string): DamagedState => ({ name, key, text });
const ofQuiz = (name: string, changes: object) =>
  state(name, 'kf:quiz:frage', json({ ...quiz, ...changes }));
const ofTicks = (name: string, text: string) => state(name, 'kf:checklist:liste', text);

const anyKind: DamagedState[] = recordKinds.map((kind) =>
  state(`a truncated entry of the kind ${kind}`, `kf:${kind}:a`, '{"v":1,"at":"2026-03'),
);

/** Entries of a known kind that cannot be read. */
export const unreadableStates: readonly DamagedState[] = [
  ...anyKind,
  ofTicks('no text at all', ''),
  ofTicks('white space', ' \r\n'),
  ofTicks('null', 'null'),
  ofTicks('a word that is no JSON', 'undefined'),
  ofTicks('NaN', 'NaN'),
  ofTicks('a number', '1e400'),
  ofTicks('a string', '"v"'),
  ofTicks('an array', '[]'),
  ofTicks('an object in place of a list', '{"v":1,"items":{"0":{},"length":1}}'),
  ofTicks('a list in place of an item', '{"v":1,"items":[[]]}'),
  ofTicks('a byte order mark in front', `\uFEFF${ticks({})}`),
  ofTicks('something after its end', `${ticks({})}x`),
  ofTicks('HTML in place of JSON', '<!doctype html><title>404</title>'),
  ofTicks('a prototype of its own', '{"v":1,"items":[],"__proto__":{"isAdmin":true}}'),
  ofTicks('a constructor', '{"v":1,"items":[],"constructor":{"prototype":{}}}'),
  ofTicks('a method of every object', '{"v":1,"items":[],"toString":1}'),
  ofTicks('a tick that is a word', ticks({ done: 'true' })),
  ofTicks('a tick that is NaN', ticks({ done: Number.NaN })),
  ofTicks('a newer version', '{"v":2,"items":[]}'),
  ofTicks('a version beyond all numbers', '{"v":1e999,"items":[]}'),
  ofTicks('a version of a list', '{"v":[1],"items":[]}'),
  ofTicks('more ticks than any list', json({ v: 1, items: Array(201).fill(tick) })),
  ofTicks('a day before all days', ticks({ at: '-000001-01-01T00:00:00.000Z' })),
  ofTicks('a year of six digits', ticks({ at: '+275760-09-13T00:00:00.000Z' })),
  ofTicks('February 30', ticks({ at: '2026-02-30T08:00:00.000Z' })),
  ofTicks('an hour too many', ticks({ at: '2026-03-01T24:30:00.000Z' })),
  ofTicks('a time zone without minutes', ticks({ at: '2026-03-01T08:00:00+01' })),
  ofTicks('a time of another zone', ticks({ at: '2026-03-01T08:00:00.000+02:00' })),
  ofTicks('a moment as number', ticks({ at: -62_135_596_800_000 })),
  ofTicks('five megabytes', `{"v":1,"items":[],"x":"${'x'.repeat(5_000_000)}"}`),
  ofTicks('lists in lists in lists', nested(45_000)),
  ofTicks('a half of a character', '{"v":1,"items":[\ud83d'),
  ofQuiz('an answer of an older version that is broken', { v: 1, options: {} }),
  ofQuiz('an answer of version 0', { v: 0 }),
  ofQuiz('an answer of a newer version', { v: 3, mood: 'gut' }),
  ofQuiz('a choice of objects', { answer: { type: 'choice', chosen: [{}] } }),
  ofQuiz('an answer of an unknown type', { answer: { type: 'guess', chosen: [] } }),
  ofQuiz('an answer of the type __proto__', { answer: { type: '__proto__' } }),
  ofQuiz('an estimate that is no number', { answer: { type: 'estimate', value: null } }),
  ofQuiz('a score beyond all credit', { score: 1e308 }),
  ofQuiz('a negative score', { score: -1 }),
  state('an entry of another kind', 'kf:quiz:frage', ticks({})),
  state('a quotation of itself', 'kf:quiz:frage', json(json(quiz))),
  state(
    'a rating below the scale',
    'kf:assessment:selbst',
    json({ v: 1, items: [{ ...tick, rating: 0 }] }),
  ),
  state('a day that never comes', 'kf:review:frage', json(reviewRecord({ due: '2026-02-31' }))),
  state('a stage of no step', 'kf:review:frage', json({ ...reviewRecord(), stage: -1 })),
  state('a plan for no day', 'kf:plan:p1', json(planRecord({ due: '0000-00-00' }))),
  state('a plan beyond the calendar', 'kf:plan:p1', json(planRecord({ due: '+12026-03-01' }))),
  state('a revision beyond all counting', 'kf:plan:p1', json(planRecord({ revision: 1e21 }))),
  state(
    'a run begun in no year',
    'kf:run:selbsttest',
    json({ v: 1, at: now, startedAt: '', isOpen: true }),
  ),
  state(
    'ratings of ratings',
    'kf:snapshot:a',
    json({ ...snapshotRecord({}), aspects: [{ aspect: 'a', ratings: [[1]] }] }),
  ),
  state(
    'a view of unknown colour',
    'kf:settings:ansicht',
    json({ v: 1, at: now, theme: 'sepia', text: 'normal' }),
  ),
  state('an entry whose id is __proto__', 'kf:quiz:__proto__', '{"__proto__":null}'),
  state('an entry whose id is a path', 'kf:read:../../etc', '{"v":1'),
  state('an entry whose id is a line break', 'kf:read:\n', '{"v":1'),
  state('an entry whose id is half a character', 'kf:read:\udc00', '{"v":1'),
  state('an entry whose id is script', 'kf:quiz:<script>alert(1)</script>', '{"v":1'),
];

/** Entries under our prefix that no code asks for. */
export const unknownStates: readonly DamagedState[] = [
  state('a kind to come', 'kf:badge:a', '{"v":1}'),
  state('a kind of the prototype', 'kf:constructor:a', '{"v":1}'),
  state('a kind named __proto__', 'kf:__proto__:a', '{"v":1}'),
  state('a kind in capitals', 'kf:QUIZ:a', json(quiz)),
  state('no kind', 'kf:', 'x'),
  state('no id', 'kf:quiz:', json(quiz)),
  state('no colon', 'kf:quiz', json(quiz)),
  state('something aside without number', 'kf:aside:kf:quiz:a', 'x'),
];

/** Strange but sound: nothing is lost, nothing is told, and pages work. */
export const soundStates: readonly DamagedState[] = [
  ofTicks('the same item twice', json({ v: 1, items: [tick, { ...tick, done: false }] })),
  ofTicks('a moment to come', ticks({ at: '9999-12-31T23:59:59.999Z' })),
  ofTicks('the year 0', ticks({ at: '0000-01-01T00:00:00.000Z' })),
  ofTicks('half a character in quotes', ticks({ words: '\ud83d' })),
  ofTicks('script in its words', ticks({ words: '<img src=x onerror=alert(1)>' })),
  ofTicks('more ticks than the list has items', json({ v: 1, items: Array(200).fill(tick) })),
  ofQuiz('the same option chosen twice', { answer: { type: 'choice', chosen: ['Grün', 'Grün'] } }),
  ofQuiz('an option nobody offers', { answer: { type: 'choice', chosen: ['Lila'] } }),
  ofQuiz('an answer of another type', { answer: { type: 'order', sequence: ['Grün', 'Grün'] } }),
  ofQuiz('a giant estimate', { answer: { type: 'estimate', value: 1.7e308 } }),
  state(
    'a run begun in the future',
    'kf:run:selbsttest',
    json({ v: 1, at: now, startedAt: '2099-01-01T00:00:00.000Z', isOpen: true }),
  ),
  state('a day far away', 'kf:review:frage', json(reviewRecord({ due: '9999-12-31' }))),
  state('a plan of the year 0', 'kf:plan:p1', json(planRecord({ due: '0000-01-01' }))),
  state('a snapshot of nothing', 'kf:snapshot:a', json(snapshotRecord({}))),
];
