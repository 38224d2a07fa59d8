import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sites } from '../sites.ts';
import { type BuiltPage, readAsset, readPages } from './pages.ts';

/** All that a page may do, whatever page it is; hashes come on top. */
const allowed = {
  'default-src': ["'self'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  // Astro's own addition.
  'font-src': ["'self'"],
  'frame-src': ["'none'"],
  'media-src': ["'none'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['page', 'worker'],
};

const siteNames = ['real', 'fixture', 'below'] as const;

const policyTag = 'meta[http-equiv="content-security-policy"]';

function policyOf({ $ }: BuiltPage): Record<string, string[]> {
  const directives = ($(policyTag).attr('content') ?? '').split(';');
  return Object.fromEntries(
    directives.map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

const isHash = (source: string) => source.startsWith("'sha256-");
const without = (sources: string[], isOut: (source: string) => boolean) =>
  sources.filter((source) => !isOut(source));

function hashesOf({ $ }: BuiltPage, selector: string): string[] {
  const hashes = $(selector)
    .toArray()
    .map((node) => createHash('sha256').update($(node).text()).digest('base64'));
  return [...new Set(hashes.map((hash) => `'sha256-${hash}'`))].sort();
}

describe.each(siteNames)('the policy of the %s site', (site) => {
  const pages = readPages(site);

  test('has pages to rule', () => {
    expect(pages.length).toBeGreaterThan(10);
  });

  test.each(pages)('of $path allows what it has to and no more', (page) => {
    const sources = Object.entries(policyOf(page)).map(([name, all]) => [
      name,
      without(all, isHash),
    ]);
    expect(page.$(policyTag)).toHaveLength(1);
    expect(Object.fromEntries(sources)).toEqual(allowed);
  });

  test.each(pages)('of $path names the inline code that stands there and no other', (page) => {
    const policy = policyOf(page);
    const hashes = (name: string) => (policy[name] ?? []).filter(isHash).sort();
    const code = 'script:not([src]):not([type="application/ld+json"])';
    expect(hashes('script-src')).toEqual(hashesOf(page, code));
    expect(hashes('style-src')).toEqual(hashesOf(page, 'style'));
    expect(hashes('script-src')).not.toEqual([]);
  });

  test.each(pages)('of $path comes before everything that it rules', ({ $ }) => {
    const [charset, policy] = $('head').children().toArray();
    expect($(charset).attr('charset')).toBe('utf-8');
    expect($(policy).is(policyTag)).toBe(true);
  });

  test.each(pages)('of $path finds nothing to stop', ({ $ }) => {
    const attributes = $('*')
      .toArray()
      .flatMap((node) => Object.entries('attribs' in node ? node.attribs : {}));
    const names = attributes.map(([name]) => name);
    expect(names.filter((name) => /^(?:on\w+|style|srcdoc)$/.test(name))).toEqual([]);
    expect(attributes.filter(([, value]) => /^\s*(?:javascript|data):/i.test(value))).toEqual([]);
    expect($('base, object, embed, iframe, frame, applet').length).toBe(0);
  });

  test('finds no sheet that loads from elsewhere', () => {
    const sheets = readdirSync(`${sites[site].folder}/_astro`).filter((name) =>
      name.endsWith('.css'),
    );
    const texts = sheets.map((name) => readAsset(site, `_astro/${name}`).toString());
    expect(texts.filter((text) => /@import|url\(\s*["']?(?:data|https?):/.test(text))).toEqual([]);
  });
});
