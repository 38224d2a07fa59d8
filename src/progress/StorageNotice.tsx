import { progressStrings } from '../strings/progress.ts';
import { keyOf, prefix, type RecordKind } from './shape.ts';
import { useStoreStatus } from './use-record.ts';

interface Props {
  /** Of what it tells that it was unreadable: without kind of anything, without id of any entry of the kind. */
  kind?: RecordKind;
  id?: string;
}

/** A quiet line where something is not kept; present from the start, so that it is announced. */
export function StorageNotice({ kind, id = '' }: Props) {
  const status = useStoreStatus(kind ? keyOf(kind, id) : prefix);
  return (
    <p className="storage-notice" role="status">
      {status === 'ok' ? '' : progressStrings[status]}
    </p>
  );
}
