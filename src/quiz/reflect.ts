import type { ReflectQuestion } from '../exercises/model.ts';
import type { AnswerOf } from '../progress/shape.ts';
import { type Grade, gradeScore } from './grade.ts';
import type { QuestionRules } from './rules.ts';

type Rating = NonNullable<AnswerOf<'reflect'>['rating']>;

export const ratings: readonly Rating[] = ['met', 'partly', 'missed'];

const credit: Record<Rating, number> = { met: 1, partly: 0.75, missed: 0 };

/** The reader judges; without a judgement nothing is missed. */
export const reflectRules: QuestionRules<ReflectQuestion, AnswerOf<'reflect'>> = {
  items: () => [],
  grade: (_question, { rating }): Grade => gradeScore(rating ? credit[rating] : 1),
  isUsable: () => true,
};
