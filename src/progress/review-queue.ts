/** Which questions come back now, and in what order. */
import type { ReviewRecord } from './shape.ts';

export interface Scheduled {
  id: string;
  record: ReviewRecord;
}

const urgency: readonly ReviewRecord['reason'][] = ['sure-and-wrong', 'wrong', 'unsure'];

/** What is due on a day, the most instructive errors first, neighbours from different articles where possible. */
export function dueOn(scheduled: readonly Scheduled[], today: string): Scheduled[] {
  const due = scheduled.filter(({ record }) => record.stage < 3 && record.due <= today);
  return urgency.reduce<Scheduled[]>(
    (before, reason) =>
      mixed(before, due.filter(({ record }) => record.reason === reason).sort(byDay)),
    [],
  );
}

/** The next day on which something is due after `today`. */
export function nextDay(scheduled: readonly Scheduled[], today: string): string | undefined {
  return scheduled
    .flatMap(({ record }) => (record.stage < 3 && record.due > today ? [record.due] : []))
    .sort()[0];
}

function byDay(a: Scheduled, b: Scheduled): number {
  return a.record.due.localeCompare(b.record.due) || a.id.localeCompare(b.id);
}

/**
 * Puts questions after those before, one of each article in turn. An article with more than half of what is left
 * goes first, for else it would end up beside itself.
 */
function mixed(before: readonly Scheduled[], questions: readonly Scheduled[]): Scheduled[] {
  const order = [...before];
  /** The article whose turn is longest ago comes first. */
  const piles = new Map<string, Scheduled[]>();
  for (const question of questions) {
    const { article } = question.record;
    piles.set(article, [...(piles.get(article) ?? []), question]);
  }
  for (let left = questions.length; left > 0; left -= 1) {
    const last = order.at(-1)?.record.article ?? '';
    const others = [...piles].filter(([article]) => article !== last);
    const [article] = others.find(([, pile]) => pile.length * 2 > left) ?? others[0] ?? [last];
    const [next, ...rest] = piles.get(article) ?? [];
    if (next) order.push(next);
    piles.delete(article);
    if (rest.length > 0) piles.set(article, rest);
  }
  return order;
}
