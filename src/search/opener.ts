import { fetchAhead } from './ahead.ts';

/**
 * Opens the search dialog on `/`, Strg+K and a click on the search link; without this script the link
 * leads to the search page. The dialog's code and the index arrive with the first sign of interest.
 */
const searchAddress = document.body.dataset.search ?? '';
const isSearchPage = window.location.pathname === searchAddress;
const load = () => {
  fetchAhead(searchAddress);
  return import('./dialog.ts');
};

if (isSearchPage) fetchAhead(searchAddress);

for (const opener of document.querySelectorAll<HTMLElement>('[data-search-open]')) {
  opener.addEventListener('pointerenter', () => void load(), { once: true });
  opener.addEventListener('focus', () => void load(), { once: true });
  opener.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || isSearchPage) return;
    event.preventDefault();
    void openDialog();
  });
}

document.addEventListener('keydown', (event) => {
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
  const isCtrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  if (!isSlash && !isCtrlK) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('#search-query');
  if (isSearchPage && field) field.focus();
  else void openDialog();
});

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, select, input:not([type=radio], [type=checkbox])'))
  );
}

async function openDialog(): Promise<void> {
  try {
    const { openSearch } = await load();
    await openSearch(searchAddress);
  } catch {
    window.location.assign(searchAddress);
  }
}
