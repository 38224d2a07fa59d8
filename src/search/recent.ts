import { readSearches, searchesKey, withSearch } from '../progress/recent-searches.ts';
import { searchStrings } from '../strings/search.ts';

export interface Recent {
  element: HTMLElement;
  /** Shows or hides the list; it is there for an empty field only. */
  show: (isWanted: boolean) => void;
  add: (query: string) => void;
}

/**
 * What was searched for last, as buttons, with one that forgets it all.
 *
 * @param ask called with the query that is chosen
 * @param onForgotten called when the list, and the focus with it, has gone
 */
export function createRecent(ask: (query: string) => void, onForgotten: () => void): Recent {
  const element = document.createElement('div');
  const heading = document.createElement('p');
  const list = document.createElement('ul');
  const forget = button(searchStrings.forget, 'text-button', () => {
    access((storage) => storage.removeItem(searchesKey));
    show(true);
    onForgotten();
  });
  element.className = 'search-recent';
  heading.textContent = searchStrings.recent;
  element.append(heading, list, forget);

  function show(isWanted: boolean): void {
    const queries = isWanted ? readSearches(stored()) : [];
    list.replaceChildren(...queries.map(item));
    element.hidden = queries.length === 0;
  }

  function item(query: string): HTMLLIElement {
    const one = document.createElement('li');
    one.append(button(query, 'search-again', () => ask(query)));
    return one;
  }

  return {
    element,
    show,
    add: (query) => access((storage) => storage.setItem(searchesKey, withSearch(stored(), query))),
  };
}

const stored = () => access((storage) => storage.getItem(searchesKey)) ?? null;

/** Where storage is blocked or full there is no list; the search does without. */
function access<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(window.localStorage);
  } catch {
    return undefined;
  }
}

function button(text: string, className: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  element.textContent = text;
  element.addEventListener('click', onClick);
  return element;
}
