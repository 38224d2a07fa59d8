import { type CollectionEntry, getCollection } from 'astro:content';
import { type ParsedDocument, parseDocument } from '../exercises/parse.ts';
import { introductionSlug, isPublished, pathOf } from './article.ts';
import { href } from './routes.ts';
import type { Aspect, Term } from './schemas.ts';
import { untilChanged } from './until-changed.ts';

/** What an article holds; its words themselves are left out, thousands of articles have to fit. */
export type ArticleContent = Pick<
  ParsedDocument,
  'exercises' | 'citations' | 'terms' | 'wordCount'
>;

export interface Article {
  slug: string;
  path: string;
  entry: CollectionEntry<'articles'>;
  content: ArticleContent;
  /** Shown in `dev` only: a draft, or published on a day to come. */
  isPreview: boolean;
}

/** One place in the series: the introduction or an aspect, written or only announced. */
export interface Part {
  /** 0 for the introduction. */
  number: number;
  slug: string;
  title: string;
  question: string | undefined;
  aspect: Aspect | undefined;
  article: Article | undefined;
}

export interface Series {
  parts: Part[];
  posts: Article[];
  articles: Article[];
}

/** The whole series in reading order. */
export const getSeries = untilChanged(['articles', 'aspects'], readSeries);

/**
 * An article as it stands now: while somebody writes, Astro may go on giving a route what it knew before a change.
 *
 * @throws Error for a slug that no article has
 */
export async function getArticle(slug: string): Promise<Article> {
  const { articles } = await getSeries();
  const found = articles.find((article) => article.slug === slug);
  if (!found) throw new Error(`Den Artikel „${slug}“ gibt es nicht.`);
  return found;
}

async function readSeries(): Promise<Series> {
  const articles = await getArticles();
  const aspects = await getAspects();
  const introduction = articles.find(({ entry }) => entry.data.kind === 'introduction');
  const leads = new Map(
    articles
      .filter(({ entry }) => entry.data.kind === 'lead')
      .map((article) => [article.entry.data.aspect, article]),
  );
  const parts = aspects.map((aspect) => toPart(aspect, leads.get(aspect.slug)));
  if (introduction) parts.unshift(introductionPart(introduction));
  return {
    articles,
    parts,
    posts: articles
      .filter(({ entry }) => entry.data.kind === 'post')
      .sort((a, b) => b.entry.data.published.localeCompare(a.entry.data.published)),
  };
}

async function getArticles(): Promise<Article[]> {
  const today = new Date().toISOString().slice(0, 10);
  const entries = await getCollection('articles');
  return entries
    .map((entry) => ({
      slug: entry.id,
      path: pathOf({ slug: entry.id, kind: entry.data.kind }),
      entry,
      isPreview: !isPublished(entry.data, today),
    }))
    .filter(({ isPreview }) => import.meta.env.DEV || !isPreview)
    .map((article) => ({ ...article, content: contentOf(article.entry.body ?? '') }))
    .sort((a, b) => a.slug.localeCompare(b.slug, 'de'));
}

function contentOf(body: string): ArticleContent {
  const { exercises, citations, terms, wordCount } = parseDocument(body);
  return { exercises, citations, terms, wordCount };
}

/** Id of a reference or term → the articles that use it, in reading order. */
export async function getUses(of: 'citations' | 'terms'): Promise<Map<string, Article[]>> {
  const { parts, posts } = await getSeries();
  const uses = new Map<string, Article[]>();
  for (const article of [...parts.flatMap((part) => part.article ?? []), ...posts]) {
    for (const id of new Set(article.content[of].map((use) => use.id))) {
      uses.set(id, [...(uses.get(id) ?? []), article]);
    }
  }
  return uses;
}

export function linksTo(articles: readonly Article[] = []): { href: string; text: string }[] {
  return articles.map(({ path, entry }) => ({ href: href(path), text: entry.data.title }));
}

export async function getAspects(): Promise<Aspect[]> {
  const entries = await getCollection('aspects');
  return entries.map(({ data }) => data).sort((a, b) => a.number - b.number);
}

export async function getTerms(): Promise<Term[]> {
  const entries = await getCollection('glossary');
  return entries.map(({ data }) => data).sort((a, b) => a.term.localeCompare(b.term, 'de'));
}

function toPart(aspect: Aspect, article: Article | undefined): Part {
  const { number, slug, title, question } = aspect;
  return { number, slug, title, question, aspect, article };
}

function introductionPart(article: Article): Part {
  const { title } = article.entry.data;
  return {
    number: 0,
    slug: introductionSlug,
    title,
    question: undefined,
    aspect: undefined,
    article,
  };
}

/** The parts before and after an article of the series; undefined for posts and at both ends. */
export function neighbours({ parts }: Series, article: Article): { previous?: Part; next?: Part } {
  const index = parts.findIndex((part) => part.article?.slug === article.slug);
  if (index === -1) return {};
  const previous = parts[index - 1];
  const next = parts[index + 1];
  return { ...(previous && { previous }), ...(next && { next }) };
}
