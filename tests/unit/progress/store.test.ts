import { describe, expect, test } from 'vitest';
import type { AssessmentRecord, ChecklistRecord } from '../../../src/progress/shape.ts';
import { createStore, type KeyValueStorage } from '../../../src/progress/store.ts';
import { FakeStorage, later, now } from '../builders.ts';

const key = 'kf:checklist:liste';
const aside = `kf:aside:1:${key}`;
const answer = (words = 'A', at = now): ChecklistRecord => ({
  v: 1,
  items: [{ words, done: true, at }],
});
const stored = (record: ChecklistRecord) => ({ [key]: JSON.stringify(record) });

/** A store over a fake storage, and how often its listener was called. */
function open(entries: Record<string, string> = {}) {
  const storage = new FakeStorage(entries);
  const store = createStore(() => storage);
  const calls = { count: 0 };
  const unsubscribe = store.subscribe(() => {
    calls.count += 1;
  });
  return { storage, store, calls, unsubscribe };
}

/** As where cookies and storage are forbidden. */
function openBlocked() {
  return createStore((): KeyValueStorage => {
    throw new DOMException('denied', 'SecurityError');
  });
}

const contentsOf = (storage: FakeStorage) => Object.fromEntries(storage.entries);
const afterMicrotasks = () => Promise.resolve();

describe('reading and writing', () => {
  test('an entry is read as it was written', () => {
    const { store } = open();
    store.write('checklist', 'liste', answer());

    expect(store.read('checklist', 'liste')).toEqual(answer());
  });

  test('an entry is kept for the next visit', () => {
    const { store, storage } = open();
    store.write('checklist', 'liste', answer());

    expect(createStore(() => storage).read('checklist', 'liste')).toEqual(answer());
  });

  test('what was never written is not there', () => {
    expect(open().store.read('checklist', 'liste')).toBeUndefined();
  });

  test('kinds with the same id do not meet', () => {
    const { store } = open();
    const ratings: AssessmentRecord = { v: 1, items: [{ words: 'A', rating: 3, at: now }] };
    store.write('checklist', 'a', answer());
    store.write('assessment', 'a', ratings);

    expect([store.read('checklist', 'a'), store.read('assessment', 'a')]).toEqual([
      answer(),
      ratings,
    ]);
  });

  test('a removed entry is gone', () => {
    const { store, storage } = open(stored(answer()));
    store.remove('checklist', 'liste');

    expect([store.read('checklist', 'liste'), contentsOf(storage)]).toEqual([undefined, {}]);
  });

  test('an entry is the same object until it changes', () => {
    const { store } = open(stored(answer()));

    expect(store.read('checklist', 'liste')).toBe(store.read('checklist', 'liste'));
  });

  test('a changed entry is another object', () => {
    const { store } = open(stored(answer()));
    const before = store.read('checklist', 'liste');
    store.write('checklist', 'liste', answer('B', later));

    expect(store.read('checklist', 'liste')).not.toBe(before);
  });

  test('keys of others stay untouched', () => {
    const others = { theme: 'dark', 'kf2:checklist:liste': '{', 'andere:kf:checklist:liste': '{' };
    const { store, storage } = open(others);
    store.read('checklist', 'liste');
    store.write('checklist', 'liste', answer());
    store.remove('checklist', 'liste');

    expect(contentsOf(storage)).toEqual(others);
  });
});

describe('listeners', () => {
  test('hear of a written entry', () => {
    const { store, calls } = open();
    store.write('checklist', 'liste', answer());

    expect(calls.count).toBe(1);
  });

  test('hear of a removed entry', () => {
    const { store, calls } = open(stored(answer()));
    store.remove('checklist', 'liste');

    expect(calls.count).toBe(1);
  });

  test('hear of another tab', () => {
    const { store, calls } = open();
    store.changed();

    expect(calls.count).toBe(1);
  });

  test('hear nothing once they left', () => {
    const { store, calls, unsubscribe } = open();
    unsubscribe();
    store.write('checklist', 'liste', answer());

    expect(calls.count).toBe(0);
  });

  test('find the new entry when they are called', () => {
    const { store } = open();
    const seen: unknown[] = [];
    store.subscribe(() => seen.push(store.read('checklist', 'liste')));
    store.write('checklist', 'liste', answer());

    expect(seen).toEqual([answer()]);
  });
});

