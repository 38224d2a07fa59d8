import type { ArticleData } from './schemas.ts';

export const introductionSlug = 'einfuehrung';

/** `02-herumgehen-zuhoeren.mdx` → `herumgehen-zuhoeren`: digits in front sort files, they are no address. */
export function slugOf(file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return name.replace(/\.mdx?$/, '').replace(/^\d+-/, '');
}

/** Address below the base path. */
export function pathOf(article: { slug: string; kind: ArticleData['kind'] }): string {
  if (article.kind === 'introduction') return `/${introductionSlug}/`;
  return article.kind === 'lead' ? aspectPath(article.slug) : `/beitraege/${article.slug}/`;
}

function aspectPath(slug: string): string {
  return `/aspekte/${slug}/`;
}

/** Whether readers may see it on `today` (`YYYY-MM-DD`). */
export function isPublished(
  article: Pick<ArticleData, 'draft' | 'published'>,
  today: string,
): boolean {
  return !article.draft && article.published <= today;
}

const wordsPerMinute = 200;

/** Minutes, at least one, at an unhurried reading pace. */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / wordsPerMinute));
}
