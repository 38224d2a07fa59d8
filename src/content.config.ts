import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { slugOf } from './series/article.ts';
import {
  articleSchema,
  aspectSchema,
  pageSchema,
  referenceSchema,
  termSchema,
} from './series/schemas.ts';

const folder = import.meta.env.CONTENT_FOLDER;

export const collections = {
  articles: defineCollection({
    loader: glob({
      base: `${folder}/articles`,
      pattern: '*.mdx',
      generateId: ({ entry }) => slugOf(entry),
    }),
    schema: articleSchema,
  }),
  pages: defineCollection({
    loader: glob({ base: `${folder}/pages`, pattern: '*.mdx' }),
    schema: pageSchema,
  }),
  /** The blocks for authors, each in a file of its own, and questions written badly and better. */
  guide: defineCollection({
    loader: glob({ base: `${folder}/guide`, pattern: '*.mdx' }),
    schema: pageSchema,
  }),
  advice: defineCollection({
    loader: glob({ base: `${folder}/guide/advice`, pattern: '*.mdx' }),
    schema: pageSchema,
  }),
  aspects: defineCollection({
    loader: file(`${folder}/aspects.yaml`, { parser: bySlug }),
    schema: aspectSchema,
  }),
  glossary: defineCollection({ loader: file(`${folder}/glossary.yaml`), schema: termSchema }),
  references: defineCollection({
    loader: file(`${folder}/references.json`),
    schema: referenceSchema,
  }),
};

function bySlug(text: string): Record<string, Record<string, unknown>> {
  const aspects = parse(text) as { slug: string }[];
  return Object.fromEntries(aspects.map((aspect) => [aspect.slug, aspect]));
}