describe('another tab', () => {
  test('its entry is read after it was told', () => {
    const { store, storage } = open(stored(answer()));
    store.read('checklist', 'liste');
    storage.setItem(key, JSON.stringify(answer('B', later)));
    store.changed();

    expect(store.read('checklist', 'liste')).toEqual(answer('B', later));
  });

  test('its erasing is seen', () => {
    const { store, storage } = open(stored(answer()));
    store.read('checklist', 'liste');
    storage.removeItem(key);
    store.changed();

    expect(store.read('checklist', 'liste')).toBeUndefined();
  });
});

describe('a damaged entry', () => {
  const damaged = { [key]: '{"v":1,' };

  test('reads as none', () => {
    expect(open(damaged).store.read('checklist', 'liste')).toBeUndefined();
  });

  test('is set aside as it is', () => {
    const { store, storage } = open(damaged);
    store.read('checklist', 'liste');

    expect(contentsOf(storage)).toEqual({ [aside]: '{"v":1,' });
  });

  test('of a newer version is set aside too', () => {
    const newer = JSON.stringify({ ...answer(), v: 2 });
    const { store, storage } = open({ [key]: newer });
    store.read('checklist', 'liste');

    expect(contentsOf(storage)).toEqual({ [aside]: newer });
  });

  test('does not overwrite one that was set aside before', () => {
    const { store, storage } = open({ ...damaged, [aside]: 'älter' });
    store.read('checklist', 'liste');

    expect(contentsOf(storage)).toEqual({ [aside]: 'älter', [`kf:aside:2:${key}`]: '{"v":1,' });
  });

  test('is set aside once, however often it comes', () => {
    const { store, storage } = open({ ...damaged, [aside]: '{"v":1,' });
    store.read('checklist', 'liste');

    expect(contentsOf(storage)).toEqual({ [aside]: '{"v":1,' });
  });

  test('is told', () => {
    const { store } = open(damaged);
    store.read('checklist', 'liste');

    expect(store.status()).toBe('aside');
  });

  test('is told to listeners once, after the reading', async () => {
    const { store, calls } = open(damaged);
    store.read('checklist', 'liste');
    store.read('checklist', 'liste');
    const during = calls.count;
    await afterMicrotasks();

    expect([during, calls.count]).toEqual([0, 1]);
  });

  test('is not told again on the next visit', () => {
    const { store, storage } = open(damaged);
    store.read('checklist', 'liste');
    const next = createStore(() => storage);
    next.read('checklist', 'liste');

    expect(next.status()).toBe('ok');
  });

  test('leaves room for a new answer', () => {
    const { store } = open(damaged);
    store.read('checklist', 'liste');
    store.write('checklist', 'liste', answer());

    expect(store.read('checklist', 'liste')).toEqual(answer());
  });

  test('stays where it is if there is no room to set it aside', () => {
    const { store, storage } = open(damaged);
    storage.refuses = (name) => name.startsWith('kf:aside:');
    store.read('checklist', 'liste');

    expect(contentsOf(storage)).toEqual(damaged);
  });

  test('is not overwritten by an answer if there was no room to set it aside', () => {
    const { store, storage } = open(damaged);
    storage.refuses = (name) => name.startsWith('kf:aside:');
    store.read('checklist', 'liste');
    store.write('checklist', 'liste', answer());

    expect([...storage.entries.values()]).toContain('{"v":1,');
  });

  test('is not overwritten by an answer that comes before it was read', () => {
    const { store, storage } = open(damaged);
    store.write('checklist', 'liste', answer());

    expect([...storage.entries.values()]).toContain('{"v":1,');
  });
});

describe('a blocked storage', () => {
  test('is told', () => {
    expect(openBlocked().status()).toBe('blocked');
  });

  test('keeps an answer for the visit', () => {
    const store = openBlocked();
    store.write('checklist', 'liste', answer());

    expect(store.read('checklist', 'liste')).toEqual(answer());
  });

  test('keeps the same object for the visit', () => {
    const store = openBlocked();
    store.write('checklist', 'liste', answer());

    expect(store.read('checklist', 'liste')).toBe(store.read('checklist', 'liste'));
  });

  test('forgets an erased answer', () => {
    const store = openBlocked();
    store.write('checklist', 'liste', answer());
    store.remove('checklist', 'liste');

    expect(store.read('checklist', 'liste')).toBeUndefined();
  });

  test('stays blocked whatever is written', () => {
    const store = openBlocked();
    store.write('checklist', 'liste', answer());

    expect(store.status()).toBe('blocked');
  });

  test('calls its listeners like any other', () => {
    const store = openBlocked();
    let count = 0;
    store.subscribe(() => {
      count += 1;
    });
    store.write('checklist', 'liste', answer());

    expect(count).toBe(1);
  });

  test('whose reading throws reads as empty', () => {
    const storage = new FakeStorage();
    storage.getItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };

    expect(createStore(() => storage).read('checklist', 'liste')).toBeUndefined();
  });
});

