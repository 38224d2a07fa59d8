/** Which articles use a term or a work, and how many of them its entry names. */
import type { ArticleContent } from './queries.ts';

const most = 8;

/** Id of a reference or term → the articles that use it, in the order given. */
export function collectUses<T extends { content: Pick<ArticleContent, 'citations' | 'terms'> }>(
  articles: readonly T[],
  of: 'citations' | 'terms',
): Map<string, T[]> {
  const uses = new Map<string, T[]>();
  for (const article of articles) {
    for (const id of new Set(article.content[of].map((use) => use.id))) {
      const known = uses.get(id);
      if (known) known.push(article);
      else uses.set(id, [article]);
    }
  }
  return uses;
}

/** The articles to name, and how many the search has to find. */
export function mentionsOf<T>(users: readonly T[] = []): { named: T[]; others: number } {
  return { named: users.slice(0, most), others: Math.max(0, users.length - most) };
}
