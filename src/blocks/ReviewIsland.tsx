import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { store } from '../progress/browser-store.ts';
import { dayOf } from '../progress/days.ts';
import { fetchJson } from '../progress/fetch-json.ts';
import type { Scheduled } from '../progress/review-queue.ts';
import { StorageNotice } from '../progress/StorageNotice.tsx';
import { useRecord, useRecords } from '../progress/use-record.ts';
import { type Fetched, fetchQuestions, type QuestionFile } from '../review/fetch-questions.ts';
import { restText } from '../review/rest.ts';
import { beginSession, nextQuestion, type Session, withoutGone } from '../review/session.ts';
import { reviewStrings as strings } from '../strings/review.ts';
import { AnyQuiz } from './AnyQuiz.tsx';

interface Props {
  /** Address under which the questions of an article lie, `{slug}` in place of its slug. */
  files: string;
}

/** Questions that come back, five at a time, one after the other. */
export function ReviewIsland({ files }: Props) {
  const scheduled = useRecords('review');
  const [session, setSession] = useState<Session>();
  const [fetched, setFetched] = useState<Fetched>();
  /** The first question comes with the page; what comes after takes the focus. */
  const [isMoved, setIsMoved] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);

  async function begin() {
    const now = new Date();
    const fresh = beginSession(store.list('review'), dayOf(now), now.toISOString());
    setSession(fresh);
    setFetched(undefined);
    const answer = await fetchQuestions(fresh.questions, (slug) =>
      fetchJson<QuestionFile>(files.replace('{slug}', encodeURIComponent(slug))),
    );
    for (const id of answer.gone) store.remove('review', id);
    setSession(withoutGone(fresh, [...answer.gone, ...answer.unreachable]));
    setFetched(answer);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(() => void begin(), []);

  function next(from: Session) {
    setSession(nextQuestion(from));
    setIsMoved(true);
  }

  function more() {
    setIsMoved(true);
    // The button that was pressed goes while the questions are fetched.
    status.current?.focus();
    void begin();
  }

  const current = session?.questions[session.index];
  return (
    <div className="review">
      <p role="status" ref={status} tabIndex={-1}>
        {fetched ? noticeOf(fetched) : strings.loading}
      </p>
      {session && fetched && current && (
        <ReviewQuestion
          key={current.id}
          session={session}
          scheduled={current}
          fetched={fetched}
          isMoved={isMoved}
          onNext={() => next(session)}
        />
      )}
      {session && fetched && !current && (
        <ReviewEnd
          count={session.questions.length}
          scheduled={scheduled}
          isMoved={isMoved}
          onMore={more}
        />
      )}
      <StorageNotice kind="review" />
    </div>
  );
}

interface QuestionProps {
  session: Session;
  scheduled: Scheduled;
  fetched: Fetched;
  isMoved: boolean;
  onNext: () => void;
}

function ReviewQuestion({ session, scheduled, fetched, isMoved, onNext }: QuestionProps) {
  const { id, record } = scheduled;
  const source = fetched.questions.get(id);
  const answer = useRecord('quiz', id);
  const heading = useRef<HTMLHeadingElement>(null);
  const isAnswered = answer !== undefined && answer.at >= session.startedAt;
  const isLast = session.index === session.questions.length - 1;

  // biome-ignore lint/correctness/useExhaustiveDependencies: as it appears
  useLayoutEffect(() => {
    if (isMoved) heading.current?.focus();
  }, []);

  if (!source) return null;
  const { heldBackBy, ...question } = source.question;
  return (
    <section className="exercise" data-exercise="quiz" aria-labelledby={`${id}-wiederholt`}>
      <h2 id={`${id}-wiederholt`} className="exercise-label" ref={heading} tabIndex={-1}>
        {strings.question(session.index + 1, session.questions.length)}
      </h2>
      <p className="exercise-introduction">
        {strings.reasons[record.reason]} {strings.from} <a href={source.href}>{source.title}</a>
      </p>
      <AnyQuiz question={question} since={session.startedAt} />
      {isAnswered && (
        <button type="button" className="button button-strong" onClick={onNext}>
          {isLast ? strings.finish : strings.next}
        </button>
      )}
    </section>
  );
}

interface EndProps {
  count: number;
  scheduled: readonly Scheduled[];
  isMoved: boolean;
  onMore: () => void;
}

function ReviewEnd({ count, scheduled, isMoved, onMore }: EndProps) {
  const today = dayOf(new Date());
  const left = scheduled.filter(({ record }) => record.stage < 3 && record.due <= today).length;
  const heading = useRef<HTMLParagraphElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as it appears
  useLayoutEffect(() => {
    if (isMoved) heading.current?.focus();
  }, []);
  return (
    <div className="review-end">
      <p ref={heading} tabIndex={-1}>
        {count > 0 && strings.done(count)}{' '}
        {left > 0 ? strings.due(left) : restText(scheduled, today)}
      </p>
      {left > 0 && (
        <button type="button" className="button button-strong" onClick={onMore}>
          {strings.more}
        </button>
      )}
    </div>
  );
}

function noticeOf({ gone, unreachable }: Fetched): string {
  return [
    gone.length > 0 ? strings.gone(gone.length) : '',
    unreachable.length > 0 ? strings.unreachable : '',
  ]
    .join(' ')
    .trim();
}
