import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  EstimateQuestion,
  Item,
  MatchQuestion,
  OrderQuestion,
} from '../../../src/exercises/model.ts';
import { estimateRules, gradeEstimate, placeOnLine } from '../../../src/quiz/estimate.ts';
import { gradeMatch, matchRules, sortedChoices } from '../../../src/quiz/match.ts';
import { gradeOrder, mixedSteps, moveStep, orderRules } from '../../../src/quiz/order.ts';
import { reflectRules } from '../../../src/quiz/reflect.ts';
import { recall, toRecord } from '../../../src/quiz/remember.ts';
import { now } from '../builders.ts';

const shared = {
  kind: 'quiz' as const,
  id: 'frage',
  position: { line: 1, column: 1 },
  stem: [['Und nun?']],
  hint: [],
  explanation: [],
};

const item = (words: string): Item => ({ words, text: [words], position: shared.position });

const ordered = (...words: string[]): OrderQuestion => ({
  ...shared,
  type: 'order',
  steps: words.map((step) => ({ ...item(step), rationale: [['Darum.']] })),
});

const matching = (...pairs: [string, string][]): MatchQuestion => ({
  ...shared,
  type: 'match',
  heading: ['rechts'],
  pairs: pairs.map(([left, right]) => ({
    left: item(left),
    right: { ...item(right), rationale: [] },
  })),
});

const estimating = (numbers: Partial<EstimateQuestion> = {}): EstimateQuestion => ({
  ...shared,
  type: 'estimate',
  answer: 22,
  tolerance: 3,
  unit: '%',
  minimum: 0,
  maximum: 60,
  ...numbers,
});

const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 3, maxLength: 8 });

