import type { LinkUse } from '../exercises/links.ts';
import type { SourcePosition } from '../exercises/model.ts';
import type { Report } from '../exercises/problems.ts';
import { slugOf } from '../series/article.ts';
import type { CheckedDocument } from '../series/relations.ts';
import { glossaryPath, type SitePlaces } from './content-places.ts';
import { nearAnchors, nearPages } from './near-places.ts';
import { isFile } from './site-pages.ts';

/** Links to pages of ours and to places on them must lead somewhere; what others keep is theirs. */
export function checkInternalLinks(places: SitePlaces): void {
  const { documents } = places;
  const drafts = new Set(documents.filter(({ isDraft }) => isDraft).map(({ path }) => path));
  for (const { path, isDraft, document, report } of documents) {
    for (const link of document.links) {
      checkLink(link, path, places, report);
      const target = pathIn(link.address);
      if (!isDraft && drafts.has(target)) report('draft-page', link, { address: target });
    }
  }
}

/** Links to files of articles, as they work in a Git web view: the site has addresses instead. */
export function checkFileLinks(
  texts: readonly Pick<CheckedDocument<unknown>, 'document' | 'report'>[],
  { documents }: SitePlaces,
): void {
  for (const { document, report } of texts) {
    for (const { address, ...at } of document.fileLinks) {
      const [file = '', anchor] = address.split('#');
      const page = documents.find(({ path }) => path.endsWith(`/${slugOf(file)}/`));
      const instead = page && [page.path, ...(anchor ? [anchor] : [])].join('#');
      report('unsafe-link', at, { address, instead });
    }
  }
}

const pathIn = (address: string) => address.replace(/[?#].*$/s, '');

function checkLink(link: LinkUse, here: string, places: SitePlaces, report: Report): void {
  const { address } = link;
  if (!/^(?:#|\/(?!\/))/.test(address)) return;
  const path = pathIn(address) || here;
  if (isFile(path)) return;
  const anchor = decoded(/#(.*)$/s.exec(address)?.[1] ?? '');
  const page = path === here ? 'dieser Seite' : `„${path}“`;
  checkPlace({ path, anchor, page, ...link }, places, report);
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
  { pages, nearTerms }: Pick<SitePlaces, 'pages' | 'nearTerms'>,
  report: Report,
): void {
  const anchors = pages.get(path);
  if (!anchors) {
    report('unknown-page', at, { address: path, near: nearPages(path, [...pages.keys()]) });
  } else if (anchor !== '' && !anchors.has(anchor)) {
    const terms = path === glossaryPath ? nearTerms(anchor) : [];
    const near = terms.length > 0 ? terms : nearAnchors(anchor, [...anchors]);
    report('unknown-anchor', at, { anchor, page, near });
  }
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
