/** Everything in a built file that names another one. */
import type { CheerioAPI } from 'cheerio';
import { load } from 'cheerio';
import type { BuiltPage } from './pages.ts';

export interface Reference {
  address: string;
  /** A reader may follow it to another host; everything else is loaded by the browser itself. */
  isLink: boolean;
}

/** Attributes that hold an address, wherever they stand. */
const addressAttributes = [
  'href',
  'src',
  'poster',
  'action',
  'formaction',
  'data',
  'cite',
  'component-url',
  'renderer-url',
  'before-hydration-url',
  'data-search',
];

const link = (address: string): Reference => ({ address, isLink: true });
const part = (address: string): Reference => ({ address, isLink: false });

export function pageReferences({ $ }: BuiltPage): Reference[] {
  const attributes = $('*')
    .toArray()
    .flatMap((node) => {
      const found = addressAttributes.flatMap((name) => $(node).attr(name) ?? []);
      const sets = ['srcset', 'imagesrcset'].flatMap((name) => candidates($(node).attr(name)));
      return [...found, ...sets].map((address) => ({ address, isLink: $(node).is('a') }));
    });
  const shared = $('meta[property="og:image"], meta[property="og:url"]')
    .toArray()
    .map((node) => part($(node).attr('content') ?? ''));
  const styles = $('style')
    .toArray()
    .flatMap((node) => sheetReferences($(node).text()));
  return [...attributes, ...shared, ...styles, ...structuredReferences($)];
}

function candidates(set = ''): string[] {
  return set.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
}

/** Every address in the structured data; those of schema.org and of the license lead elsewhere. */
function structuredReferences($: CheerioAPI): Reference[] {
  const text = $('script[type="application/ld+json"]').text();
  return [...text.matchAll(/"(https?:\/\/[^"]+)"/g)].map(([, address = '']) => link(address));
}

export function sheetReferences(css: string): Reference[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, address = '']) => part(address));
}

/** Scripts name each other as `./x.js`, sheets and other files of the site with its base path. */
export function scriptReferences(code: string, base: string): Reference[] {
  const neighbours = [...code.matchAll(/["'`](\.\/[\w.-]+\.js)["'`]/g)];
  const files = [...code.matchAll(/["'`]((?:[\w.-]*\/)*_astro\/[\w./-]+\.\w+)["'`]/g)];
  // Sheets and modules to load ahead are listed from the root of the site.
  const rooted = files.map(([, path = '']) => (path.startsWith('/') ? path : base + path));
  return [...neighbours.map(([, path = '']) => path), ...rooted].map(part);
}

export function feedReferences(xml: string): Reference[] {
  const $ = load(xml, { xml: true });
  const named = $('link, guid, loc')
    .toArray()
    .map((node) => $(node).text());
  const selves = $('channel > *[rel=self]')
    .toArray()
    .map((node) => $(node).attr('href') ?? '');
  const texts = $('content\\:encoded')
    .toArray()
    .flatMap((node) => {
      const html = load($(node).text());
      return html('[href]')
        .toArray()
        .map((anchor) => html(anchor).attr('href') ?? '');
    });
  return [...named, ...selves, ...texts].map(link);
}

/** Addresses in JSON, by the names of the properties that hold them. */
export function jsonReferences(text: string): Reference[] {
  const properties = /"(?:href|src|start_url|scope|id)":"(\/[^"]*)"/g;
  return [...text.matchAll(properties)].map(([, address = '']) => link(address));
}
