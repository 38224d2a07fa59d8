/**
 * Intentions: an item of a checklist, put as „Wenn …, dann …“ and given a day. Plans of this form are carried out more
 * often than bare goals (Gollwitzer & Sheeran 2006, d = .65, doi 10.1016/S0065-2601(06)38002-1).
 */
import { dayAfter, dayOf, startOf } from '../progress/days.ts';
import type { PlanRecord } from '../progress/shape.ts';
import type { Intention } from './plan-items.ts';

/** What the reader fills in. */
export type Draft = Pick<PlanRecord, 'occasion' | 'action' | 'due' | 'note'>;

/** A draft for an item: the reader's words come to it. */
export function draftFor(item: string, now: Date): Draft {
  return { occasion: '', action: asClause(item), due: dayAfter(now, 7), note: '' };
}

/** Whether a text names a day that there is, of a year with four digits: nothing else could be kept. */
export function isDay(text: string): boolean {
  return text.length === 10 && text === dayOf(startOf(text));
}

/** „Zwei Rundgänge machen.“ → „Zwei Rundgänge machen“ */
function asClause(item: string): string {
  return item.replace(/[.:]\s*$/, '');
}

/** @param now ISO timestamp */
export function createPlan(checklist: string, item: string, draft: Draft, now: string): PlanRecord {
  return {
    v: 1,
    at: now,
    createdAt: now,
    checklist,
    item,
    ...trimmed(draft),
    status: 'open',
    revision: 0,
  };
}

/** The record after a change, one revision later. */
export function changePlan(
  plan: PlanRecord,
  change: Partial<Draft & Pick<PlanRecord, 'status'>>,
  now: string,
): PlanRecord {
  return { ...plan, ...change, at: now, revision: plan.revision + 1 };
}

function trimmed({ occasion, action, due, note }: Draft): Draft {
  return { occasion: occasion.trim(), action: action.trim(), due, note: note.trim() };
}

const planGroups = ['overdue', 'soon', 'later', 'done', 'dropped'] as const;
export type PlanGroup = (typeof planGroups)[number];

/** The plan by urgency, each group by day. „Soon“ is the coming week. */
export function groupPlans(
  plans: readonly Intention[],
  now: Date,
): { group: PlanGroup; plans: Intention[] }[] {
  const [today, nextWeek] = [dayAfter(now, 0), dayAfter(now, 7)];
  const groupOf = ({ record: { status, due } }: Intention): PlanGroup => {
    if (status !== 'open') return status;
    if (due < today) return 'overdue';
    return due <= nextWeek ? 'soon' : 'later';
  };
  return planGroups
    .map((group) => ({
      group,
      plans: plans.filter((plan) => groupOf(plan) === group).sort(byDay),
    }))
    .filter((one) => one.plans.length > 0);
}

function byDay(a: Intention, b: Intention): number {
  return a.record.due.localeCompare(b.record.due) || a.id.localeCompare(b.id);
}
