import { useSyncExternalStore } from 'react';
import { store } from './browser-store.ts';
import type { RecordKind, RecordOf } from './shape.ts';
import type { Listed, Reading, StoreStatus } from './store.ts';

/** The remembered entry; undefined on the server, in the first render, and where there is none. */
export function useRecord<Kind extends RecordKind>(
  kind: Kind,
  id: string,
): RecordOf<Kind> | undefined {
  return useSyncExternalStore(
    store.subscribe,
    () => store.read(kind, id),
    () => undefined,
  );
}

const nothing: readonly never[] = [];

/** Every remembered entry of a kind; none on the server and in the first render. @param from see `Store` */
export function useRecords<Kind extends RecordKind>(
  kind: Kind,
  from: Reading = store,
): readonly Listed<Kind>[] {
  return useSyncExternalStore(
    store.subscribe,
    () => from.list(kind),
    () => nothing,
  );
}

/** To be called after `useRecord`, whose reading may find something unreadable. */
export function useStoreStatus(start: string): StoreStatus {
  return useSyncExternalStore(
    store.subscribe,
    () => store.status(start),
    () => 'ok',
  );
}

/** Scores of several questions: null where one is answered without a known score, undefined where it is open. */
export function useScores(ids: readonly string[]): (number | null | undefined)[] {
  const scoreOf = (id: string) => {
    const record = store.read('quiz', id);
    return record ? (record.score ?? 'known') : 'open';
  };
  // A string, since a snapshot has to be the same as long as nothing changes.
  const read = () => ids.map(scoreOf).join();
  const scores = useSyncExternalStore(store.subscribe, read, () => ids.map(() => 'open').join());
  return scores.split(',').map((score) => {
    if (score === 'open') return undefined;
    return score === 'known' ? null : Number(score);
  });
}
