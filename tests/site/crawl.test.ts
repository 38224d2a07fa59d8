/** Follows every address in every file of the built sites, at the root and below a base path. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type SiteName, sites } from '../sites.ts';
import { readAsset, readPages } from './pages.ts';
import {
  feedReferences,
  jsonReferences,
  pageReferences,
  type Reference,
  scriptReferences,
  sheetReferences,
} from './references.ts';

const host = 'example.org';
const siteNames = ['real', 'fixture', 'below'] as const;

function filesOf(site: SiteName): string[] {
  const { folder } = sites[site];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile());
}

describe.each(siteNames)('the %s site', (site) => {
  const { root, base } = sites[site];
  const pages = readPages(site);
  const files = filesOf(site);
  const at = (path: string) => `https://${host}${base}${path}`;
  const idsByAddress = new Map(
    pages.map(({ path, $ }) => {
      const ids = $('[id]').toArray();
      return [at(path.slice(1)), new Set(ids.map((node) => $(node).attr('id')))];
    }),
  );

  /** Why an address leads nowhere, or `undefined`. */
  function fault({ address, isLink }: Reference, from: string): string | undefined {
    const url = new URL(address, from);
    if (url.protocol === 'mailto:' && isLink) return undefined;
    if (url.host !== host) {
      return isLink && url.protocol === 'https:' ? undefined : 'is on another host';
    }
    if (!url.pathname.startsWith(base)) return 'leaves the base path';
    const ids = idsByAddress.get(url.origin + url.pathname);
    if (ids) {
      const isThere = url.hash === '' || ids.has(decodeURIComponent(url.hash.slice(1)));
      return isThere ? undefined : 'names no place of the page';
    }
    const file = join(root, decodeURIComponent(url.pathname));
    return existsSync(file) && statSync(file).isFile() ? undefined : 'is not there';
  }

  function faults(references: readonly Reference[], from: string): string[] {
    return references.flatMap((reference) => {
      const reason = fault(reference, from);
      return reason ? `${reference.address} ${reason}` : [];
    });
  }

  const named = (pattern: RegExp) => files.filter((name) => pattern.test(name));
  const textOf = (name: string) => readAsset(site, name).toString();

  test.each(pages)('$path names nothing that is not there', (page) => {
    const references = pageReferences(page);
    expect(references.length).toBeGreaterThan(20);
    expect(faults(references, at(page.path.slice(1)))).toEqual([]);
  });

  test.each([
    ['sheet', /^_astro\/.+\.css$/, sheetReferences],
    ['script', /^_astro\/.+\.js$/, (code: string) => scriptReferences(code, base)],
    ['feed and sitemap', /\.xml$/, feedReferences],
    ['list of questions and manifest', /^fragen\/.+\.json$|\.webmanifest$/, jsonReferences],
    ['list of exercises', /^mein-stand\/.+\.json$/, jsonReferences],
  ] as const)('no %s names anything that is not there', (_, pattern, referencesOf) => {
    const found = named(pattern).map((name) => ({ name, references: referencesOf(textOf(name)) }));
    const broken = found.flatMap(({ name, references }) => faults(references, at(name)));
    const isEmpty = found.every(({ references }) => references.length === 0);
    expect(broken).toEqual([]);
    // Sheets of this site happen to name no file; all others do.
    expect(isEmpty).toBe(pattern.test('_astro/x.css'));
  });

  test('the readers of the page are led to every page but those that stand in for one', () => {
    const start = at('');
    const reached = new Set([start]);
    for (const address of reached) {
      const page = pages.find(({ path }) => at(path.slice(1)) === address);
      if (!page) continue;
      for (const { address: next, isLink } of pageReferences(page)) {
        const url = new URL(next, address);
        if (isLink) reached.add(url.origin + url.pathname);
      }
    }
    const missed = pages.filter(({ path }) => !reached.has(at(path.slice(1))));
    expect(missed.map(({ path }) => path).sort()).toEqual(['/404.html', '/offline/']);
  });

  test('no file names an address of the site without its base path', () => {
    const served = new Set(files.map((name) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`));
    served.delete('/');
    const found = named(/\.(?:html|css|js|json|xml|webmanifest)$/)
      .filter((name) => !name.startsWith('pagefind/'))
      .flatMap((name) =>
        [...textOf(name).matchAll(/["'`(=](\/[^"'`)?#\s]+)/g)]
          .filter(([, address = '']) => served.has(address))
          .map(([, address]) => `${name}: ${address}`),
      );
    if (base === '/') expect(found.length).toBeGreaterThan(100);
    else expect(found).toEqual([]);
  });
});
