import type { Confidence } from '../progress/shape.ts';
import { quizStrings } from '../strings/quiz.ts';
import { keepAnswer } from './keep-answer.ts';

const levels: readonly Confidence[] = ['guessed', 'unsure', 'sure'];

/** „Wie sicher sind Sie?“, never required. */
export function ConfidenceField({ id, isFixed }: { id: string; isFixed: boolean }) {
  return (
    <fieldset className="confidence confidence-field with-script" data-pagefind-ignore="all">
      <legend>{quizStrings.confidenceQuestion}</legend>
      <div className="confidence-levels">
        {levels.map((level) => (
          <label key={level} htmlFor={`${id}-${level}`}>
            <input
              id={`${id}-${level}`}
              type="radio"
              name={`${id}-sicherheit`}
              value={level}
              aria-disabled={isFixed || undefined}
              onClick={isFixed ? keepAnswer : undefined}
            />
            {quizStrings.confidence[level]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const inputsOf = (root: HTMLElement) =>
  root.querySelectorAll<HTMLInputElement>('.confidence-field input');

export function readConfidence(root: HTMLElement): Confidence | null {
  const checked = [...inputsOf(root)].find((input) => input.checked)?.value;
  return levels.find((level) => level === checked) ?? null;
}

export function showConfidence(root: HTMLElement, confidence: Confidence | null): void {
  for (const input of inputsOf(root)) input.checked = input.value === confidence;
}
