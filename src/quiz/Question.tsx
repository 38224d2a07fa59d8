import { type MouseEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Question as QuestionModel } from '../exercises/model.ts';
import { ParagraphList, RichText } from '../exercises/RichText.tsx';
import { keepForReview } from '../progress/browser-review.ts';
import { store } from '../progress/browser-store.ts';
import { earlyPresses, isEarly } from '../progress/early-input.ts';
import { LiveResult } from '../progress/LiveResult.tsx';
import { StorageNotice } from '../progress/StorageNotice.tsx';
import type { Answer } from '../progress/shape.ts';
import { useRecord } from '../progress/use-record.ts';
import { quizStrings } from '../strings/quiz.ts';
import { ConfidenceField, readConfidence, showConfidence } from './ConfidenceField.tsx';
import type { Grade } from './grade.ts';
import { type Remembered, recall, toRecord } from './remember.ts';
import type { QuestionRules } from './rules.ts';
import { Solution } from './Solution.tsx';

/** An answer whose feedback the reader may see. */
export interface Answered<A extends Answer> {
  answer: A;
  grade: Grade;
}

/** What every type of question takes. */
export interface QuestionProps<Q extends QuestionModel> {
  question: Q;
  /** ISO timestamp: earlier answers do not show. A question that comes back is asked anew. */
  since?: string | undefined;
}

interface Props<Q extends QuestionModel, A extends Answer> extends QuestionProps<Q> {
  rules: QuestionRules<Q, A>;
  type: A['type'];
  /** Reads the answer from the controls; undefined where there is none yet. */
  read: (root: HTMLElement) => A | undefined;
  /** Puts an answer, or nothing, into the controls. */
  show: (root: HTMLElement, answer: A | undefined) => void;
  /** The controls, fixed once answered, and with `answered` the feedback where it belongs. */
  children: (answered: Answered<A> | undefined, isFixed: boolean) => ReactNode;
  solution: ReactNode;
  verdict: (grade: Grade) => string;
  wording?: { check?: string; chooseFirst?: string };
  hasConfidence?: boolean;
}

/**
 * What all questions share. Controls stay uncontrolled and are read on submit, so that a choice made before
 * this code arrived counts. Whether the question is answered is told by the store alone.
 */
