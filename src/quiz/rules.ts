import type { Question } from '../exercises/model.ts';
import type { Answer } from '../progress/shape.ts';
import type { Grade } from './grade.ts';

/** What is particular to a type of question, free of any interface. */
export interface QuestionRules<Q extends Question, A extends Answer> {
  /** The words of everything one can choose from. */
  items: (question: Q) => string[];
  grade: (question: Q, answer: A) => Grade;
  /** Whether enough of a remembered answer is left after an edit. */
  isUsable: (answer: A) => boolean;
}
