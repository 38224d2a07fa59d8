/** The settings for nginx and Caddy, tried on the servers themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everywhere, fresh, immutable, immutablePaths } from '../../src/hosting/headers.ts';
import { sites } from '../sites.ts';
import { ask } from './ask.ts';
import { findServer, type ServerName } from './find.ts';
import { type Running, startServer } from './start.ts';

const encodings: Record<ServerName, ['br' | 'gzip', ending: string]> = {
  nginx: ['gzip', '.gz'],
  caddy: ['br', '.br'],
};

const programs: Record<ServerName, string | undefined> = {
  nginx: findServer('nginx'),
  caddy: findServer('caddy'),
};

const expectedHeaders = Object.fromEntries(
  Object.entries(everywhere).map(([name, value]) => [name.toLowerCase(), value]),
);

const cases = (['nginx', 'caddy'] as const).flatMap((name) =>
  [sites.fixture, sites.below].map((site) => ({ name, site, base: site.base })),
);

describe.each(cases)('$name with the site at $base', ({ name, site, base }) => {
  const program = programs[name];
  let server: Running | undefined;
  beforeAll(async () => {
    if (program) server = await startServer(name, program, site);
  }, 30_000);
  afterAll(() => server?.stop());

  const files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' });
  const one = (pattern: RegExp) => files.find((path) => pattern.test(path)) ?? 'fehlt';
  const get = (path: string, accepted?: string) => ask(`${server?.origin}${base}${path}`, accepted);
  const it = test.skipIf(!program);

  it.each(['', 'aspekte/strategie-einbinden/', 'sw.js', '_headers-gibt-es-nicht'])(
    'sends every header with /%s and has it asked for anew',
    async (path) => {
      const { headers } = await get(path);
      expect(headers).toMatchObject({ ...expectedHeaders, 'cache-control': fresh });
    },
  );

  it.each(['pagefind/pagefind-entry.json', 'pagefind/pagefind.js', 'rss.xml', 'index.html'])(
    'has /%s asked for anew',
    async (path) => {
      const { status, headers } = await get(path);
      expect(status).toBe(200);
      expect(headers['cache-control']).toBe(fresh);
    },
  );

  it.each(immutablePaths)('lets /%s be kept for ever', async (pattern) => {
    const path = one(new RegExp(`^${pattern.replace('.', '\\.').replace('*', '.*\\w\\.\\w+')}$`));
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ ...expectedHeaders, 'cache-control': immutable });
  });

  it.each(['gibt/es/nicht/', '_astro/gibt-es-nicht.js'])(
    'answers /%s with the page for it and the status, to be asked again',
    async (path) => {
      const { status, headers, body } = await get(path);
      expect(status).toBe(404);
      expect(headers).toMatchObject({ ...expectedHeaders, 'cache-control': fresh });
      expect(body.toString()).toBe(readFileSync(join(site.folder, '404.html'), 'utf8'));
    },
  );

  it('leads to the address with a slash', async () => {
    const { status, headers } = await get('aspekte/strategie-einbinden');
    expect([301, 302, 307, 308]).toContain(status);
    const target = new URL(headers.location ?? '', `${server?.origin}${base}aspekte/`);
    expect(target.pathname).toBe(`${base}aspekte/strategie-einbinden/`);
  });

  it.each([
    [/^index\.html$/, /^text\/html; ?charset=utf-8$/i],
    [/^_astro\/.+\.js$/, /^(?:text|application)\/javascript; ?charset=utf-8$/i],
    [/^_astro\/.+\.css$/, /^text\/css; ?charset=utf-8$/i],
    [/^_astro\/.+\.woff2$/, /^font\/woff2$/],
    [/^favicon\.svg$/, /^image\/svg\+xml/],
    [/^rss\.xml$/, /^(?:text|application)\/xml/],
    [/\.webmanifest$/, /^application\/manifest\+json/],
    [/\.bib$/, /^application\/x-bibtex/],
    [/\.ris$/, /^application\/x-research-info-systems/],
    [/\.pf_fragment$/, /^application\/octet-stream$/],
    [/\.pf_index$/, /^application\/octet-stream$/],
    [/\.pf_filter$/, /^application\/octet-stream$/],
    [/\.pf_meta$/, /^application\/octet-stream$/],
    [/^pagefind\/wasm\..+\.pagefind$/, /^application\/octet-stream$/],
  ])('sends %s as %s', async (pattern, type) => {
    const { status, headers } = await get(one(pattern), 'gzip, br');
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(type);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.each(['', 'aspekte/strategie-einbinden/', 'sw.js'])(
    'sends /%s as the build has packed it',
    async (path) => {
      const [encoding, ending] = encodings[name];
      const file = join(site.folder, path.replace(/(^|\/)$/, '$1index.html'));
      const { headers, body } = await get(path, encoding);
      expect(headers['content-encoding']).toBe(encoding);
      expect(headers.vary).toMatch(/accept-encoding/i);
      expect(body.equals(readFileSync(file + ending))).toBe(true);
    },
  );

  it('packs nothing for those who cannot unpack it, and no part of the search a second time', async () => {
    const page = await get('');
    const part = await get(one(/\.pf_index$/), 'gzip, br');
    expect(page.headers['content-encoding']).toBeUndefined();
    expect(page.body.equals(readFileSync(join(site.folder, 'index.html')))).toBe(true);
    expect(part.headers['content-encoding']).toBeUndefined();
  });
});
