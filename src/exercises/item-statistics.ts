/** The questions of a site in numbers: what an editor looks at before writing more. */

import {
  type KeyTally,
  singleChoices,
  tallyLongest,
  tallyPositions,
  tallyShortest,
} from './item-key.ts';
import { hasCitation, hasReference, reasonedItems } from './item-rationale.ts';
import type { Exercise, QuestionType } from './model.ts';

export type ItemType = QuestionType | 'scenario';

export interface Share {
  count: number;
  total: number;
}

export interface ShareByChance extends Share {
  /** How many chance alone would give. */
  expected: number;
}

export interface ItemStatistics {
  /** Items of each type; scenarios count, groups do not. */
  types: Record<ItemType, number>;
  /** Number of options → questions with so many; single and multiple choice. */
  optionCounts: Map<number, number>;
  /** Single choice: where the right answer stands, from the first position on. */
  keyPositions: ShareByChance[];
  /** Single choice: the right answer is longer than every wrong one. */
  keyLongest: ShareByChance;
  /** Single choice: the right answer is shorter than every wrong one. */
  keyShortest: ShareByChance;
  /** Of options and steps. */
  withRationale: Share;
  withOwnReference: Share;
  /** Of questions; those about oneself need no reference. */
  withHint: Share;
  withReference: Share;
}

export function itemStatistics(exercises: readonly Exercise[]): ItemStatistics {
  const questions = exercises.filter((one) => one.kind === 'quiz');
  const factual = questions.filter(({ type }) => type !== 'reflect');
  const reasoned = questions.flatMap(reasonedItems);
  const single = singleChoices(exercises);
  return {
    types: countTypes(exercises),
    optionCounts: countOptions(exercises),
    keyPositions: tallyPositions(single).map(toShare),
    keyLongest: toShare(tallyLongest(single)),
    keyShortest: toShare(tallyShortest(single)),
    withRationale: share(reasoned, ({ rationale }) => rationale.length > 0),
    withOwnReference: share(reasoned, ({ rationale }) => rationale.some(hasCitation)),
    withHint: share(questions, ({ hint }) => hint.length > 0),
    withReference: share(factual, hasReference),
  };
}

function countTypes(exercises: readonly Exercise[]): Record<ItemType, number> {
  const types = {
    single: 0,
    multiple: 0,
    order: 0,
    match: 0,
    estimate: 0,
    reflect: 0,
    scenario: 0,
  };
  for (const exercise of exercises) {
    if (exercise.kind === 'quiz') types[exercise.type]++;
    else if (exercise.kind === 'scenario') types.scenario++;
  }
  return types;
}

function countOptions(exercises: readonly Exercise[]): Map<number, number> {
  const lengths = exercises.flatMap((one) =>
    one.kind === 'quiz' && 'options' in one ? [one.options.length] : [],
  );
  const counts = new Map<number, number>();
  for (const length of lengths.sort((a, b) => a - b)) {
    counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return counts;
}

function toShare({ questions, total, expected }: KeyTally): ShareByChance {
  return { count: questions.length, total, expected };
}

function share<T>(all: readonly T[], has: (one: T) => boolean): Share {
  return { count: all.filter(has).length, total: all.length };
}
