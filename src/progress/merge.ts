/**
 * Two states of the same entry become one. Newest wins, item by item where an entry has items, so that nothing
 * that only one side holds is lost. Commutative, associative and idempotent: devices may merge in any order.
 */
import type { PlanRecord, ReadRecord, RecordKind, RecordOf } from './shape.ts';

type Items = { words: string; at: string | null }[];

export function mergeRecords<Kind extends RecordKind>(
  kind: Kind,
  a: RecordOf<Kind>,
  b: RecordOf<Kind>,
): RecordOf<Kind> {
  if (kind === 'checklist' || kind === 'assessment') {
    return withItems(a as { v: 1; items: Items }, b as { v: 1; items: Items }) as RecordOf<Kind>;
  }
  if (kind === 'read') return mergeRead(a as ReadRecord, b as ReadRecord) as RecordOf<Kind>;
  if (kind === 'plan') return mergePlan(a as PlanRecord, b as PlanRecord) as RecordOf<Kind>;
  return newer(a as { at: string }, b as { at: string }) as RecordOf<Kind>;
}

/** Ties are broken by the text, so that both sides come to the same. */
function newer<T extends { at: string | null }>(a: T, b: T): T {
  const order =
    (a.at ?? '').localeCompare(b.at ?? '') || compare(JSON.stringify(a), JSON.stringify(b));
  return order >= 0 ? a : b;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a > b ? 1 : -1;
}

/** A side that already holds all of it stays as it is, so that an older state changes nothing. */
function withItems(a: { v: 1; items: Items }, b: { v: 1; items: Items }): { v: 1; items: Items } {
  const merged = new Map<string, Items[number]>();
  for (const item of [...a.items, ...b.items]) {
    const known = merged.get(item.words);
    merged.set(item.words, known ? newer(known, item) : item);
  }
  const items = sorted([...merged.values()]);
  const [whole] = [a, b]
    .filter((side) => textOf(sorted(side.items)) === textOf(items))
    .sort((x, y) => compare(textOf(y.items), textOf(x.items)));
  return whole ?? { v: 1, items };
}

const textOf = (items: Items) => JSON.stringify(items);

/** Of all orders the one whose text comes first. */
function sorted(items: Items): Items {
  return items.toSorted((x, y) => compare(JSON.stringify(x), JSON.stringify(y)));
}

function mergeRead(a: ReadRecord, b: ReadRecord): ReadRecord {
  return {
    ...newer(a, b),
    sections: [...new Set([...a.sections, ...b.sections])].sort(),
    isWhole: a.isWhole || b.isWhole,
  };
}

/** The higher revision, too: a calendar takes no event with a lower one than it knows. */
function mergePlan(a: PlanRecord, b: PlanRecord): PlanRecord {
  return { ...newer(a, b), revision: Math.max(a.revision, b.revision) };
}
