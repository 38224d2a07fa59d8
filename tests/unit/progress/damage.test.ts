/** The table of damaged states against the store: read, written over, erased, exported, on a full and a blocked one. */
import { describe, expect, test } from 'vitest';
import { partsOf, type RecordKind, type RecordOf } from '../../../src/progress/shape.ts';
import { createStore } from '../../../src/progress/store.ts';
import { previewImport, readExport, writeExport } from '../../../src/progress/transfer.ts';
import { describeEntry } from '../../../src/transfer/describe.ts';
import { FakeStorage, now } from '../builders.ts';
import {
  type DamagedState,
  foreignEntries,
  soundStates,
  unknownStates,
  unreadableStates,
} from '../damaged-states.ts';
import { planRecord, readRecord, reviewRecord, snapshotRecord } from '../records.ts';

const quiz: RecordOf<'quiz'> = {
  v: 2,
  at: now,
  stem: 'Was?',
  items: ['A'],
  answer: { type: 'choice', chosen: ['A'] },
  confidence: null,
  score: 1,
};
/** A sound entry of each kind, to be written over a damaged one. */
const fresh: { [Kind in RecordKind]: RecordOf<Kind> } = {
  quiz,
  group: { v: 1, at: now },
  scenario: { v: 2, at: now, path: [] },
  checklist: { v: 1, items: [{ words: 'A', done: true, at: now }] },
  assessment: { v: 1, items: [{ words: 'A', rating: 3, at: now }] },
  review: reviewRecord(),
  run: { v: 1, at: now, startedAt: now, isOpen: true },
  snapshot: snapshotRecord({ a: [3] }),
  plan: planRecord(),
  read: readRecord(),
  settings: { v: 1, at: now, theme: 'dark', text: 'large' },
};

function open({ key, text }: DamagedState) {
  const storage = new FakeStorage({ ...foreignEntries, [key]: text });
  const store = createStore(() => storage);
  const { kind, id } = partsOf(key) ?? { kind: 'quiz' as const, id: key };
  return { storage, store, kind, id, key, text };
}

/** Keys of others as they are stored. */
const foreign = (storage: FakeStorage) =>
  Object.fromEntries([...storage.entries].filter(([name]) => !name.startsWith('kf:')));

/** Where the reader's text stands. */
const placesOf = (storage: FakeStorage, text: string) =>
  [...storage.entries].flatMap(([name, value]) => (value === text ? [name] : []));

const cases = (states: readonly DamagedState[]) =>
  states.map((state) => [state.name, state] as const);

