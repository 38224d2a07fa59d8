/**
 * What a page is about, in schema.org's words for search engines. Only what they use, as every article pays for
 * it in bytes; never anything of a question but how many there are: its key would be read there, too.
 */
import type { Article, BreadcrumbList, CreativeWorkSeries, Graph, Quiz, Thing } from 'schema-dts';

export interface SeriesFacts {
  title: string;
  description: string;
  /** Of the front page, absolute like all addresses here. */
  url: string;
  image: string;
  language: string;
  licenseUrl: string;
  /** Whose concept it is, and that the texts are not theirs. */
  credit: string;
}

export interface ArticleFacts {
  title: string;
  description: string;
  url: string;
  image: string;
  author?: string | undefined;
  published: string;
  updated?: string | undefined;
  /** Place in the series, 0 for the introduction; posts have none. */
  position?: number | undefined;
  /** Title of the aspect it belongs to. */
  about?: string | undefined;
  /** „6 Fragen“; '' for none. */
  questions: string;
  /** The page between the front page and it, if there is one. */
  list?: ListFacts | undefined;
}

interface ListFacts {
  title: string;
  url: string;
}

export function seriesData(series: SeriesFacts): Graph {
  const { title, description, url, image, language, licenseUrl, credit } = series;
  const node: CreativeWorkSeries = {
    '@type': 'CreativeWorkSeries',
    '@id': url,
    name: title,
    description,
    url,
    image,
    inLanguage: language,
    license: licenseUrl,
    creditText: credit,
  };
  return graph(node);
}

export function articleData(article: ArticleFacts, series: SeriesFacts): Graph {
  const { title, description, url, image, author, published, updated } = article;
  const { position, about, questions, list } = article;
  const quiz: Quiz = { '@type': 'Quiz', name: questions };
  const node: Article = {
    '@type': 'Article',
    headline: title,
    description,
    url,
    image,
    ...(author && { author: { '@type': 'Person', name: author } }),
    datePublished: published,
    ...(updated && { dateModified: updated }),
    inLanguage: series.language,
    isPartOf: { '@type': 'CreativeWorkSeries', '@id': series.url, name: series.title },
    ...(position !== undefined && { position }),
    // A lead article has its aspect's title more often than not.
    ...(about && about !== title && { about: { '@type': 'Thing', name: about } }),
    ...(questions && { hasPart: quiz }),
    license: series.licenseUrl,
    creditText: series.credit,
  };
  return graph(node, breadcrumb(title, series, list));
}

export function pageData(title: string, series: SeriesFacts): Graph {
  return graph(breadcrumb(title, series));
}

/** The way from the front page; the page itself needs no address there. */
function breadcrumb(title: string, series: SeriesFacts, list?: ListFacts): BreadcrumbList {
  const way = [series, list, { title, url: undefined }].flatMap((step) => step ?? []);
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ title: name, url }, index) => {
      return { '@type': 'ListItem', position: index + 1, name, ...(url && { item: url }) };
    }),
  };
}

function graph(...nodes: Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': nodes };
}

/** For the inside of a `<script>`, which nothing in the text can then end. */
export function toJsonLd(data: Graph): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
