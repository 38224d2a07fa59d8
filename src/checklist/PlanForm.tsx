import { type SubmitEvent, useId, useRef, useState } from 'react';
import { store } from '../progress/browser-store.ts';
import { planFormStrings as strings } from '../strings/checklist-plan.ts';
import { createPlan, draftFor, isDay } from './plan.ts';

interface Props {
  checklist: string;
  item: string;
  onClose: (isSaved: boolean) => void;
}

/** Makes an intention of a checklist item. Native fields, read on submit. */
export default function PlanForm({ checklist, item, onClose }: Props) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [draft] = useState(() => draftFor(item, new Date()));
  const [message, setMessage] = useState('');

  function save(event: SubmitEvent) {
    event.preventDefault();
    const fields = new FormData(form.current ?? undefined);
    const read = (name: string) => String(fields.get(name) ?? '').trim();
    const given = {
      occasion: read('occasion'),
      action: read('action'),
      due: read('due'),
      note: read('note'),
    };
    if (given.action === '') setMessage(strings.actionMissing);
    else if (!isDay(given.due)) setMessage(strings.dueMissing);
    else {
      const now = new Date().toISOString();
      store.write('plan', crypto.randomUUID(), createPlan(checklist, item, given, now));
      onClose(true);
    }
  }

  return (
    <form
      className="plan-form"
      ref={form}
      onSubmit={save}
      noValidate
      aria-label={strings.title(item)}
    >
      <label htmlFor={`${id}-occasion`}>{strings.occasion}</label>
      {/* biome-ignore lint/a11y/noAutofocus: opened by the reader to type into */}
      <input id={`${id}-occasion`} name="occasion" type="text" maxLength={300} autoFocus />
      <label htmlFor={`${id}-action`}>{strings.action}</label>
      <textarea
        id={`${id}-action`}
        name="action"
        rows={2}
        maxLength={600}
        defaultValue={draft.action}
      />
      <label htmlFor={`${id}-due`}>{strings.due}</label>
      <input id={`${id}-due`} name="due" type="date" defaultValue={draft.due} />
      <label htmlFor={`${id}-note`}>{strings.note}</label>
      <input id={`${id}-note`} name="note" type="text" maxLength={600} />
      <p role="alert">{message}</p>
      <div className="plan-actions">
        <button type="submit" className="button button-strong">
          {strings.save}
        </button>
        <button type="button" className="button" onClick={() => onClose(false)}>
          {strings.cancel}
        </button>
      </div>
    </form>
  );
}
