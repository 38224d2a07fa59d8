import { progressStrings } from '../strings/progress.ts';
import type { RecordKind } from './shape.ts';
import { useStoreStatus } from './use-record.ts';

/** A quiet line where something is not kept; present from the start, so that it is announced. */
export function StorageNotice({ kind, id }: { kind: RecordKind; id: string }) {
  const status = useStoreStatus(kind, id);
  return (
    <p className="storage-notice" role="status">
      {status === 'ok' ? '' : progressStrings[status]}
    </p>
  );
}
