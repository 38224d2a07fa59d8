import { type CollectionKey, getCollection } from 'astro:content';

/**
 * Reads once a build; in `dev`, where files change, again as soon as an entry of the collections is another one.
 *
 * @param collections what `read` reads
 */
export function untilChanged<T>(
  collections: readonly CollectionKey[],
  read: () => Promise<T>,
): () => Promise<T> {
  let kept: { from: string; value: Promise<T> } | undefined;
  return async () => {
    const from = import.meta.env.DEV ? await versionOf(collections) : '';
    if (kept?.from !== from) kept = { from, value: read() };
    return kept.value;
  };
}

async function versionOf(collections: readonly CollectionKey[]): Promise<string> {
  const all = await Promise.all(collections.map((name) => getCollection(name)));
  const today = new Date().toISOString().slice(0, 10);
  return JSON.stringify([
    today,
    all.map((entries) => entries.map(({ id, digest, data }) => [id, digest ?? data])),
  ]);
}
