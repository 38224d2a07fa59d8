/** Where everything in a content folder will stand on the site. */
import type { ParsedDocument } from '../exercises/parse.ts';
import type { Report } from '../exercises/problems.ts';
import { isPublished, pathOf } from '../series/article.ts';
import { lists, pagesOf } from '../series/list-pages.ts';
import { createNearTerms, type NearTerms } from '../series/near-names.ts';
import { inReadingOrder } from '../series/reading-order.ts';
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
  nearTerms: NearTerms;
}

export const glossaryPath = '/glossar/';
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
  const nearTerms = createNearTerms(content.terms.entries.map(({ entry }) => entry));
  return { pages, documents, nearTerms };
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

/** Glossary, bibliography, and the pages of all posts and of all checklists. */
function addLists(pages: SitePages, content: CheckedContent): void {
  const terms = content.terms.entries.map(({ entry }) => entry.id);
  const sources = content.references.entries.map(({ entry }) => sourceAnchor(entry.id));
  addAnchors(pages, glossaryPath, terms);
  addAnchors(pages, '/quellen/', sources);
  const articles = shownArticles(content);
  const posts = articles.filter(({ kind }) => kind === 'post');
  for (const path of pagesOf(lists.posts, posts).keys()) addAnchors(pages, path, []);
  const checklists = articles.flatMap(({ document }) =>
    document.exercises.filter(({ kind }) => kind === 'checklist').map(({ id }) => id),
  );
  for (const [path, ids] of pagesOf(lists.checklists, checklists)) addAnchors(pages, path, ids);
}

/** Those that readers see today, in the order in which the site lists them: it decides on which page they stand. */
function shownArticles({ articles, aspects }: CheckedContent) {
  const today = new Date().toISOString().slice(0, 10);
  const shown = articles.flatMap(({ slug, data, document }) =>
    data && isPublished(data, today) ? { ...data, slug, document } : [],
  );
  const order = aspects.entries.map(({ entry }) => entry);
  return inReadingOrder(shown, order, (article) => article);
}