describe.each(cases(unreadableStates))('a storage that holds %s', (_, state) => {
  const aside = `kf:aside:1:${state.key}`;

  test('reads as if there were nothing, and puts it aside', () => {
    const { store, storage, kind, id, text } = open(state);

    expect([store.read(kind, id), store.list(kind)]).toEqual([undefined, []]);
    expect(placesOf(storage, text)).toEqual([aside]);
    expect(foreign(storage)).toEqual(foreignEntries);
  });

  test('tells of it where the entry belongs, and once', () => {
    const { store, storage, kind, id, key } = open(state);
    store.read(kind, id);
    const next = createStore(() => storage);
    next.read(kind, id);

    expect([store.status(key), store.status(), next.status()]).toEqual(['aside', 'aside', 'ok']);
    expect(store.status('kf:quiz:andere')).toBe('ok');
  });

  test('leaves it to be told by another place where nobody would tell', () => {
    const { store, storage, kind, id, key, text } = open(state);

    expect([store.peek.read(kind, id), store.peek.list(kind)]).toEqual([undefined, []]);
    expect([store.status(), placesOf(storage, text)]).toEqual(['ok', [key]]);
  });

  test('loses nothing when an answer comes unread', () => {
    const { store, storage, kind, id, text } = open(state);
    store.write(kind, id, fresh[kind]);

    expect(store.read(kind, id)).toEqual(fresh[kind]);
    expect(createStore(() => storage).read(kind, id)).toEqual(fresh[kind]);
    expect(placesOf(storage, text)).toEqual([aside]);
  });

  test('loses nothing when the answer is taken back', () => {
    const { store, storage, kind, id, text } = open(state);
    store.remove(kind, id);

    expect([store.read(kind, id), placesOf(storage, text)]).toEqual([undefined, [aside]]);
  });

  test('stays as it is where there is no room to put it aside', () => {
    const { store, storage, kind, id, key, text } = open(state);
    storage.refuses = (name) => name.startsWith('kf:aside:');
    store.read(kind, id);
    store.write(kind, id, fresh[kind]);

    expect(store.read(kind, id)).toEqual(fresh[kind]);
    expect([placesOf(storage, text), store.status(key)]).toEqual([[key], 'full']);
    expect(foreign(storage)).toEqual(foreignEntries);
  });

  test('shows it to its owner where it stands, and in the export', () => {
    const { store, key, text } = open(state);
    const exported = readExport(writeExport(store.texts(), now));

    expect(describeEntry(key, text)).toMatchObject({ key, kind: 'aside' });
    expect(exported).toMatchObject({ isSound: true, entries: new Map([[aside, text]]) });
  });

  test('takes its own export back as nothing new', () => {
    const { store, key, text } = open(state);
    const exported = new Map([[aside, text]]);

    expect(previewImport(store.texts(), exported)).toEqual([{ key, effect: 'same', text }]);
    expect(previewImport(new Map(), exported)).toEqual([{ key: aside, effect: 'new', text }]);
  });
});

describe.each(cases(unknownStates))('a storage that holds %s', (_, state) => {
  test('leaves it where a newer site will look for it', () => {
    const { store, storage, key, text } = open(state);
    for (const kind of Object.keys(fresh) as RecordKind[]) {
      expect(store.list(kind)).toEqual([]);
      store.write(kind, 'a', fresh[kind]);
    }

    expect([storage.getItem(key), store.status()]).toEqual([text, 'ok']);
    expect(foreign(storage)).toEqual(foreignEntries);
  });

  test('shows it to its owner and takes it along', () => {
    const { store, key, text } = open(state);
    const aside = `kf:aside:1:${key}`;

    expect(describeEntry(key, text)).toMatchObject({ key, kind: 'aside' });
    expect(readExport(writeExport(store.texts(), now))).toMatchObject({
      isSound: true,
      entries: new Map([[aside, text]]),
    });
  });
});

describe.each(cases(soundStates))('a storage that holds %s', (_, state) => {
  test('reads it and tells nothing', () => {
    const { store, storage, kind, id, key, text } = open(state);

    expect(store.read(kind, id)).toEqual(JSON.parse(text));
    expect([store.status(), placesOf(storage, text)]).toEqual(['ok', [key]]);
  });
});

