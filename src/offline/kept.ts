/** What the worker keeps, and what becomes of it when a new version of the worker comes. */
import { PrecacheController } from 'workbox-precaching';
import type { FileEntry, FileList } from './files.ts';
import { cacheNames, lightQuery, offlinePath } from './names.ts';
import { isNamedByHash, isPage, namedAssets } from './paths.ts';
import { type LifetimeEvent, scope } from './scope.ts';

/** Written in by the build. */
declare const __FILES__: FileList;

const site = scope.registration.scope;
export const names = cacheNames(site);

const isLight = scope.location.search === lightQuery;
const controller = new PrecacheController({ cacheName: names.files });
const { shell, rest } = __FILES__;
controller.addToCacheList((isLight ? shell : [...shell, ...rest]).map(toEntry));

/** The hash is checked on arrival: half a deployment, or an old copy on the way, fails the installation. */
function toEntry(entry: FileEntry) {
  if (typeof entry === 'string') return { url: entry, revision: null };
  const [path, hash] = entry;
  return { url: path || './', revision: hash, integrity: `sha256-${hash}` };
}

/** Address without query and fragment: the site is static, so they change nothing. */
export function bare(address: string): string {
  return address.replace(/[?#].*$/, '');
}

/** Path below the site's root; undefined for what lies elsewhere. */
export function pathOf(address: string): string | undefined {
  return address.startsWith(site) ? bare(address).slice(site.length) : undefined;
}

/** Whether this version laid the file in. */
export function isLaidIn(address: string): boolean {
  return controller.getCacheKeyForURL(bare(address)) !== undefined;
}

/** From the files of this version; those named by their hash from its neighbours as well. */
export async function matchFile(address: string): Promise<Response | undefined> {
  const url = bare(address);
  return (
    (await controller.matchPrecache(url)) ??
    (await caches.match(url, { cacheName: names.files })) ??
    (await caches.match(url, { cacheName: names.previous }))
  );
}

export const matchOfflinePage = () => matchFile(new URL(offlinePath, site).href);

export async function layIn(event: LifetimeEvent): Promise<void> {
  await controller.install(event);
  const outdated = isLight ? [] : await pagesWithout(names.single);
  await Promise.all([...(await openPages()), ...outdated].map(keepPage));
}

/** Pages being read while the worker arrives. */
async function openPages(): Promise<string[]> {
  const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows
    .map(({ url }) => bare(url))
    .filter((url) => isPage(pathOf(url) ?? '-') && !isLaidIn(url));
}

/**
 * Visited pages that name files which are neither among those of this version nor in the caches named. To be
 * read at all, a page needs its sheets; a light worker asks for no more, it never had every script.
 */
async function pagesWithout(...cacheNames: string[]): Promise<string[]> {
  const pages = await caches.open(names.pages);
  const isHere = async (url: string) => {
    const found = cacheNames.map((cacheName) => caches.match(url, { cacheName }));
    return isLaidIn(url) || (await Promise.all(found)).some(Boolean);
  };
  const outdated: string[] = [];
  for (const { url } of await pages.keys()) {
    const text = (await (await pages.match(url))?.text()) ?? '';
    const needed = namedAssets(text).filter((path) => !isLight || path.endsWith('.css'));
    const isThere = await Promise.all(needed.map((path) => isHere(new URL(path, site).href)));
    if (isThere.includes(false)) outdated.push(url);
  }
  return outdated;
}

async function keepPage(address: string): Promise<void> {
  try {
    const response = await fetch(address, { cache: 'no-cache' });
    if (response.ok) await (await caches.open(names.pages)).put(address, response);
  } catch {
    // Without it, the page is read again when it is visited again.
  }
}

export async function takeOver(event: LifetimeEvent): Promise<void> {
  await keepPrevious();
  await controller.activate(event);
  const pages = await caches.open(names.pages);
  const broken = await pagesWithout(names.single, names.previous);
  for (const { url } of await pages.keys()) {
    if (broken.includes(url) || isLaidIn(url)) await pages.delete(url);
  }
}

/** Moves the files that this version no longer has: an open tab may still ask for them. */
async function keepPrevious(): Promise<void> {
  const files = await caches.open(names.files);
  const leaving = (await files.keys()).filter(
    ({ url }) => !url.includes('?') && isNamedByHash(pathOf(url) ?? '') && !isLaidIn(url),
  );
  if (leaving.length === 0) return;
  await caches.delete(names.previous);
  const previous = await caches.open(names.previous);
  for (const request of leaving) {
    const response = await files.match(request);
    if (response) await previous.put(request, response);
  }
}
