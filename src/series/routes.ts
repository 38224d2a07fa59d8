/** Addresses as the pages write them: with the base path, whatever it is. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** @param path starts with `/` and is relative to the site's root */
export function href(path: string): string {
  return `${base}${path}`;
}

/** A work's place in the bibliography of the whole series. */
export function sourceHref(id: string): string {
  return href(`/quellen/#quelle-${id}`);
}

export function termHref(id: string): string {
  return href(`/glossar/#${id}`);
}
