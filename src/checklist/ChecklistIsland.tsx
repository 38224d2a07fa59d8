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
  const plans = plansOfItems(useRecords('plan'), id, words);

  // An open form has inputs of its own.
  const inputs = () => [
    ...(root.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? []),
  ];
  const save = (done: boolean[]) =>
    store.write('checklist', id, writeTicks(words, record, done, new Date().toISOString()));

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, before remembered ticks are shown
  useLayoutEffect(() => {
    const early = inputs().map((input) => input.checked && isEarly(input));
    if (!early.includes(true)) return;
    const stored = store.read('checklist', id);
    const before = readTicks(words, stored);
    const done = early.map((isDone, index) => isDone || before[index] === true);
    store.write('checklist', id, writeTicks(words, stored, done, new Date().toISOString()));
  }, []);

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
                onChange={() => save(inputs().map((input) => input.checked))}
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
