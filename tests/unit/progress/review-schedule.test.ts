import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answered, afterAnswer } from '../../../src/progress/review-schedule.ts';
import { parseRecord, type ReviewRecord } from '../../../src/progress/shape.ts';
import { reviewRecord } from '../records.ts';
import { askZones, type Zone } from '../zones.ts';

const inZone = askZones();

/** A morning of March 2026. */
const march = (date: number, hour = 8) => new Date(2026, 2, date, hour);
const answered = (changes: Partial<Answered> = {}): Answered => ({
  score: 1,
  confidence: 'sure',
  article: 'zuhoeren',
  ...changes,
});
const right = answered();
const wrong = answered({ score: 0, confidence: null });

describe('a question comes back', () => {
  test.for<[string, Partial<Answered>, ReviewRecord['reason']]>([
    ['missed though sure', { score: 0, confidence: 'sure' }, 'sure-and-wrong'],
    ['missed in part though sure', { score: 0.99, confidence: 'sure' }, 'sure-and-wrong'],
    ['missed while unsure', { score: 0, confidence: 'unsure' }, 'wrong'],
    ['missed by guessing', { score: 0, confidence: 'guessed' }, 'wrong'],
    ['missed, nothing said', { score: 0.5, confidence: null }, 'wrong'],
    ['right but unsure', { score: 1, confidence: 'unsure' }, 'unsure'],
    ['right but guessed', { score: 1, confidence: 'guessed' }, 'unsure'],
  ])('%s', ([, changes, reason]) => {
    expect(afterAnswer(undefined, answered(changes), march(1))).toEqual({
      v: 1,
      at: march(1).toISOString(),
      article: 'zuhoeren',
      stage: 0,
      due: '2026-03-03',
      reason,
    });
  });

  test.for<[string, Partial<Answered>]>([
    ['right and sure', { score: 1, confidence: 'sure' }],
    ['right, nothing said', { score: 1, confidence: null }],
    ['of unknown score', { score: null, confidence: 'guessed' }],
  ])('not if it was %s', ([, changes]) => {
    expect(afterAnswer(undefined, answered(changes), march(1))).toBeUndefined();
  });

  test('as an entry that can be stored and read', () => {
    const review = afterAnswer(undefined, wrong, march(1));

    expect(parseRecord('review', JSON.stringify(review))).toEqual(review);
  });
});

describe('a right answer on the day', () => {
  test.for<[ReviewRecord['stage'], ReviewRecord['stage'], string]>([
    [0, 1, '2026-03-08'],
    [1, 2, '2026-03-22'],
  ])('leads from stage %i to %i', ([before, stage, due]) => {
    const review = reviewRecord({ stage: before, due: '2026-03-01' });

    expect(afterAnswer(review, right, march(1))).toEqual({
      ...review,
      at: march(1).toISOString(),
      stage,
      due,
    });
  });

  test('is the third of three and ends it', () => {
    const review = reviewRecord({ stage: 2, due: '2026-03-01' });

    expect(afterAnswer(review, right, march(1))?.stage).toBe(3);
  });

  test('counts as much some days late, and the next interval begins then', () => {
    const review = reviewRecord({ stage: 0, due: '2026-03-01' });

    expect(afterAnswer(review, right, march(20))).toMatchObject({ stage: 1, due: '2026-03-27' });
  });

  test('keeps the reason and the article it came from', () => {
    const review = reviewRecord({ reason: 'sure-and-wrong', due: '2026-03-01' });
    const elsewhere = answered({ article: 'wiederholen' });

    expect(afterAnswer(review, elsewhere, march(1))).toMatchObject({
      reason: 'sure-and-wrong',
      article: 'zuhoeren',
    });
  });

  test('that was guessed begins anew', () => {
    const review = reviewRecord({ stage: 2, due: '2026-03-01' });

    expect(afterAnswer(review, answered({ confidence: 'guessed' }), march(1))).toMatchObject({
      stage: 0,
      due: '2026-03-03',
      reason: 'unsure',
    });
  });
});

describe('nothing changes', () => {
  test.for<[string, Partial<ReviewRecord>, Answered]>([
    ['by a right answer the day before', { due: '2026-03-02' }, right],
    ['by a right answer weeks before', { stage: 2, due: '2026-03-22' }, right],
    ['by a right answer to what is learnt', { stage: 3, due: '2026-03-01' }, right],
    ['by an answer of unknown score', { due: '2026-03-01' }, answered({ score: null })],
    ['by a right answer after the clock was set back', { due: '2027-01-01' }, right],
  ])('%s', ([, changes, given]) => {
    const review = reviewRecord(changes);

    expect(afterAnswer(review, given, march(1))).toBe(review);
  });
});

