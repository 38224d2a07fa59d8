import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChoiceQuestion } from '../../../src/exercises/model.ts';
import { parseRecord } from '../../../src/progress/shape.ts';
import { recall, toRecord } from '../../../src/quiz/remember.ts';
import { now, option, question } from '../builders.ts';

const asked = question({ right: ['Grün wie Gras'], wrong: ['Blau wie das Meer', 'Gelb'] });

/** The answer „Grün wie Gras“ as it is understood after an edit. */
const afterEdit = (changes: Partial<ChoiceQuestion>) =>
  recall({ ...asked, ...changes }, toRecord(asked, ['Grün wie Gras'], now));

test('an answer is recalled as it was given', () => {
  const questions = fc
    .uniqueArray(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 2, maxLength: 7 })
    .chain((words) =>
      fc.record({
        asked: fc
          .integer({ min: 1, max: words.length - 1 })
          .map((count) => question({ right: words.slice(0, count), wrong: words.slice(count) })),
        chosen: fc.subarray(words),
      }),
    );

  fc.assert(
    fc.property(questions, ({ asked, chosen }) => {
      expect(recall(asked, toRecord(asked, chosen, now))).toEqual({ chosen, isChanged: false });
    }),
  );
});

test('a record can be stored and read', () => {
  const record = toRecord(asked, ['Gelb'], now);

  expect(parseRecord('quiz', JSON.stringify(record))).toEqual(record);
});

describe('after an edit of the question', () => {
  test('another order is no change', () => {
    expect(afterEdit({ options: asked.options.toReversed() })).toEqual({
      chosen: ['Grün wie Gras'],
      isChanged: false,
    });
  });

  test('another rationale is no change', () => {
    const options = asked.options.map(({ words, correct }) => option(words, correct, 'Anders.'));

    expect(afterEdit({ options }).isChanged).toBe(false);
  });

  test('a citation added to the stem is no change', () => {
    const stem = [['Welche Farbe?', { kind: 'cite' as const, id: 'a' }]];

    expect(afterEdit({ stem }).isChanged).toBe(false);
  });

  test('a reworded stem is a change and keeps the answer', () => {
    expect(afterEdit({ stem: [['Welche Farbe hat es?']] })).toEqual({
      chosen: ['Grün wie Gras'],
      isChanged: true,
    });
  });

  test('a reworded option is a change and keeps the answer', () => {
    const options = [option('Grün wie das Gras', true), ...asked.options.slice(1)];

    expect(afterEdit({ options })).toEqual({ chosen: ['Grün wie das Gras'], isChanged: true });
  });

  test('an added option is a change and keeps the answer', () => {
    const options = [option('Grau wie Gras', false), ...asked.options];

    expect(afterEdit({ options })).toEqual({ chosen: ['Grün wie Gras'], isChanged: true });
  });

  test('a removed option is a change and keeps the answer', () => {
    expect(afterEdit({ options: asked.options.slice(0, 2) })).toEqual({
      chosen: ['Grün wie Gras'],
      isChanged: true,
    });
  });

  test('an answer whose option is gone goes to no other option', () => {
    expect(afterEdit({ options: asked.options.slice(1) })).toEqual({ chosen: [], isChanged: true });
  });
});
