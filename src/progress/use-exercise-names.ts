import { useEffect, useSyncExternalStore } from 'react';
import { type ExerciseNames, type NamedArticle, toNames } from './exercise-names.ts';
import { fetchJson } from './fetch-json.ts';

type Fetching = Promise<ExerciseNames | undefined>;

/** By address, for all islands of a page. What failed is forgotten, so that it is tried again. */
const fetching = new Map<string, Fetching>();
const here = new Map<string, ExerciseNames>();
const listeners = new Set<() => void>();

/** Undefined where the file cannot be had just now: that says nothing about what is in it. */
export function fetchNames(address: string): Fetching {
  const known = fetching.get(address);
  if (known) return known;
  const fresh = readNames(address).catch(() => {
    fetching.delete(address);
    return undefined;
  });
  fetching.set(address, fresh);
  return fresh;
}

async function readNames(address: string): Promise<ExerciseNames> {
  const { file } = await fetchJson<NamedArticle[]>(address);
  if (!file) throw new Error(`${address} is missing`);
  const names = toNames(file);
  here.set(address, names);
  for (const listener of listeners) listener();
  return names;
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
