import type { EstimateQuestion } from '../exercises/model.ts';
import type { AnswerOf } from '../progress/shape.ts';
import { estimateStrings, quizStrings } from '../strings/quiz.ts';
import { EstimateLine } from './EstimateLine.tsx';
import { estimateRules } from './estimate.ts';
import { inGerman } from './in-german.ts';
import { Question, type QuestionProps } from './Question.tsx';

/** A number guessed, then seen beside the true one. */
export function EstimateQuiz({ question, since }: QuestionProps<EstimateQuestion>) {
  const { id, minimum, maximum, unit, answer: truth } = question;
  const truthText = estimateStrings.truthIs(inGerman(truth), unit);
  return (
    <Question
      question={question}
      since={since}
      rules={estimateRules}
      type="estimate"
      read={(root) => read(root, question)}
      show={show}
      verdict={({ verdict }) =>
        `${verdict === 'wrong' ? estimateStrings.wrong : quizStrings.verdict[verdict]} ${truthText}`
      }
      wording={{ chooseFirst: estimateStrings.chooseFirst }}
      solution={<p>{truthText}</p>}
    >
      {(answered, isFixed) => (
        <>
          <p className="estimate">
            <label htmlFor={`${id}-wert`}>{estimateStrings.label}</label>
            <span className="estimate-field">
              <input
                id={`${id}-wert`}
                className="estimate-input"
                type="number"
                inputMode="decimal"
                step="any"
                min={minimum}
                max={maximum}
                autoComplete="off"
                readOnly={isFixed}
                aria-describedby={`${id}-bereich`}
              />{' '}
              {unit}
            </span>
            <span className="estimate-range" id={`${id}-bereich`}>
              {estimateStrings.range(inGerman(minimum), inGerman(maximum), unit)}
            </span>
          </p>
          {answered && <EstimateLine question={question} given={answered.answer.value} />}
        </>
      )}
    </Question>
  );
}

const inputOf = (root: HTMLElement) => root.querySelector<HTMLInputElement>('.estimate-input');

/** Undefined for no number and for one outside the range. */
function read(
  root: HTMLElement,
  { minimum, maximum }: EstimateQuestion,
): AnswerOf<'estimate'> | undefined {
  const value = inputOf(root)?.valueAsNumber ?? Number.NaN;
  return value >= minimum && value <= maximum ? { type: 'estimate', value } : undefined;
}

function show(root: HTMLElement, answer: AnswerOf<'estimate'> | undefined): void {
  const input = inputOf(root);
  if (input) input.value = answer ? String(answer.value) : '';
}
