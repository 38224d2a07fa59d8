/** Names that worker and pages share. Caches belong to the origin, so each name ends in the site's own address. */
const prefix = 'kf-';

/** @param site address of the site's root, which is the worker's scope */
export function cacheNames(site: string) {
  const name = (content: string) => `${prefix}${content}-${site}`;
  return {
    /** Laid in as a whole by a version of the worker. */
    files: name('dateien'),
    /** Files of the version before, for tabs and pages that still ask for them. */
    previous: name('vorige'),
    /** Visited pages that are not among the files. */
    pages: name('seiten'),
    /** Single files that carry their hash in their name. */
    single: name('einzeln'),
    /** Questions for the review, and the search where it is too large for the files. */
    data: name('daten'),
  };
}

export function isOurCache(name: string, site: string): boolean {
  return name.startsWith(prefix) && name.endsWith(`-${site}`);
}

/** The query that registers the worker for readers who save data. */
export const lightQuery = '?leicht';

export const offlinePath = 'offline/';

/** Which article each exercise stands in: what „Mein Stand“ calls remembered entries by. */
export const exerciseNamesPath = 'mein-stand/uebungen.json';
