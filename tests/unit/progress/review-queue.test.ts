import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueOn, nextDay, type Scheduled } from '../../../src/progress/review-queue.ts';
import type { ReviewRecord } from '../../../src/progress/shape.ts';
import { scheduled } from '../records.ts';

const today = '2026-03-05';
const idsOf = (questions: readonly Scheduled[]) => questions.map(({ id }) => id);

describe('due on a day', () => {
  test('is what was due before, and on that day', () => {
    const questions = [
      scheduled('gestern', { due: '2026-03-04' }),
      scheduled('heute', { due: today }),
      scheduled('morgen', { due: '2026-03-06' }),
    ];

    expect(idsOf(dueOn(questions, today))).toEqual(['gestern', 'heute']);
  });

  test('is nothing that was learnt', () => {
    expect(dueOn([scheduled('a', { stage: 3 })], today)).toEqual([]);
  });

  test('comes the most instructive error first', () => {
    const questions = [
      scheduled('unsicher', { reason: 'unsure', due: '2026-02-01', article: 'a' }),
      scheduled('falsch', { reason: 'wrong', due: '2026-02-02', article: 'b' }),
      scheduled('sicher', { reason: 'sure-and-wrong', due: '2026-03-05', article: 'c' }),
    ];

    expect(idsOf(dueOn(questions, today))).toEqual(['sicher', 'falsch', 'unsicher']);
  });

  test('comes by day within a reason, and by id on one day', () => {
    const questions = [
      scheduled('c', { due: '2026-03-02', article: '1' }),
      scheduled('b', { due: '2026-03-01', article: '2' }),
      scheduled('a', { due: '2026-03-02', article: '3' }),
    ];

    expect(idsOf(dueOn(questions, today))).toEqual(['b', 'a', 'c']);
  });

  test.for<[string, string[], string[]]>([
    ['in turn', ['a1', 'a2', 'b1', 'b2'], ['a1', 'b1', 'a2', 'b2']],
    ['of three articles', ['a1', 'a2', 'b1', 'c1'], ['a1', 'b1', 'c1', 'a2']],
    ['the fuller article around the other', ['a1', 'b1', 'b2'], ['b1', 'a1', 'b2']],
    ['the fuller article first', ['a1', 'b1', 'c1', 'c2', 'c3'], ['c1', 'a1', 'c2', 'b1', 'c3']],
    ['of one article in a row', ['a1', 'a2', 'a3'], ['a1', 'a2', 'a3']],
    ['of one article at the end', ['a1', 'b1', 'b2', 'b3'], ['b1', 'a1', 'b2', 'b3']],
  ])('comes from different articles: %s', ([, ids, order]) => {
    const questions = ids.map((id) => scheduled(id, { article: id.charAt(0) }));

    expect(idsOf(dueOn(questions, today))).toEqual(order);
  });

  test('comes from another article than the last one of the reason before', () => {
    const questions = [
      scheduled('a1', { article: 'a', reason: 'sure-and-wrong' }),
      scheduled('a2', { article: 'a' }),
      scheduled('b1', { article: 'b' }),
    ];

    expect(idsOf(dueOn(questions, today))).toEqual(['a1', 'b1', 'a2']);
  });

  const anyQuestions = fc.uniqueArray(
    fc.record({
      id: fc.string({ maxLength: 3 }),
      record: fc.record({
        v: fc.constant(1 as const),
        at: fc.constant('2026-03-01T08:00:00.000Z'),
        article: fc.constantFrom('a', 'b', 'c'),
        stage: fc.constantFrom(0, 1, 2, 3),
        due: fc.constantFrom('2026-03-01', '2026-03-04', '2026-03-05', '2026-03-06'),
        reason: fc.constantFrom('sure-and-wrong', 'wrong', 'unsure'),
      }),
    }),
    { selector: ({ id }) => id, maxLength: 14 },
  );

  test('is every question that is due, once', () => {
    fc.assert(
      fc.property(anyQuestions, (questions) => {
        const due = questions.filter(({ record }) => record.stage < 3 && record.due <= today);

        expect(idsOf(dueOn(questions, today)).sort()).toEqual(idsOf(due).sort());
      }),
    );
  });

  test('comes in the same order, however it is stored', () => {
    fc.assert(
      fc.property(anyQuestions, (questions) => {
        expect(dueOn(questions.toReversed(), today)).toEqual(dueOn(questions, today));
      }),
    );
  });

  test('has no neighbours from one article unless there is no other way', () => {
    fc.assert(
      fc.property(anyQuestions, (all) => {
        const questions = all.map(({ id, record }) => ({
          id,
          record: { ...record, reason: 'wrong' as const },
        }));
        const articles = dueOn(questions, today).map(({ record }) => record.article);
        const neighbours = articles.filter((article, at) => article === articles[at - 1]).length;
        const most = Math.max(
          0,
          ...articles.map((one) => articles.filter((article) => article === one).length),
        );

        expect(neighbours).toBe(Math.max(0, 2 * most - 1 - articles.length));
      }),
    );
  });
});

describe('the next day', () => {
  test.for<[string, Partial<ReviewRecord>[], string | undefined]>([
    ['is the nearest to come', [{ due: '2026-03-20' }, { due: '2026-03-07' }], '2026-03-07'],
    ['is not today', [{ due: today }, { due: '2026-03-07' }], '2026-03-07'],
    ['is none once all is learnt', [{ due: '2026-03-07', stage: 3 }], undefined],
    ['is none where nothing comes back', [], undefined],
  ])('%s', ([, records, day]) => {
    const questions = records.map((changes, index) => scheduled(`${index}`, changes));

    expect(nextDay(questions, today)).toBe(day);
  });
});
