import { keyOf, parseRecord, partsOf, prefix, type RecordKind, type RecordOf } from './shape.ts';

/**
 * `blocked` and `full`: nothing, or not everything, is kept beyond this visit. `aside`: something could not be read and
 * was put away.
 */
export type StoreStatus = 'ok' | 'blocked' | 'full' | 'aside';

export interface Listed<Kind extends RecordKind> {
  id: string;
  record: RecordOf<Kind>;
}

export interface Reading {
  /** The same object as long as the entry does not change. */
  read: <Kind extends RecordKind>(kind: Kind, id: string) => RecordOf<Kind> | undefined;
  /** Every sound entry of a kind, by id; the same list as long as none of them changes. */
  list: <Kind extends RecordKind>(kind: Kind) => readonly Listed<Kind>[];
}

/** Its own `read` and `list` set aside what is unreadable: they are for places that tell so, by `status`. */
export interface Store extends Reading {
  /** For places that have no words for what is unreadable: it stays, for another place to find and to tell. */
  peek: Reading;
  write: <Kind extends RecordKind>(kind: Kind, id: string, record: RecordOf<Kind>) => void;
  remove: (kind: RecordKind, id: string) => void;
  /** Everything of ours as it is stored, seed of the options' order included. */
  texts: () => Map<string, string>;
  /**
   * Puts entries as they are, or takes them away with null: all of them or, where they do not fit, none. A blocked
   * storage holds them for the visit.
   *
   * @returns whether it was done
   */
  putTexts: (changes: ReadonlyMap<string, string | null>) => boolean;
  /** @param start tells of unreadable entries whose key is this, or begins with it where it ends in a colon */
  status: (start?: string) => StoreStatus;
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
  /** Entries that could not be read: the text that stays in its place for want of room, null once it was moved. */
  const unreadable = new Map<string, string | null>();
  const storage = attempt(open);

  /** May throw, as storage does. */
  function rawTextOf(key: string): string | null {
    const held = visit.get(key);
    return held === undefined ? (storage?.getItem(key) ?? null) : held;
  }

  const textOf = (key: string) => attempt(() => rawTextOf(key)) ?? null;

  /**
   * What cannot be read is saved before another takes its place, unless the reader erases it.
   *
   * @returns whether it is stored; what is not is held for the visit
   */
  function put(key: string, text: string | null, isErasing = false): boolean {
    const isStored = attempt(() => {
      if (!storage) return false;
      const there = storage.getItem(key);
      if (there === text) return true;
      if (there !== null && !isErasing && isUnreadable(key, there) && !setAside(key, there)) {
        return false;
      }
      if (text === null) storage.removeItem(key);
      else storage.setItem(key, text);
      return true;
    });
    if (isStored) visit.delete(key);
    else visit.set(key, text);
    return isStored === true;
  }

  function isUnreadable(key: string, text: string): boolean {
    const parts = partsOf(key);
    return !parts || (parsed.get(key)?.text !== text && !parseRecord(parts.kind, text));
  }

  /** Moves an unreadable entry out of the way; where there is no room for that, it stays untouched. */
  function setAside(key: string, text: string): boolean {
    if (unreadable.get(key) === text) return false;
    const isMoved = attempt(() => {
      // Held for the visit only: another may stand in its place.
      if (storage?.getItem(key) !== text) return false;
      storage.setItem(freeAsideKey(storage, key, text), text);
      storage.removeItem(key);
      return true;
    });
    unreadable.set(key, isMoved ? null : text);
    // Reading happens while a component renders: tell the others afterwards.
    queueMicrotask(notify);
    return isMoved === true;
  }

  function notify(): void {
    for (const listener of listeners) listener();
  }

  /** Our keys, in storage or held for the visit, in alphabetical order. */
  function keys(start: string): string[] {
    const stored = attempt(() =>
      Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? ''),
    );
    const all = new Set([...(stored ?? []), ...visit.keys()]);
    return [...all].filter((key) => key.startsWith(start) && textOf(key) !== null).sort();
  }

  function reading(onUnreadable: (key: string, text: string) => void): Reading {
    const lists = new Map<RecordKind, readonly Listed<RecordKind>[]>();

    function read<Kind extends RecordKind>(kind: Kind, id: string): RecordOf<Kind> | undefined {
      const key = keyOf(kind, id);
      const text = textOf(key);
      if (text === null) return undefined;
      const known = parsed.get(key);
      if (known?.text === text) return known.record as RecordOf<Kind>;
      const record = parseRecord(kind, text);
      if (record) parsed.set(key, { text, record });
      else onUnreadable(key, text);
      return record;
    }

    function list<Kind extends RecordKind>(kind: Kind): readonly Listed<Kind>[] {
      const fresh = keys(keyOf(kind, '')).flatMap((key): Listed<Kind>[] => {
        const id = partsOf(key)?.id;
        const record = id && read(kind, id);
        return id && record ? [{ id, record }] : [];
      });
      const known = lists.get(kind) as readonly Listed<Kind>[] | undefined;
      if (known && isSameList(known, fresh)) return known;
      lists.set(kind, fresh as readonly Listed<RecordKind>[]);
      return fresh;
    }

    return { read, list };
  }

  return {
    ...reading(setAside),
    peek: reading(() => {}),
    texts: () => new Map(keys(prefix).map((key) => [key, textOf(key) ?? ''])),
    putTexts(changes) {
      // Without knowing what was there nothing could be taken back.
      const before = attempt(() =>
        [...changes.keys()].map((key) => [key, rawTextOf(key)] as const).reverse(),
      );
      if (!before) return false;
      const isDone = [...changes].every(
        // Who erases what is held for the visit has not seen what stands in its place.
        ([key, text]) => put(key, text, text === null && !visit.has(key)) || !storage,
      );
      // Backwards, so that each finds the room it had.
      if (!isDone) for (const [key, text] of before) put(key, text);
      notify();
      return isDone;
    },
    write(kind, id, record) {
      const key = keyOf(kind, id);
      const text = JSON.stringify(record);
      put(key, text);
      // Our own entry needs no second look when it is read back.
      parsed.set(key, { text, record });
      notify();
    },
    remove(kind, id) {
      put(keyOf(kind, id), null);
      notify();
    },
    status(start = prefix) {
      if (!storage) return 'blocked';
      if (visit.size > 0) return 'full';
      const isAside = [...unreadable.keys()].some(
        (key) => key === start || (start.endsWith(':') && key.startsWith(start)),
      );
      return isAside ? 'aside' : 'ok';
    },
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
