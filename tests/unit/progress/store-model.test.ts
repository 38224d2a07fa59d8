/**
 * The store against storages nobody thought of. The invariant, whatever happens and whatever fails in between:
 *
 *   1. Keys of others stay letter for letter.
 *   2. A text that could not be read stands under its key or a backup key of it, until its owner erases it.
 *   3. This tab reads what it wrote last.
 *   4. Where another visit would read something else, the status says so.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTicks, writeTicks } from '../../../src/checklist/ticks.ts';
import {
  keyOf,
  parseRecord,
  partsOf,
  type RecordKind,
  type RecordOf,
  recordKinds,
} from '../../../src/progress/shape.ts';
import { createStore, type KeyValueStorage, type Store } from '../../../src/progress/store.ts';
import { FakeStorage, now } from '../builders.ts';
import { foreignEntries, unreadableStates } from '../damaged-states.ts';
import { anyOf } from '../records.ts';

/** Few, so that commands meet. */
const id = fc.constantFrom('a', 'b', '__proto__');
const kind = fc.constantFrom<RecordKind>('quiz', 'checklist', 'plan');
const damagedText = fc.oneof(
  fc.constantFrom(...unreadableStates.map(({ text }) => text).filter((text) => text.length < 999)),
  fc.string({ unit: 'binary' }),
  fc.json({ maxDepth: 3 }),
);

type Operation = 'getItem' | 'setItem' | 'removeItem' | 'key';

/** Fails as `failures` says, call by call, from the first again after the last. */
class FlakyStorage implements KeyValueStorage {
  readonly calm: FakeStorage;
  failures: readonly boolean[] = [];
  failing: ReadonlySet<Operation> = new Set(['getItem', 'setItem', 'removeItem', 'key']);
  private calls = 0;

  constructor(calm: FakeStorage) {
    this.calm = calm;
  }

  private attempt<T>(operation: Operation, action: () => T): T {
    this.calls += 1;
    const isFailing = this.failures[this.calls % this.failures.length] ?? false;
    if (isFailing && this.failing.has(operation)) throw new DOMException('no', 'UnknownError');
    return action();
  }

  get length() {
    return this.calm.length;
  }

  key = (index: number) => this.attempt('key', () => this.calm.key(index));
  getItem = (key: string) => this.attempt('getItem', () => this.calm.getItem(key));
  setItem = (key: string, text: string) =>
    this.attempt('setItem', () => this.calm.setItem(key, text));
  removeItem = (key: string) => this.attempt('removeItem', () => this.calm.removeItem(key));
}

interface Real {
  storage: FlakyStorage;
  store: Store;
}

interface Model {
  /** What this tab must read, by key. */
  records: Map<string, unknown>;
  /** Unreadable texts that must stay. */
  kept: [key: string, text: string][];
}

type Command = fc.Command<Model, Real>;

/** A step during which the storage fails as told; afterwards the invariant holds. */
function command(
  words: string,
  failures: readonly boolean[],
  run: (model: Model, real: Real) => void,
): Command {
  return {
    check: () => true,
    toString: () => `${words} ${failures.map((isFailing) => (isFailing ? 'x' : '.')).join('')}`,
    run(model, real) {
      real.storage.failures = failures;
      run(model, real);
      real.storage.failures = [];
      expectInvariant(model, real);
    },
  };
}

const read = (store: Store, key: string) => {
  const parts = partsOf(key);
  return parts && store.peek.read(parts.kind, parts.id);
};

function expectInvariant({ records, kept }: Model, { storage, store }: Real): void {
  const entries = [...storage.calm.entries];
  const foreign = entries.filter(([key]) => !key.startsWith('kf:'));
  expect(Object.fromEntries(foreign)).toEqual(foreignEntries);
  for (const [key, text] of kept) {
    const places = entries.filter(([, value]) => value === text).map(([name]) => name);
    expect(places.some((name) => name === key || name.endsWith(`:${key}`))).toBe(true);
  }
  const next = createStore(() => storage.calm);
  for (const [key, record] of records) {
    expect(read(store, key)).toEqual(record);
    if (JSON.stringify(read(next, key)) !== JSON.stringify(record)) {
      expect(store.status()).toBe('full');
    }
  }
}

