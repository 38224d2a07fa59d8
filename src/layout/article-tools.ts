/** Comforts of an article: links at headings, the present section in the contents, sharing, solutions on paper. */
import './room.ts';
import { shareStrings } from '../strings/view.ts';

const headings = [...document.querySelectorAll<HTMLElement>('.prose > :is(h2, h3)[id]')];

for (const heading of headings) {
  const link = document.createElement('a');
  link.className = 'anchor';
  link.href = `#${heading.id}`;
  link.textContent = '#';
  link.setAttribute('aria-label', shareStrings.anchor(heading.textContent));
  heading.append(link);
}

const contents = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => [link.hash, link]),
);
const sections = [...document.querySelectorAll<HTMLElement>('.prose h2[id]')].filter(
  ({ id }) => contents.has(`#${encodeURIComponent(id)}`) || contents.has(`#${id}`),
);

/** A section is the present one from its heading's passing the upper third until the next does. */
const observer = new IntersectionObserver(markPresent, { rootMargin: '0px 0px -66% 0px' });
for (const section of sections) observer.observe(section);

function markPresent(): void {
  const passed = sections.filter((one) => one.getBoundingClientRect().top < window.innerHeight / 3);
  const present = passed.at(-1);
  for (const link of contents.values()) {
    const isPresent = present !== undefined && decodeURIComponent(link.hash) === `#${present.id}`;
    if (isPresent) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}

// Where style sheets cannot open a closed `details` for paper: up to Chrome 130, Firefox 142, Safari 18.3.
if (!CSS.supports('selector(::details-content)')) void import('./print-solutions.ts');

const contentsBox = document.querySelector<HTMLElement>('.contents');
const sideNotes = [...document.querySelectorAll<HTMLElement>('.side-note')];
if (contentsBox && sideNotes.length > 0) {
  makeRoom(contentsBox);
  document.addEventListener('scroll', () => makeRoom(contentsBox), { passive: true });
}

/** In the margin side notes pass where the contents stay; these step back until they have. */
function makeRoom(box: HTMLElement): void {
  const { top, bottom, left } = box.getBoundingClientRect();
  const isCovered = sideNotes.some((note) => {
    const place = note.getBoundingClientRect();
    return place.top < bottom && place.bottom > top && place.right > left;
  });
  box.toggleAttribute('data-covered', isCovered);
}

document.querySelector('[data-share]')?.addEventListener('click', (event) => {
  void share((event.currentTarget as HTMLElement).nextElementSibling);
});

async function share(status: Element | null): Promise<void> {
  const url =
    document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? window.location.href;
  if ('share' in navigator) {
    // Closing the sheet is no failure.
    await navigator.share({ title: document.title, url }).catch(() => undefined);
    return;
  }
  const text = await copy(url);
  if (status) status.textContent = text;
}

async function copy(url: string): Promise<string> {
  try {
    await (navigator as Navigator).clipboard.writeText(url);
    return shareStrings.copied;
  } catch {
    return shareStrings.failed;
  }
}
