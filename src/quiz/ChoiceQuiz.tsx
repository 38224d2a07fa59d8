import { type MouseEvent, useLayoutEffect, useRef, useState } from 'react';
import type { ChoiceQuestion } from '../exercises/model.ts';
import { ParagraphList, RichText } from '../exercises/RichText.tsx';
import { store } from '../progress/browser-store.ts';
import { LiveResult } from '../progress/LiveResult.tsx';
import { StorageNotice } from '../progress/StorageNotice.tsx';
import { useRecord } from '../progress/use-record.ts';
import { quizStrings } from '../strings/quiz.ts';
import { ChoiceOption } from './ChoiceOption.tsx';
import { type Grade, grade } from './grade.ts';
import { recall, toRecord } from './remember.ts';
import { Solution } from './Solution.tsx';

/**
 * A choice question. Inputs stay uncontrolled and are read on submit, so that a choice made before this
 * code arrived counts. Whether the question is answered is told by the store alone.
 */
export function ChoiceQuiz({ question }: { question: ChoiceQuestion }) {
  const { id, stem, options, hint, explanation, type } = question;
  const root = useRef<HTMLDivElement>(null);
  const record = useRecord('quiz', id);
  /** The reader is answering anew, whatever is remembered. */
  const [isReopened, setIsReopened] = useState(false);
  /** Answered in this visit: only then the verdict is announced. */
  const [isFresh, setIsFresh] = useState(false);
  const [message, setMessage] = useState('');

  const remembered = record && !isReopened ? recall(question, record) : undefined;
  const isAnswered = remembered !== undefined && remembered.chosen.length > 0;
  const result = isAnswered ? grade(question, remembered.chosen) : undefined;

  const inputs = () => [...(root.current?.querySelectorAll('input') ?? [])];
  const select = (chosen: readonly string[]) => {
    for (const input of inputs()) input.checked = chosen.includes(input.value);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, before a remembered answer is shown
  useLayoutEffect(() => {
    if (inputs().some((input) => input.checked)) setIsReopened(true);
  }, []);

  const shown = isAnswered ? remembered.chosen.join('\n') : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` stands for what is remembered
  useLayoutEffect(() => {
    if (isAnswered) select(remembered.chosen);
  }, [shown]);

  function check() {
    const chosen = inputs().flatMap((input) => (input.checked ? [input.value] : []));
    if (chosen.length === 0) {
      setMessage(quizStrings.chooseFirst);
      return;
    }
    setMessage('');
    setIsFresh(true);
    setIsReopened(false);
    store.write('quiz', id, toRecord(question, chosen, new Date().toISOString()));
  }

  function restart() {
    select([]);
    setIsFresh(false);
    setIsReopened(false);
    store.remove('quiz', id);
  }

  function handleClick(event: MouseEvent) {
    // The second click of a double click must not undo the first.
    if (event.detail > 1) return;
    if (isAnswered) restart();
    else check();
  }

  const verdict = result ? verdictText(result) : '';
  const earlier = remembered?.isChanged ? quizStrings.changed : quizStrings.restored;
  return (
    <div className="question" ref={root}>
      <fieldset className="question-body">
        <legend className="question-stem">
          {stem.map((text, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a stem never change
            <span key={index}>
              <RichText text={text} />
            </span>
          ))}
        </legend>
        {type === 'multiple' && <p className="question-note">{quizStrings.severalRight}</p>}
        <ul className="options">
          {options.map((option, index) => (
            <ChoiceOption
              key={option.words}
              option={option}
              inputId={`${id}-${index + 1}`}
              name={id}
              type={type}
              isAnswered={isAnswered}
              isChosen={remembered?.chosen.includes(option.words) ?? false}
            />
          ))}
        </ul>
      </fieldset>
      {hint.length > 0 && (
        <details className="hint" data-pagefind-ignore="all">
          <summary>{quizStrings.hint}</summary>
          <ParagraphList paragraphs={hint} />
        </details>
      )}
      <div className="question-result" data-pagefind-ignore="all">
        <button
          type="button"
          className="button"
          onClick={handleClick}
          onKeyDown={(event) => event.repeat && event.preventDefault()}
        >
          {isAnswered ? quizStrings.again : quizStrings.check}
        </button>
        <LiveResult
          text={isAnswered && !isFresh ? `${earlier} ${verdict}` : verdict || message}
          isFresh={isFresh || message !== ''}
          verdict={result?.verdict}
        />
      </div>
      {isAnswered && explanation.length > 0 && (
        <div className="explanation">
          <ParagraphList paragraphs={explanation} />
        </div>
      )}
      <Solution question={question} isHidden={isAnswered} />
      <StorageNotice />
    </div>
  );
}

function verdictText({ verdict, found, total }: Grade): string {
  return verdict === 'partly'
    ? quizStrings.verdict.partly(found, total)
    : quizStrings.verdict[verdict];
}
