/** How the worker answers what a page asks for; the reasons stand in `worker.ts`. */
import { registerQuotaErrorCallback } from 'workbox-core';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { bare, isLaidIn, matchFile, matchOfflinePage, names, pathOf } from './kept.ts';
import { isPage } from './paths.ts';
import type { LifetimeEvent } from './scope.ts';

interface Asked {
  request: Request;
  event: LifetimeEvent;
}

interface Found {
  request: Request;
  cachedResponse?: Response | undefined;
}

const timeoutSeconds = 3;
const withoutQuery = {
  cacheKeyWillBeUsed: ({ request }: { request: Request }) => Promise.resolve(bare(request.url)),
};

const pages = new NetworkFirst({
  cacheName: names.pages,
  networkTimeoutSeconds: timeoutSeconds,
  plugins: [
    withoutQuery,
    {
      cacheWillUpdate: ({ request, response }) =>
        Promise.resolve(isWorthKeeping(request, response) ? response : null),
      cachedResponseWillBeUsed: preferFile,
      cacheDidUpdate: () => trim(names.pages, 60),
    },
  ],
});

const single = new CacheFirst({
  cacheName: names.single,
  plugins: [withoutQuery, { cacheDidUpdate: () => trim(names.single, 300) }],
});

const data = new NetworkFirst({
  cacheName: names.data,
  networkTimeoutSeconds: timeoutSeconds,
  plugins: [withoutQuery],
});

const exerciseNames = new NetworkFirst({
  cacheName: names.data,
  plugins: [
    withoutQuery,
    {
      cacheWillUpdate: ({ request, response }) =>
        Promise.resolve(response.status === 200 && !isLaidIn(request.url) ? response : null),
      cachedResponseWillBeUsed: preferFile,
    },
  ],
});

/** What this version laid in, which does not lie under its plain address. */
async function preferFile({ request, cachedResponse }: Found): Promise<Response | undefined> {
  return (await matchFile(request.url)) ?? cachedResponse;
}

/** A page that is only hovered over is fetched ahead as well; that is no visit. */
function isWorthKeeping({ mode, url }: Request, { status }: Response): boolean {
  return mode === 'navigate' && status === 200 && isPage(pathOf(url) ?? '-') && !isLaidIn(url);
}

export async function answerPage({ request, event }: Asked): Promise<Response> {
  try {
    const response = await pages.handle({ request, event });
    if (response.status < 500) return response;
    return (await matchPage(request)) ?? response;
  } catch {
    const offline = request.mode === 'navigate' ? await matchOfflinePage() : undefined;
    return offline ?? Response.error();
  }
}

async function matchPage({ url }: Request): Promise<Response | undefined> {
  return (await matchFile(url)) ?? (await caches.match(bare(url), { cacheName: names.pages }));
}

export async function answerFile({ request, event }: Asked): Promise<Response> {
  const file = await matchFile(request.url);
  return file ?? single.handle({ request, event }).catch(() => Response.error());
}

export async function answerData({ request, event }: Asked): Promise<Response> {
  return data.handle({ request, event }).catch(() => Response.error());
}

export async function answerNames({ request, event }: Asked): Promise<Response> {
  return exerciseNames.handle({ request, event }).catch(() => Response.error());
}

/** The oldest go first. */
async function trim(name: string, most: number): Promise<void> {
  const cache = await caches.open(name);
  const keys = await cache.keys();
  const surplus = keys.slice(0, Math.max(0, keys.length - most));
  await Promise.all(surplus.map((key) => cache.delete(key)));
}

// On a full device, what was merely visited makes room.
registerQuotaErrorCallback(() => caches.delete(names.pages));
registerQuotaErrorCallback(() => caches.delete(names.single));