describe('a storage that changes under the page', () => {
  const [state] = unreadableStates.filter(({ key }) => key === 'kf:checklist:liste');
  const damaged = state as DamagedState;
  const sound = JSON.stringify(fresh.checklist);

  test('cleared while open reads as empty and takes the next answer', () => {
    const { store, storage } = open({ ...damaged, text: sound });
    store.read('checklist', 'liste');
    storage.entries.clear();
    store.changed();
    const after = store.read('checklist', 'liste');
    store.write('checklist', 'liste', fresh.checklist);

    expect([after, Object.fromEntries(storage.entries)]).toEqual([
      undefined,
      { 'kf:checklist:liste': sound },
    ]);
  });

  test('damaged by another tab puts that aside, too', () => {
    const { store, storage } = open({ ...damaged, text: sound });
    store.read('checklist', 'liste');
    storage.setItem('kf:checklist:liste', '{"v":');
    store.changed();

    expect([store.read('checklist', 'liste'), placesOf(storage, '{"v":')]).toEqual([
      undefined,
      ['kf:aside:1:kf:checklist:liste'],
    ]);
  });

  test('mended by another tab is read and written again, even if there had been no room to put it aside', () => {
    const { store, storage } = open(damaged);
    storage.refuses = (name) => name.startsWith('kf:aside:');
    store.read('checklist', 'liste');
    storage.setItem('kf:checklist:liste', sound);
    store.changed();
    const read = store.read('checklist', 'liste');
    store.remove('checklist', 'liste');

    expect([read, storage.getItem('kf:checklist:liste')]).toEqual([fresh.checklist, null]);
  });

  test('put aside by another tab at the same time is put aside once', () => {
    const { store, storage, kind, id, text } = open({ ...damaged, text: '{"v":1,' });
    const other = createStore(() => storage);
    store.read(kind, id);
    other.read(kind, id);
    store.read(kind, id);

    expect(placesOf(storage, text)).toEqual(['kf:aside:1:kf:checklist:liste']);
  });

  test('full in the midst of putting aside loses nothing', () => {
    const { store, storage, kind, id, key, text } = open({ ...damaged, text: '{"v":1,' });
    storage.removeItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    store.read(kind, id);
    store.write(kind, id, fresh[kind as 'checklist']);

    expect(placesOf(storage, text)).toEqual([key, `kf:aside:1:${key}`]);
    expect(store.read(kind, id)).toEqual(fresh.checklist);
  });

  test.each([
    ['null', () => null],
    ['undefined', () => undefined],
    [
      'an exception',
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
    ],
  ])('that is %s works for the visit and says so', (_, give) => {
    const store = createStore(give as unknown as () => Storage);
    store.write('checklist', 'liste', fresh.checklist);

    expect([store.read('checklist', 'liste'), store.list('checklist').length]).toEqual([
      fresh.checklist,
      1,
    ]);
    expect([store.status(), store.status('kf:checklist:liste')]).toEqual(['blocked', 'blocked']);
    expect(store.putTexts(new Map([['kf:checklist:zwei', sound]]))).toBe(true);
  });

  test('whose every method throws works for the visit and says so once something was not kept', () => {
    const broken = new Proxy({} as Storage, {
      get: () => () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const store = createStore(() => broken);
    store.write('checklist', 'liste', fresh.checklist);

    expect([store.read('checklist', 'liste'), store.status()]).toEqual([fresh.checklist, 'full']);
  });

  test('that gets full after some entries keeps these, holds the rest and says so', () => {
    const storage = new FakeStorage(foreignEntries);
    storage.limit = 1000;
    const store = createStore(() => storage);
    const ids = Array.from({ length: 30 }, (_, index) => `frage-${index}`);
    for (const id of ids) store.write('quiz', id, quiz);

    expect(store.list('quiz')).toHaveLength(30);
    expect(storage.entries.size - Object.keys(foreignEntries).length).toBeGreaterThan(2);
    expect([store.status(), foreign(storage)]).toEqual(['full', foreignEntries]);
  });

  test('tells what is unreadable as soon as there is room again', () => {
    const { store, storage, kind, id, key } = open(damaged);
    storage.refuses = (name) => name === 'kf:quiz:a';
    store.write('quiz', 'a', quiz);
    store.read(kind, id);
    const during = store.status(key);
    store.remove('quiz', 'a');

    expect([during, store.status(key)]).toEqual(['full', 'aside']);
  });

  test('asks for the texts of no other kind when it lists one', () => {
    const storage = new FakeStorage({
      'kf:quiz:a': '{',
      'kf:plan:p1': JSON.stringify(planRecord()),
    });
    const asked: string[] = [];
    const getItem = storage.getItem.bind(storage);
    storage.getItem = (name) => {
      asked.push(name);
      return getItem(name);
    };
    createStore(() => storage).list('plan');

    expect(new Set(asked)).toEqual(new Set(['kf:plan:p1']));
  });
});
