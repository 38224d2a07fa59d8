import { useEffect, useRef } from 'react';
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
  const line = useRef<HTMLParagraphElement>(null);
  // What is remembered shows now, and takes no more room than it needs, see `layout/room.ts`.
  useEffect(() => {
    const box = line.current?.closest<HTMLElement>('.exercise, .group-summary');
    box?.style.setProperty('min-block-size', '0');
    line.current?.closest<HTMLElement>('astro-island')?.style.setProperty('animation', 'none');
  }, []);
  const status = useStoreStatus(kind ? keyOf(kind, id) : prefix);
  return (
    <p className="storage-notice" role="status" ref={line}>
      {status === 'ok' ? '' : progressStrings[status]}
    </p>
  );
}
