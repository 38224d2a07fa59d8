/**
 * The guide for authors: each block in a file of its own, and questions written badly and better. Nothing of it
 * belongs to the series, so no list, review or search result knows it.
 */
import { type CollectionEntry, getCollection } from 'astro:content';
import { checkItems } from '../exercises/item-writing.ts';
import { parseDocument } from '../exercises/parse.ts';
import { createReport, type Problem } from '../exercises/problems.ts';

export interface AdviceExample {
  title: string;
  description: string;
  source: string;
  /** What the content check says about the question. */
  problems: Problem[];
}

export interface Advice {
  bad: AdviceExample;
  better: AdviceExample;
}

/** In the order of their file names. */
export async function getSamples(): Promise<CollectionEntry<'guide'>[]> {
  return (await getCollection('guide')).sort(byId);
}

/** `01-thema-schlecht.mdx` and `01-thema-besser.mdx` make a pair. */
export async function getAdvice(): Promise<Advice[]> {
  const entries = (await getCollection('advice')).sort(byId);
  return entries
    .filter(({ id }) => id.endsWith(badEnding))
    .map((entry) => {
      const id = entry.id.replace(badEnding, '-besser');
      const better = entries.find((other) => other.id === id);
      if (!better) throw new Error(`content/guide/advice/${id}.mdx fehlt.`);
      return { bad: toExample(entry), better: toExample(better) };
    });
}

const badEnding = '-schlecht';

function byId(a: { id: string }, b: { id: string }): number {
  return a.id.localeCompare(b.id, 'de');
}

function toExample({ data, body = '' }: CollectionEntry<'advice'>): AdviceExample {
  const { exercises, problems } = parseDocument(body);
  checkItems(exercises, createReport('', problems));
  return { ...data, source: body.trim(), problems };
}
