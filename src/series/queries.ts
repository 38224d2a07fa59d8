import { type CollectionEntry, getCollection } from 'astro:content';
import { type ParsedDocument, parseDocument } from '../exercises/parse.ts';
import { introductionSlug, isPublished, pathOf } from './article.ts';
import { collectUses } from './mentions.ts';
import { inReadingOrder } from './reading-order.ts';
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
  /** The newest first. */
  posts: Article[];
  /** In reading order, posts last. */
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
  const aspects = await getAspects();
  const articles = inReadingOrder(await getArticles(), aspects, ({ entry }) => entry.data);
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
    posts: articles.filter(({ entry }) => entry.data.kind === 'post'),
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
    .map((article) => ({ ...article, content: contentOf(article.entry.body ?? '') }));
}

function contentOf(body: string): ArticleContent {
  const { exercises, citations, terms, wordCount } = parseDocument(body);
  return { exercises, citations, terms, wordCount };
}

/** Id of a reference or term → the articles that use it, in reading order. */
export async function getUses(of: 'citations' | 'terms'): Promise<Map<string, Article[]>> {
  return collectUses((await getSeries()).articles, of);
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
