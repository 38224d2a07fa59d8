import { useEffect, useSyncExternalStore } from 'react';
import { type ExerciseNames, type NamedArticle, toNames } from './exercise-names.ts';
import { fetchJson } from './fetch-json.ts';
import { loadedOnce } from './loaded-once.ts';

/** By address, for all islands of a page. */
const here = new Map<string, ExerciseNames>();
const listeners = new Set<() => void>();
const names = loadedOnce(readNames);

/** Undefined where the file cannot be had just now: that says nothing about what is in it. */
export async function fetchNames(address: string): Promise<ExerciseNames | undefined> {
  return await names(address).catch(() => undefined);
}

async function readNames(address: string): Promise<ExerciseNames> {
  const { file } = await fetchJson<NamedArticle[]>(address);
  if (!file) throw new Error(`${address} is missing`);
  const read = toNames(file);
  here.set(address, read);
  for (const listener of listeners) listener();
  return read;
}

/**
 * The names of all exercises once they are here; undefined on the server, until then, and as long as they cannot be had.
 *
 * @param isNeeded nothing is fetched before
 */
export function useExerciseNames(address: string, isNeeded: boolean): ExerciseNames | undefined {
  useEffect(() => {
    if (!isNeeded) return;
    const ask = () => void fetchNames(address);
    ask();
    window.addEventListener('online', ask);
    return () => window.removeEventListener('online', ask);
  }, [address, isNeeded]);
  return useSyncExternalStore(
    subscribe,
    () => here.get(address),
    () => undefined,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
