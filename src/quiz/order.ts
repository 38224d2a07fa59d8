import type { OrderQuestion } from '../exercises/model.ts';
import type { AnswerOf } from '../progress/shape.ts';
import { type Grade, gradeParts } from './grade.ts';
import type { QuestionRules } from './rules.ts';

export const orderRules: QuestionRules<OrderQuestion, AnswerOf<'order'>> = {
  items: ({ steps }) => steps.map(({ words }) => words),
  grade: gradeOrder,
  isUsable: ({ sequence }) => sequence.length > 1,
};

/**
 * Counts the pairs of steps that stand in the right order to each other, as Kendall's rank correlation does
 * (Kendall 1938, doi 10.1093/biomet/30.1-2.81): one step out of place costs little, a reversed list everything.
 */
export function gradeOrder({ steps }: OrderQuestion, { sequence }: AnswerOf<'order'>): Grade {
  const places = steps.map(({ words }) => sequence.indexOf(words));
  let found = 0;
  let total = 0;
  for (let later = 1; later < places.length; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      total += 1;
      if ((places[earlier] ?? 0) < (places[later] ?? 0)) found += 1;
    }
  }
  return gradeParts(found, total);
}

/**
 * The order in which the steps are first shown: the same for everybody, told by the words alone and never the
 * right one.
 */
export function mixedSteps<Step extends { words: string }>(steps: readonly Step[]): Step[] {
  const sorted = [...steps].sort((a, b) => a.words.localeCompare(b.words, 'de'));
  const isRight = sorted.every((step, index) => step === steps[index]);
  return isRight ? sorted.reverse() : sorted;
}

/** The sequence with one step moved by one place; the same at the ends. */
export function moveStep(sequence: readonly string[], words: string, by: -1 | 1): string[] {
  const from = sequence.indexOf(words);
  const other = sequence[from + by];
  if (from === -1 || other === undefined) return [...sequence];
  return sequence.with(from, other).with(from + by, words);
}
