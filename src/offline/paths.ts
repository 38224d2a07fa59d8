/** What an address below the site's root says about the file behind it. */

/** A new content has a new name, so what is kept under the name is never out of date. */
export function isNamedByHash(path: string): boolean {
  return /^(?:_astro|pagefind\/(?:filter|fragment|index))\//.test(path);
}

/** A page ends in a slash; the root is `''`. */
export function isPage(path: string): boolean {
  return path === '' || path.endsWith('/');
}

/** Sheets, scripts and fonts under `_astro/` that a text names: a page, a sheet or a script. */
export function namedAssets(text: string): string[] {
  return [...new Set(text.match(/_astro\/[\w./~@-]+\.(?:css|js|woff2)\b/g))];
}
