import { matchItems } from '../exercises/match-items.ts';
import type { Question } from '../exercises/model.ts';
import { plainParagraphs } from '../exercises/plain-text.ts';
import { type Answer, type Confidence, longestWords, type QuizRecord } from '../progress/shape.ts';
import type { QuestionRules } from './rules.ts';

export interface Given<A extends Answer> {
  answer: A;
  confidence: Confidence | null;
}

/** @param now ISO timestamp */
export function toRecord<Q extends Question, A extends Answer>(
  question: Q,
  rules: QuestionRules<Q, A>,
  { answer, confidence }: Given<A>,
  now: string,
): QuizRecord {
  return {
    v: 2,
    at: now,
    stem: stemOf(question),
    items: rules.items(question),
    answer,
    confidence,
    score: rules.grade(question, answer).score,
  };
}

export interface Remembered<A extends Answer> extends Given<A> {
  /** The question reads differently than when it was answered. */
  isChanged: boolean;
}

/**
 * What an earlier answer means for the question as it is now, in its present words; undefined where nothing of
 * it is left or the question has become one of another type.
 */
export function recall<Q extends Question, A extends Answer>(
  question: Q,
  rules: QuestionRules<Q, A>,
  type: A['type'],
  record: QuizRecord,
): Remembered<A> | undefined {
  if (record.answer.type !== type) return undefined;
  const present = rules.items(question);
  const found = matchItems(record.items, present);
  const now = (words: string) => present[found[record.items.indexOf(words)] ?? -1];
  const answer = reword(record.answer, now) as A;
  if (!rules.isUsable(answer)) return undefined;
  // The same words with another score: what counts as right has changed.
  const isSame =
    (record.score === null || record.score === rules.grade(question, answer).score) &&
    record.stem === stemOf(question) &&
    record.items.length === present.length &&
    record.items.every((words) => present.includes(words));
  return { answer, confidence: record.confidence, isChanged: !isSame };
}

/** As much of the stem as an entry holds. */
const stemOf = ({ stem }: Question) => plainParagraphs(stem).slice(0, longestWords);

/** @param now the present words for remembered ones, undefined where there are none */
function reword(answer: Answer, now: (words: string) => string | undefined): Answer {
  switch (answer.type) {
    case 'choice':
      return { ...answer, chosen: answer.chosen.flatMap((words) => now(words) ?? []) };
    case 'order':
      return { ...answer, sequence: answer.sequence.flatMap((words) => now(words) ?? []) };
    case 'match': {
      const pairs = answer.pairs.flatMap(([left, right]): [string, string][] => {
        const [nowLeft, nowRight] = [now(left), now(right)];
        return nowLeft !== undefined && nowRight !== undefined ? [[nowLeft, nowRight]] : [];
      });
      return { ...answer, pairs };
    }
    default:
      return answer;
  }
}
