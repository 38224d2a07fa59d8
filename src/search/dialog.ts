import { parsePage } from '../layout/parse-page.ts';
import { loadedOnce } from '../progress/loaded-once.ts';
import { searchStrings } from '../strings/search.ts';
import { loadIndex } from './client.ts';
import { startPanel } from './panel.ts';
import { sheetAddress } from './sheet-address.ts';

const dialogFrom = loadedOnce(build);

/** Shows the search as a dialog over the page. Its markup is that of the search page, fetched once. */
export async function openSearch(searchAddress: string): Promise<void> {
  const { dialog, panel } = await dialogFrom(searchAddress);
  if (!dialog.open) dialog.showModal();
  panel.focus();
}

async function build(searchAddress: string) {
  const base = new URL('..', new URL(searchAddress, window.location.href)).pathname;
  // While the dialog is built the index is on its way.
  void loadIndex(base).catch(() => {});
  const styled = addSheet();
  const response = await fetch(searchAddress);
  if (!response.ok) throw new Error(`${searchAddress}: ${response.status}`);
  const page = parsePage(await response.text());
  const root = page.querySelector<HTMLElement>('[data-search-panel]');
  if (!root) throw new Error(`${searchAddress} holds no search panel`);
  await styled;
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.setAttribute('aria-label', searchStrings.title);
  dialog.append(closeButton(dialog), root);
  dialog.addEventListener('click', (event) => {
    const isBackdrop = event.target === dialog;
    const link = event.target instanceof Element && event.target.closest('a');
    if (isBackdrop || link) dialog.close();
  });
  document.body.append(dialog);
  return { dialog, panel: startPanel(root, base) };
}

/** A dialog without its looks is better than none. */
function addSheet(): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheetAddress;
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}

function closeButton(dialog: HTMLDialogElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button search-close';
  button.textContent = searchStrings.close;
  button.addEventListener('click', () => dialog.close());
  return button;
}
