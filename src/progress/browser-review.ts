import { articleOfPage } from './article-of-page.ts';
import { store } from './browser-store.ts';
import { afterAnswer } from './review-schedule.ts';
import type { QuizRecord } from './shape.ts';

/** Notes when a question comes back. On the review's own page it keeps the article it came from. */
export function keepForReview(id: string, record: QuizRecord, now: Date): void {
  const before = store.read('review', id);
  const article = before?.article ?? articleOfPage();
  const after = afterAnswer(before, { ...record, article }, now);
  if (after && after !== before) store.write('review', id, after);
}
