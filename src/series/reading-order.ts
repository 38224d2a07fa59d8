import type { ArticleData, Aspect } from './schemas.ts';

type Placing = Pick<ArticleData, 'kind' | 'aspect' | 'published'>;

/** As every list of the site has them: the introduction, the lead articles by aspect, the posts, newest first. */
export function inReadingOrder<T extends { slug: string }>(
  articles: readonly T[],
  aspects: readonly Pick<Aspect, 'slug' | 'number'>[],
  placingOf: (article: T) => Placing,
): T[] {
  const numbers = new Map(aspects.map(({ slug, number }) => [slug, number]));
  const placeOf = ({ kind, aspect = '' }: Placing) => {
    if (kind === 'introduction') return 0;
    return kind === 'lead' ? (numbers.get(aspect) ?? last) : last + 1;
  };
  return articles
    .map((article) => ({ article, placing: placingOf(article) }))
    .sort(
      (a, b) =>
        placeOf(a.placing) - placeOf(b.placing) ||
        b.placing.published.localeCompare(a.placing.published) ||
        a.article.slug.localeCompare(b.article.slug, 'de'),
    )
    .map(({ article }) => article);
}

const last = 1000;
