/**
 * Notes which sections of an article were on screen. A block counts as seen once most of it, or half a screen of
 * it, was visible for a second; a section once all its blocks were. Scrolling past is not reading.
 */
import { articleOfPage } from '../progress/article-of-page.ts';
import { store } from '../progress/browser-store.ts';

const dwellMilliseconds = 1000;
const opening = 'anfang';

const prose = document.querySelector<HTMLElement>('.article .prose');
const slug = articleOfPage();

/** Section → its blocks that were not seen yet. */
const unseen = new Map<string, Set<Element>>();
const timers = new Map<Element, number>();

const observer = new IntersectionObserver(onChange, { threshold: [0, 0.25, 0.5, 0.75, 1] });

let section = opening;
for (const block of prose?.children ?? []) {
  if (block.matches('.sources, .print-solutions, script')) continue;
  if (block.matches('h2')) section = block.id;
  const blocks = unseen.get(section) ?? new Set();
  unseen.set(section, blocks.add(block));
}
const total = unseen.size;
for (const known of store.read('read', slug)?.sections ?? []) unseen.delete(known);
for (const blocks of unseen.values()) for (const block of blocks) observer.observe(block);

function onChange(entries: IntersectionObserverEntry[]): void {
  for (const entry of entries) {
    const { target, intersectionRatio, intersectionRect } = entry;
    const isSeen = intersectionRatio >= 0.75 || intersectionRect.height >= window.innerHeight / 2;
    window.clearTimeout(timers.get(target));
    timers.delete(target);
    if (isSeen)
      timers.set(
        target,
        window.setTimeout(() => markSeen(target), dwellMilliseconds),
      );
  }
}

function markSeen(block: Element): void {
  // A page in a background tab is not on screen.
  if (document.visibilityState !== 'visible') return;
  observer.unobserve(block);
  for (const [name, blocks] of unseen) {
    if (blocks.delete(block) && blocks.size === 0) {
      unseen.delete(name);
      keep(name);
    }
  }
}

function keep(name: string): void {
  const sections = new Set(store.read('read', slug)?.sections);
  store.write('read', slug, {
    v: 1,
    at: new Date().toISOString(),
    sections: [...sections.add(name)].sort(),
    isWhole: sections.size >= total,
  });
}
