import { useRef, useState } from 'react';
import { store } from '../progress/browser-store.ts';
import { dayText } from '../progress/days.ts';
import { StorageNotice } from '../progress/StorageNotice.tsx';
import { saveFile } from '../progress/save-file.ts';
import { fetchNames, useExerciseNames } from '../progress/use-exercise-names.ts';
import { useRecords } from '../progress/use-record.ts';
import { planListStrings as strings } from '../strings/checklist-plan.ts';
import { PlanItem } from './PlanItem.tsx';
import { changePlan, groupPlans } from './plan.ts';
import { type Intention, planText } from './plan-items.ts';

type ToCalendar = typeof import('./plan-files.ts').toCalendar;

interface Props {
  /** Address of the names of all exercises. */
  names: string;
  /** Address of all checklists. */
  checklists: string;
}

/** The plan over all articles, by day, and the ways to take it along. */
export function PlanIsland({ names, checklists }: Props) {
  const plans = useRecords('plan');
  const sources = useExerciseNames(names, plans.length > 0);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLDivElement>(null);
  if (plans.length === 0) {
    return (
      <div className="plan">
        <p>{strings.empty}</p>
        <p>
          <a className="button" href={checklists}>
            {strings.toChecklists}
          </a>
        </p>
        <StorageNotice kind="plan" />
      </div>
    );
  }

  function change({ id, record }: Intention, what: Parameters<typeof changePlan>[1]) {
    // Another tab may just have changed it.
    const latest = store.read('plan', id) ?? record;
    store.write('plan', id, changePlan(latest, what, new Date().toISOString()));
    const text = planText(record);
    if (what.due) setSaid(strings.said.moved(text, dayText(what.due)));
    else if (what.status) setSaid(strings.said[what.status](text));
    // The button that was pressed is gone with its group: the list takes the focus.
    list.current?.focus();
  }

  return (
    <div className="plan">
      <p className="live-result" role="status">
        {said}
      </p>
      <div ref={list} tabIndex={-1} className="plan-groups">
        {groupPlans(plans, new Date()).map(({ group, plans: members }) => (
          <section key={group} aria-labelledby={`plan-${group}`}>
            <h3 id={`plan-${group}`}>{strings.groups[group]}</h3>
            <ul className="plan-items">
              {members.map((plan) => (
                <PlanItem
                  key={plan.id}
                  plan={plan}
                  source={sources?.get(plan.record.checklist)}
                  onChange={(what) => change(plan, what)}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <PlanFiles plans={plans} names={names} />
      <StorageNotice kind="plan" />
    </div>
  );
}

/** So long a calendar waits for the addresses of its checklists, in milliseconds; then it goes without. */
const patience = 4000;

function PlanFiles({ plans, names }: { plans: readonly Intention[]; names: string }) {
  const calendar = async (toCalendar: ToCalendar) => {
    const tooLate = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
    const sources = await Promise.race([fetchNames(names), tooLate]);
    return toCalendar(plans, (checklist) => {
      const source = sources?.get(checklist);
      return source && new URL(source.href, window.location.href).href;
    });
  };
  // The writers of files are fetched when somebody wants a file.
  const write = async (kind: 'ics' | 'md' | 'csv') => {
    const { toCalendar, toCsv, toMarkdown } = await import('./plan-files.ts');
    const name = `${strings.fileName}.${kind}`;
    if (kind === 'ics') saveFile(name, 'text/calendar', await calendar(toCalendar));
    if (kind === 'md') saveFile(name, 'text/markdown', toMarkdown(plans, new Date()));
    if (kind === 'csv') saveFile(name, 'text/csv', toCsv(plans));
  };
  return (
    <div className="plan-files" role="group" aria-label={strings.files}>
      <button type="button" className="button" onClick={() => void write('ics')}>
        {strings.calendar}
      </button>
      <button type="button" className="button" onClick={() => void write('md')}>
        {strings.markdown}
      </button>
      <button type="button" className="button" onClick={() => void write('csv')}>
        {strings.table}
      </button>
      <button type="button" className="button" onClick={() => window.print()}>
        {strings.print}
      </button>
    </div>
  );
}
