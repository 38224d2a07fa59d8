import { useLayoutEffect, useRef } from 'react';
import type { Checklist } from '../exercises/model.ts';
import { ParagraphList, RichText } from '../exercises/RichText.tsx';
import { store } from '../progress/browser-store.ts';
import { isEarly } from '../progress/early-input.ts';
import { StorageNotice } from '../progress/StorageNotice.tsx';
import { useRecord, useRecords } from '../progress/use-record.ts';
import { checklistStrings } from '../strings/checklist.ts';
import { PlanStarter } from './PlanStarter.tsx';
import { plansOfItems } from './plan-items.ts';
import { readTicks, writeTicks } from './ticks.ts';

/** Native checkboxes, uncontrolled: a tick set before this code arrived is kept. */
export function ChecklistIsland({ checklist }: { checklist: Checklist }) {
  const { id, items } = checklist;
  const root = useRef<HTMLDivElement>(null);
  const record = useRecord('checklist', id);
  const words = items.map((item) => item.words);
  const ticks = readTicks(words, record);
  const plans = plansOfItems(useRecords('plan', store.peek), id, words);

  // An open form has inputs of its own.
  const inputs = () => [
    ...(root.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? []),
  ];

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, before remembered ticks are shown
  useLayoutEffect(() => {
    inputs().forEach((input, index) => {
      if (input.checked && isEarly(input)) save(index, true);
    });
  }, []);

  /** What stands there may be newer than what is shown: another tab may just have written. */
  function save(index: number, isDone: boolean) {
    const stored = store.read('checklist', id);
    const done = readTicks(words, stored).with(index, isDone);
    store.write('checklist', id, writeTicks(words, stored, done, new Date().toISOString()));
  }

  const shown = ticks.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` stands for the ticks
  useLayoutEffect(() => {
    inputs().forEach((input, index) => {
      input.checked = ticks[index] ?? false;
    });
  }, [shown]);

  return (
    <div className="checklist" ref={root}>
      <ul className="checklist-items">
        {items.map((item, index) => (
          <li key={item.words}>
            <label className="option-label" htmlFor={`${id}-${index + 1}`}>
              <input
                id={`${id}-${index + 1}`}
                type="checkbox"
                aria-describedby={item.note.length > 0 ? `${id}-${index + 1}-warum` : undefined}
                onChange={({ currentTarget }) => save(index, currentTarget.checked)}
              />
              <span>
                <RichText text={item.text} />
              </span>
            </label>
            {item.note.length > 0 && (
              <div className="checklist-note" id={`${id}-${index + 1}-warum`}>
                <ParagraphList paragraphs={item.note} />
              </div>
            )}
            <PlanStarter checklist={id} item={item.words} plans={plans[index] ?? []} />
          </li>
        ))}
      </ul>
      <p className="exercise-progress" data-pagefind-ignore="all">
        {checklistStrings.progress(ticks.filter(Boolean).length, items.length)}
      </p>
      <StorageNotice kind="checklist" id={id} />
    </div>
  );
}