export function Question<Q extends QuestionModel, A extends Answer>(props: Props<Q, A>) {
  const { question, rules, type, read, show, wording, hasConfidence = true } = props;
  const { id, stem, hint, explanation, heldBackBy } = question;
  const root = useRef<HTMLDivElement>(null);
  const record = useRecord('quiz', id);
  const group = useRecord('group', heldBackBy ?? '');
  /** The reader is answering anew, whatever is remembered. */
  const [isReopened, setIsReopened] = useState(false);
  /** Answered in this visit: only then the verdict is announced. */
  const [isFresh, setIsFresh] = useState(false);
  const [message, setMessage] = useState('');

  const isCurrent = record !== undefined && record.at >= (props.since ?? '');
  const remembered = isCurrent && !isReopened ? recall(question, rules, type, record) : undefined;
  const isHeldBack = heldBackBy !== undefined && group === undefined;
  const answered =
    remembered && !isHeldBack
      ? { answer: remembered.answer, grade: rules.grade(question, remembered.answer) }
      : undefined;

  // Once, before a remembered answer is shown: what the reader did before this code arrived counts.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const wasPressed = earlyPresses(element.querySelector('.question-result')).length > 0;
    if (wasTouched(element)) setIsReopened(true);
    if (wasPressed) check(element);
  }, []);

  const shown = remembered && JSON.stringify([remembered.answer, remembered.confidence]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` stands for what is remembered
  useLayoutEffect(() => {
    if (!root.current || !remembered) return;
    show(root.current, remembered.answer);
    showConfidence(root.current, remembered.confidence);
  }, [shown]);

  const wasRemembered = useRef(false);
  // Erased, here or in another tab.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the entry comes or goes
  useLayoutEffect(() => {
    if (root.current && wasRemembered.current && !record) {
      show(root.current, undefined);
      showConfidence(root.current, null);
      // What was opened before the answer would tell it the next time.
      for (const part of root.current.querySelectorAll('details')) part.open = false;
    }
    wasRemembered.current = record !== undefined;
  }, [record === undefined]);

  function check(element: HTMLElement) {
    const answer = read(element);
    if (!answer) {
      setMessage(wording?.chooseFirst ?? quizStrings.chooseFirst);
      return;
    }
    setMessage('');
    setIsFresh(true);
    setIsReopened(false);
    const given = { answer, confidence: readConfidence(element) };
    const now = new Date();
    const record = toRecord(question, rules, given, now.toISOString());
    store.write('quiz', id, record);
    keepForReview(id, record, now);
  }

  function restart() {
    setIsFresh(false);
    if (remembered && isHeldBack) {
      setIsReopened(true);
      return;
    }
    setIsReopened(false);
    store.remove('quiz', id);
  }

  function press(event: MouseEvent) {
    // The second click of a double click must not undo the first.
    if (event.detail > 1 || !root.current) return;
    if (remembered) restart();
    else check(root.current);
  }

  /** A verdict that was held back comes with the group's result, which is announced once for all. */
  const isAnnounced = isFresh && (heldBackBy === undefined || isHeldBack);
  const label = labelOf(remembered !== undefined, isHeldBack);
  const text = resultText(props, remembered, answered);
  const restoredText = remembered && `${earlierText(remembered)} ${text}`;
  return (
    <div className="question" ref={root}>
      <fieldset className="question-body">
        <legend className="question-stem">
          {stem.map((paragraph, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a stem never change
            <span key={index}>
              <RichText text={paragraph} />
            </span>
          ))}
        </legend>
        {props.children(answered, remembered !== undefined)}
      </fieldset>
      {hint.length > 0 && (
        <details className="hint" data-pagefind-ignore="all">
          <summary>{quizStrings.hint}</summary>
          <ParagraphList paragraphs={hint} />
        </details>
      )}
      {hasConfidence && <ConfidenceField id={id} isFixed={remembered !== undefined} />}
      <div className="question-result with-script" data-pagefind-ignore="all">
        <button
          type="button"
          className="button"
          onClick={press}
          onKeyDown={(event) => event.repeat && event.preventDefault()}
        >
          {label === 'check' ? (wording?.check ?? quizStrings.check) : quizStrings[label]}
        </button>
        <LiveResult
          text={restoredText && !isFresh ? restoredText : text || message}
          later={restoredText}
          isFresh={isAnnounced || message !== ''}
          verdict={answered?.grade.verdict}
        />
      </div>
      {answered && explanation.length > 0 && (
        <div className="explanation">
          <ParagraphList paragraphs={explanation} />
        </div>
      )}
      <Solution explanation={explanation} isHidden={answered !== undefined}>
        {props.solution}
      </Solution>
      <StorageNotice kind="quiz" id={id} />
    </div>
  );
}

function labelOf(
  isRemembered: boolean,
  isHeldBack: boolean,
): 'check' | 'keep' | 'again' | 'change' {
  if (isHeldBack) return isRemembered ? 'change' : 'keep';
  return isRemembered ? 'again' : 'check';
}

function earlierText({ isChanged }: Pick<Remembered<Answer>, 'isChanged'>): string {
  return isChanged ? quizStrings.changed : quizStrings.restored;
}

function resultText<Q extends QuestionModel, A extends Answer>(
  { verdict }: Props<Q, A>,
  remembered: Remembered<A> | undefined,
  answered: Answered<A> | undefined,
): string {
  if (!remembered) return '';
  if (!answered) return quizStrings.kept;
  const isSureAndWrong = remembered.confidence === 'sure' && answered.grade.verdict === 'wrong';
  const text = verdict(answered.grade);
  return isSureAndWrong ? `${text} ${quizStrings.sureAndWrong}` : text;
}

/** Whether the reader has touched the controls before this code arrived, see `early.js`. */
function wasTouched(root: HTMLElement): boolean {
  const inputs = [...root.querySelectorAll('.question-body :is(input, select, textarea)')];
  return inputs.some(isEarly) || earlyPresses(root.querySelector('.question-body')).length > 0;
}
