import type { MatchQuestion } from '../exercises/model.ts';
import type { AnswerOf } from '../progress/shape.ts';
import { type Grade, gradeParts } from './grade.ts';
import type { QuestionRules } from './rules.ts';

export const matchRules: QuestionRules<MatchQuestion, AnswerOf<'match'>> = {
  items: ({ pairs }) => pairs.flatMap(({ left, right }) => [left.words, right.words]),
  grade: gradeMatch,
  isUsable: ({ pairs }) => pairs.length > 0,
};

/** Each pair counts on its own; one left open is not right. */
export function gradeMatch({ pairs }: MatchQuestion, answer: AnswerOf<'match'>): Grade {
  const given = new Map(answer.pairs);
  const found = pairs.filter(({ left, right }) => given.get(left.words) === right.words).length;
  return gradeParts(found, pairs.length);
}

/** The right sides in an order that tells nothing. */
export function sortedChoices({ pairs }: MatchQuestion): string[] {
  return pairs.map(({ right }) => right.words).sort((a, b) => a.localeCompare(b, 'de'));
}
