/**
 * Which article an exercise stands in. The pages of the reader's own state fetch it as one file, and only when
 * something remembered asks for it: the file grows with every article, the pages do not.
 */

/** An article as the build writes it into the file. */
export interface NamedArticle {
  slug: string;
  title: string;
  href: string;
  /** Ids of its exercises. */
  exercises: string[];
}

export interface ExerciseName {
  /** Of the article. */
  title: string;
  href: string;
}

/** By id of the exercise, or by slug of the article. */
export type ExerciseNames = ReadonlyMap<string, ExerciseName>;

export function toNames(articles: readonly NamedArticle[]): ExerciseNames {
  return new Map(
    articles.flatMap(({ slug, title, href, exercises }) => [
      [slug, { title, href }],
      ...exercises.map((id): [string, ExerciseName] => [id, { title, href: `${href}#${id}` }]),
    ]),
  );
}
