import { searchStrings } from '../strings/search.ts';
import {
  type Excerpt,
  type Hit,
  loadIndex,
  type PageHits,
  type SearchResult,
  search,
} from './client.ts';

const pagesAtOnce = 8;

export interface Panel {
  focus: () => void;
  /** Fills the field and searches. */
  ask: (query: string, aspect?: string) => void;
}

/**
 * Brings a search panel to life (the markup of `SearchPanel.astro`).
 *
 * @param onQuery told about every query that was run, to keep an address in step
 */
export function startPanel(
  root: HTMLElement,
  base: string,
  onQuery: (query: string, aspect: string) => void = () => {},
): Panel {
  const input = part<HTMLInputElement>(root, 'input');
  const select = part<HTMLSelectElement>(root, 'select');
  const status = part(root, '.search-status');
  const list = part(root, '.search-results');
  const more = part<HTMLButtonElement>(root, '.search-more');
  let latest = 0;
  let shown = 0;
  let result: SearchResult | undefined;

  async function run(): Promise<void> {
    const query = input.value.trim();
    const aspect = select.value;
    const turn = ++latest;
    onQuery(query, aspect);
    if (query === '') {
      show([], '');
      return;
    }
    try {
      const found = await search(base, query, aspect);
      const pages = await found.load(0, pagesAtOnce);
      if (turn !== latest) return;
      result = found;
      show(pages, message(found.count, query));
      more.hidden = found.count <= shown;
    } catch {
      if (turn === latest) show([], searchStrings.unavailable);
    }
  }

  function show(pages: PageHits[], text: string): void {
    list.replaceChildren(...pages.map(pageItem));
    shown = pages.length;
    status.textContent = text;
    more.hidden = true;
  }

  async function showMore(): Promise<void> {
    if (!result) return;
    const pages = await result.load(shown, shown + pagesAtOnce);
    const items = pages.map(pageItem);
    list.append(...items);
    shown += pages.length;
    items[0]?.querySelector('a')?.focus();
    more.hidden = result.count <= shown;
  }

  input.addEventListener('focus', () => void loadIndex(base).catch(() => {}), { once: true });
  input.addEventListener('input', () => void run());
  select.addEventListener('change', () => void run());
  more.addEventListener('click', () => void showMore());
  root.addEventListener('keydown', (event) => moveFocus(event, input, list));
  root.hidden = false;

  return {
    focus: () => input.focus(),
    ask(query, aspect = '') {
      input.value = query;
      select.value = aspect;
      void run();
    },
  };
}

function part<E extends HTMLElement>(root: ParentNode, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (!element) throw new Error(`search panel without ${selector}`);
  return element;
}

function message(count: number, query: string): string {
  return count === 0 ? searchStrings.nothing(query) : searchStrings.found(count, query);
}

/** Arrow keys walk from the field through the links and back. */
function moveFocus(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops: HTMLElement[] = [input, ...list.querySelectorAll('a')];
  const index = stops.indexOf(document.activeElement as HTMLElement);
  if (index === -1) return;
  event.preventDefault();
  stops[index + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
}

function pageItem({ title, href, hits }: PageHits): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('p');
  heading.className = 'search-page-title';
  heading.append(link(title, href));
  const sections = document.createElement('ul');
  sections.append(...hits.map((hit) => hitItem(hit, title)));
  item.append(heading, sections);
  return item;
}

function hitItem({ title, href, excerpt }: Hit, pageTitle: string): HTMLLIElement {
  const item = document.createElement('li');
  if (title !== pageTitle) item.append(link(title, href));
  const text = document.createElement('p');
  text.append(...excerpt.map(excerptNode));
  item.append(text);
  return item;
}

function link(text: string, href: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

function excerptNode({ text, isMatch }: Excerpt): Node {
  if (!isMatch) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
