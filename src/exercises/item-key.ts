/** Where the right answer of a single choice stands and how long it is: what a reader could guess by. */
import type { ChoiceQuestion, Exercise } from './model.ts';

export function singleChoices(exercises: readonly Exercise[]): ChoiceQuestion[] {
  return exercises.filter(
    (one): one is ChoiceQuestion => one.kind === 'quiz' && one.type === 'single',
  );
}

function lengthsOf({ options }: ChoiceQuestion, isCorrect: boolean): number[] {
  return options.filter(({ correct }) => correct === isCorrect).map(({ words }) => words.length);
}

/** Characters of the right answer and of the longest wrong one; of several right ones the shortest. */
export function keyLengths(question: ChoiceQuestion): { key: number; next: number } {
  return {
    key: Math.min(...lengthsOf(question, true)),
    next: Math.max(...lengthsOf(question, false)),
  };
}

function isKeyLongest(question: ChoiceQuestion): boolean {
  const { key, next } = keyLengths(question);
  return key > next;
}

function isKeyShortest(question: ChoiceQuestion): boolean {
  return Math.max(...lengthsOf(question, true)) < Math.min(...lengthsOf(question, false));
}

/** 1 for the first option. */
function keyPosition({ options }: ChoiceQuestion): number {
  return options.findIndex(({ correct }) => correct) + 1;
}

/** Chance that a mark put at random falls on one of the options there are. */
const optionChance = ({ options }: ChoiceQuestion) => 1 / options.length;

/** How many of the questions have their key where chance would put it: at one position, at the longest or shortest option. */
export interface KeyTally {
  /** Those that have it there. */
  questions: ChoiceQuestion[];
  total: number;
  expected: number;
}

export function tallyLongest(questions: readonly ChoiceQuestion[]): KeyTally {
  return tally(questions, isKeyLongest, optionChance);
}

export function tallyShortest(questions: readonly ChoiceQuestion[]): KeyTally {
  return tally(questions, isKeyShortest, optionChance);
}

/** One tally a position, from the first to the last there is. */
export function tallyPositions(questions: readonly ChoiceQuestion[]): KeyTally[] {
  const last = Math.max(0, ...questions.map(({ options }) => options.length));
  return Array.from({ length: last }, (_, index) =>
    tally(
      questions,
      (question) => keyPosition(question) === index + 1,
      (question) => (index < question.options.length ? optionChance(question) : 0),
    ),
  );
}

function tally(
  questions: readonly ChoiceQuestion[],
  isHit: (question: ChoiceQuestion) => boolean,
  chanceOf: (question: ChoiceQuestion) => number,
): KeyTally {
  return {
    questions: questions.filter(isHit),
    total: questions.length,
    expected: questions.reduce((sum, question) => sum + chanceOf(question), 0),
  };
}
