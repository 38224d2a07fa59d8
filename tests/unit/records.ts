/** What a browser remembers, as the site writes it: builders with sound defaults, and arbitraries of every kind. */
import fc from 'fast-check';
import type { Intention } from '../../src/checklist/plan-items.ts';
import type { Rating } from '../../src/progress/ratings.ts';
import type { Scheduled } from '../../src/progress/review-queue.ts';
import {
  type AssessmentRecord,
  keyOf,
  type PlanRecord,
  type ReadRecord,
  type RecordKind,
  type RecordOf,
  type ReviewRecord,
  recordKinds,
  type SnapshotRecord,
} from '../../src/progress/shape.ts';
import { later, now } from './builders.ts';

export function reviewRecord(changes: Partial<ReviewRecord> = {}): ReviewRecord {
  return {
    v: 1,
    at: now,
    article: 'zuhoeren',
    stage: 0,
    due: '2026-03-01',
    reason: 'wrong',
    ...changes,
  };
}

export function scheduled(id: string, changes: Partial<ReviewRecord> = {}): Scheduled {
  return { id, record: reviewRecord(changes) };
}

export function planRecord(changes: Partial<PlanRecord> = {}): PlanRecord {
  return {
    v: 1,
    at: now,
    createdAt: now,
    checklist: 'liste',
    item: 'Kunden anrufen.',
    occasion: 'ich am Dienstag öffne',
    action: 'Kunden anrufen',
    due: '2026-03-08',
    note: '',
    status: 'open',
    revision: 0,
    ...changes,
  };
}

export function intention(id: string, changes: Partial<PlanRecord> = {}): Intention {
  return { id, record: planRecord(changes) };
}

export function readRecord(changes: Partial<ReadRecord> = {}): ReadRecord {
  return { v: 1, at: now, sections: ['anfang'], isWhole: false, ...changes };
}

/** Ratings of `Aussage 1`, `Aussage 2` … An open one was never touched. */
export function assessmentRecord(ratings: readonly Rating[], at = now): AssessmentRecord {
  const items = statementsOf(ratings.length).map((words, index) => {
    const rating = ratings[index] ?? null;
    return { words, rating, at: rating === null ? null : at };
  });
  return { v: 1, items };
}

export function statementsOf(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `Aussage ${index + 1}`);
}

export function snapshotRecord(aspects: Record<string, Rating[]>, at = now): SnapshotRecord {
  const entries = Object.entries(aspects).map(([aspect, ratings]) => ({ aspect, ratings }));
  return { v: 1, at, aspects: entries };
}

/** Few of them, so that two records often speak of the same thing. */
const words = fc.oneof(
  fc.constantFrom('A', 'B', 'C', 'D', 'E'),
  fc.string({ maxLength: 20, unit: fc.constantFrom(...'aZ ß„“\n"\\🙂') }),
);
const moment = fc.oneof(
  fc.constantFrom(now, later),
  fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
);
const day = moment.map((text) => text.slice(0, 10));
const version = fc.constant(1 as const);
const rating = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });

/** Things told apart by their words, none twice. */
function items<T>(rest: { [Name in keyof T]: fc.Arbitrary<T[Name]> }) {
  const at = fc.option(moment, { nil: null });
  const item = fc.record({ words, ...rest, at }) as fc.Arbitrary<
    { words: string; at: string | null } & T
  >;
  return fc.uniqueArray(item, { maxLength: 6, selector: (one) => one.words });
}

const answer = fc.oneof(
  fc.record({ type: fc.constant('choice' as const), chosen: fc.array(words) }),
  fc.record({ type: fc.constant('order' as const), sequence: fc.array(words) }),
  fc.record({ type: fc.constant('match' as const), pairs: fc.array(fc.tuple(words, words)) }),
  fc.record({
    type: fc.constant('estimate' as const),
    value: fc.double({ noDefaultInfinity: true, noNaN: true }).map((value) => value + 0),
  }),
  fc.record({
    type: fc.constant('reflect' as const),
    text: words,
    rating: fc.constantFrom('met', 'partly', 'missed', null),
  }),
);

export const recordsOf: { [Kind in RecordKind]: fc.Arbitrary<RecordOf<Kind>> } = {
  quiz: fc.record({
    v: fc.constant(2 as const),
    at: moment,
    stem: words,
    items: fc.array(words),
    answer,
    confidence: fc.constantFrom('guessed', 'unsure', 'sure', null),
    score: fc.option(
      fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
      { nil: null },
    ),
  }),
  group: fc.record({ v: version, at: moment }),
  scenario: fc.record({
    v: fc.constant(2),
    at: moment,
    path: fc.array(fc.record({ step: words, choice: words, others: fc.array(words) })),
  }),
  checklist: fc.record({ v: version, items: items({ done: fc.boolean() }) }),
  assessment: fc.record({ v: version, items: items({ rating }) }),
  review: fc.record({
    v: version,
    at: moment,
    article: words,
    stage: fc.constantFrom(0, 1, 2, 3),
    due: day,
    reason: fc.constantFrom('sure-and-wrong', 'wrong', 'unsure'),
  }),
  run: fc.record({ v: version, at: moment, startedAt: moment, isOpen: fc.boolean() }),
  snapshot: fc.record({
    v: version,
    at: moment,
    aspects: fc.array(fc.record({ aspect: words, ratings: fc.array(rating, { maxLength: 5 }) }), {
      maxLength: 7,
    }),
  }),
  plan: fc.record({
    v: version,
    at: moment,
    createdAt: moment,
    checklist: words,
    item: words,
    occasion: words,
    action: words,
    due: day,
    note: words,
    status: fc.constantFrom('open', 'done', 'dropped'),
    revision: fc.integer({ min: 0, max: 9 }),
  }),
  read: fc.record({
    v: version,
    at: moment,
    sections: fc.uniqueArray(words, { maxLength: 6 }).map((sections) => sections.sort()),
    isWhole: fc.boolean(),
  }),
  settings: fc.record({
    v: version,
    at: moment,
    theme: fc.constantFrom('system', 'light', 'dark'),
    text: fc.constantFrom('normal', 'large', 'larger'),
  }),
};

/** The arbitrary of a kind that is known only when the test runs. */
export function anyOf(kind: RecordKind): fc.Arbitrary<RecordOf<RecordKind>> {
  return recordsOf[kind];
}

const id = fc.string({ minLength: 1, maxLength: 12 });

const storedRecord = fc
  .constantFrom(...recordKinds)
  .chain((kind) =>
    fc
      .tuple(id, anyOf(kind))
      .map(([name, record]): [string, string] => [keyOf(kind, name), JSON.stringify(record)]),
  );

const storedAside = fc
  .tuple(fc.integer({ min: 1, max: 3 }), id, fc.string({ unit: 'binary' }))
  .map(([number, name, text]): [string, string] => [`kf:aside:${number}:kf:quiz:${name}`, text]);

/** Keys and texts of a storage in which everything is sound. */
export const soundTexts: fc.Arbitrary<Map<string, string>> = fc
  .array(fc.oneof({ weight: 4, arbitrary: storedRecord }, { weight: 1, arbitrary: storedAside }), {
    maxLength: 12,
  })
  .map((entries) => new Map(entries));
