import type { ChoiceQuestion, Option } from '../exercises/model.ts';
import { ParagraphList, RichText } from '../exercises/RichText.tsx';
import { quizStrings } from '../strings/quiz.ts';
import { keepAnswer } from './keep-answer.ts';

interface Props {
  option: Option;
  inputId: string;
  name: string;
  type: ChoiceQuestion['type'];
  /** The answer stands, whether or not its feedback may be seen. */
  isFixed: boolean;
  isAnswered: boolean;
  isChosen: boolean;
}

/** An option, and once the question is answered its rationale where it stands. */
export function ChoiceOption({
  option,
  inputId,
  name,
  type,
  isFixed,
  isAnswered,
  isChosen,
}: Props) {
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
          aria-disabled={isFixed || undefined}
          aria-describedby={isAnswered ? rationaleId : undefined}
          onClick={isFixed ? keepAnswer : undefined}
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
