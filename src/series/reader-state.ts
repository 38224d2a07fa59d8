/** What the pages of the reader's own state need to know of the series. */

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

export async function planSources() {
  return exercisesOf(await getSeries(), 'checklist').map(({ article, exercise: { id } }) => ({
    id,
    title: article.entry.data.title,
    href: `${href(article.path)}#${id}`,
  }));
}

/** Every exercise by id, and every article by slug, with a title to show and the place it stands at. */
export async function exerciseNames() {
  const { articles } = await getSeries();
  return articles.flatMap(({ slug, path, entry, content }) => {
    const { title } = entry.data;
    return [
      { id: slug, title, href: href(path) },
      ...content.exercises.map(({ id }) => ({ id, title, href: `${href(path)}#${id}` })),
    ];
  });
}
