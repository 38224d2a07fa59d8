import { store } from '../progress/browser-store.ts';
import { dayOf } from '../progress/days.ts';
import { dueOn } from '../progress/review-queue.ts';
import { useRecords } from '../progress/use-record.ts';
import { reviewStrings as strings } from '../strings/review.ts';
import { restText } from './rest.ts';

/** How much is due, and the way there. */
export function ReviewSummary({ review }: { review: string }) {
  const scheduled = useRecords('review', store.peek);
  const due = dueOn(scheduled, dayOf(new Date())).length;
  return (
    <div className="review-summary">
      <p>{due > 0 ? strings.due(due) : restText(scheduled, dayOf(new Date()))}</p>
      {due > 0 && (
        <p>
          <a className="button button-strong" href={review}>
            {strings.toReview}
          </a>
        </p>
      )}
    </div>
  );
}
