import type { LinkUse } from '../exercises/links.ts';
import type { SourcePosition } from '../exercises/model.ts';
import { nearest } from '../exercises/nearest.ts';
import type { Report } from '../exercises/problems.ts';
import type { SitePlaces } from './content-places.ts';
import { isFile, type SitePages } from './site-pages.ts';

/** Links to pages of ours and to places on them must lead somewhere; what others keep is theirs. */
export function checkInternalLinks({ pages, documents }: SitePlaces): void {
  const drafts = new Set(documents.filter(({ isDraft }) => isDraft).map(({ path }) => path));
  for (const { path, isDraft, document, report } of documents) {
    for (const link of document.links) {
      checkLink(link, path, pages, report);
      const target = pathIn(link.address);
      if (!isDraft && drafts.has(target)) report('draft-page', link, { address: target });
    }
  }
}

const pathIn = (address: string) => address.replace(/[?#].*$/s, '');

function checkLink(link: LinkUse, here: string, pages: SitePages, report: Report): void {
  const { address } = link;
  if (!/^(?:#|\/(?!\/))/.test(address)) return;
  const path = pathIn(address) || here;
  if (isFile(path)) return;
  const anchor = decoded(/#(.*)$/s.exec(address)?.[1] ?? '');
  const page = path === here ? 'dieser Seite' : `„${path}“`;
  checkPlace({ path, anchor, page, ...link }, pages, report);
}

/** A place on a page; where it is named, and what to call the page. */
export interface NamedPlace extends SourcePosition {
  path: string;
  /** '' for the page as a whole. */
  anchor: string;
  page: string;
}

/** Tells where a page or a place on it does not exist. */
export function checkPlace(
  { path, anchor, page, ...at }: NamedPlace,
  pages: SitePages,
  report: Report,
): void {
  const anchors = pages.get(path);
  if (!anchors) {
    report('unknown-page', at, { address: path, nearest: nearest(path, [...pages.keys()]) });
  } else if (anchor !== '' && !anchors.has(anchor)) {
    report('unknown-anchor', at, { anchor, page, nearest: nearest(anchor, [...anchors]) });
  }
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
