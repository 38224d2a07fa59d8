/** The process that `zones.ts` asks. It sets its clock to a zone and calls what it is told to. */

import { draftFor, groupPlans } from '../../src/checklist/plan.ts';
import { toCalendar } from '../../src/checklist/plan-files.ts';
import type { Intention } from '../../src/checklist/plan-items.ts';
import { dayAfter, dayOf, daysBetween, startOf } from '../../src/progress/days.ts';
import { type Answered, afterAnswer } from '../../src/progress/review-schedule.ts';
import type { ReviewRecord } from '../../src/progress/shape.ts';

/** `local` is a moment by the clock of the zone: `2026-03-29T23:59`. */
export const calls = {
  offset: (local: string) => new Date(local).getTimezoneOffset(),
  dayOf: (local: string) => dayOf(new Date(local)),
  dayAfter: (local: string, days: number) => dayAfter(new Date(local), days),
  daysBetween: (earlier: string, later: string) => daysBetween(new Date(earlier), new Date(later)),
  startOf: (day: string) => startOf(day),
  dayOfStart: (day: string) => dayOf(startOf(day)),
  afterAnswer: (review: ReviewRecord | undefined, answered: Answered, local: string) =>
    afterAnswer(review, answered, new Date(local)),
  draftDue: (local: string) => draftFor('Kunden anrufen.', new Date(local)).due,
  groupsOf: (plans: Intention[], local: string) =>
    groupPlans(plans, new Date(local)).map(({ group }) => group),
  calendar: (plans: Intention[]) => toCalendar(plans, () => undefined),
};

export interface Asked {
  zone: string;
  name: keyof typeof calls;
  args: unknown[];
}

process.on('message', ({ zone, name, args }: Asked) => {
  process.env.TZ = zone;
  const call = calls[name] as (...given: unknown[]) => unknown;
  process.send?.({ result: call(...args) });
});
