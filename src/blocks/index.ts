/** What an author may write in MDX, whole. Attributes and places: `exercises/vocabulary.ts`. */
import type { TagName } from '../exercises/vocabulary.ts';
import Checklist from './Checklist.astro';
import Cite from './Cite.astro';
import Example from './Example.astro';
import KeyPoint from './KeyPoint.astro';
import Quiz from './Quiz.astro';
import SelfAssessment from './SelfAssessment.astro';
import Term from './Term.astro';

/** `<Hint>` is part of the question that `<Quiz>` holds and never stands alone. */
type PlacedTag = Exclude<TagName, 'Hint'>;

export const blocks = {
  Checklist,
  Cite,
  Example,
  KeyPoint,
  Quiz,
  SelfAssessment,
  Term,
} satisfies Record<PlacedTag, unknown>;
