/** What the pages of the reader's own state need to know of the series. */
import type { NamedArticle } from '../progress/exercise-names.ts';
import { exercisesOf } from './exercises-of.ts';
import { corner } from './heptagon.ts';
import { getAspects, getSeries } from './queries.ts';
import { href } from './routes.ts';

/** The aspects that can be rated, with the direction their axis points to. */
export async function profileAspects() {
  const series = await getSeries();
  const assessments = exercisesOf(series, 'assessment');
  const checklists = exercisesOf(series, 'checklist');
  return (await getAspects()).flatMap(({ slug, number, title, short }) => {
    const found = assessments.find(({ article }) => article.slug === slug);
    if (!found) return [];
    const { path } = found.article;
    const list = checklists.find(({ article }) => article.slug === slug)?.exercise;
    return [
      {
        slug,
        number,
        title,
        short,
        href: href(path),
        help: `${href(path)}#${list?.section?.slug ?? found.exercise.id}`,
        axis: corner(number - 1, 1),
        assessment: found.exercise.id,
        statements: found.exercise.statements.map(({ words }) => words),
      },
    ];
  });
}

/** Every article with its exercises. */
export async function namedArticles(): Promise<NamedArticle[]> {
  const { articles } = await getSeries();
  return articles.map(({ slug, path, entry, content }) => ({
    slug,
    title: entry.data.title,
    href: href(path),
    exercises: content.exercises.map(({ id }) => id),
  }));
}