const failures = fc.array(fc.boolean(), { maxLength: 7 });
const aRecord = kind.chain((one) => fc.tuple(fc.constant(one), id, anyOf(one)));

const writes = fc.tuple(aRecord, failures).map(([[of, name, record], failing]) =>
  command(`write ${keyOf(of, name)}`, failing, (model, { store }) => {
    store.write(of, name, record as RecordOf<typeof of>);
    model.records.set(keyOf(of, name), record);
  }),
);
const removes = fc.tuple(kind, id, failures).map(([of, name, failing]) =>
  command(`remove ${keyOf(of, name)}`, failing, (model, { store }) => {
    store.remove(of, name);
    model.records.set(keyOf(of, name), undefined);
  }),
);
const reads = fc.tuple(kind, id, failures).map(([of, name, failing]) =>
  command(`read ${keyOf(of, name)}`, failing, (_, { store }) => {
    store.read(of, name);
    store.list(of);
    store.texts();
  }),
);
const imports = fc.tuple(fc.array(aRecord, { maxLength: 3 }), failures).map(([given, failing]) =>
  command(`import ${given.length}`, failing, (model, { store }) => {
    const changes = new Map(
      given.map(([of, name, record]) => [keyOf(of, name), JSON.stringify(record)]),
    );
    if (!store.putTexts(changes)) return;
    for (const [of, name, record] of given) model.records.set(keyOf(of, name), record);
  }),
);
const erases = failures.map((failing) =>
  command('erase all', failing, (model, { store, storage }) => {
    // What is put back after a failure can be put back: no storage fails at everything at once.
    storage.failing = new Set(['removeItem']);
    const isDone = store.putTexts(new Map([...store.texts().keys()].map((key) => [key, null])));
    storage.failing = new Set(['getItem', 'setItem', 'removeItem', 'key']);
    if (!isDone) return;
    model.kept = [];
    for (const key of model.records.keys()) model.records.set(key, undefined);
  }),
);
/** Another tab, or another site of the same address, leaves something that cannot be read. */
const damages = fc.tuple(kind, id, damagedText).map(([of, name, text]) =>
  command(`damage ${keyOf(of, name)}`, [], (model, { store, storage }) => {
    const key = keyOf(of, name);
    if (parseRecord(of, text)) return;
    // What stood there before is gone by its doing.
    const before = storage.calm.getItem(key);
    model.kept = model.kept.filter((one) => !(one[0] === key && one[1] === before));
    storage.calm.setItem(key, text);
    store.changed();
    model.kept.push([key, text]);
    model.records.set(key, read(store, key));
  }),
);
const visits = fc.constant(
  command('visit anew', [], (model, real) => {
    real.store = createStore(() => real.storage);
    for (const key of model.records.keys()) model.records.set(key, read(real.store, key));
  }),
);

