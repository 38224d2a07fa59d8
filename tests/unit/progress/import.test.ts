/** The table of hostile files from the bytes to what is stored afterwards. */
import { describe, expect, test } from 'vitest';
import { createStore } from '../../../src/progress/store.ts';
import { previewImport } from '../../../src/progress/transfer.ts';
import { readFile } from '../../../src/transfer/read-file.ts';
import { FakeStorage } from '../builders.ts';
import { foreignEntries } from '../damaged-states.ts';
import { type HostileFile, hostileFiles, present } from '../hostile-files.ts';

const contentsOf = (storage: FakeStorage) => Object.fromEntries(storage.entries);
const before = { ...foreignEntries, ...present };

function open() {
  const storage = new FakeStorage(before);
  return { storage, store: createStore(() => storage) };
}

const refusedFiles = hostileFiles.filter(({ refusal }) => refusal);
const takenFiles = hostileFiles.filter(({ effects }) => effects);
const cases = (files: readonly HostileFile[]) => files.map((file) => [file.name, file] as const);

test.each(cases(refusedFiles))(
  'a file that holds %s is refused with the reason',
  async (_, file) => {
    const result = await readFile(new Blob([file.content]));

    expect(result).toEqual({
      isSound: false,
      reason: file.refusal,
      ...(file.key !== undefined && { key: file.key }),
    });
    expect({}).not.toHaveProperty('isAdmin');
  },
);

test('a file that cannot be opened any more is refused with the reason', async () => {
  const gone = new Blob(['{}']);
  gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));

  expect(await readFile(gone)).toEqual({ isSound: false, reason: 'unreachable' });
});

test('a file too large is not even read', async () => {
  const giant = { size: 32_000_001, arrayBuffer: () => Promise.reject(new Error('read')) };

  expect(await readFile(giant as unknown as Blob)).toEqual({ isSound: false, reason: 'too-large' });
});

describe.each(cases(takenFiles))('a file that holds %s', (_, file) => {
  async function read() {
    const result = await readFile(new Blob([file.content]));
    if (!result.isSound) throw new Error(result.reason);
    return result.entries;
  }

  test('does what its preview tells, no more and no less', async () => {
    const { storage, store } = open();
    const changes = previewImport(store.texts(), await read());
    const told = Object.fromEntries(changes.map(({ key, effect }) => [key, effect]));
    const texts = changes
      .filter(({ effect }) => effect !== 'same')
      .map(({ key, text }) => [key, text]);
    const isDone = store.putTexts(new Map(texts as [string, string][]));

    expect([told, isDone]).toEqual([file.effects, true]);
    expect(contentsOf(storage)).toEqual({ ...before, ...Object.fromEntries(texts) });
  });

  test('done twice changes nothing the second time', async () => {
    const { store } = open();
    const entries = await read();
    store.putTexts(
      new Map(previewImport(store.texts(), entries).map(({ key, text }) => [key, text])),
    );
    const again = previewImport(store.texts(), entries).map(({ effect }) => effect);

    expect(again.filter((effect) => effect !== 'same')).toEqual([]);
  });

  test('that does not fit changes nothing', async () => {
    const { storage, store } = open();
    const changes = previewImport(store.texts(), await read());
    const last = changes.at(-1)?.key;
    storage.refuses = (key) => key === last;
    const isDone = store.putTexts(new Map(changes.map(({ key, text }) => [key, text])));

    expect(isDone).toBe(changes.every(({ effect }) => effect === 'same'));
    expect([contentsOf(storage), store.status()]).toEqual([before, 'ok']);
  });
});
