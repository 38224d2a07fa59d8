import type { ReasonedItem } from '../exercises/model.ts';
import { ParagraphList, RichText } from '../exercises/RichText.tsx';
import { orderStrings } from '../strings/quiz.ts';

interface Props {
  step: ReasonedItem;
  inputId: string;
  /** From 1. */
  place: number;
  count: number;
  isFixed: boolean;
  /** From 1, once it may be told. */
  rightPlace: number | undefined;
  onMove: (by: -1 | 1) => void;
}

export function OrderStep({ step, inputId, place, count, isFixed, rightPlace, onMove }: Props) {
  const isRight = rightPlace === place;
  const moves = [
    { by: -1, sign: '↑', label: orderStrings.up(step.words), isEnd: place === 1 },
    { by: 1, sign: '↓', label: orderStrings.down(step.words), isEnd: place === count },
  ] as const;
  return (
    <li
      className="order-step"
      data-state={rightPlace === undefined ? undefined : isRight ? 'right' : 'wrong'}
    >
      <div className="order-line">
        <span className="order-moves with-script">
          {moves.map(({ by, sign, label, isEnd }) => (
            <button
              key={sign}
              type="button"
              data-by={by}
              aria-label={label}
              aria-disabled={isEnd || isFixed || undefined}
              onClick={() => !isEnd && !isFixed && onMove(by)}
            >
              {sign}
            </button>
          ))}
        </span>
        <select
          className="order-number without-script"
          aria-labelledby={inputId}
          autoComplete="off"
          defaultValue=""
        >
          <option value="">–</option>
          {Array.from({ length: count }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the numbers from 1
            <option key={index}>{index + 1}</option>
          ))}
        </select>
        <span id={inputId}>
          <RichText text={step.text} />
        </span>
      </div>
      {rightPlace !== undefined && (
        <div className="rationale">
          <p className="option-verdict">
            {isRight ? orderStrings.rightPlace(rightPlace) : orderStrings.otherPlace(rightPlace)}
          </p>
          <ParagraphList paragraphs={step.rationale} />
        </div>
      )}
    </li>
  );
}
