import type { ChoiceQuestion } from '../exercises/model.ts';
import type { AnswerOf } from '../progress/shape.ts';
import { type Grade, gradeParts, gradeScore } from './grade.ts';
import type { QuestionRules } from './rules.ts';

export const choiceRules: QuestionRules<ChoiceQuestion, AnswerOf<'choice'>> = {
  items: ({ options }) => options.map(({ words }) => words),
  grade: gradeChoice,
  isUsable: ({ chosen }) => chosen.length > 0,
};

/**
 * Single choice is right or wrong. In multiple choice every option is one decision, chosen or left out; without
 * a single right option an answer is wrong, however much it left out.
 */
export function gradeChoice(
  { type, options }: ChoiceQuestion,
  { chosen }: AnswerOf<'choice'>,
): Grade {
  const isFound = ({ words, correct }: { words: string; correct: boolean }) =>
    chosen.includes(words) === correct;
  const found = options.filter(isFound).length;
  if (type === 'single') return gradeScore(found === options.length ? 1 : 0);
  const hasHit = options.some((option) => option.correct && isFound(option));
  const graded = gradeParts(found, options.length);
  return hasHit ? graded : { ...graded, verdict: 'wrong', score: 0 };
}
