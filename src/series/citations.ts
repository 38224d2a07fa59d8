import { getCollection } from 'astro:content';
import { type Bibliography, createBibliography } from './bibliography.ts';
import type { Reference } from './schemas.ts';

let cached: Promise<Bibliography> | undefined;

/** The site's bibliography; formatted once a build. */
export function getBibliography(): Promise<Bibliography> {
  if (import.meta.env.DEV) return readBibliography();
  cached ??= readBibliography();
  return cached;
}

async function readBibliography(): Promise<Bibliography> {
  return createBibliography(await getReferences());
}

export async function getReferences(): Promise<Reference[]> {
  return (await getCollection('references')).map(({ data }) => data);
}
