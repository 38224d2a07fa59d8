import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { type SiteName, sites } from '../sites.ts';

export interface BuiltPage {
  /** Address below the site's root, such as `/glossar/`. */
  path: string;
  html: string;
  $: CheerioAPI;
}

/** Those at the root of their address. */
export const siteNames = ['real', 'fixture'] as const;

/** Addresses of all HTML pages of a built site, below its root. */
export function pagePaths(site: SiteName): string[] {
  return readdirSync(sites[site].folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`);
}

export function readPages(site: SiteName): BuiltPage[] {
  return pagePaths(site).map((path) => {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const html = readAsset(site, file).toString();
    return { path, html, $: load(html) };
  });
}

export function readAsset(site: SiteName, path: string): Buffer {
  return readFileSync(join(sites[site].folder, path));
}
