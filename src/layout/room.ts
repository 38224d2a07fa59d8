/**
 * Room for what the exercises of a page hold. A remembered answer comes with its code, after the first paint, and would
 * push down what the reader looks at. So a page that is left notes how high its exercises will stand again, as rules of
 * CSS under `kf:room:<path>`; `early.js` applies them before the page is painted, and an exercise that is awake gives
 * back what it does not need, see `StorageNotice.tsx`.
 */

import { store } from '../progress/browser-store.ts';
import { roomKey } from '../progress/rooms.ts';
import type { RecordKind } from '../progress/shape.ts';

const boxes = '.exercise, .group-summary';

window.addEventListener('pagehide', () => {
  const key = roomKey(window.location.pathname);
  const rules = heightRules();
  // Blocked or full: then nothing keeps the room.
  try {
    if (rules === '') localStorage.removeItem(key);
    else localStorage.setItem(key, rules);
  } catch {}
});

/**
 * They hold for this width only. Of what was answered only the question shows until it is awake, or for three seconds:
 * the rest would appear unanswered first.
 */
function heightRules(): string {
  const remembered = [...document.querySelectorAll<HTMLElement>(boxes)].filter(isRemembered);
  if (remembered.length === 0) return '';
  const undo = showAsLater();
  const rules = remembered.map((box) => {
    const island = `#${CSS.escape(idOf(box))}>astro-island`;
    const room = box.id ? `#${CSS.escape(box.id)}` : `${island}>.group-summary`;
    const height = box.getBoundingClientRect().height;
    return `${room}{min-block-size:${height}px}${island}{animation:asleep 0s 3s backwards}`;
  });
  undo();
  const asleep = '@keyframes asleep{from{visibility:hidden}}.question-stem{visibility:visible}';
  return `${asleep}@media screen and (width:${window.innerWidth}px){${rules.join('')}}`;
}

const idOf = (box: HTMLElement) => box.closest('[id]')?.id ?? '';

/** A group that was evaluated shows its questions otherwise too, whether they were answered or not. */
function isRemembered(box: HTMLElement): boolean {
  const kind = box.dataset.exercise as RecordKind | undefined;
  const group = box.closest('.quiz-group')?.id;
  return (
    (kind !== undefined && store.read(kind, box.id) !== undefined) ||
    (group !== undefined && store.read('group', group) !== undefined)
  );
}

/** Closes what will be closed and says what will be said when the page comes back. @returns what undoes it */
function showAsLater(): () => void {
  const parts = document.querySelectorAll<HTMLDetailsElement>('.exercise details[open]');
  const forms = document.querySelectorAll<HTMLElement>('.exercise form');
  const results = [...document.querySelectorAll<HTMLElement>('[data-later]')];
  const said = results.map(({ textContent }) => textContent);
  for (const part of parts) part.open = false;
  for (const form of forms) form.style.display = 'none';
  for (const result of results) result.textContent = result.dataset.later ?? '';
  return () => {
    for (const part of parts) part.open = true;
    for (const form of forms) form.style.display = '';
    results.forEach((result, index) => {
      result.textContent = said[index] ?? '';
    });
  };
}
