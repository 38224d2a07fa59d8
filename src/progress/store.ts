import { keyOf, parseRecord, partsOf, prefix, type RecordKind, type RecordOf } from './shape.ts';

/** `blocked` and `full`: nothing is kept beyond this visit. `aside`: something unreadable was put away. */
export type StoreStatus = 'ok' | 'blocked' | 'full' | 'aside';

export interface Listed<Kind extends RecordKind> {
  id: string;
  record: RecordOf<Kind>;
}

export interface Store {
  /** The same object as long as the entry does not change. */
  read: <Kind extends RecordKind>(kind: Kind, id: string) => RecordOf<Kind> | undefined;
  write: <Kind extends RecordKind>(kind: Kind, id: string, record: RecordOf<Kind>) => void;
  remove: (kind: RecordKind, id: string) => void;
  /** Every sound entry of a kind, by id; the same list as long as none of them changes. */
  list: <Kind extends RecordKind>(kind: Kind) => readonly Listed<Kind>[];
  /** Everything of ours as it is stored, seed of the options' order included. */
  texts: () => Map<string, string>;
  /** Puts entries as they are, or takes them away with null, in one go. */
  putTexts: (changes: ReadonlyMap<string, string | null>) => void;
  status: () => StoreStatus;
  /** Whether this very entry was put away. */
  isAside: (kind: RecordKind, id: string) => boolean;
  /** Calls back after every change, in this tab or (through `changed`) in another. */
  subscribe: (listener: () => void) => () => void;
  /** To be called when another tab has written. */
  changed: () => void;
}

/** What a `Storage` must do here. */
export type KeyValueStorage = Pick<
  Storage,
  'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'
>;

/** @param open gives the storage; may throw, as `localStorage` does where it is blocked */
export function createStore(open: () => KeyValueStorage): Store {
  const listeners = new Set<() => void>();
  /** What could not be stored, for the rest of the visit; null marks an erased entry. */
  const visit = new Map<string, string | null>();
  const parsed = new Map<string, { text: string; record: unknown }>();
  /** Entries that could not be read: whether they could be moved out of the way. */
  const unreadable = new Map<string, { isMoved: boolean }>();
  let status: StoreStatus = 'ok';

  const storage = attempt(open);
  if (!storage) status = 'blocked';

  function textOf(key: string): string | null {
    const held = visit.get(key);
    if (held !== undefined) return held;
    return attempt(() => storage?.getItem(key)) ?? null;
  }

  function put(key: string, text: string | null): void {
    const isStored = attempt(() => {
      // What could be neither read nor moved is somebody's all the same.
      if (!storage || unreadable.get(key)?.isMoved === false) return false;
      if (text === null) storage.removeItem(key);
      else storage.setItem(key, text);
      return true;
    });
    if (isStored) {
      visit.delete(key);
      if (status === 'full' && visit.size === 0) status = 'ok';
      return;
    }
    visit.set(key, text);
    if (status !== 'blocked') status = 'full';
  }

  /** Moves an unreadable entry out of the way; where there is no room for that, it stays untouched. */
  function setAside(key: string, text: string): void {
    const isMoved = attempt(() => {
      if (!storage) return false;
      const aside = freeAsideKey(storage, key, text);
      storage.setItem(aside, text);
      storage.removeItem(key);
      return true;
    });
    unreadable.set(key, { isMoved: isMoved === true });
    if (!isMoved) visit.set(key, null);
    if (status !== 'ok') return;
    status = 'aside';
    // Reading happens while a component renders: tell the others afterwards.
    queueMicrotask(notify);
  }

  function notify(): void {
    for (const listener of listeners) listener();
  }

  function read<Kind extends RecordKind>(kind: Kind, id: string): RecordOf<Kind> | undefined {
    const key = keyOf(kind, id);
    const text = textOf(key);
    if (text === null) return undefined;
    const known = parsed.get(key);
    if (known?.text === text) return known.record as RecordOf<Kind>;
    const record = parseRecord(kind, text);
    if (record) parsed.set(key, { text, record });
    else setAside(key, text);
    return record;
  }

  /** Our keys, in storage or held for the visit, in alphabetical order. */
  function keys(): string[] {
    const stored = attempt(() =>
      Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? ''),
    );
    const all = new Set([...(stored ?? []), ...visit.keys()]);
    return [...all].filter((key) => key.startsWith(prefix) && textOf(key) !== null).sort();
  }

  const lists = new Map<RecordKind, readonly Listed<RecordKind>[]>();

  function list<Kind extends RecordKind>(kind: Kind): readonly Listed<Kind>[] {
    const fresh = keys().flatMap((key): Listed<Kind>[] => {
      const parts = partsOf(key);
      const record = parts?.kind === kind ? read(kind, parts.id) : undefined;
      return parts && record ? [{ id: parts.id, record }] : [];
    });
    const known = lists.get(kind) as readonly Listed<Kind>[] | undefined;
    if (known && isSameList(known, fresh)) return known;
    lists.set(kind, fresh as readonly Listed<RecordKind>[]);
    return fresh;
  }

  return {
    read,
    list,
    texts: () => new Map(keys().map((key) => [key, textOf(key) ?? ''])),
    putTexts(changes) {
      for (const [key, text] of changes) {
        const parts = text === null ? undefined : partsOf(key);
        // As in `write`: what cannot be read is saved before another takes its place.
        if (parts) read(parts.kind, parts.id);
        put(key, text);
      }
      notify();
    },
    write(kind, id, record) {
      // What stands there may be unreadable, and then it must be saved first.
      read(kind, id);
      const key = keyOf(kind, id);
      const text = JSON.stringify(record);
      // Our own entry needs no second look when it is read back.
      parsed.set(key, { text, record });
      put(key, text);
      notify();
    },
    remove(kind, id) {
      put(keyOf(kind, id), null);
      notify();
    },
    status: () => status,
    isAside: (kind, id) => unreadable.has(keyOf(kind, id)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changed: notify,
  };
}

function isSameList<Kind extends RecordKind>(
  a: readonly Listed<Kind>[],
  b: readonly Listed<Kind>[],
): boolean {
  return (
    a.length === b.length &&
    a.every(({ id, record }, index) => id === b[index]?.id && record === b[index]?.record)
  );
}

/** The first numbered key that is free or already holds this text. */
function freeAsideKey(storage: KeyValueStorage, key: string, text: string): string {
  for (let number = 1; ; number += 1) {
    const aside = `${prefix}aside:${number}:${key}`;
    const present = storage.getItem(aside);
    if (present === null || present === text) return aside;
  }
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
