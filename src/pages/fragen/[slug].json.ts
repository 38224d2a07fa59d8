import type { APIRoute } from 'astro';
import { resolveElsewhere } from '../../blocks/resolve.ts';
import type { QuestionFile } from '../../review/fetch-questions.ts';
import { type Article, getSeries } from '../../series/queries.ts';
import { href } from '../../series/routes.ts';

/** The questions of each article, for the page that asks them again. */
export async function getStaticPaths() {
  const { articles } = await getSeries();
  return articles.map((article) => ({ params: { slug: article.slug }, props: { article } }));
}

export const GET: APIRoute<{ article: Article }> = async ({ props: { article } }) => {
  const questions = article.content.exercises.filter((exercise) => exercise.kind === 'quiz');
  const file: QuestionFile = {
    title: article.entry.data.title,
    href: href(article.path),
    questions: await Promise.all(questions.map(resolveElsewhere)),
  };
  return new Response(JSON.stringify(file));
};
