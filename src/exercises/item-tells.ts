/** Rules over the questions of an article or of the whole site: what no single question shows. */
import { binomialTail } from './binomial.ts';
import {
  type KeyTally,
  singleChoices,
  tallyLongest,
  tallyPositions,
  tallyShortest,
} from './item-key.ts';
import type { Scope } from './item-problems.ts';
import type { ChoiceQuestion, Exercise } from './model.ts';
import { plainParagraphs } from './plain-text.ts';
import type { Report } from './problems.ts';
import { tokens } from './words.ts';

/** With fewer single choices an article shows no pattern. */
const fewestInArticle = 4;
const mostAboveChance = 2;
const largestShare = 0.6;

const fewestOnSite = 12;
const improbableLength = 0.05;
/** Stricter, since every position is tested. */
const improbablePosition = 0.01;

/** One document as the rules over several see it. */
export interface ItemDocument {
  file: string;
  exercises: readonly Exercise[];
  report: Report;
}

export function checkArticleTells(exercises: readonly Exercise[], report: Report): void {
  const questions = singleChoices(exercises);
  if (questions.length < fewestInArticle) return;
  for (const [problem, tally] of lengthTallies(questions)) {
    if (tally.questions.length - tally.expected >= mostAboveChance) {
      reportLength(problem, 'article', tally, () => report);
    }
  }
  tallyPositions(questions).forEach((tally, index) => {
    if (tally.questions.length > largestShare * tally.total) {
      reportPosition('article', index + 1, tally, () => report);
    }
  });
}

/** A site-wide tell is told at the first question that shows it. */
export function checkSiteTells(documents: readonly ItemDocument[]): void {
  const reports = new Map(
    documents.flatMap(({ exercises, report }) =>
      singleChoices(exercises).map((question) => [question, report] as const),
    ),
  );
  const questions = [...reports.keys()];
  if (questions.length < fewestOnSite) return;
  const reportOf = (question: ChoiceQuestion) => reports.get(question);
  for (const [problem, tally] of lengthTallies(questions)) {
    if (probability(tally) < improbableLength) reportLength(problem, 'site', tally, reportOf);
  }
  tallyPositions(questions).forEach((tally, index) => {
    if (probability(tally) < improbablePosition) {
      reportPosition('site', index + 1, tally, reportOf);
    }
  });
}

/** Who avoids the longest too eagerly makes the key the shortest. */
function lengthTallies(questions: readonly ChoiceQuestion[]) {
  return [
    ['key-longest-often', tallyLongest(questions)],
    ['key-shortest-often', tallyShortest(questions)],
  ] as const;
}

function probability({ questions, total, expected }: KeyTally): number {
  return binomialTail(questions.length, total, expected / total);
}

type ReportOf = (question: ChoiceQuestion) => Report | undefined;

function reportLength(
  problem: 'key-longest-often' | 'key-shortest-often',
  scope: Scope,
  tally: KeyTally,
  reportOf: ReportOf,
): void {
  const [first] = tally.questions;
  if (first) reportOf(first)?.(problem, first.position, details(scope, tally));
}

function reportPosition(scope: Scope, position: number, tally: KeyTally, reportOf: ReportOf): void {
  const [first] = tally.questions;
  if (!first) return;
  reportOf(first)?.('key-position', first.position, { ...details(scope, tally), position });
}

function details(scope: Scope, { questions, total, expected }: KeyTally) {
  return { scope, count: questions.length, total, expected, ids: questions.map(({ id }) => id) };
}

/** The same words in two questions. A copy that kept its id is a problem of its own. */
export function checkStems(documents: readonly ItemDocument[]): void {
  const first = new Map<string, { id: string; where: string }>();
  for (const { file, exercises, report } of documents) {
    for (const question of exercises) {
      if (question.kind !== 'quiz') continue;
      const { id, position } = question;
      const key = tokens(plainParagraphs(question.stem)).join(' ');
      if (key === '') continue;
      const known = first.get(key);
      if (!known) first.set(key, { id, where: `${file}:${position.line}` });
      else if (known.id !== id) report('duplicate-stem', position, { where: known.where });
    }
  }
}