describe('a full storage', () => {
  function openFull(entries: Record<string, string> = {}) {
    const opened = open(entries);
    opened.storage.refuses = () => true;
    return opened;
  }

  test('is told once something did not fit', () => {
    const { store } = openFull();
    store.write('checklist', 'liste', answer());

    expect(store.status()).toBe('full');
  });

  test('is told no longer once everything fits again', () => {
    const { store, storage } = openFull();
    store.write('checklist', 'liste', answer());
    storage.refuses = () => false;
    store.write('checklist', 'liste', answer('B', later));

    expect(store.status()).toBe('ok');
  });

  test('is not told while nothing was written', () => {
    const { store } = openFull(stored(answer()));
    store.read('checklist', 'liste');

    expect(store.status()).toBe('ok');
  });

  test('keeps an answer for the visit', () => {
    const { store } = openFull(stored(answer()));
    store.write('checklist', 'liste', answer('B', later));

    expect(store.read('checklist', 'liste')).toEqual(answer('B', later));
  });

  test('keeps what was stored before', () => {
    const { store, storage } = openFull(stored(answer()));
    store.write('checklist', 'liste', answer('B', later));

    expect(contentsOf(storage)).toEqual(stored(answer()));
  });

  test('that refuses to erase holds an entry as erased for the visit', () => {
    const { store } = openFull(stored(answer()));
    store.remove('checklist', 'liste');

    expect(store.read('checklist', 'liste')).toBeUndefined();
  });

  test('takes the next answer as soon as there is room', () => {
    const { store, storage } = openFull();
    store.write('checklist', 'liste', answer());
    storage.refuses = () => false;
    store.write('checklist', 'liste', answer('B', later));

    expect(contentsOf(storage)).toEqual(stored(answer('B', later)));
  });
});

