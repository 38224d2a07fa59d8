import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChoiceQuestion } from '../../../src/exercises/model.ts';
import { parseRecord, type QuizRecord } from '../../../src/progress/shape.ts';
import { choiceRules } from '../../../src/quiz/choice.ts';
import { recall } from '../../../src/quiz/remember.ts';
import { choiceRecord, option, question } from '../builders.ts';

const asked = question({ right: ['Grün wie Gras'], wrong: ['Blau wie das Meer', 'Gelb'] });

const recallChoice = (question: ChoiceQuestion, record: QuizRecord) =>
  recall(question, choiceRules, 'choice', record);
const understood = (chosen: string[], isChanged: boolean) => ({
  answer: { type: 'choice', chosen },
  confidence: null,
  isChanged,
});

/** The answer „Grün wie Gras“ as it is understood after an edit. */
const afterEdit = (changes: Partial<ChoiceQuestion>) =>
  recallChoice({ ...asked, ...changes }, choiceRecord(asked, 'Grün wie Gras'));

test('an answer is recalled as it was given', () => {
  const questions = fc
    .uniqueArray(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 2, maxLength: 7 })
    .chain((words) =>
      fc.record({
        asked: fc
          .integer({ min: 1, max: words.length - 1 })
          .map((count) => question({ right: words.slice(0, count), wrong: words.slice(count) })),
        chosen: fc.subarray(words, { minLength: 1 }),
      }),
    );

  fc.assert(
    fc.property(questions, ({ asked, chosen }) => {
      expect(recallChoice(asked, choiceRecord(asked, ...chosen))).toEqual(
        understood(chosen, false),
      );
    }),
  );
});

test('confidence is recalled as it was told', () => {
  const record = { ...choiceRecord(asked, 'Gelb'), confidence: 'sure' as const };

  expect(recallChoice(asked, record)?.confidence).toBe('sure');
});

test('a record can be stored and read', () => {
  const record = choiceRecord(asked, 'Gelb');

  expect(parseRecord('quiz', JSON.stringify(record))).toEqual(record);
});

test('a record of a question that is longer than an entry holds can be stored and read', () => {
  const long = question({}, { stem: [['Ein Fall. '.repeat(300)]] });
  const record = parseRecord('quiz', JSON.stringify(choiceRecord(long, 'Grün')));

  expect(record && recallChoice(long, record)).toEqual(understood(['Grün'], false));
});

test('an answer to a question of another type is none', () => {
  const record = {
    ...choiceRecord(asked, 'Gelb'),
    answer: { type: 'order' as const, sequence: ['Gelb'] },
  };

  expect(recallChoice(asked, record)).toBeUndefined();
});

describe('after an edit of the question', () => {
  test('another order is no change', () => {
    expect(afterEdit({ options: asked.options.toReversed() })).toEqual(
      understood(['Grün wie Gras'], false),
    );
  });

  test('another rationale is no change', () => {
    const options = asked.options.map(({ words, correct }) => option(words, correct, 'Anders.'));

    expect(afterEdit({ options })?.isChanged).toBe(false);
  });

  test('a citation added to the stem is no change', () => {
    const stem = [['Welche Farbe?', { kind: 'cite' as const, id: 'a' }]];

    expect(afterEdit({ stem })?.isChanged).toBe(false);
  });

  test('a reworded stem is a change and keeps the answer', () => {
    expect(afterEdit({ stem: [['Welche Farbe hat es?']] })).toEqual(
      understood(['Grün wie Gras'], true),
    );
  });

  test('a reworded option is a change and keeps the answer', () => {
    const options = [option('Grün wie das Gras', true), ...asked.options.slice(1)];

    expect(afterEdit({ options })).toEqual(understood(['Grün wie das Gras'], true));
  });

  test('an added option is a change and keeps the answer', () => {
    const options = [option('Grau wie Gras', false), ...asked.options];

    expect(afterEdit({ options })).toEqual(understood(['Grün wie Gras'], true));
  });

  test('a removed option is a change and keeps the answer', () => {
    expect(afterEdit({ options: asked.options.slice(0, 2) })).toEqual(
      understood(['Grün wie Gras'], true),
    );
  });

  test('another key is a change and keeps the answer', () => {
    const options = asked.options.map(({ words, correct }) => option(words, !correct));

    expect(afterEdit({ options })).toEqual(understood(['Grün wie Gras'], true));
  });

  test('an answer whose option is gone goes to no other option', () => {
    expect(afterEdit({ options: asked.options.slice(1) })).toBeUndefined();
  });
});
