import { useSyncExternalStore } from 'react';
import { store } from './browser-store.ts';
import type { RecordKind, RecordOf } from './shape.ts';
import type { StoreStatus } from './store.ts';

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

/** To be called after `useRecord`, whose reading may find something unreadable. */
export function useStoreStatus(): StoreStatus {
  return useSyncExternalStore(store.subscribe, store.status, () => 'ok');
}
