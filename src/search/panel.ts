import { searchStrings } from '../strings/search.ts';
import { loadIndex, matchParameter, search } from './client.ts';
import type { Excerpt } from './excerpt.ts';
import type { Found, Hit } from './find.ts';

const hitsAtOnce = 8;

/** What narrows a search: title of an aspect and kind of place, '' for all. */
export interface Narrowing {
  aspect: string;
  kind: string;
}

export interface Panel {
  focus: () => void;
  /** Fills the field and searches. */
  ask: (query: string, narrowing?: Partial<Narrowing>) => void;
}

/**
 * Brings a search panel to life (the markup of `SearchPanel.astro`).
 *
 * @param onQuery told about every query that was run, to keep an address in step
 */
export function startPanel(
  root: HTMLElement,
  base: string,
  onQuery: (query: string, narrowing: Narrowing) => void = () => {},
): Panel {
  const input = part<HTMLInputElement>(root, 'input');
  const aspect = part<HTMLSelectElement>(root, '#search-aspect');
  const kind = part<HTMLSelectElement>(root, '#search-kind');
  const status = part(root, '.search-status');
  const list = part(root, '.search-results');
  const more = part<HTMLButtonElement>(root, '.search-more');
  let latest = 0;
  let shown = 0;
  let result: Found | undefined;

  async function run(): Promise<void> {
    const query = input.value.trim();
    const narrowing = { aspect: aspect.value, kind: kind.value };
    const turn = ++latest;
    onQuery(query, narrowing);
    if (query === '') {
      show([], '');
      return;
    }
    try {
      const found = await search(base, query, narrowing);
      const hits = await found.load(0, hitsAtOnce);
      if (turn !== latest) return;
      result = found;
      show(hits, message(found, query));
      more.hidden = found.count <= shown;
    } catch {
      if (turn === latest) show([], searchStrings.unavailable);
    }
  }

  function show(hits: Hit[], text: string): void {
    list.replaceChildren(...hits.map(hitItem));
    shown = hits.length;
    status.textContent = text;
    more.hidden = true;
  }

  async function showMore(): Promise<void> {
    if (!result) return;
    const hits = await result.load(shown, shown + hitsAtOnce);
    const items = hits.map(hitItem);
    list.append(...items);
    shown += hits.length;
    items[0]?.querySelector('a')?.focus();
    more.hidden = result.count <= shown;
  }

  input.addEventListener('focus', () => void loadIndex(base).catch(() => {}), { once: true });
  input.addEventListener('input', () => void run());
  aspect.addEventListener('change', () => void run());
  kind.addEventListener('change', () => void run());
  more.addEventListener('click', () => void showMore());
  root.addEventListener('keydown', (event) => moveFocus(event, input, list));
  root.hidden = false;

  return {
    focus: () => input.focus(),
    ask(query, narrowing = {}) {
      input.value = query;
      aspect.value = narrowing.aspect ?? '';
      kind.value = narrowing.kind ?? '';
      void run();
    },
  };
}

function part<E extends HTMLElement>(root: ParentNode, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (!element) throw new Error(`search panel without ${selector}`);
  return element;
}

function message({ count, corrected, unknown }: Found, query: string): string {
  const instead = corrected.map((word) => searchStrings.corrected(word.word, word.instead));
  const missing = count > 0 ? unknown.map(searchStrings.unknownWord) : [];
  const total = count === 0 ? searchStrings.nothing(query) : searchStrings.found(count, query);
  return [...instead, ...missing, total].join(' ');
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

function hitItem({ title, page, kind, url, excerpt, words }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const heading = paragraph('search-hit-title', link(title, withWords(url, words)));
  const place = page === title ? kind : `${kind} · ${page}`;
  item.append(heading, paragraph('search-hit-place', place));
  item.append(paragraph('search-hit-excerpt', ...excerpt.map(excerptNode)));
  return item;
}

function paragraph(className: string, ...content: (Node | string)[]): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.append(...content);
  return element;
}

/** The page that a hit leads to marks the words. */
function withWords(url: string, words: readonly string[]): string {
  const target = new URL(url, window.location.href);
  for (const word of words) target.searchParams.append(matchParameter, word);
  return target.href;
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