describe('a store', () => {
  test('keeps its invariant under any sequence of steps and failures', () => {
    fc.assert(
      fc.property(
        fc.commands([writes, removes, reads, imports, erases, damages, visits], {
          maxCommands: 30,
        }),
        (commands) => {
          const storage = new FlakyStorage(new FakeStorage(foreignEntries));
          const setup = () => ({
            model: { records: new Map(), kept: [] },
            real: { storage, store: createStore(() => storage) },
          });
          fc.modelRun(setup, commands);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('reads any storage without an exception, and loses nothing of it', () => {
    const key = fc.oneof(
      fc
        .tuple(fc.constantFrom(...recordKinds), fc.string({ minLength: 1, unit: 'binary' }))
        .map(([of, name]) => keyOf(of, name)),
      fc.string({ unit: 'binary' }),
      fc.string().map((name) => `kf:${name}`),
      fc.constantFrom('kf:reader', 'kf:aside:1:kf:quiz:a', 'kf:quiz:a', '__proto__', 'length'),
    );
    const entries = fc.array(fc.tuple(key, damagedText), { maxLength: 12 });

    fc.assert(
      fc.property(entries, (given) => {
        const storage = new FakeStorage();
        for (const [name, text] of given) storage.setItem(name, text);
        const before = [...storage.entries];
        const store = createStore(() => storage);
        for (const of of recordKinds) store.list(of);
        for (const [name] of before) {
          const parts = partsOf(name);
          if (parts) store.read(parts.kind, parts.id);
        }
        store.texts();

        for (const [name, text] of before) {
          const places = [...storage.entries].flatMap(([one, value]) =>
            value === text ? [one] : [],
          );
          expect(places.some((one) => one === name || one.endsWith(`:${name}`))).toBe(true);
          if (!partsOf(name)) expect(storage.getItem(name)).toBe(text);
        }
      }),
    );
  });

  test('writes as any other visit reads, whatever stood there before', () => {
    fc.assert(
      fc.property(aRecord, damagedText, ([of, name, record], text) => {
        const storage = new FakeStorage({ [keyOf(of, name)]: text });
        createStore(() => storage).write(of, name, record as RecordOf<typeof of>);

        expect(createStore(() => storage).read(of, name)).toEqual(record);
      }),
    );
  });
});

const tabCount = 20;
const items = Array.from({ length: tabCount }, (_, index) => `Punkt ${index + 1}`);

describe('twenty tabs over one storage', () => {
  /** What a tab shows: read as it was told last. */
  interface Tab {
    store: Store;
    shown: string;
  }

  function openTabs(storage: FakeStorage): Tab[] {
    return Array.from({ length: tabCount }, () => {
      const store = createStore(() => storage);
      const tab: Tab = { store, shown: '' };
      const show = () => {
        tab.shown = JSON.stringify([
          store.list('checklist'),
          store.list('plan'),
          store.list('quiz'),
        ]);
      };
      store.subscribe(show);
      show();
      return tab;
    });
  }

  /** The tab ticks its own item of a list that all share, and notes a plan of its own. */
  function act({ store }: Tab, index: number, record: RecordOf<'plan'>): void {
    const stored = store.read('checklist', 'liste');
    const done = readTicks(items, stored).with(index, true);
    store.write('checklist', 'liste', writeTicks(items, stored, done, now));
    store.write('plan', `p${index}`, record);
  }

  test('agree in the end and lose no answer, in whatever order they hear of each other', async () => {
    const property = fc.asyncProperty(
      fc.scheduler(),
      fc.shuffledSubarray([...items.keys()], { minLength: tabCount }),
      anyOf('plan'),
      fc.boolean(),
      async (scheduler, order, record, isDamaged) => {
        const storage = new FakeStorage(isDamaged ? { 'kf:checklist:liste': '{"v":9}' } : {});
        const tabs = openTabs(storage);
        const written = order.map((index) =>
          scheduler.schedule(Promise.resolve(), `tab ${index} writes`).then(() => {
            act(tabs[index] as Tab, index, record as RecordOf<'plan'>);
            // The event reaches every other tab when it pleases.
            return Promise.all(
              tabs
                .filter((_, other) => other !== index)
                .map(({ store }) => scheduler.schedule(Promise.resolve()).then(store.changed)),
            );
          }),
        );
        await scheduler.waitFor(Promise.all(written));

        const [first] = tabs;
        expect(new Set(tabs.map(({ shown }) => shown)).size).toBe(1);
        expect(readTicks(items, first?.store.read('checklist', 'liste'))).toEqual(
          items.map(() => true),
        );
        expect(first?.store.list('plan')).toHaveLength(tabCount);
        expect([...storage.entries.values()].includes('{"v":9}')).toBe(isDamaged);
      },
    );

    await fc.assert(property, { numRuns: 5 });
  });
});
