import { matchParameter } from './client.ts';
import type { Excerpt } from './excerpt.ts';
import type { Hit } from './find.ts';

/** A result: its heading as a link, where it stands, and an excerpt with the matches marked. */
export function hitItem({ title, page, kind, url, excerpt, words }: Hit): HTMLLIElement {
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
