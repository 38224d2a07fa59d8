/**
 * One sitting: five due questions at most. Which ones is settled at its start, so that answering does not change the
 * list under the reader.
 */
import { dueOn, type Scheduled } from '../progress/review-queue.ts';

export const questionsAtOnce = 5;

export interface Session {
  /** ISO timestamp; earlier answers do not show. */
  startedAt: string;
  questions: Scheduled[];
  index: number;
}

/** @param today `YYYY-MM-DD` @param now ISO timestamp */
export function beginSession(scheduled: readonly Scheduled[], today: string, now: string): Session {
  return { startedAt: now, questions: dueOn(scheduled, today).slice(0, questionsAtOnce), index: 0 };
}

export function nextQuestion(session: Session): Session {
  return { ...session, index: session.index + 1 };
}

/** The sitting without questions that no longer exist. */
export function withoutGone(session: Session, gone: readonly string[]): Session {
  const questions = session.questions.filter(({ id }) => !gone.includes(id));
  return { ...session, questions };
}
