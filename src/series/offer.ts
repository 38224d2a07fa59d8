import type { Exercise } from '../exercises/model.ts';
import type { Offer } from '../progress/article-progress.ts';
import type { Article } from './queries.ts';

/** What an article offers to read, check, rate and plan, as the pages carry it for the reader's progress. */
export function offerOf({ slug, content }: Article): string {
  const ids = (kind: Exercise['kind']) =>
    content.exercises.filter((exercise) => exercise.kind === kind).map(({ id }) => id);
  const offer: Offer = {
    slug,
    quizzes: ids('quiz'),
    assessments: ids('assessment'),
    checklists: ids('checklist'),
  };
  return JSON.stringify(offer);
}
