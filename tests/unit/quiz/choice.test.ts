import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChoiceQuestion } from '../../../src/exercises/model.ts';
import { choiceRules, gradeChoice } from '../../../src/quiz/choice.ts';
import { question } from '../builders.ts';

const grade = (asked: ChoiceQuestion, chosen: readonly string[]) =>
  gradeChoice(asked, { type: 'choice', chosen: [...chosen] });

/** Decisions put right, as the score tells. */
const foundBy = (asked: ChoiceQuestion, chosen: readonly string[]) =>
  grade(asked, chosen).parts?.found;

const single = question({ right: ['R'], wrong: ['a', 'b'] });
const multiple = question({ right: ['R', 'S'], wrong: ['a', 'b'] });
const mostlyRight = question({ right: ['R', 'S', 'T'], wrong: ['a'] });

test.for([
  ['the right one', ['R'], 'right', 1],
  ['a wrong one', ['a'], 'wrong', 0],
  ['the right one beside a wrong one', ['R', 'a'], 'wrong', 0],
  ['none', [], 'wrong', 0],
] as const)('single choice: %s', ([, chosen, verdict, score]) => {
  expect(grade(single, chosen)).toEqual({ verdict, score });
});

test.for([
  ['the whole key', multiple, ['S', 'R'], 'right', 1, 4],
  ['one right option', multiple, ['R'], 'partly', 0.75, 3],
  ['the key and one wrong option', multiple, ['R', 'S', 'a'], 'partly', 0.75, 3],
  ['as many right as wrong decisions', multiple, ['R', 'a'], 'wrong', 0.5, 2],
  ['everything', multiple, ['R', 'S', 'a', 'b'], 'wrong', 0.5, 2],
  ['only wrong options', multiple, ['a', 'b'], 'wrong', 0, 0],
  ['none, though half is put right', multiple, [], 'wrong', 0, 2],
  ['an option that no longer exists', multiple, ['R', 'S', 'weg'], 'right', 1, 4],
  ['one of three right options missing', mostlyRight, ['R', 'S'], 'partly', 0.75, 3],
] as const)('multiple choice: %s', ([, asked, chosen, verdict, score, found]) => {
  expect(grade(asked, chosen)).toEqual({ verdict, score, parts: { found, total: 4 } });
});

test('the words of a choice question are those of its options', () => {
  expect(choiceRules.items(single)).toEqual(['R', 'a', 'b']);
});

test.for([
  ['an option chosen', ['R'], true],
  ['nothing chosen', [], false],
] as const)('an answer is usable with %s', ([, chosen, isUsable]) => {
  expect(choiceRules.isUsable({ type: 'choice', chosen: [...chosen] })).toBe(isUsable);
});

describe('for any question', () => {
  const options = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 2, maxLength: 7 });
  /** A question with at least one right and one wrong option, and a choice among its options. */
  const answered = options.chain((words) =>
    fc.record({
      asked: fc
        .integer({ min: 1, max: words.length - 1 })
        .map((count) => question({ right: words.slice(0, count), wrong: words.slice(count) })),
      chosen: fc.subarray(words),
    }),
  );
  const sorted = (words: readonly string[]) => words.toSorted();

  test('an answer is right exactly if it is the key', () => {
    fc.assert(
      fc.property(answered, ({ asked, chosen }) => {
        const key = asked.options.flatMap(({ words, correct }) => (correct ? [words] : []));
        const isKey = sorted(chosen).join() === sorted(key).join();

        expect(grade(asked, chosen).verdict === 'right').toBe(isKey);
      }),
    );
  });

  test('single choice is never partly right', () => {
    fc.assert(
      fc.property(answered, ({ asked, chosen }) => {
        expect(grade({ ...asked, type: 'single' }, chosen).verdict).not.toBe('partly');
      }),
    );
  });

  test('partly right takes a right option and more than half', () => {
    fc.assert(
      fc.property(answered, ({ asked, chosen }) => {
        const { verdict, score } = grade(asked, chosen);
        fc.pre(verdict === 'partly');
        const hits = asked.options.filter(
          ({ words, correct }) => correct && chosen.includes(words),
        );

        expect(hits).not.toEqual([]);
        expect(score).toBeGreaterThan(0.5);
        expect(score).toBeLessThan(1);
      }),
    );
  });

  test('the score lies between 0 and 1', () => {
    fc.assert(
      fc.property(answered, ({ asked, chosen }) => {
        const { score } = grade(asked, chosen);

        expect(score >= 0 && score <= 1).toBe(true);
      }),
    );
  });

  test('the order of the choice plays no part', () => {
    fc.assert(
      fc.property(answered, ({ asked, chosen }) => {
        expect(grade(asked, chosen.toReversed())).toEqual(grade(asked, chosen));
      }),
    );
  });

  test('choosing the opposite turns every decision around', () => {
    fc.assert(
      fc.property(answered, ({ asked, chosen }) => {
        fc.pre(asked.type === 'multiple');
        const opposite = asked.options.flatMap(({ words }) =>
          chosen.includes(words) ? [] : [words],
        );
        const found = [foundBy(asked, chosen), foundBy(asked, opposite)];

        expect(found.reduce<number>((sum, count) => sum + (count ?? Number.NaN), 0)).toBe(
          asked.options.length,
        );
      }),
    );
  });
});
