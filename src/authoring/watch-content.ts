import { resolve, sep } from 'node:path';
import type { HotPayload } from 'vite';
import type { Problem } from '../exercises/problems.ts';
import { type Overlay, overlayOf } from './overlay.ts';
import { byUrgency } from './report.ts';

/** What it needs of the dev server. */
export interface Watched {
  /** Calls back with the path of each file that was written, added or taken away. */
  onChange: (callback: (path: string) => void) => void;
  /** Calls back when a page opens. */
  onOpen: (callback: () => void) => void;
  send: (payload: HotPayload) => void;
}

/**
 * While somebody writes: an error of the content lies over the page until the file is mended. Hints stay in the
 * terminal.
 *
 * @param check gives the problems as they are now
 * @param later puts off what several changes in a row need only once
 * @returns what lies over the page now
 */
export function watchContent(
  directory: string,
  check: () => readonly Problem[],
  { onChange, onOpen, send }: Watched,
  later: (task: () => void) => void = createDelay(),
): () => Overlay | undefined {
  const folder = resolve(directory) + sep;
  let shown = errorsIn(check());
  const overlay = () => {
    const [first, ...others] = shown;
    return first && overlayOf([first, ...others]);
  };
  const show = () => {
    const payload = overlay();
    if (payload) send(payload);
  };
  onOpen(show);
  onChange((path) => {
    if (!resolve(path).startsWith(folder)) return;
    later(() => {
      const wasBroken = shown.length > 0;
      shown = errorsIn(check());
      // A page that loads anew has no overlay; if something is still wrong, it gets the new one as it opens.
      if (shown.length > 0) show();
      else if (wasBroken) send({ type: 'full-reload' });
    });
  });
  return overlay;
}

function errorsIn(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ severity }) => severity === 'error').sort(byUrgency);
}

/** Editors write a file in several steps, and save all. */
const pauseMilliseconds = 100;

function createDelay(): (task: () => void) => void {
  let waiting: NodeJS.Timeout | undefined;
  return (task) => {
    clearTimeout(waiting);
    waiting = setTimeout(task, pauseMilliseconds);
  };
}