describe('the list of a kind', () => {
  const second = 'kf:checklist:zweite';
  const two = { ...stored(answer()), [second]: JSON.stringify(answer('B', later)) };

  test('holds every entry of the kind, by id', () => {
    const { store } = open({ [second]: JSON.stringify(answer('B', later)), ...stored(answer()) });

    expect(store.list('checklist')).toEqual([
      { id: 'liste', record: answer() },
      { id: 'zweite', record: answer('B', later) },
    ]);
  });

  test('is empty where there is nothing', () => {
    expect(open().store.list('checklist')).toEqual([]);
  });

  test('holds the very records that reading gives', () => {
    const { store } = open(two);

    expect(store.list('checklist')[0]?.record).toBe(store.read('checklist', 'liste'));
  });

  test.for<[string, string]>([
    ['of another site', 'theme'],
    ['of another kind', 'kf:quiz:liste'],
    ['with another prefix', 'kf2:checklist:a'],
    ['without id', 'kf:checklist:'],
    ['of the number that orders options', 'kf:reader'],
    ['of what was put aside', aside],
  ])('holds no entry %s', ([, name]) => {
    const { store } = open({ ...two, [name]: JSON.stringify(answer()) });

    expect(store.list('checklist').map(({ id }) => id)).toEqual(['liste', 'zweite']);
  });

  test('leaves out what cannot be read, and sets it aside', () => {
    const { store, storage } = open({ ...two, [key]: '{"v":1,' });

    expect(store.list('checklist').map(({ id }) => id)).toEqual(['zweite']);
    expect(storage.entries.get(aside)).toBe('{"v":1,');
  });

  test('is the same while nothing changes', () => {
    const { store } = open(two);

    expect(store.list('checklist')).toBe(store.list('checklist'));
  });

  test('is the same while it stays empty', () => {
    const { store } = open();

    expect(store.list('checklist')).toBe(store.list('checklist'));
  });

  test('is the same whatever another tab tells about other things', () => {
    const { store, storage } = open(two);
    const before = store.list('checklist');
    storage.setItem('kf:assessment:a', JSON.stringify({ v: 1, items: [] }));
    store.changed();

    expect(store.list('checklist')).toBe(before);
  });

  test('is the same after an entry of another kind was written', () => {
    const { store } = open(two);
    const before = store.list('checklist');
    store.write('assessment', 'a', { v: 1, items: [] });

    expect(store.list('checklist')).toBe(before);
  });

  test.for<[string, (opened: ReturnType<typeof open>) => void]>([
    ['is written', ({ store }) => store.write('checklist', 'zweite', answer('C', later))],
    ['comes to it', ({ store }) => store.write('checklist', 'dritte', answer())],
    ['is erased', ({ store }) => store.remove('checklist', 'zweite')],
    ['is put there as text', ({ store }) => store.putTexts(new Map([[key, two[second] ?? '']]))],
    ['is written by another tab', ({ storage }) => storage.setItem(key, two[second] ?? '')],
    ['is erased by another tab', ({ storage }) => storage.removeItem(key)],
  ])('is another once an entry %s', ([, change]) => {
    const opened = open(two);
    const before = opened.store.list('checklist');
    change(opened);

    expect(opened.store.list('checklist')).not.toBe(before);
  });

  test('keeps the records that did not change', () => {
    const { store } = open(two);
    const [before] = store.list('checklist');
    store.write('checklist', 'zweite', answer('C', later));

    expect(store.list('checklist')[0]?.record).toBe(before?.record);
  });

  test('of a blocked storage holds what is kept for the visit', () => {
    const store = openBlocked();
    store.write('checklist', 'liste', answer());

    expect(store.list('checklist')).toEqual([{ id: 'liste', record: answer() }]);
    expect(store.list('checklist')).toBe(store.list('checklist'));
  });

  test('of a full storage holds what is kept for the visit beside what is stored', () => {
    const { store, storage } = open(two);
    storage.refuses = () => true;
    store.write('checklist', 'liste', answer('neu', later));
    store.write('checklist', 'dritte', answer('C'));

    expect(store.list('checklist')).toEqual([
      { id: 'dritte', record: answer('C') },
      { id: 'liste', record: answer('neu', later) },
      { id: 'zweite', record: answer('B', later) },
    ]);
  });

  test('of a full storage holds nothing that was erased for the visit', () => {
    const { store, storage } = open(two);
    storage.refuses = () => true;
    store.remove('checklist', 'liste');

    expect(store.list('checklist').map(({ id }) => id)).toEqual(['zweite']);
  });

  test('of a storage whose keys cannot be read holds what is kept for the visit', () => {
    const { store, storage } = open(two);
    storage.key = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    storage.refuses = () => true;
    store.write('checklist', 'dritte', answer('C'));

    expect(store.list('checklist')).toEqual([{ id: 'dritte', record: answer('C') }]);
  });
});

describe('all texts', () => {
  test('are those of ours, by key, as they are stored', () => {
    const reader = { 'kf:reader': '{"v":1,"seed":7}' };
    const { store } = open({ theme: 'dark', ...reader, [aside]: '{', ...stored(answer()) });

    expect([...store.texts()]).toEqual([
      [aside, '{'],
      [key, JSON.stringify(answer())],
      ['kf:reader', '{"v":1,"seed":7}'],
    ]);
  });

  test('hold what is kept for the visit and nothing that was erased for it', () => {
    const { store, storage } = open(stored(answer()));
    storage.refuses = () => true;
    store.remove('checklist', 'liste');
    store.write('checklist', 'neu', answer('B'));

    expect([...store.texts()]).toEqual([['kf:checklist:neu', JSON.stringify(answer('B'))]]);
  });

  test('are none where everything is blocked', () => {
    expect(openBlocked().texts()).toEqual(new Map());
  });
});

