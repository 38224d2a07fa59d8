import { carryOver } from '../exercises/match-items.ts';
import type { ChecklistRecord } from '../progress/shape.ts';

type Entry = ChecklistRecord['items'][number];

/** For each present item, whether it is done. */
export function readTicks(
  items: readonly string[],
  record: ChecklistRecord | undefined,
): boolean[] {
  const { placed } = carryOver(record?.items ?? [], items);
  return placed.map((entry) => entry?.done ?? false);
}

/**
 * The record after ticks were set. Items that vanished from the list keep their tick in the record, should
 * they come back.
 *
 * @param done for each present item
 * @param now ISO timestamp, given to the items that changed
 */
export function writeTicks(
  items: readonly string[],
  record: ChecklistRecord | undefined,
  done: readonly boolean[],
  now: string,
): ChecklistRecord {
  const { placed, left } = carryOver(record?.items ?? [], items);
  const present = items.map((words, index): Entry => {
    const before = placed[index];
    const isDone = done[index] ?? false;
    const isSame = (before?.done ?? false) === isDone;
    return { words, done: isDone, at: isSame ? (before?.at ?? null) : now };
  });
  return { v: 1, items: [...present, ...left.filter((entry) => entry.done)] };
}
