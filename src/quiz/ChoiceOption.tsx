import type { MouseEvent } from 'react';
import type { ChoiceQuestion, Option } from '../exercises/model.ts';
import { ParagraphList, RichText } from '../exercises/RichText.tsx';
import { quizStrings } from '../strings/quiz.ts';

interface Props {
  option: Option;
  inputId: string;
  name: string;
  type: ChoiceQuestion['type'];
  isAnswered: boolean;
  isChosen: boolean;
}

/** An option, and once the question is answered its rationale where it stands. */
export function ChoiceOption({ option, inputId, name, type, isAnswered, isChosen }: Props) {
  const rationaleId = `${inputId}-warum`;
  return (
    <li
      className="option"
      data-state={isAnswered ? (option.correct ? 'right' : 'wrong') : undefined}
      data-chosen={isAnswered && isChosen ? '' : undefined}
    >
      <label className="option-label" htmlFor={inputId}>
        <input
          id={inputId}
          type={type === 'single' ? 'radio' : 'checkbox'}
          name={name}
          value={option.words}
          autoComplete="off"
          aria-disabled={isAnswered || undefined}
          aria-describedby={isAnswered ? rationaleId : undefined}
          onClick={isAnswered ? keepChoice : undefined}
        />
        <span>
          <RichText text={option.text} />
        </span>
      </label>
      {isAnswered && (
        <div className="rationale" id={rationaleId}>
          <p className="option-verdict">
            {option.correct ? quizStrings.optionRight : quizStrings.optionWrong}
            {isChosen && ` · ${quizStrings.yourChoice}`}
          </p>
          <ParagraphList paragraphs={option.rationale} />
        </div>
      )}
    </li>
  );
}

/** An answered question stays focusable and readable, but its answer stands. */
function keepChoice(event: MouseEvent): void {
  event.preventDefault();
}
