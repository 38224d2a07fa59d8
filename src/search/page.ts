/** The search page: the query stands in the address, so that it can be kept and shared. */
import { startPanel } from './panel.ts';

const root = document.querySelector<HTMLElement>('[data-search-panel]');

if (root) {
  const base = new URL('..', window.location.href).pathname;
  const panel = startPanel(root, base, (query, aspect) => {
    const address = new URL(window.location.href);
    setOrDelete(address.searchParams, 'q', query);
    setOrDelete(address.searchParams, 'aspekt', aspect);
    window.history.replaceState(null, '', address);
  });
  const given = new URLSearchParams(window.location.search);
  const query = given.get('q') ?? '';
  panel.focus();
  if (query !== '') panel.ask(query, given.get('aspekt') ?? '');
}

function setOrDelete(parameters: URLSearchParams, name: string, value: string): void {
  if (value === '') parameters.delete(name);
  else parameters.set(name, value);
}
