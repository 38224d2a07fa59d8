import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ZodType } from 'astro/zod';
import { checkItems, checkItemsAcross } from '../exercises/item-writing.ts';
import { parseDocument } from '../exercises/parse.ts';
import { createReport, type Problem, type Report } from '../exercises/problems.ts';
import { slugOf } from '../series/article.ts';
import {
  type CheckedDocument,
  type CheckedEntry,
  type CheckedList,
  checkRelations,
} from '../series/relations.ts';
import {
  articleSchema,
  aspectSchema,
  pageSchema,
  referenceSchema,
  termSchema,
} from '../series/schemas.ts';
import { readYaml, validate } from './yaml-source.ts';

export interface CheckResult {
  articleCount: number;
  problems: Problem[];
}

/** What a content folder must hold. */
export const requiredEntries = [
  'articles',
  'pages',
  'aspects.yaml',
  'glossary.yaml',
  'references.json',
] as const;

/**
 * Checks a whole content folder without starting Astro. Files are named relative to the working
 * folder. Never throws for what an author wrote; a missing file or folder is an error of the caller.
 */
export function checkContent(directory: string): CheckResult {
  const problems: Problem[] = [];
  const list = <T>(name: string, schema: ZodType<T>) =>
    readList(join(directory, name), schema, problems);
  const aspects = list('aspects.yaml', aspectSchema);
  const terms = list('glossary.yaml', termSchema);
  const references = list('references.json', referenceSchema);
  const articles = readFolder(join(directory, 'articles'), articleSchema, problems);
  const pages = readFolder(join(directory, 'pages'), pageSchema, problems);
  checkRelations({
    articles: articles.documents,
    pages: pages.documents,
    aspects,
    terms,
    references,
  });
  checkItemWriting([...articles.documents, ...pages.documents]);
  return { articleCount: articles.count, problems };
}

/** A file with errors in it is not judged yet: its questions may be incomplete. */
function checkItemWriting(documents: readonly CheckedDocument<unknown>[]): void {
  const sound = documents
    .filter(({ document }) => document.problems.length === 0)
    .map(({ file, document, report }) => ({ file, exercises: document.exercises, report }));
  for (const { exercises, report } of sound) checkItems(exercises, report);
  checkItemsAcross(sound);
}

/** A file's name and a report that adds to the shared list. */
function openFile(path: string, problems: Problem[]): { file: string; report: Report } {
  const file = relative(process.cwd(), path).replaceAll('\\', '/');
  return { file, report: createReport(file, problems) };
}

function readFolder<T>(folder: string, schema: ZodType<T>, problems: Problem[]) {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort();
  const documents = names.map((name): CheckedDocument<T> => {
    const { file, report } = openFile(join(folder, name), problems);
    const source = readFileSync(join(folder, name), 'utf8');
    const document = parseDocument(source, file);
    problems.push(...document.problems);
    const frontmatter = readFrontmatter(source, schema, report);
    return { file, slug: slugOf(name), document, report, ...frontmatter };
  });
  return { count: names.length, documents };
}

function readList<T>(path: string, schema: ZodType<T>, problems: Problem[]): CheckedList<T> {
  const { file, report } = openFile(path, problems);
  const entries = readEntries(readFileSync(path, 'utf8'), file, schema, report);
  return { entries, report };
}

const fence = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

function readFrontmatter<T>(source: string, schema: ZodType<T>, report: Report) {
  const text = fence.exec(source)?.[1];
  const top = { line: 1, column: 1 };
  if (text === undefined) report('frontmatter-missing', top);
  const yaml = text === undefined ? undefined : readYaml(text, 2, report);
  return {
    data: yaml && validate(schema, yaml, report),
    locate: yaml?.locate ?? (() => top),
  };
}

function readEntries<T>(
  text: string,
  file: string,
  schema: ZodType<T>,
  report: Report,
): CheckedEntry<T>[] {
  const yaml = readYaml(text, 1, report);
  if (!yaml) return [];
  if (!Array.isArray(yaml.data)) {
    report(
      'invalid-value',
      { line: 1, column: 1 },
      { path: 'Datei', message: 'eine Liste erwartet' },
    );
    return [];
  }
  return yaml.data.flatMap((_, index) => {
    const entry = validate(schema, yaml, report, [index]);
    const at = yaml.locate([index]);
    return entry === undefined ? [] : [{ entry, at, where: `${file}:${at.line}` }];
  });
}
