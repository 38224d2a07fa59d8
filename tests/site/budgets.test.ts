import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { find } from '../../src/search/find.ts';
import { hitsAtOnce } from '../../src/search/order.ts';
import { openIndex } from '../search/built-index.ts';
import { type SiteName, sites } from '../sites.ts';
import { type BuiltPage, readAsset, readPages, siteNames } from './pages.ts';

const kilobyte = 1024;

const known = new Map<string, number>();

/** Bytes as sent, in brotli; each content is pressed once. */
function size(content: string | Buffer): number {
  const key = createHash('sha256').update(content).digest('hex');
  const bytes = known.get(key) ?? brotliCompressSync(content).length;
  known.set(key, bytes);
  return bytes;
}

/** Addresses that a script imports as it starts; what it loads later is written `import(…)`. */
function staticImports(code: string): string[] {
  return [...code.matchAll(/(?:^|[;\s}])import\s*(?:[\w${},*\s]+from\s*)?["']([^"']+)["']/g)].map(
    ([, address = '']) => address,
  );
}

/** A script with all it imports, once each. */
function withImports(site: SiteName, path: string, seen = new Map<string, Buffer>()) {
  if (seen.has(path)) return seen;
  const code = readAsset(site, path);
  seen.set(path, code);
  for (const address of staticImports(code.toString())) {
    withImports(site, new URL(address, `https://site.test${path}`).pathname, seen);
  }
  return seen;
}

function loadOf(site: SiteName, { html, $ }: BuiltPage) {
  const styles = $('link[rel=stylesheet]')
    .map((_, node) => $(node).attr('href'))
    .get();
  const entries = $('script[src]')
    .map((_, node) => $(node).attr('src'))
    .get();
  const scripts = new Map<string, Buffer>();
  for (const entry of entries) withImports(site, entry, scripts);
  const inline = $('script:not([src])')
    .map((_, node) => $(node).text())
    .get()
    .join('\n');
  const fonts = new Set(
    [...html.matchAll(/\/_astro\/fonts\/[\w.-]+\.woff2/g)].map(([path]) => path),
  );
  return { styles, scripts, inline, fonts: [...fonts] };
}

describe.each(siteNames)('the articles of the %s site', (site) => {
  const articles = readPages(site).filter(({ $ }) => $('article.article').length > 0);

  test.each(articles)('$path weighs at most 26 KB of HTML and CSS', (page) => {
    const { styles } = loadOf(site, page);
    const total = styles.reduce((sum, path) => sum + size(readAsset(site, path)), size(page.html));
    expect(total).toBeLessThanOrEqual(26 * kilobyte);
  });

  test.each(articles)('$path loads at most 8 KB of script', (page) => {
    const { scripts, inline } = loadOf(site, page);
    const total = [...scripts.values()].reduce((sum, code) => sum + size(code), size(inline));
    expect(scripts.size).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(8 * kilobyte);
  });

  test.each(articles)('$path loads at most 110 KB of fonts', (page) => {
    const { fonts } = loadOf(site, page);
    const total = fonts.reduce((sum, path) => sum + readAsset(site, path).length, 0);
    expect(fonts.length).toBeGreaterThan(1);
    expect(total).toBeLessThanOrEqual(110 * kilobyte);
  });

  test.each(articles)('$path makes at most 12 requests', (page) => {
    const { styles, scripts, fonts } = loadOf(site, page);
    const icon = 1;
    expect(1 + styles.length + scripts.size + fonts.length + icon).toBeLessThanOrEqual(12);
  });

  test.each(articles)('$path needs at most 80 KB of script with all exercises live', (page) => {
    const scripts = new Map(loadOf(site, page).scripts);
    const { $ } = page;
    $('astro-island').each((_, node) => {
      for (const name of ['component-url', 'renderer-url']) {
        withImports(site, $(node).attr(name) ?? '', scripts);
      }
    });
    const total = [...scripts.values()].reduce((sum, code) => sum + size(code), 0);
    expect(total).toBeLessThanOrEqual(80 * kilobyte);
  });
});

/** Address of a script by its name, „/_astro/dialog.CxH8do34.js“. */
function scriptNamed(name: string): string {
  const file = readdirSync(join(sites.real.folder, '_astro')).find(
    (one) => one.startsWith(`${name}.`) && one.endsWith('.js'),
  );
  if (!file) throw new Error(`no script „${name}“`);
  return `/_astro/${file}`;
}

test('a search of two words needs at most 120 KB, with nothing loaded before, until its first results', async () => {
  const own = [...withImports('real', scriptNamed('dialog')).values()];
  const rest = ['/suche/index.html', '/pagefind/pagefind.js'];
  const loaded = [...own, ...rest.map((path) => readAsset('real', path))];
  const index = await openIndex(sites.real.folder, (_, content) => loaded.push(content));
  const found = await find(index.pagefind, index.vocabulary, 'Lob und Prämie');
  expect(await found.load(0, hitsAtOnce)).toHaveLength(hitsAtOnce);
  const total = loaded.reduce((sum, content) => sum + size(content), 0);
  expect(total).toBeLessThanOrEqual(120 * kilobyte);
});
