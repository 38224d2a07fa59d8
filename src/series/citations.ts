import { getCollection } from 'astro:content';
import { type Bibliography, createBibliography } from './bibliography.ts';

let cached: Promise<Bibliography> | undefined;

/** The site's bibliography; formatted once a build. */
export function getBibliography(): Promise<Bibliography> {
  if (import.meta.env.DEV) return readBibliography();
  cached ??= readBibliography();
  return cached;
}

async function readBibliography(): Promise<Bibliography> {
  const entries = await getCollection('references');
  return createBibliography(entries.map(({ data }) => data));
}
