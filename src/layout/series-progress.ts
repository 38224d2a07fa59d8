/**
 * Shows how far the reader has come: words where `data-progress` names what an article offers (nothing: the one
 * around it), and in the heptagon a sector that fills from the centre. Without a trace of the reader nothing is shown.
 */

import { articleOfPage } from '../progress/article-of-page.ts';
import { type Offer, progressOf } from '../progress/article-progress.ts';
import { store } from '../progress/browser-store.ts';
import {
  afterAll,
  continueWith,
  progressLabel,
  progressWords,
} from '../strings/article-progress.ts';

const places = [...document.querySelectorAll<HTMLElement | SVGElement>('[data-progress]')].map(
  (place) => ({ place, offer: offerAt(place) }),
);

function show(): void {
  for (const { place, offer } of places) {
    const progress = progressOf(offer, store.peek);
    const words = progressWords(progress);
    if (place instanceof SVGElement) fill(place, progress.share, words);
    else place.replaceChildren(...wordsWithBar(words, progress.share));
  }
}

function offerAt({ dataset }: HTMLElement | SVGElement): Offer {
  return dataset.progress ? (JSON.parse(dataset.progress) as Offer) : offerOfPage();
}

function offerOfPage(): Offer {
  const ids = (kind: string) =>
    [...document.querySelectorAll(`[data-exercise=${kind}]`)].map(({ id }) => id);
  return {
    slug: articleOfPage(),
    quizzes: ids('quiz'),
    assessments: ids('assessment'),
    checklists: ids('checklist'),
  };
}

function fill(sector: SVGElement, share: number, words: string): void {
  sector.querySelector('.map-fill')?.setAttribute('transform', `scale(${share})`);
  sector.dataset.name ??= sector.getAttribute('aria-label') ?? '';
  const name = sector.dataset.name;
  sector.setAttribute('aria-label', words === '' ? name : `${name}. ${progressLabel(words)}`);
}

const steps = 4;

/** Four marks, as many filled as quarters are done, and the same in words. */
function wordsWithBar(words: string, share: number): Node[] {
  if (words === '') return [];
  const bar = document.createElement('span');
  bar.setAttribute('aria-hidden', 'true');
  const full = Math.max(1, Math.floor(share * steps));
  bar.textContent = `${'●'.repeat(full)}${'○'.repeat(steps - full)} `;
  return [bar, document.createTextNode(words)];
}

/** Who has begun is led on to the first part not read to its end, who has read all to what they made of it. */
function continueReading(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-continue]');
  const parts = JSON.parse(link?.dataset.continue ?? '[]') as ContinuePart[];
  const read = parts.map(({ slug }) => store.peek.read('read', slug));
  const next = parts[read.findIndex((record) => !record?.isWhole)];
  if (!link || read.every((record) => record === undefined)) return;
  link.href = next?.href ?? link.dataset.afterAll ?? link.href;
  link.textContent = next ? continueWith(next.title) : afterAll;
}

interface ContinuePart {
  slug: string;
  title: string;
  href: string;
}

show();
continueReading();
store.subscribe(show);
