/** What a reader looks for: by its role and the words it goes by, as Playwright's locators do. */
export type Kind = 'button' | 'link' | 'field' | 'summary' | 'heading' | 'any';

export interface Sought {
  /** A selector; looked for within the first element that fits it. */
  within: string;
  kind: Kind;
  /** The beginning of its name. */
  name: string;
}

/**
 * Runs in the page, so it stands alone.
 *
 * @returns a selector of the first visible element that fits, or null
 */
export function findInPage({ within, kind, name }: Sought): string | null {
  const selectors = {
    button: 'button',
    link: 'a[href]',
    field: 'input, select, textarea',
    summary: 'summary',
    heading: 'h1, h2, h3',
    any: '*',
  };
  const nameOf = (element: Element): string => {
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels = [
      ...ids.map((id) => document.getElementById(id)),
      ...((element as HTMLInputElement).labels ?? []),
    ];
    const words =
      element.getAttribute('aria-label') ??
      (labels.length > 0
        ? labels.map((label) => label?.textContent ?? '').join(' ')
        : (element.textContent ?? ''));
    return words.replace(/\s+/g, ' ').trim();
  };
  const pathTo = (element: Element): string => {
    if (!element.parentElement) return ':root';
    const place = [...element.parentElement.children].indexOf(element) + 1;
    return `${pathTo(element.parentElement)} > :nth-child(${place})`;
  };
  const scope = document.querySelector(within);
  const found = [...(scope?.querySelectorAll(selectors[kind]) ?? [])].find(
    (element) =>
      nameOf(element).startsWith(name) && element.checkVisibility({ visibilityProperty: true }),
  );
  return found ? pathTo(found) : null;
}

/**
 * Scrolls an element into the middle of the screen. Runs in the page, so it stands alone.
 *
 * @returns where a click meets it, in pixels of the viewport; null as long as something else lies there
 */
export function pointInPage(selector: string): { x: number; y: number } | null {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [box] = element?.getClientRects() ?? [];
  if (!box) return null;
  const x = Math.round(box.x + box.width / 2);
  const y = Math.round(box.y + box.height / 2);
  return element?.contains(document.elementFromPoint(x, y)) ? { x, y } : null;
}
