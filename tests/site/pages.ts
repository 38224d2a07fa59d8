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

/** Every HTML page of a built site. */
export function readPages(site: SiteName): BuiltPage[] {
  const { folder } = sites[site];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
      return { path, html, $: load(html) };
    });
}

export function readAsset(site: SiteName, path: string): Buffer {
  return readFileSync(join(sites[site].folder, path));
}
