import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grade } from '../../../src/quiz/grade.ts';
import { question } from '../builders.ts';

const single = question({ right: ['R'], wrong: ['a', 'b'] });
const multiple = question({ right: ['R', 'S'], wrong: ['a', 'b'] });
const mostlyRight = question({ right: ['R', 'S', 'T'], wrong: ['a'] });

test.for([
  ['single, the right one', single, ['R'], 'right', 3],
  ['single, a wrong one', single, ['a'], 'wrong', 1],
  ['single, the right one beside a wrong one', single, ['R', 'a'], 'wrong', 2],
  ['single, none', single, [], 'wrong', 2],
  ['multiple, the whole key', multiple, ['S', 'R'], 'right', 4],
  ['multiple, one right option', multiple, ['R'], 'partly', 3],
  ['multiple, the key and one wrong option', multiple, ['R', 'S', 'a'], 'partly', 3],
  ['multiple, as many right as wrong decisions', multiple, ['R', 'a'], 'wrong', 2],
  ['multiple, everything', multiple, ['R', 'S', 'a', 'b'], 'wrong', 2],
  ['multiple, only wrong options', multiple, ['a', 'b'], 'wrong', 0],
  ['multiple, none, though half is put right', multiple, [], 'wrong', 2],
  ['multiple, an option that no longer exists', multiple, ['R', 'S', 'weg'], 'right', 4],
  ['mostly right options, one missing', mostlyRight, ['R', 'S'], 'partly', 3],
] as const)('%s', ([, asked, chosen, verdict, found]) => {
  expect(grade(asked, chosen)).toEqual({ verdict, found, total: asked.options.length });
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
        const { verdict, found, total } = grade(asked, chosen);
        if (verdict !== 'partly') return;
        const hasHit = asked.options.some(
          ({ words, correct }) => correct && chosen.includes(words),
        );

        expect({ hasHit, isMost: found > total / 2, isAll: found === total }).toEqual({
          hasHit: true,
          isMost: true,
          isAll: false,
        });
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
        const opposite = asked.options
          .map(({ words }) => words)
          .filter((word) => !chosen.includes(word));

        expect(grade(asked, chosen).found + grade(asked, opposite).found).toBe(
          asked.options.length,
        );
      }),
    );
  });
});
