import { searchStrings } from '../strings/search.ts';
import { loadIndex, search } from './client.ts';
import type { Found, Hit } from './find.ts';
import { hitItem } from './hit-item.ts';
import { hitsAtOnce } from './order.ts';
import { createRecent } from './recent.ts';

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
  const wider = part<HTMLButtonElement>(root, '.search-wider');
  const ways = part(root, '.search-ways');
  const recent = createRecent(
    (query) => {
      ask(query);
      input.focus();
    },
    () => input.focus(),
  );
  let latest = 0;
  let shown = 0;
  let result: Found | undefined;

  async function run(): Promise<void> {
    const query = input.value.trim();
    const narrowing = { aspect: aspect.value, kind: kind.value };
    const turn = ++latest;
    onQuery(query, narrowing);
    recent.show(query === '');
    if (query === '') {
      show([], '');
      return;
    }
    try {
      const found = await search(base, query, narrowing);
      const hits = await found.load(0, hitsAtOnce);
      const isNarrow = narrowing.aspect !== '' || narrowing.kind !== '';
      const anywhere = found.count === 0 && isNarrow ? await search(base, query) : found;
      if (turn !== latest) return;
      result = found;
      show(hits, message(found, query));
      more.hidden = found.count <= shown;
      wider.hidden = anywhere.count === found.count;
      wider.textContent = searchStrings.wider(anywhere.count);
    } catch {
      if (turn === latest) show([], searchStrings.unavailable);
    }
  }

  function show(hits: Hit[], text: string): void {
    list.replaceChildren(...hits.map(hitItem));
    shown = hits.length;
    status.textContent = text;
    more.hidden = true;
    wider.hidden = true;
    ways.hidden = hits.length > 0 || text === '';
  }

  function ask(query: string, narrowing: Partial<Narrowing> = {}): void {
    input.value = query;
    aspect.value = narrowing.aspect ?? '';
    kind.value = narrowing.kind ?? '';
    void run();
  }

  /** Once a query has led somewhere: while it is typed, most of them are halves of words. */
  function remember(): void {
    const query = input.value.trim();
    if (query !== '' && result && result.count > 0) recent.add(query);
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

  input.addEventListener('focus', () => afterPaint(() => void loadIndex(base).catch(() => {})), {
    once: true,
  });
  input.addEventListener('input', () => void run());
  aspect.addEventListener('change', () => void run());
  kind.addEventListener('change', () => void run());
  more.addEventListener('click', () => void showMore());
  wider.addEventListener('click', () => {
    ask(input.value);
    input.focus();
  });
  input.addEventListener('keydown', ({ key }) => key === 'Enter' && remember());
  list.addEventListener('click', remember);
  root.addEventListener('keydown', (event) => moveFocus(event, input, list));
  status.before(recent.element);
  recent.show(true);
  root.hidden = false;

  return {
    focus: () => input.focus(),
    ask,
  };
}

/** The search page has the focus in its field at once: what is fetched then must not hold up what is seen. */
function afterPaint(callback: () => void): void {
  requestAnimationFrame(() => setTimeout(callback));
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
