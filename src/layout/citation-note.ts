/**
 * Opens a citation where it stands: its entry of the reference list in a popover beside the link. Without
 * this script, or in a browser without popovers, the link leads to the entry in the list.
 */

import { citationStrings } from '../strings/citation.ts';
import { placeSheet } from './sheet.ts';

let note: HTMLElement | undefined;

if ('popover' in HTMLElement.prototype) document.addEventListener('click', onClick);

function onClick(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.cite');
  const source = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!source || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open(link, source);
}

function open(link: HTMLAnchorElement, source: HTMLElement): void {
  note ??= createNote();
  note.hidePopover();
  note.setAttribute('aria-label', link.textContent);
  const entry = document.createElement('p');
  entry.append(...source.cloneNode(true).childNodes);
  const toList = document.createElement('a');
  toList.href = link.hash;
  toList.textContent = citationStrings.toSources;
  toList.addEventListener('click', () => note?.hidePopover());
  note.replaceChildren(entry, toList);
  placeSheet(link);
  note.showPopover();
  note.focus({ preventScroll: true });
}

function createNote(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'sheet citation-note';
  element.popover = 'auto';
  element.tabIndex = -1;
  element.setAttribute('role', 'dialog');
  document.body.append(element);
  return element;
}
