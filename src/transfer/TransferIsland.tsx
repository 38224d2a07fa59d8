import { useRef, useState, useSyncExternalStore } from 'react';
import { store } from '../progress/browser-store.ts';
import { roomPrefix } from '../progress/rooms.ts';
import { StorageNotice } from '../progress/StorageNotice.tsx';
import { saveFile } from '../progress/save-file.ts';
import { previewImport, writeExport } from '../progress/transfer.ts';
import { useExerciseNames } from '../progress/use-exercise-names.ts';
import { transferStrings as strings } from '../strings/transfer.ts';
import { belongsToExercise, type Described, describeEntry } from './describe.ts';
import { EntryList } from './EntryList.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { readFile } from './read-file.ts';

type Texts = ReadonlyMap<string, string>;

/**
 * Everything this browser remembers: to see, to take along, to bring back, to erase.
 *
 * @param names address of the names of all exercises
 */
export function TransferIsland({ names: address }: { names: string }) {
  const entries = useEntries();
  const [said, setSaid] = useState('');
  const [preview, setPreview] = useState<{ entries: Texts; exportedAt: string }>();
  /** What stood there before the last step, as long as the page is open. */
  const [before, setBefore] = useState<ReadonlyMap<string, string | null>>();
  const shown = preview ? [...entries, ...describeAll(preview.entries)] : entries;
  const names = useExerciseNames(address, shown.some(belongsToExercise));
  const file = useRef<HTMLInputElement>(null);
  const status = useRef<HTMLParagraphElement>(null);

  function put(changes: ReadonlyMap<string, string | null>, message: string) {
    const present = store.texts();
    const isDone = store.putTexts(changes);
    if (isDone)
      setBefore(new Map([...changes.keys()].map((key) => [key, present.get(key) ?? null])));
    setSaid(isDone ? message : strings.notKept);
    status.current?.focus();
  }

  function erase(keys: readonly string[]) {
    const rooms = [...store.texts().keys()].filter((key) => key.startsWith(roomPrefix));
    put(new Map([...keys, ...rooms].map((key) => [key, null])), strings.erased(keys.length));
  }

  function undo() {
    const isDone = store.putTexts(before ?? new Map());
    if (isDone) setBefore(undefined);
    setSaid(isDone ? strings.undone : strings.notKept);
    status.current?.focus();
  }

  function save() {
    const now = new Date().toISOString();
    const name = `${strings.fileName}-${now.slice(0, 10)}.json`;
    saveFile(name, 'application/json', writeExport(store.texts(), now));
  }

  async function read() {
    const [chosen] = file.current?.files ?? [];
    if (!chosen) return;
    // What comes of it is told anew, even if it is the same as before.
    setSaid('');
    setPreview(undefined);
    const result = await readFile(chosen);
    // The same file may be chosen again.
    if (file.current) file.current.value = '';
    if (result.isSound) setPreview(result);
    else setSaid(strings.refused(strings.refusals[result.reason], result.key ?? ''));
  }

  /** Reckoned at this moment: entries may change while the reader looks at the preview. */
  const changesNow = () => (preview ? previewImport(store.texts(), preview.entries) : []);

  function apply() {
    const changes = changesNow().filter(({ effect }) => effect !== 'same');
    setPreview(undefined);
    put(new Map(changes.map(({ key, text }) => [key, text])), strings.applied(changes.length));
  }

  function cancel() {
    setPreview(undefined);
    file.current?.focus();
  }

  return (
    <div className="transfer">
      <p className="live-result" role="status" ref={status} tabIndex={-1}>
        {said}
      </p>
      <StorageNotice />
      {before && (
        <p className="transfer-undo">
          <button type="button" className="button" onClick={undo}>
            {strings.undo}
          </button>{' '}
          {strings.undoNote}
        </p>
      )}
      {entries.length === 0 ? (
        <p>{strings.empty}</p>
      ) : (
        <>
          <p>{strings.list(entries.length)}</p>
          <EntryList entries={entries} names={names} onErase={erase} />
        </>
      )}
      <div className="transfer-actions">
        <button type="button" className="button button-strong" onClick={save}>
          {strings.save}
        </button>
        <label className="button file-button">
          {strings.choose}
          <input
            type="file"
            accept="application/json,.json"
            ref={file}
            onChange={() => void read()}
          />
        </label>
        {entries.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => erase(entries.map(({ key }) => key))}
          >
            {strings.eraseAll}
          </button>
        )}
      </div>
      <p className="transfer-note">{strings.chooseNote}</p>
      {preview && (
        <ImportPreview
          changes={changesNow()}
          names={names}
          exportedAt={preview.exportedAt}
          onApply={apply}
          onCancel={cancel}
        />
      )}
    </div>
  );
}

const noEntries: Described[] = [];
let known: { signature: string; entries: Described[] } = { signature: '', entries: noEntries };

function describeAll(texts: Texts): Described[] {
  return [...texts].flatMap(([key, text]) => describeEntry(key, text) ?? []);
}

/** Described anew only when something has changed. */
function useEntries(): Described[] {
  const read = () => {
    const texts = store.texts();
    const signature = JSON.stringify([...texts]);
    if (signature !== known.signature) {
      known = { signature, entries: describeAll(texts) };
    }
    return known.entries;
  };
  return useSyncExternalStore(store.subscribe, read, () => noEntries);
}
