import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeRecords } from '../../../src/progress/merge.ts';
import { parseRecord, type RecordKind, recordKinds } from '../../../src/progress/shape.ts';
import { later, now } from '../builders.ts';
import { anyOf, planRecord, readRecord, recordsOf } from '../records.ts';

/** Kinds that are one thing: the newer one stands. */
const wholeKinds = ['quiz', 'group', 'scenario', 'review', 'run', 'snapshot', 'settings'] as const;
/** Kinds that hold items, each with its own time. */
const itemKinds = ['checklist', 'assessment'] as const;

const tick = (words: string, done: boolean, at: string | null) => ({ words, done, at });
const ticks = (...items: ReturnType<typeof tick>[]) => ({ v: 1 as const, items });

describe.for(recordKinds)('two states of a %s', (kind) => {
  const records = anyOf(kind);

  test('come to the same whichever comes first', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        expect(mergeRecords(kind, b, a)).toEqual(mergeRecords(kind, a, b));
      }),
    );
  });

  test('come to the same with a third in whatever order', () => {
    fc.assert(
      fc.property(records, records, records, (a, b, c) => {
        const leftFirst = mergeRecords(kind, mergeRecords(kind, a, b), c);
        const rightFirst = mergeRecords(kind, a, mergeRecords(kind, b, c));

        expect(JSON.stringify(rightFirst)).toBe(JSON.stringify(leftFirst));
      }),
    );
  });

  test('that are one change nothing', () => {
    fc.assert(
      fc.property(records, (record) => {
        const copy = structuredClone(record);

        expect(JSON.stringify(mergeRecords(kind, record, copy))).toBe(JSON.stringify(record));
      }),
    );
  });

  test('of which one is merged already change nothing more', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const merged = mergeRecords(kind, a, b);

        expect(JSON.stringify(mergeRecords(kind, merged, a))).toBe(JSON.stringify(merged));
        expect(JSON.stringify(mergeRecords(kind, b, merged))).toBe(JSON.stringify(merged));
      }),
    );
  });

  test('become one that can be stored and read', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const merged = mergeRecords(kind, a, b);

        expect(parseRecord<RecordKind>(kind, JSON.stringify(merged))).toEqual(merged);
      }),
    );
  });

  test('stay as they are themselves', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const before = structuredClone([a, b]);
        mergeRecords(kind, a, b);

        expect([a, b]).toEqual(before);
      }),
    );
  });
});

test.for(wholeKinds)('of two states of a %s the newer one stands', (kind) => {
  const records = anyOf(kind) as fc.Arbitrary<{ at: string }>;

  fc.assert(
    fc.property(records, records, (a, b) => {
      fc.pre(a.at !== b.at);
      const merged = mergeRecords(kind, a as never, b as never);

      expect(merged).toEqual(a.at > b.at ? a : b);
    }),
  );
});

test.for(wholeKinds)('of two states of a %s from the same moment one stands whole', (kind) => {
  const records = anyOf(kind) as fc.Arbitrary<{ at: string }>;

  fc.assert(
    fc.property(records, records, (a, other) => {
      const b = { ...other, at: a.at };

      expect([a, b]).toContainEqual(mergeRecords(kind, a as never, b as never));
    }),
  );
});

describe.for(itemKinds)('the items of a %s', (kind) => {
  const records = recordsOf[kind] as fc.Arbitrary<{
    v: 1;
    items: { words: string; at: string | null }[];
  }>;
  const merge = (a: object, b: object) =>
    mergeRecords(kind, a as never, b as never) as { items: { words: string; at: string | null }[] };

  test('are those of both sides, each once', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const words = [...a.items, ...b.items].map((item) => item.words);
        const merged = merge(a, b).items.map((item) => item.words);

        expect(merged.toSorted()).toEqual([...new Set(words)].sort());
      }),
    );
  });

  test('are the newer ones, each for itself', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        for (const item of merge(a, b).items) {
          const states = [...a.items, ...b.items].filter(({ words }) => words === item.words);
          const newest = states
            .map(({ at }) => at ?? '')
            .sort()
            .at(-1);

          expect(states).toContainEqual(item);
          expect(item.at ?? '').toBe(newest);
        }
      }),
    );
  });
});

describe('ticks', () => {
  test('of two devices meet', () => {
    const phone = ticks(tick('A', true, later), tick('B', false, null));
    const desk = ticks(tick('A', false, null), tick('B', true, now));

    expect(mergeRecords('checklist', phone, desk).items).toEqual([
      tick('A', true, later),
      tick('B', true, now),
    ]);
  });

  test('that were taken back later stay taken back', () => {
    const done = ticks(tick('A', true, now));
    const undone = ticks(tick('A', false, later));

    expect(mergeRecords('checklist', done, undone)).toEqual(undone);
  });

  test('keep their order where the other side brings nothing new', () => {
    const present = ticks(tick('B', true, later), tick('C', false, null), tick('A', true, now));
    const older = ticks(tick('A', true, now), tick('B', false, null));

    expect(mergeRecords('checklist', older, present)).toEqual(present);
  });
});

describe('reading', () => {
  test('keeps the sections of both sides', () => {
    fc.assert(
      fc.property(recordsOf.read, recordsOf.read, (a, b) => {
        const { sections } = mergeRecords('read', a, b);

        expect(sections).toEqual([...new Set([...a.sections, ...b.sections])].sort());
      }),
    );
  });

  test.for([
    [false, false, false],
    [true, false, true],
    [false, true, true],
    [true, true, true],
  ] as const)('is whole where one side was: %s and %s', ([first, second, whole]) => {
    const a = readRecord({ isWhole: first });
    const b = readRecord({ isWhole: second, at: later });

    expect(mergeRecords('read', a, b).isWhole).toBe(whole);
  });

  test('was last touched when the later side was', () => {
    expect(mergeRecords('read', readRecord({ at: later }), readRecord({ at: now })).at).toBe(later);
  });
});

describe('an intention', () => {
  test('is what the newer side says', () => {
    fc.assert(
      fc.property(recordsOf.plan, recordsOf.plan, (a, b) => {
        fc.pre(a.at !== b.at);
        const { revision: _, ...said } = a.at > b.at ? a : b;

        expect(mergeRecords('plan', a, b)).toMatchObject(said);
      }),
    );
  });

  test('counts as many revisions as the side that changed more often', () => {
    const often = planRecord({ revision: 5, status: 'done' });
    const lately = planRecord({ revision: 1, at: later, due: '2026-04-01' });

    expect(mergeRecords('plan', often, lately)).toEqual({ ...lately, revision: 5 });
  });
});
