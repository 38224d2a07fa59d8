import { useState } from 'react';
import type { QuizGroup } from '../exercises/model.ts';
import { plainParagraphs } from '../exercises/plain-text.ts';
import { store } from '../progress/browser-store.ts';
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
  const [isFresh, setIsFresh] = useState(false);

  const outcomes = scores.map(outcomeOf);
  const answered = outcomes.filter((outcome) => outcome !== 'open').length;
  const right = outcomes.filter((outcome) => outcome === 'right').length;
  const isShown = feedback === 'end' ? isEvaluated : answered === questions.length;

  function evaluate() {
    setIsFresh(true);
    store.write('group', id, { v: 1, at: new Date().toISOString() });
  }

  function restart(isWanted: (outcome: Outcome | undefined) => boolean) {
    setIsFresh(false);
    questions.forEach((question, index) => {
      if (isWanted(outcomes[index])) store.remove('quiz', question.id);
    });
    store.remove('group', id);
  }

  return (
    <div className="group-summary with-script" data-pagefind-ignore="all">
      <p className="exercise-progress">{groupStrings.progress(answered, questions.length)}</p>
      <LiveResult
        text={isShown ? groupStrings.result(right, questions.length) : ''}
        isFresh={isFresh || feedback === 'immediate'}
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
          <button type="button" className="button" onClick={evaluate}>
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
