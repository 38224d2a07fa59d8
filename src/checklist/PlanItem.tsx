import { type SubmitEvent, useId, useRef, useState } from 'react';
import { dayText } from '../progress/days.ts';
import type { PlanRecord } from '../progress/shape.ts';
import { planListStrings as strings } from '../strings/checklist-plan.ts';
import { isDay } from './plan.ts';
import { type Intention, planText } from './plan-items.ts';

interface Props {
  plan: Intention;
  /** The checklist it came from. */
  source: { title: string; href: string } | undefined;
  onChange: (change: Partial<Pick<PlanRecord, 'status' | 'due'>>) => void;
}

export function PlanItem({ plan: { record }, source, onChange }: Props) {
  const id = useId();
  const [isMoving, setIsMoving] = useState(false);
  const moveButton = useRef<HTMLButtonElement>(null);

  function move(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const due = String(new FormData(event.currentTarget).get('due') ?? '');
    if (!isDay(due)) return;
    setIsMoving(false);
    onChange({ due });
  }

  function cancel() {
    setIsMoving(false);
    moveButton.current?.focus();
  }

  return (
    <li className="plan-item" data-status={record.status}>
      <p className="plan-text" id={`${id}-text`}>
        {planText(record)}
      </p>
      <p className="plan-meta">
        <time dateTime={record.due}>{strings.due(dayText(record.due))}</time>
        {source && (
          <>
            {', '}
            {strings.from} <a href={source.href}>{source.title}</a>
          </>
        )}
      </p>
      {record.note !== '' && <p className="plan-note">{record.note}</p>}
      {isMoving && (
        <form className="plan-form" onSubmit={move}>
          <label htmlFor={id}>{strings.moveTo}</label>
          <input
            id={id}
            name="due"
            type="date"
            max="9999-12-31"
            defaultValue={record.due}
            required
            // biome-ignore lint/a11y/noAutofocus: opened by the reader to type into
            autoFocus
          />
          <div className="plan-actions">
            <button type="submit" className="button button-strong">
              {strings.moveSave}
            </button>
            <button
              type="button"
              className="button"
              aria-describedby={`${id}-text`}
              onClick={cancel}
            >
              {strings.cancel}
            </button>
          </div>
        </form>
      )}
      {record.status === 'open' && (
        <div className="plan-actions">
          <button
            type="button"
            className="button"
            aria-describedby={`${id}-text`}
            onClick={() => onChange({ status: 'done' })}
          >
            {strings.done}
          </button>
          <button
            type="button"
            className="button"
            aria-describedby={`${id}-text`}
            ref={moveButton}
            aria-expanded={isMoving}
            onClick={() => setIsMoving(!isMoving)}
          >
            {strings.move}
          </button>
          <button
            type="button"
            className="button"
            aria-describedby={`${id}-text`}
            onClick={() => onChange({ status: 'dropped' })}
          >
            {strings.drop}
          </button>
        </div>
      )}
      {record.status !== 'open' && (
        <div className="plan-actions">
          <button
            type="button"
            className="button"
            aria-describedby={`${id}-text`}
            onClick={() => onChange({ status: 'open' })}
          >
            {strings.reopen}
          </button>
        </div>
      )}
    </li>
  );
}
