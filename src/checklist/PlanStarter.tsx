import { lazy, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { dayText } from '../progress/days.ts';
import { earlyPresses } from '../progress/early-input.ts';
import { checklistStrings as strings } from '../strings/checklist.ts';
import { type Intention, planText } from './plan-items.ts';

/** Fetched when the first form is opened. */
const PlanForm = lazy(() => import('./PlanForm.tsx'));

interface Props {
  checklist: string;
  item: string;
  plans: readonly Intention[];
}

/** Under a checklist item: what is planned for it, and the way to plan it. */
export function PlanStarter({ checklist, item, plans }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  /** Planned in this visit: only then it is announced. */
  const [isFresh, setIsFresh] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    if (earlyPresses(button.current).length > 0) setIsOpen(true);
  }, []);

  function close(isSaved: boolean) {
    setIsOpen(false);
    if (isSaved) setIsFresh(true);
    button.current?.focus();
  }

  const planned = plans.map(({ id, record }) => (
    <span key={id}>{strings.planned(planText(record), dayText(record.due))}</span>
  ));
  return (
    <div className="plan-starter with-script" data-pagefind-ignore="all">
      <p role="status">{isFresh && planned}</p>
      {!isFresh && planned.length > 0 && <p>{planned}</p>}
      <button
        type="button"
        className="text-button"
        ref={button}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {strings.plan}
        <span className="visually-hidden">{` ${item}`}</span>
      </button>
      {isOpen && (
        <Suspense>
          <PlanForm checklist={checklist} item={item} onClose={close} />
        </Suspense>
      )}
    </div>
  );
}
