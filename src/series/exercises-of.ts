import type { Exercise } from '../exercises/model.ts';
import type { Article, Series } from './queries.ts';

type Kind = Exercise['kind'];
type OfKind<K extends Kind> = Extract<Exercise, { kind: K }>;

/** Every exercise of a kind with the article it stands in, in reading order, posts last. */
export function exercisesOf<K extends Kind>(
  { articles }: Series,
  kind: K,
): { article: Article; exercise: OfKind<K> }[] {
  return articles.flatMap((article) =>
    article.content.exercises
      .filter((exercise): exercise is OfKind<K> => exercise.kind === kind)
      .map((exercise) => ({ article, exercise })),
  );
}
