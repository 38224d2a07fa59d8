/**
 * When a question comes back. Missed or unsure, it returns after 2 days; each time it is then answered right, after
 * 7 and 21 more, and after that it counts as learnt. Spaced practice beats massed, and fixed steps do as well
 * as adaptive ones (Latimier, Peyre & Ramus 2021, doi 10.1007/s10648-020-09572-8).
 */
import { dayAfter, dayOf } from './days.ts';
import type { QuizRecord, ReviewRecord } from './shape.ts';

const intervals = [2, 7, 21] as const;

/** What was answered, and where the question stands. */
export interface Answered extends Pick<QuizRecord, 'score' | 'confidence'> {
  /** Slug of the article. */
  article: string;
}

/**
 * The entry after an answer; the same one where nothing changes, undefined where there is nothing to come back
 * to. A right answer before the day counts for nothing: it is no proof of having kept it.
 */
export function afterAnswer(
  review: ReviewRecord | undefined,
  { score, confidence, article }: Answered,
  now: Date,
): ReviewRecord | undefined {
  const reason = reasonOf(score, confidence);
  const at = now.toISOString();
  if (reason) return { v: 1, at, article, stage: 0, due: dayAfter(now, intervals[0]), reason };
  if (score === null || !review || review.stage === 3 || review.due > dayOf(now)) return review;
  const stage = (review.stage + 1) as ReviewRecord['stage'];
  return { ...review, at, stage, due: dayAfter(now, intervals[stage as 1 | 2] ?? 0) };
}

function reasonOf(
  score: number | null,
  confidence: QuizRecord['confidence'],
): ReviewRecord['reason'] | undefined {
  if (score === null) return undefined;
  if (score < 1) return confidence === 'sure' ? 'sure-and-wrong' : 'wrong';
  return confidence === 'guessed' || confidence === 'unsure' ? 'unsure' : undefined;
}
