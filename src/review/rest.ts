import { dayText } from '../progress/days.ts';
import { nextDay, type Scheduled } from '../progress/review-queue.ts';
import { reviewStrings as strings } from '../strings/review.ts';

/** What to say where nothing is due. @param today `YYYY-MM-DD` */
export function restText(scheduled: readonly Scheduled[], today: string): string {
  const next = nextDay(scheduled, today);
  if (next) return strings.nothingDue(dayText(next));
  return scheduled.length > 0 ? strings.learnt : strings.nothingYet;
}
