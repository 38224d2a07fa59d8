/** Theme and size of type, set by the reader and kept. The markup is made when somebody asks for it. */

import { store } from '../progress/browser-store.ts';
import { keyOf, type SettingsRecord } from '../progress/shape.ts';
import { progressStrings } from '../strings/progress.ts';
import { viewStrings as strings } from '../strings/view.ts';
import { placeSheet } from './sheet.ts';

type View = Pick<SettingsRecord, 'theme' | 'text'>;

const id = 'ansicht';
const standard: View = { theme: 'system', text: 'normal' };
const notice = document.createElement('p');
let panel: HTMLElement | undefined;

/** @param opener the button beside which the panel stands */
export function openSettings(opener: HTMLElement): void {
  panel ??= createPanel();
  placeSheet(opener);
  panel.showPopover();
  panel.querySelector<HTMLElement>('input:checked')?.focus();
}

function createPanel(): HTMLElement {
  const element = document.createElement('form');
  element.className = 'sheet view-settings';
  element.popover = 'auto';
  element.setAttribute('aria-label', strings.title);
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'text-button';
  close.textContent = strings.close;
  close.addEventListener('click', () => element.hidePopover());
  notice.setAttribute('role', 'status');
  element.append(
    choice('theme', strings.theme, strings.themes),
    choice('text', strings.text, strings.texts),
    notice,
    close,
  );
  element.addEventListener('change', () => {
    const fields = new FormData(element);
    keep({ theme: fields.get('theme'), text: fields.get('text') } as View);
  });
  document.body.append(element);
  tell();
  store.subscribe(tell);
  return element;
}

function choice<Name extends keyof View>(
  name: Name,
  legend: string,
  labels: Record<View[Name], string>,
): HTMLElement {
  const group = document.createElement('fieldset');
  const title = document.createElement('legend');
  title.textContent = legend;
  group.append(title);
  const present = (store.read('settings', id) ?? standard)[name];
  for (const [value, text] of Object.entries<string>(labels)) {
    const label = document.createElement('label');
    const input = document.createElement('input');
    Object.assign(input, { type: 'radio', name, value, checked: value === present });
    label.append(input, ` ${text}`);
    group.append(label);
  }
  return group;
}

/** A quiet line where the choice is not kept, or an earlier one could not be read. */
function tell(): void {
  const status = store.status(keyOf('settings', id));
  notice.textContent = status === 'ok' ? '' : progressStrings[status];
}

function keep(view: View): void {
  Object.assign(document.documentElement.dataset, view);
  store.write('settings', id, { v: 1, at: new Date().toISOString(), ...view });
}
