import type { HotPayload } from 'vite';

/** What it needs of the dev server. */
export interface Reloading {
  /** Calls back when a browser asks for a page. */
  onRequest: (callback: () => void) => void;
  /** Calls back with what is said to the open pages. */
  onSend: (callback: (payload: HotPayload) => void) => void;
  /** Calls back when a page opens. */
  onOpen: (callback: () => void) => void;
  send: (payload: HotPayload) => void;
}

/**
 * A saved text reloads the page at once, and again when Astro has read its frontmatter, half a second later. While a
 * page is on its way it hears nothing and would go on showing the old frontmatter: it is told as it opens.
 */
export function repeatMissedReload({ onRequest, onSend, onOpen, send }: Reloading): void {
  let isMissed = false;
  onRequest(() => {
    isMissed = false;
  });
  onSend(({ type }) => {
    if (type === 'full-reload') isMissed = true;
  });
  onOpen(() => {
    if (isMissed) send({ type: 'full-reload' });
  });
}
