/** Lists the articles that lie on this device, on the page that stands in for one that does not. */
import { parsePage } from '../layout/parse-page.ts';
import { isOurCache } from './names.ts';

interface KeptArticle {
  title: string;
  path: string;
  /** Introduction, aspects by their number, then posts. */
  place: number;
}

const behindAspects = 100;

document.querySelector('[data-retry]')?.addEventListener('click', () => window.location.reload());

const list = document.querySelector<HTMLElement>('[data-kept-articles]');

if (list && 'caches' in window) {
  void keptArticles().then((articles) => {
    if (articles.length > 0) list.replaceChildren(...articles.map(toItem));
  });
}

async function keptArticles(): Promise<KeptArticle[]> {
  const site = new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), window.location.href).href;
  const names = (await caches.keys()).filter((name) => isOurCache(name, site));
  const found = new Map<string, KeptArticle>();
  for (const name of names) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const path = new URL(request.url).pathname;
      if (!path.endsWith('/') || found.has(path)) continue;
      const html = (await (await cache.match(request))?.text()) ?? '';
      const article = readArticle(path, parsePage(html));
      if (article) found.set(path, article);
    }
  }
  return [...found.values()].sort(
    (a, b) => a.place - b.place || a.title.localeCompare(b.title, 'de'),
  );
}

function readArticle(path: string, page: Document): KeptArticle | undefined {
  const title = page.querySelector('.article h1')?.textContent?.trim();
  if (!title) return undefined;
  if (path.split('/').includes('beitraege')) return { title, path, place: behindAspects };
  return { title, path, place: Number(page.documentElement.dataset.aspect ?? 0) };
}

function toItem({ title, path }: KeptArticle): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = path;
  link.textContent = title;
  item.append(link);
  return item;
}
