import type { ChoiceQuestion } from '../exercises/model.ts';

export interface Grade {
  verdict: 'right' | 'partly' | 'wrong';
  /** Options put on the right side, chosen or left out, and how many there are. */
  found: number;
  total: number;
}

/**
 * Single choice is right or wrong. Multiple choice counts every option as one true-false decision; partly
 * right is an answer with at least one right option and more decisions right than wrong.
 *
 * @param chosen words of the chosen options
 */
export function grade(question: ChoiceQuestion, chosen: readonly string[]): Grade {
  const { options, type } = question;
  const total = options.length;
  const found = options.filter(({ words, correct }) => chosen.includes(words) === correct).length;
  if (found === total) return { verdict: 'right', found, total };
  const hasHit = options.some(({ words, correct }) => correct && chosen.includes(words));
  const isPartly = type === 'multiple' && hasHit && found > total / 2;
  return { verdict: isPartly ? 'partly' : 'wrong', found, total };
}