describe('putting texts', () => {
  const text = JSON.stringify(answer('B', later));
  const neu = 'kf:checklist:neu';

  test('writes and removes in one go', () => {
    const { store, storage } = open(stored(answer()));
    store.putTexts(
      new Map([
        [key, null],
        [neu, text],
        [aside, '{'],
      ]),
    );

    expect(contentsOf(storage)).toEqual({ [neu]: text, [aside]: '{' });
  });

  test('is told once, when all of it is there', () => {
    const { store } = open(stored(answer()));
    const seen: unknown[] = [];
    store.subscribe(() => seen.push([...store.texts()]));
    store.putTexts(
      new Map([
        [key, null],
        [neu, text],
      ]),
    );

    expect(seen).toEqual([[[neu, text]]]);
  });

  test('is read at once', () => {
    const { store } = open(stored(answer()));
    store.read('checklist', 'liste');
    store.putTexts(new Map([[key, text]]));

    expect(store.read('checklist', 'liste')).toEqual(answer('B', later));
  });

  test('leaves everything else as it is', () => {
    const { store, storage } = open({ theme: 'dark', ...stored(answer()) });
    store.putTexts(new Map([[neu, text]]));

    expect(contentsOf(storage)).toEqual({ theme: 'dark', ...stored(answer()), [neu]: text });
  });

  test('of which one does not fit changes nothing, and says so', () => {
    const before = { theme: 'dark', ...stored(answer()), 'kf:checklist:weg': text };
    const { store, storage } = open(before);
    storage.refuses = (name) => name === neu;
    const isDone = store.putTexts(
      new Map([
        [key, text],
        ['kf:checklist:davor', text],
        ['kf:checklist:weg', null],
        [neu, text],
        ['kf:checklist:danach', text],
      ]),
    );

    expect([isDone, contentsOf(storage), store.status()]).toEqual([false, before, 'ok']);
    expect(store.list('checklist').map(({ id }) => id)).toEqual(['liste', 'weg']);
  });

  test('that fit says so', () => {
    expect(open().store.putTexts(new Map([[neu, text]]))).toBe(true);
  });

  test('of which one does not fit gives back the room it took before it takes back what was there', () => {
    const long = JSON.stringify(answer('x'.repeat(900)));
    const { store, storage } = open({ [key]: long });
    storage.limit = 1200;
    const isDone = store.putTexts(
      new Map([
        [key, text],
        [neu, long],
        ['kf:checklist:noch', long],
      ]),
    );

    expect([isDone, contentsOf(storage)]).toEqual([false, { [key]: long }]);
    expect(store.status()).toBe('ok');
  });

  test('that erases takes away what could be neither read nor moved', () => {
    const { store, storage } = open({ [key]: '{"v":1,' });
    storage.refuses = (name) => name.startsWith('kf:aside:');
    store.read('checklist', 'liste');
    const isDone = store.putTexts(new Map([[key, null]]));

    expect([isDone, contentsOf(storage)]).toEqual([true, {}]);
  });

  test('keeps everything for the visit where everything is blocked', () => {
    const store = openBlocked();
    store.putTexts(new Map([[key, text]]));

    expect(store.read('checklist', 'liste')).toEqual(answer('B', later));
  });

  test('sets aside what could not be read before it takes its place', () => {
    const { store, storage } = open({ [key]: '{"v":1,' });
    store.putTexts(new Map([[key, text]]));

    expect(contentsOf(storage)).toEqual({ [aside]: '{"v":1,', [key]: text });
  });

  test('overwrites no other text that was put aside', () => {
    const { store, storage } = open({ [aside]: 'alt' });
    store.putTexts(new Map([[aside, 'neu']]));

    expect([...storage.entries.values()]).toEqual(expect.arrayContaining(['alt', 'neu']));
  });

  test('that erases an answer held for the visit spares what stands unseen in its place', () => {
    const { store, storage } = open({ [key]: '{"v":1,' });
    storage.refuses = (name) => name.startsWith('kf:aside:');
    store.write('checklist', 'liste', answer());
    storage.refuses = () => false;
    store.changed();
    store.putTexts(new Map([[key, null]]));

    expect([...storage.entries.values()]).toContain('{"v":1,');
  });

  test('changes nothing where it cannot be read what was there', () => {
    const { store, storage } = open(stored(answer()));
    const { getItem } = storage;
    storage.getItem = () => {
      throw new DOMException('corrupted', 'UnknownError');
    };
    const isDone = store.putTexts(new Map([[key, text]]));
    storage.getItem = getItem;

    expect([isDone, contentsOf(storage)]).toEqual([false, stored(answer())]);
    expect(store.read('checklist', 'liste')).toEqual(answer());
  });

  test('overwrites nothing unreadable that could not be set aside', () => {
    const { store, storage } = open({ [key]: '{"v":1,' });
    storage.refuses = (name) => name.startsWith('kf:aside:');
    const isDone = store.putTexts(new Map([[key, text]]));

    expect(isDone).toBe(false);
    expect(contentsOf(storage)).toEqual({ [key]: '{"v":1,' });
  });
});
