/**
 * What a server says with each file: the one source for `_headers` and for the settings of other servers. The
 * policy on scripts stands in the pages (`policy/directives.ts`); here is what only a header can say.
 */
export const everywhere: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=31536000',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Pages, worker, feeds, the entry to the search: asked for anew each time, and mostly answered with “unchanged”. */
export const fresh = 'no-cache';

export const immutable = 'public, max-age=31536000, immutable';

/** Files whose name changes with their content, below the site's root; as `isNamedByHash` knows them. */
export const immutablePaths = [
  '_astro/*',
  'pagefind/filter/*',
  'pagefind/fragment/*',
  'pagefind/index/*',
] as const;

/** Endings that servers do not know, or know as something that browsers refuse. */
export const contentTypes: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  pagefind: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  ris: 'application/x-research-info-systems',
  webmanifest: 'application/manifest+json',
};

/** Where a site is to live. */
export interface Place {
  /** `example.org` */
  host: string;
  /** `/`, or the path below which the site lies, with slashes at both ends. */
  base: string;
  /** The server's folder; below a base path the site lies in a folder of that name inside it. */
  root: string;
}
