import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseDocument } from '../exercises/parse.ts';
import { slugOf } from '../series/article.ts';
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
  const sources = ['articles', 'pages', 'guide'].flatMap((name) =>
    readSources(join(directory, name)),
  );
  return {
    aspects: parse(readFileSync(aspects, 'utf8')) as Shelf['aspects'],
    articles: new Map(filesIn(articles, '.mdx').map((name) => [slugOf(name), name])),
    ids: new Set(sources.flatMap((text) => parseDocument(text).exercises.map(({ id }) => id))),
    reference: firstReference(join(directory, 'references.json')),
  };
}

function readSources(folder: string): string[] {
  return filesIn(folder, '.mdx').map((name) => readFileSync(join(folder, name), 'utf8'));
}

function firstReference(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const [first] = parse(readFileSync(path, 'utf8')) as { id: string }[];
  return first?.id;
}