describe('a wrong answer', () => {
  test.for<[ReviewRecord['stage'], string]>([
    [0, '2026-03-09'],
    [1, '2026-03-01'],
    [2, '2026-03-01'],
    [3, '2026-01-01'],
  ])('leads from stage %i back to 0', ([stage, due]) => {
    const review = reviewRecord({ stage, due, reason: 'unsure' });

    expect(afterAnswer(review, wrong, march(1))).toMatchObject({
      stage: 0,
      due: '2026-03-03',
      reason: 'wrong',
    });
  });

  test('after the clock was set back is due two days after what the clock shows', () => {
    const review = reviewRecord({ stage: 1, due: '2026-06-01' });

    expect(afterAnswer(review, wrong, march(1))?.due).toBe('2026-03-03');
  });
});

test('three right answers, each on its day, take a month and end in learnt', () => {
  const first = afterAnswer(undefined, wrong, march(1));
  const second = afterAnswer(first, right, march(3));
  const third = afterAnswer(second, right, march(10));
  const fourth = afterAnswer(third, right, march(31));

  expect([first, second, third].map((review) => review?.due)).toEqual([
    '2026-03-03',
    '2026-03-10',
    '2026-03-31',
  ]);
  expect(fourth?.stage).toBe(3);
});

test('whatever is answered whenever, the next day is never before the one of the answer', () => {
  const answers = fc.record({
    days: fc.integer({ min: -3, max: 30 }),
    given: fc.record({
      score: fc.constantFrom(null, 0, 0.5, 1),
      confidence: fc.constantFrom('guessed', 'unsure', 'sure', null),
      article: fc.constantFrom('a', 'b'),
    }),
  });

  fc.assert(
    fc.property(fc.array(answers), (given) => {
      let review: ReviewRecord | undefined;
      const day = march(1);
      for (const one of given) {
        day.setDate(day.getDate() + one.days);
        review = afterAnswer(review, one.given, day);
        if (review) expect(parseRecord('review', JSON.stringify(review))).toEqual(review);
        if (review?.at === day.toISOString()) {
          expect(new Date(`${review.due}T23:59`).getTime()).toBeGreaterThan(day.getTime());
        }
      }
    }),
  );
});

describe('the day it is due', () => {
  test.for<[string, Zone, string, number, string]>([
    ['just before midnight', 'Europe/Berlin', '2026-05-01T23:59', 0, '2026-05-03'],
    ['just after midnight', 'Europe/Berlin', '2026-05-02T00:00', 0, '2026-05-04'],
    ['2 days over summer time', 'Europe/Berlin', '2026-03-28T23:59', 0, '2026-03-30'],
    ['2 days to summer time', 'Europe/Berlin', '2026-03-27T23:59', 0, '2026-03-29'],
    ['7 days over summer time', 'Europe/Berlin', '2026-03-25T00:15', 1, '2026-04-01'],
    ['21 days over summer time', 'Europe/Berlin', '2026-03-10T23:59', 2, '2026-03-31'],
    ['2 days over winter time', 'Europe/Berlin', '2026-10-24T00:30', 0, '2026-10-26'],
    ['2 days to winter time', 'Europe/Berlin', '2026-10-23T23:59', 0, '2026-10-25'],
    ['7 days over winter time', 'Europe/Berlin', '2026-10-20T23:59', 1, '2026-10-27'],
    ['21 days over winter time', 'Europe/Berlin', '2026-10-05T00:00', 2, '2026-10-26'],
    ['overseas', 'America/New_York', '2026-03-07T23:59', 0, '2026-03-09'],
    ['where midnight is left out', 'America/Santiago', '2026-09-04T23:59', 0, '2026-09-06'],
    ['far in the east', 'Pacific/Kiritimati', '2026-03-01T00:01', 0, '2026-03-03'],
    ['far in the west', 'Pacific/Pago_Pago', '2026-03-01T23:59', 0, '2026-03-03'],
  ])('%s', async ([, zone, local, interval, due]) => {
    const before = interval === 0 ? undefined : reviewRecord({ due: '2026-01-01' });
    const review = before && { ...before, stage: (interval - 1) as ReviewRecord['stage'] };
    const given = interval === 0 ? wrong : right;

    expect((await inZone(zone, 'afterAnswer', review, given, local))?.due).toBe(due);
  });

  test('begins at midnight, not two times 24 hours later', async () => {
    const review = await inZone(
      'Europe/Berlin',
      'afterAnswer',
      undefined,
      wrong,
      '2026-03-28T23:59',
    );
    const early = await inZone('Europe/Berlin', 'afterAnswer', review, right, '2026-03-29T23:59');
    const onTime = await inZone('Europe/Berlin', 'afterAnswer', review, right, '2026-03-30T00:00');

    expect([early?.stage, onTime?.stage]).toEqual([0, 1]);
  });
});
