/** How far a reader has come with an article: read, checked, rated, planned. */
import type { Reading } from './store.ts';

/** What an article offers, by ids; small, since pages carry it as JSON. */
export interface Offer {
  slug: string;
  quizzes: string[];
  /** Ids of self-assessments. */
  assessments: string[];
  checklists: string[];
}

export interface ArticleProgress {
  read: 'no' | 'partly' | 'whole';
  /** Questions answered, of how many. */
  answered: number;
  questions: number;
  rated: 'no' | 'partly' | 'whole';
  /** Intentions made and items ticked off. */
  planned: number;
  /** Of the four, how many the article offers and the reader has done: 0 to 1. */
  share: number;
}

export function progressOf(offer: Offer, store: Reading): ArticleProgress {
  const read = store.read('read', offer.slug);
  const answered = offer.quizzes.filter((id) => store.read('quiz', id)).length;
  const ratings = offer.assessments.map(
    (id) => store.read('assessment', id)?.items.map(({ rating }) => rating) ?? [],
  );
  const ticked = offer.checklists
    .flatMap((id) => store.read('checklist', id)?.items ?? [])
    .filter(({ done }) => done).length;
  const plans = store
    .list('plan')
    .filter(
      ({ record }) => offer.checklists.includes(record.checklist) && record.status !== 'dropped',
    );
  const progress = {
    read: partOf(read !== undefined, read?.isWhole ?? false),
    answered,
    questions: offer.quizzes.length,
    rated: partOf(
      ratings.flat().some((rating) => rating !== null),
      ratings.length > 0 && ratings.every((one) => one.length > 0 && !one.includes(null)),
    ),
    planned: plans.length + ticked,
  };
  return { ...progress, share: shareOf(offer, progress) };
}

function partOf(hasBegun: boolean, isWhole: boolean): 'no' | 'partly' | 'whole' {
  if (isWhole) return 'whole';
  return hasBegun ? 'partly' : 'no';
}

const credit = { no: 0, partly: 0.5, whole: 1 };

function shareOf(offer: Offer, progress: Omit<ArticleProgress, 'share'>): number {
  const parts = [credit[progress.read]];
  if (offer.quizzes.length > 0) parts.push(progress.answered / offer.quizzes.length);
  if (offer.assessments.length > 0) parts.push(credit[progress.rated]);
  if (offer.checklists.length > 0) parts.push(progress.planned > 0 ? 1 : 0);
  return parts.reduce((sum, part) => sum + part, 0) / parts.length;
}
