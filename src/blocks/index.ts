/** What an author may write in MDX, whole. Attributes and places: `exercises/vocabulary.ts`. */
import type { TagName } from '../exercises/vocabulary.ts';
import Aside from './Aside.astro';
import Checklist from './Checklist.astro';
import Cite from './Cite.astro';
import Example from './Example.astro';
import Figure from './Figure.astro';
import KeyPoint from './KeyPoint.astro';
import Quiz from './Quiz.astro';
import QuizGroup from './QuizGroup.astro';
import Scenario from './Scenario.astro';
import SelfAssessment from './SelfAssessment.astro';
import Term from './Term.astro';

/** Parts of the exercise around them, which never stand alone. */
type InnerTag = 'Hint' | 'Step';

export const blocks = {
  Aside,
  Checklist,
  Cite,
  Example,
  Figure,
  KeyPoint,
  Quiz,
  QuizGroup,
  Scenario,
  SelfAssessment,
  Term,
} satisfies Record<Exclude<TagName, InnerTag>, unknown>;
