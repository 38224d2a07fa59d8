import { useLayoutEffect, useRef, useState } from 'react';
import type { QuizGroup } from '../exercises/model.ts';
import { plainParagraphs } from '../exercises/plain-text.ts';
import { store } from '../progress/browser-store.ts';
import { earlyPresses } from '../progress/early-input.ts';
import { LiveResult } from '../progress/LiveResult.tsx';
import { StorageNotice } from '../progress/StorageNotice.tsx';
import { useRecord, useScores } from '../progress/use-record.ts';
import { groupStrings } from '../strings/quiz.ts';
import { gradeScore } from './grade.ts';

type Outcome = keyof typeof groupStrings.verdict;

/** What became of the questions of a group, with the way back to each. */
export function GroupSummary({ group }: { group: QuizGroup }) {
  const { id, questions, feedback, section } = group;
  const scores = useScores(questions.map((question) => question.id));
  const isEvaluated = useRecord('group', id) !== undefined;
  const progress = useRef<HTMLParagraphElement>(null);
  const evaluation = useRef<HTMLButtonElement>(null);
  /** The result comes from what the reader does now. */
  const [isFresh, setIsFresh] = useState(false);

  const outcomes = scores.map(outcomeOf);
  const answered = outcomes.filter((outcome) => outcome !== 'open').length;
  const right = outcomes.filter((outcome) => outcome === 'right').length;
  const isShown = feedback === 'end' ? isEvaluated : answered === questions.length;

  // Without a button the result comes with the last answer; one that is only remembered is not announced.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useLayoutEffect(() => {
    const isOpen = questions.some((question) => !store.read('quiz', question.id));
    setIsFresh(feedback === 'immediate' && isOpen);
    // Pressed before this code arrived, see `early.js`.
    if (earlyPresses(evaluation.current).length > 0) evaluate();
  }, []);

  function evaluate() {
    setIsFresh(true);
    store.write('group', id, { v: 1, at: new Date().toISOString() });
    keepPlace();
  }

  /** The button that was pressed is gone: what stands above it takes the focus. */
  function keepPlace() {
    progress.current?.focus();
  }

  function restart(isWanted: (outcome: Outcome | undefined) => boolean) {
    setIsFresh(feedback === 'immediate');
    questions.forEach((question, index) => {
      if (isWanted(outcomes[index])) store.remove('quiz', question.id);
    });
    store.remove('group', id);
    keepPlace();
  }

  return (
    <div className="group-summary with-script" data-pagefind-ignore="all">
      <p className="exercise-progress" ref={progress} tabIndex={-1}>
        {groupStrings.progress(answered, questions.length)}
      </p>
      <LiveResult
        text={isShown ? groupStrings.result(right, questions.length) : ''}
        isFresh={isFresh}
      />
      {isShown && (
        <ol className="group-outcomes">
          {questions.map((question, index) => (
            <li key={question.id}>
              <a href={`#${question.id}`}>{plainParagraphs(question.stem)}</a>{' '}
              <span className="group-outcome" data-outcome={outcomes[index]}>
                {groupStrings.verdict[outcomes[index] ?? 'open']}
              </span>
            </li>
          ))}
        </ol>
      )}
      {isShown && section && (
        <p>
          <a href={`#${section.slug}`}>{groupStrings.section(section.title)}</a>
        </p>
      )}
      <div className="group-actions">
        {feedback === 'end' && !isEvaluated && (
          <button type="button" className="button" ref={evaluation} onClick={evaluate}>
            {groupStrings.evaluate}
          </button>
        )}
        {isShown && right < questions.length && (
          <button
            type="button"
            className="button"
            onClick={() => restart((outcome) => outcome !== 'right')}
          >
            {groupStrings.onlyMissed}
          </button>
        )}
        {isShown && (
          <button type="button" className="button" onClick={() => restart(() => true)}>
            {groupStrings.all}
          </button>
        )}
      </div>
      <StorageNotice kind="group" id={id} />
    </div>
  );
}

/** @param score undefined: open; null: answered before scores were kept */
function outcomeOf(score: number | null | undefined): Outcome {
  if (score === undefined) return 'open';
  return score === null ? 'partly' : gradeScore(score).verdict;
}
