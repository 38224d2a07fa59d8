import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { budgetBytes } from '../../src/offline/files.ts';
import { namedAssets } from '../../src/offline/paths.ts';
import { type SiteName, sites } from '../sites.ts';
import { readAsset, readPages, siteNames } from './pages.ts';

const root = 'https://site.test/';

interface Asked {
  path: string;
  content: Buffer;
}

/** Lets the built worker install itself, and answers from the built site as a static server would. */
async function layIn(site: SiteName, query = ''): Promise<Asked[]> {
  const asked: Asked[] = [];
  const caches = new Map<string, Map<string, Response>>();
  const listeners = new Map<string, (event: object) => void>();
  const work: Promise<unknown>[] = [];
  const answer = (request: Request) => {
    const path = request.url.slice(root.length);
    const file = join(
      sites[site].folder,
      path,
      path === '' || path.endsWith('/') ? 'index.html' : '',
    );
    if (!existsSync(file)) return new Response('', { status: 404 });
    const content = readFileSync(file);
    const hash = createHash('sha256').update(content).digest('base64');
    if (![`sha256-${hash}`, ''].includes(request.integrity))
      throw new TypeError(`${path}: integrity`);
    asked.push({ path, content });
    return new Response(content);
  };
  const open = (name: string) => {
    const cache = caches.get(name) ?? new Map<string, Response>();
    caches.set(name, cache);
    const key = (request: Request | string) =>
      typeof request === 'string' ? request : request.url;
    return {
      keys: async () => [...cache.keys()].map((url) => ({ url })),
      match: async (request: Request | string) => cache.get(key(request)),
      put: async (request: Request | string, response: Response) => {
        cache.set(key(request), response);
      },
    };
  };
  const worker = createContext({
    addEventListener: (type: string, listener: (event: object) => void) =>
      listeners.set(type, listener),
    caches: {
      open: async (name: string) => open(name),
      match: async (request: Request | string, { cacheName = '' }) =>
        open(cacheName).match(request),
    },
    clients: { matchAll: async () => [] },
    fetch: async (request: Request) => answer(request),
    location: new URL(`sw.js${query}`, root),
    registration: { scope: root },
    FetchEvent: class {},
    ...{ Headers, Request, Response, URL, setTimeout, clearTimeout },
  });
  runInContext('self = globalThis', worker);
  runInContext(readAsset(site, 'sw.js').toString(), worker);
  listeners.get('install')?.({
    type: 'install',
    waitUntil: (promise: Promise<unknown>) => work.push(promise),
  });
  await Promise.all(work);
  return asked;
}

describe.each(siteNames)('the worker of the %s site', (site) => {
  const pages = readPages(site);
  let files: Asked[] = [];
  beforeAll(async () => {
    files = await layIn(site);
  });
  const paths = () => files.map(({ path }) => path);

  test('lays in what is there, with the content that its list promises, each file once', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(paths()).toEqual([...new Set(paths())]);
  });

  test('keeps its budget', () => {
    const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
    expect(bytes).toBeLessThanOrEqual(budgetBytes);
  });

  test('lays in every page but the posts, for which there may be no room', () => {
    const expected = pages
      .map(({ path }) => path.slice(1))
      .filter((path) => path !== '404.html' && !/^beitraege\/./.test(path));
    expect(paths()).toEqual(expect.arrayContaining(expected));
  });

  test('lays in every sheet, script and font that those pages name', () => {
    const named = pages.flatMap(({ html }) => namedAssets(html));
    expect(paths()).toEqual(expect.arrayContaining([...new Set(named)]));
  });

  test('lays in the search, without what Pagefind brings along and nobody asks for', () => {
    const entry = JSON.parse(readAsset(site, 'pagefind/pagefind-entry.json').toString());
    const { hash, wasm } = entry.languages.de;
    const core = ['pagefind.js', `pagefind.${hash}.pf_meta`, `wasm.${wasm}.pagefind`];
    const search = paths().filter((path) => path.startsWith('pagefind/'));
    expect(search).toEqual(expect.arrayContaining(core.map((name) => `pagefind/${name}`)));
    expect(search.filter((path) => /ui|highlight|worker|unknown/.test(path))).toEqual([]);
  });

  test('lays in no draft and no post to come', () => {
    const texts = files.filter(({ path }) => path === '' || path.endsWith('/'));
    const hidden = texts.filter(({ content }) =>
      /Entwurfswort|Zukunftswort/.test(content.toString()),
    );
    expect(hidden).toEqual([]);
  });

  test('lays in no more than the offline page needs for readers who save data', async () => {
    const light = await layIn(site, '?leicht');
    const few = light.map(({ path }) => path);
    const [offline] = light.filter(({ path }) => path === 'offline/');
    expect(few).toEqual(expect.arrayContaining(namedAssets(offline?.content.toString() ?? '')));
    expect(few.filter((path) => !path.startsWith('_astro/')).sort()).toEqual([
      'favicon.svg',
      'offline/',
    ]);
    expect(light.reduce((sum, { content }) => sum + content.length, 0)).toBeLessThan(250_000);
  });

  test('is one file without eval', () => {
    const code = readAsset(site, 'sw.js').toString();
    expect(code).not.toMatch(/\beval\(|new Function|importScripts|\bimport[ ({*"']/);
    expect(brotliCompressSync(code).length).toBeLessThan(12_000);
  });

  test('is registered by 500 bytes that no page loads at once', () => {
    const scripts = pages.flatMap(({ $ }) =>
      $('script[src], link[rel=modulepreload]')
        .map((_, node) => $(node).attr('src') ?? $(node).attr('href') ?? '')
        .get(),
    );
    const register = paths().filter((path) => /_astro\/register\..+\.js$/.test(path));
    expect(register).toHaveLength(1);
    expect(scripts).not.toContain(`/${register[0]}`);
    expect(brotliCompressSync(readAsset(site, register[0] ?? '')).length).toBeLessThanOrEqual(500);
  });
});

describe('a copy to install', () => {
  const manifest = JSON.parse(readAsset('real', 'manifest.webmanifest').toString());

  test('has a name, a language, colours and a way in', () => {
    expect(manifest).toMatchObject({
      name: 'Kundenfokussiert führen',
      lang: 'de',
      start_url: '/',
      scope: '/',
      display: 'standalone',
    });
    expect(manifest.short_name.length).toBeLessThanOrEqual(12);
    expect(manifest.description.length).toBeGreaterThan(40);
    for (const colour of [manifest.background_color, manifest.theme_color]) {
      expect(colour).toMatch(/^#[\da-f]{6}$/);
    }
  });

  test('has an icon of each kind, as large as it says', async () => {
    const kinds: { sizes: string; purpose: string; src: string; type: string }[] = manifest.icons;
    expect(kinds.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
    for (const { sizes, src, type } of kinds) {
      const { width, height, format } = await sharp(readAsset('real', src)).metadata();
      expect([`${width}x${height}`, `image/${format}`]).toEqual([sizes, type]);
    }
  });

  test('is announced on every page, with an icon for Apple and colours for light and dark', async () => {
    for (const { $ } of readPages('real')) {
      expect($('link[rel=manifest]').attr('href')).toBe('/manifest.webmanifest');
      expect($('meta[name=theme-color]')).toHaveLength(2);
      expect($('link[rel=apple-touch-icon]').attr('href')).toBe('/icons/apple-touch-icon.png');
    }
    const { width } = await sharp(readAsset('real', 'icons/apple-touch-icon.png')).metadata();
    expect(width).toBe(180);
  });
});
