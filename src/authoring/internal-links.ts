import type { LinkUse } from '../exercises/links.ts';
import { nearest } from '../exercises/nearest.ts';
import type { ParsedDocument } from '../exercises/parse.ts';
import type { Report } from '../exercises/problems.ts';
import { pathOf } from '../series/article.ts';
import type { CheckedContent, CheckedDocument } from '../series/relations.ts';
import { isFile, type SitePages, staticPages } from './site-pages.ts';

/** Links to pages of ours and to places on them must lead somewhere; what others keep is theirs. */
export function checkInternalLinks(content: CheckedContent): void {
  const pages = staticPages();
  const drafts = new Set<string>();
  const documents = addressed(content);
  for (const { path, isDraft, document } of documents) {
    const anchors = pages.get(path) ?? new Set<string>();
    for (const anchor of anchorsOf(document)) anchors.add(anchor);
    pages.set(path, anchors);
    if (isDraft) drafts.add(path);
  }
  addLists(pages, content);
  for (const { path, isDraft, document, report } of documents) {
    for (const link of document.links) {
      checkLink(link, path, pages, report);
      const target = pathIn(link.address);
      if (!isDraft && drafts.has(target)) report('draft-page', link, { address: target });
    }
  }
}

/** Where the documents will stand. */
function addressed({ articles, pages }: CheckedContent) {
  const place = (
    { document, report }: CheckedDocument<unknown>,
    path: string,
    isDraft: boolean,
  ) => ({
    path,
    isDraft,
    document,
    report,
  });
  return [
    ...articles.map((one) => {
      const kind = one.data?.kind ?? 'post';
      return place(one, pathOf({ slug: one.slug, kind }), one.data?.draft ?? false);
    }),
    ...pages.map((one) => place(one, `/${one.slug}/`, false)),
  ];
}

function anchorsOf({ headings, exercises, citations }: ParsedDocument): string[] {
  return [
    ...headings.map(({ slug }) => slug),
    ...exercises.map(({ id }) => id),
    ...citations.map(({ id }) => sourceAnchor(id)),
    ...(citations.length > 0 ? ['quellen'] : []),
  ];
}

const sourceAnchor = (id: string) => `quelle-${id}`;

/** Glossary, bibliography and the page of all checklists. */
function addLists(pages: SitePages, { terms, references, articles }: CheckedContent): void {
  const add = (path: string, anchors: readonly string[]) => {
    for (const anchor of anchors) pages.get(path)?.add(anchor);
  };
  const checklists = articles.flatMap(({ document }) =>
    document.exercises.filter(({ kind }) => kind === 'checklist').map(({ id }) => id),
  );
  add(
    '/glossar/',
    terms.entries.map(({ entry }) => entry.id),
  );
  add(
    '/quellen/',
    references.entries.map(({ entry }) => sourceAnchor(entry.id)),
  );
  add('/checklisten/', checklists);
}

const pathIn = (address: string) => address.replace(/[?#].*$/s, '');

function checkLink(link: LinkUse, here: string, pages: SitePages, report: Report): void {
  const { address } = link;
  if (!/^(?:#|\/(?!\/))/.test(address)) return;
  const path = pathIn(address) || here;
  const anchors = pages.get(path);
  if (!anchors && isFile(path)) return;
  if (!anchors) {
    report('unknown-page', link, { address: path, nearest: nearest(path, [...pages.keys()]) });
    return;
  }
  const anchor = decoded(/#(.*)$/s.exec(address)?.[1] ?? '');
  if (anchor === '' || anchors.has(anchor)) return;
  const page = path === here ? 'dieser Seite' : `„${path}“`;
  report('unknown-anchor', link, { anchor, page, nearest: nearest(anchor, [...anchors]) });
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
