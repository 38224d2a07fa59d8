import type { Exercise } from '../exercises/model.ts';
import type { Report } from '../exercises/problems.ts';

/** What two items say fits into a sentence. */
const fewestItems = 3;

/** What is odd about the checklists and self-assessments of one sound document. */
export function checkLists(exercises: readonly Exercise[], report: Report): void {
  for (const exercise of exercises) {
    if (exercise.kind !== 'checklist' || exercise.items.length >= fewestItems) continue;
    report('checklist-short', exercise.position, { count: exercise.items.length });
  }
  const [, ...others] = exercises.filter(({ kind }) => kind === 'assessment');
  for (const { position } of others) report('second-assessment', position);
}
