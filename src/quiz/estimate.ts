import type { EstimateQuestion } from '../exercises/model.ts';
import type { AnswerOf } from '../progress/shape.ts';
import { type Grade, gradeScore } from './grade.ts';
import type { QuestionRules } from './rules.ts';

export const estimateRules: QuestionRules<EstimateQuestion, AnswerOf<'estimate'>> = {
  items: () => [],
  grade: gradeEstimate,
  isUsable: () => true,
};

/**
 * Right within the author's tolerance, and less credit for less precision, as Moodle's numerical question grants it
 * (docs.moodle.org, „Numerical question type“: answers with a wider accepted error and a lower grade). There the author
 * sets steps; here the credit falls evenly and is gone at three times the tolerance, so that less than twice the
 * tolerance off is partly right.
 */
export function gradeEstimate(
  { answer, tolerance }: EstimateQuestion,
  { value }: AnswerOf<'estimate'>,
): Grade {
  const beyond = Math.abs(value - answer) - tolerance;
  if (beyond <= 0) return gradeScore(1);
  return gradeScore(tolerance === 0 ? 0 : Math.max(0, 1 - beyond / (2 * tolerance)));
}

/** Place of a value between the ends of the line, 0 to 1. */
export function placeOnLine(
  { minimum, maximum }: Pick<EstimateQuestion, 'minimum' | 'maximum'>,
  value: number,
): number {
  const share = (value - minimum) / (maximum - minimum);
  return Math.min(1, Math.max(0, share));
}
