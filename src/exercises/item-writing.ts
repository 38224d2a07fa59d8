/**
 * How well questions are written, as warnings. The rules follow Haladyna, Downing & Rodriguez 2002; each names its
 * source in `item-problems.ts`. They expect exercises without errors: a question needs a key before it can be guessed by it.
 */
import { checkOptions } from './item-options.ts';
import { checkRationales, checkReference } from './item-rationale.ts';
import { checkStem } from './item-stem.ts';
import { checkArticleTells, checkSiteTells, checkStems, type ItemDocument } from './item-tells.ts';
import type { Exercise } from './model.ts';
import type { Report } from './problems.ts';

/** All rules over one document. */
export function checkItems(exercises: readonly Exercise[], report: Report): void {
  for (const question of exercises) {
    if (question.kind !== 'quiz') continue;
    checkStem(question, report);
    if ('options' in question) checkOptions(question, report);
    checkRationales(question, report);
    checkReference(question, report);
  }
  checkArticleTells(exercises, report);
}

/** All rules over a whole content folder. */
export function checkItemsAcross(documents: readonly ItemDocument[]): void {
  checkSiteTells(documents);
  checkStems(documents);
}
