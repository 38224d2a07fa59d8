/**
 * A page with the search in it: on the search page the query stands in the address, so that it can be kept and
 * shared; elsewhere, on the page for what is not found, the address stays as it is.
 */
import { type Narrowing, startPanel } from './panel.ts';

const root = document.querySelector<HTMLElement>('[data-search-panel]');
const searchAddress = document.body.dataset.search ?? '';
const isSearchPage = window.location.pathname === searchAddress;

if (root) {
  const base = new URL('..', new URL(searchAddress, window.location.href)).pathname;
  const panel = startPanel(root, base, isSearchPage ? keepInAddress : undefined);
  if (isSearchPage) panel.focus();
  const given = new URLSearchParams(window.location.search);
  const query = given.get('q') ?? '';
  if (isSearchPage && query !== '')
    panel.ask(query, { aspect: given.get('aspekt') ?? '', kind: given.get('art') ?? '' });
}

function keepInAddress(query: string, { aspect, kind }: Narrowing): void {
  const address = new URL(window.location.href);
  setOrDelete(address.searchParams, 'q', query);
  setOrDelete(address.searchParams, 'aspekt', aspect);
  setOrDelete(address.searchParams, 'art', kind);
  window.history.replaceState(null, '', address);
}

function setOrDelete(parameters: URLSearchParams, name: string, value: string): void {
  if (value === '') parameters.delete(name);
  else parameters.set(name, value);
}