describe('an order', () => {
  const question = ordered('a', 'b', 'c', 'd');
  const grade = (...sequence: string[]) => gradeOrder(question, { type: 'order', sequence });

  test.for([
    ['the right one', ['a', 'b', 'c', 'd'], 'right', 1],
    ['neighbours exchanged', ['b', 'a', 'c', 'd'], 'partly', 5 / 6],
    ['the first one last', ['b', 'c', 'd', 'a'], 'wrong', 0.5],
    ['reversed', ['d', 'c', 'b', 'a'], 'wrong', 0],
  ] as const)('%s', ([, sequence, verdict, score]) => {
    expect(grade(...sequence)).toMatchObject({ verdict, score });
  });

  test('gives a sequence and its reverse one credit together', () => {
    const cases = words.chain((all) =>
      fc.record({
        all: fc.constant(all),
        sequence: fc.shuffledSubarray(all, { minLength: all.length }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ all, sequence }) => {
        const score = (given: string[]) =>
          gradeOrder(ordered(...all), { type: 'order', sequence: given }).score;
        expect(score(sequence) + score(sequence.toReversed())).toBeCloseTo(1);
      }),
    );
  });

  test('is first shown in an order that is never the right one', () => {
    fc.assert(
      fc.property(words, (all) => {
        const { steps } = ordered(...all);
        const shown = mixedSteps(steps);
        expect(shown).not.toEqual(steps);
        expect(shown.map((step) => step.words).sort()).toEqual([...all].sort());
      }),
    );
  });

  test('moves one step by one place and none over the ends', () => {
    expect(moveStep(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moveStep(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(moveStep(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
  });
});

describe('pairs', () => {
  const question = matching(['1', 'eins'], ['2', 'zwei'], ['3', 'drei']);
  const grade = (...pairs: [string, string][]) => gradeMatch(question, { type: 'match', pairs });

  test.for([
    [
      'all',
      [
        ['1', 'eins'],
        ['2', 'zwei'],
        ['3', 'drei'],
      ],
      'right',
      1,
    ],
    [
      'two of three',
      [
        ['1', 'eins'],
        ['2', 'zwei'],
      ],
      'partly',
      2 / 3,
    ],
    [
      'one of three',
      [
        ['1', 'eins'],
        ['2', 'drei'],
        ['3', 'zwei'],
      ],
      'wrong',
      1 / 3,
    ],
  ] as const)('%s', ([, pairs, verdict, score]) => {
    const given = pairs.map(([left, right]): [string, string] => [left, right]);
    expect(grade(...given)).toMatchObject({ verdict, score });
  });

  test('offer their right sides in an order that tells nothing', () => {
    expect(sortedChoices(question)).toEqual(['drei', 'eins', 'zwei']);
  });
});

describe('an estimate', () => {
  test.for([
    ['the true value', 22, 'right', 1],
    ['just within the tolerance', 25, 'right', 1],
    ['a little beyond', 26, 'partly', 1 - 1 / 6],
    ['twice the tolerance off', 28, 'wrong', 0.5],
    ['three times the tolerance off', 31, 'wrong', 0],
    ['far below', 0, 'wrong', 0],
  ] as const)('%s', ([, value, verdict, score]) => {
    const graded = gradeEstimate(estimating(), { type: 'estimate', value });
    expect(graded.verdict).toBe(verdict);
    expect(graded.score).toBeCloseTo(score);
  });

  test('without tolerance is right or wrong', () => {
    const exact = estimating({ tolerance: 0 });
    expect(gradeEstimate(exact, { type: 'estimate', value: 22 }).verdict).toBe('right');
    expect(gradeEstimate(exact, { type: 'estimate', value: 22.1 }).score).toBe(0);
  });

  test('never gains by moving away from the true value', () => {
    const value = fc.double({ min: 0, max: 60, noNaN: true });
    fc.assert(
      fc.property(value, value, (one, other) => {
        const score = (given: number) =>
          gradeEstimate(estimating(), { type: 'estimate', value: given }).score;
        const [near, far] =
          Math.abs(one - 22) <= Math.abs(other - 22) ? [one, other] : [other, one];
        expect(score(near)).toBeGreaterThanOrEqual(score(far));
      }),
    );
  });

  test('has its place on the line between the ends', () => {
    expect(placeOnLine(estimating(), 15)).toBe(0.25);
    expect(placeOnLine(estimating(), 90)).toBe(1);
  });
});

test('a reflection counts as the reader judges it', () => {
  const question = { ...shared, type: 'reflect' as const, model: [['Muster.']] };
  const verdict = (rating: 'met' | 'partly' | 'missed') =>
    reflectRules.grade(question, { type: 'reflect', text: '', rating }).verdict;
  expect([verdict('met'), verdict('partly'), verdict('missed')]).toEqual([
    'right',
    'partly',
    'wrong',
  ]);
});

describe('a remembered answer', () => {
  test('to an order follows a step that was reworded', () => {
    const before = ordered('Schmutz abspülen.', 'Rahmen einseifen.', 'Kette ölen.');
    const sequence = ['Kette ölen.', 'Schmutz abspülen.', 'Rahmen einseifen.'];
    const given = { answer: { type: 'order' as const, sequence }, confidence: null };
    const record = toRecord(before, orderRules, given, now);
    const after = ordered('Schmutz abspülen.', 'Rahmen gut einseifen.', 'Kette ölen.');
    expect(recall(after, orderRules, 'order', record)).toEqual({
      answer: {
        type: 'order',
        sequence: ['Kette ölen.', 'Schmutz abspülen.', 'Rahmen gut einseifen.'],
      },
      confidence: null,
      isChanged: true,
    });
  });

  test('to pairs loses only the pair that is gone', () => {
    const before = matching(['Hammer', 'Nägel einschlagen'], ['Säge', 'Bretter kürzen']);
    const pairs: [string, string][] = [
      ['Hammer', 'Bretter kürzen'],
      ['Säge', 'Nägel einschlagen'],
    ];
    const given = { answer: { type: 'match' as const, pairs }, confidence: 'sure' as const };
    const record = toRecord(before, matchRules, given, now);
    const after = matching(['Hammer', 'Nägel einschlagen'], ['Zange', 'Bretter kürzen']);
    expect(recall(after, matchRules, 'match', record)?.answer.pairs).toEqual([
      ['Hammer', 'Bretter kürzen'],
    ]);
  });

  test('to a question that has become one of another type says nothing', () => {
    const given = { answer: { type: 'estimate' as const, value: 3 }, confidence: null };
    const record = toRecord(estimating(), estimateRules, given, now);
    expect(recall(ordered('a', 'b', 'c'), orderRules, 'order', record)).toBeUndefined();
  });
});
