/** What every page with a checklist needs of the plan; the rest is in `plan.ts`. */
import { matchItems } from '../exercises/match-items.ts';
import type { PlanRecord } from '../progress/shape.ts';

export interface Intention {
  id: string;
  record: PlanRecord;
}

/** „Wenn ich am Dienstag öffne, dann: Zwei Rundgänge machen.“ */
export function planText({ occasion, action }: Pick<PlanRecord, 'occasion' | 'action'>): string {
  const clause = /[.!?…]$/.test(action) ? action : `${action}.`;
  return occasion === '' ? clause : `Wenn ${occasion}, dann: ${clause}`;
}

/** The intentions that belong to each present item of a checklist, found by words as the ticks are. */
export function plansOfItems(
  plans: readonly Intention[],
  checklist: string,
  items: readonly string[],
): Intention[][] {
  const own = plans.filter(
    ({ record }) => record.checklist === checklist && record.status === 'open',
  );
  const words = [...new Set(own.map(({ record }) => record.item))];
  const found = matchItems(words, items);
  return items.map((_, index) =>
    own.filter(({ record }) => found[words.indexOf(record.item)] === index),
  );
}
