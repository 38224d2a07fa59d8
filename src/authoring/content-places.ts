/** Where everything in a content folder will stand on the site. */
import type { ParsedDocument } from '../exercises/parse.ts';
import type { Report } from '../exercises/problems.ts';
import { pathOf } from '../series/article.ts';
import type { CheckedContent } from '../series/relations.ts';
import { type SitePages, staticPages } from './site-pages.ts';

export interface PlacedDocument {
  /** Address of the page that shows it. */
  path: string;
  isDraft: boolean;
  document: ParsedDocument;
  report: Report;
}

export interface SitePlaces {
  pages: SitePages;
  documents: PlacedDocument[];
}

const guidePath = '/mitmachen/baukasten/';

export function placesOf(content: CheckedContent): SitePlaces {
  const pages = staticPages();
  const samples = content.pages.filter(({ slug }) => !ownPage(slug, pages));
  const documents = [...placedArticles(content), ...placedPages(content, pages)];
  for (const { path, document } of documents) addAnchors(pages, path, anchorsOf(document));
  addAnchors(
    pages,
    guidePath,
    samples.map(({ slug }) => slug),
  );
  addLists(pages, content);
  return { pages, documents };
}

/** The text of a page bears the page's name; what bears none is a sample of the guide. */
function ownPage(slug: string, pages: SitePages): string | undefined {
  return [...pages.keys()].find((path) => path.endsWith(`/${slug}/`));
}

function placedArticles({ articles }: CheckedContent): PlacedDocument[] {
  return articles.map(({ slug, data, document, report }) => ({
    path: pathOf({ slug, kind: data?.kind ?? 'post' }),
    isDraft: data?.draft ?? false,
    document,
    report,
  }));
}

function placedPages({ pages: texts }: CheckedContent, pages: SitePages): PlacedDocument[] {
  return texts.map(({ slug, document, report }) => {
    return { path: ownPage(slug, pages) ?? guidePath, isDraft: false, document, report };
  });
}

function addAnchors(pages: SitePages, path: string, anchors: readonly string[]): void {
  pages.set(path, new Set([...(pages.get(path) ?? []), ...anchors]));
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
function addLists(pages: SitePages, content: CheckedContent): void {
  const terms = content.terms.entries.map(({ entry }) => entry.id);
  const sources = content.references.entries.map(({ entry }) => sourceAnchor(entry.id));
  const checklists = content.articles.flatMap(({ document }) =>
    document.exercises.filter(({ kind }) => kind === 'checklist').map(({ id }) => id),
  );
  addAnchors(pages, '/glossar/', terms);
  addAnchors(pages, '/quellen/', sources);
  addAnchors(pages, '/checklisten/', checklists);
}
