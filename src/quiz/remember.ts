import { matchItems } from '../exercises/match-items.ts';
import type { ChoiceQuestion } from '../exercises/model.ts';
import { plainParagraphs } from '../exercises/rich-text.ts';
import type { QuizRecord } from '../progress/shape.ts';

/** @param now ISO timestamp */
export function toRecord(
  question: ChoiceQuestion,
  chosen: readonly string[],
  now: string,
): QuizRecord {
  return {
    v: 1,
    at: now,
    stem: plainParagraphs(question.stem),
    options: question.options.map(({ words }) => words),
    chosen: [...chosen],
  };
}

export interface Remembered {
  /** Words of the present options that were chosen. */
  chosen: string[];
  /** The question reads differently than when it was answered. */
  isChanged: boolean;
}

/** What an earlier answer means for the question as it is now. */
export function recall(question: ChoiceQuestion, record: QuizRecord): Remembered {
  const present = question.options.map(({ words }) => words);
  const found = matchItems(record.options, present);
  const chosen = record.options.flatMap((words, index) => {
    const now = present[found[index] ?? -1];
    return record.chosen.includes(words) && now !== undefined ? [now] : [];
  });
  const isSame =
    record.stem === plainParagraphs(question.stem) &&
    record.options.length === present.length &&
    record.options.every((words) => present.includes(words));
  return { chosen, isChanged: !isSame };
}
