/** The search index in the browser. Nothing of it is loaded before the first call. */

export interface Excerpt {
  text: string;
  isMatch: boolean;
}

/** A section of a page that matches. */
export interface Hit {
  title: string;
  /** With the matched words in the address, so that the page can show them. */
  href: string;
  excerpt: Excerpt[];
}

export interface PageHits {
  title: string;
  href: string;
  hits: Hit[];
}

export interface SearchResult {
  /** Number of pages. */
  count: number;
  load: (from: number, to: number) => Promise<PageHits[]>;
}

interface PagefindPage {
  url: string;
  meta: { title?: string };
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string }[];
}

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (
    query: string,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
}

/** Name of the query parameter that carries matched words to the page they stand on. */
export const matchParameter = 'treffer';

let loading: Promise<Pagefind> | undefined;

/** Starts loading the index; to be called at the first sign of interest. */
export function loadIndex(base: string): Promise<Pagefind> {
  loading ??= open(base).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function open(base: string): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ baseUrl: base, excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}

/** @param aspect title of an aspect, or '' for all */
export async function search(base: string, query: string, aspect: string): Promise<SearchResult> {
  const pagefind = await loadIndex(base);
  const filters: Record<string, string> = aspect === '' ? {} : { Aspekt: aspect };
  const { results } = await pagefind.search(query, { filters });
  return {
    count: results.length,
    load: async (from, to) => {
      const pages = await Promise.all(results.slice(from, to).map((result) => result.data()));
      return pages.map(toPageHits);
    },
  };
}

const hitsPerPage = 3;

function toPageHits({ url, meta, excerpt, sub_results }: PagefindPage): PageHits {
  const excerpts = [excerpt, ...sub_results.map((part) => part.excerpt)].map(readExcerpt);
  const words = matchedWords(excerpts.flat());
  const hits = sub_results.slice(0, hitsPerPage).map((part) => ({
    title: part.title,
    href: withWords(part.url, words),
    excerpt: readExcerpt(part.excerpt),
  }));
  return { title: meta.title ?? url, href: withWords(url, words), hits };
}

/** The forms in which the query occurs on the page: „Rundgang“ finds „Rundgänge“ too. */
function matchedWords(excerpt: Excerpt[]): Set<string> {
  const matches = excerpt.filter(({ isMatch }) => isMatch);
  return new Set(matches.map(({ text }) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')));
}

function withWords(url: string, words: Set<string>): string {
  const target = new URL(url, window.location.href);
  for (const word of words) target.searchParams.append(matchParameter, word);
  return target.href;
}

/** Pagefind's excerpt is escaped text with `<mark>` around matches. */
export function readExcerpt(html: string): Excerpt[] {
  return html
    .split(/<mark>(.*?)<\/mark>/s)
    .map((part, index) => ({ text: unescapeHtml(part), isMatch: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

function unescapeHtml(text: string): string {
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name] ?? '');
}
