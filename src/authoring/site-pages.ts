import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Address of a page → the places on it that a link may name. */
export type SitePages = Map<string, Set<string>>;

const pagesFolder = fileURLToPath(new URL('../pages/', import.meta.url));
const idOfElement = /<[a-z][\w-]*\s[^>]*?\bid="([^"{}]+)"/g;

/** The pages that do not depend on the content, read from their source: a page that is added can be linked at once. */
export function staticPages(): SitePages {
  const pages: SitePages = new Map();
  for (const name of readdirSync(pagesFolder, { recursive: true, encoding: 'utf8' })) {
    const path = name.replaceAll('\\', '/');
    if (!/\.(?:astro|ts)$/.test(path) || path.includes('[')) continue;
    const isPage = path.endsWith('.astro');
    const source = isPage ? readFileSync(`${pagesFolder}${path}`, 'utf8') : '';
    const ids = [...source.matchAll(idOfElement)].map(([, id = '']) => id);
    pages.set(isPage ? addressOf(path) : `/${path.replace(/\.ts$/, '')}`, new Set(ids));
  }
  return pages;
}

/** `quellen/index.astro` → `/quellen/` */
function addressOf(path: string): string {
  const name = path.replace(/\.astro$/, '').replace(/(?:^|\/)index$/, '');
  return name === '' ? '/' : `/${name}/`;
}

const fileNames =
  /^\/(?:quellen\/literatur\.\w+|fragen\/[\w-]+\.json|lizenzen\.txt|robots\.txt|sitemap-index\.xml)$/;

/** Whether an address is that of a file whose name depends on the content, or that other tools write. */
export function isFile(path: string): boolean {
  return fileNames.test(path);
}
