import { getCollection } from 'astro:content';
import { type Bibliography, createBibliography } from './bibliography.ts';
import type { Reference } from './schemas.ts';
import { untilChanged } from './until-changed.ts';

/** The site's bibliography. */
export const getBibliography = untilChanged(['references'], readBibliography);

async function readBibliography(): Promise<Bibliography> {
  return createBibliography(await getReferences());
}

export async function getReferences(): Promise<Reference[]> {
  return (await getCollection('references')).map(({ data }) => data);
}
