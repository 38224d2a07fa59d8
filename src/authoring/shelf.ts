import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { slugOf } from '../series/article.ts';
import { readFolder } from './content-files.ts';
import { filesIn } from './files-in.ts';

/** What a content folder holds already, as far as a new article has to fit in. */
export interface Shelf {
  aspects: { number: number; slug: string; title: string }[];
  /** Slug → file name in `articles/`. */
  articles: Map<string, string>;
  /** Ids of all exercises. */
  ids: Set<string>;
  /** Id of the first work in the bibliography. */
  reference: string | undefined;
}

/** Undefined where the folder holds no content. */
export function readShelf(directory: string): Shelf | undefined {
  const articles = join(directory, 'articles');
  const aspects = join(directory, 'aspects.yaml');
  if (!existsSync(articles) || !existsSync(aspects)) return undefined;
  const documents = ['articles', 'pages', 'guide'].flatMap(
    (name) => readFolder(join(directory, name), z.unknown(), []).documents,
  );
  return {
    aspects: parse(readFileSync(aspects, 'utf8')) as Shelf['aspects'],
    articles: new Map(filesIn(articles, '.mdx').map((name) => [slugOf(name), name])),
    ids: new Set(documents.flatMap(({ document }) => document.exercises.map(({ id }) => id))),
    reference: firstReference(join(directory, 'references.json')),
  };
}

function firstReference(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const [first] = parse(readFileSync(path, 'utf8')) as { id: string }[];
  return first?.id;
}
