/** What a page does when a new version of the worker waits. Loaded only then. */
import { updateStrings } from '../strings/offline.ts';
import { takeOverMessage } from './take-over.ts';
// As text: a sheet that a script brings along, Astro links on every page.
import styles from './update.css?inline';

let waiting: ServiceWorker | undefined;

/** Lets the worker take over if this page is of the new version already; else asks the reader. */
export async function offer(worker: ServiceWorker): Promise<void> {
  const isAsked = waiting !== undefined;
  if (!isAsked && (await isCurrent())) {
    worker.postMessage(takeOverMessage);
    return;
  }
  waiting = worker;
  if (!isAsked) showLine();
}

/** The build marks each page with a hash of its content. */
async function isCurrent(): Promise<boolean> {
  const { version } = document.documentElement.dataset;
  try {
    const response = await fetch(window.location.pathname, { cache: 'no-cache' });
    return (await response.text()).includes(`data-version="${version}"`);
  } catch {
    return false;
  }
}

function showLine(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const line = document.createElement('div');
  line.className = 'update-line';
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const reload = button(updateStrings.reload, 'button', takeOverAndReload);
  const hide = button(updateStrings.hide, 'text-button', () => line.remove());
  line.append(status, reload, hide);
  document.body.append(line);
  // A status is announced when it changes, not when it arrives.
  requestAnimationFrame(() => {
    status.textContent = updateStrings.available;
  });
}

function button(text: string, className: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  element.textContent = text;
  element.addEventListener('click', act, { once: true });
  return element;
}

function takeOverAndReload(): void {
  const worker = waiting;
  const reload = () => window.location.reload();
  // Another tab may have been quicker.
  if (worker?.state !== 'installed') {
    reload();
    return;
  }
  worker.addEventListener('statechange', () => {
    if (worker.state !== 'activating') reload();
  });
  worker.postMessage(takeOverMessage);
}
