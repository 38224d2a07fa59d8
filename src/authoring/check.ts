import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ZodType } from 'astro/zod';
import { checkItems, checkItemsAcross } from '../exercises/item-writing.ts';
import { type Passage, parseDocument } from '../exercises/parse.ts';
import { createReport, type Problem, type Report } from '../exercises/problems.ts';
import { slugOf } from '../series/article.ts';
import {
  type CheckedDocument,
  type CheckedEntry,
  type CheckedFigure,
  type CheckedList,
  checkRelations,
} from '../series/relations.ts';
import {
  articleSchema,
  aspectSchema,
  pageSchema,
  type Reference,
  referenceSchema,
  termSchema,
} from '../series/schemas.ts';
import { checkParts } from './article-parts.ts';
import { checkCausalVerbs } from './causal-verbs.ts';
import { checkFigureSource } from './figure-source.ts';
import { filesIn } from './files-in.ts';
import { checkPhrases } from './phrases.ts';
import { checkTypography } from './typography.ts';
import { readYaml, validate } from './yaml-source.ts';

export interface CheckResult {
  articleCount: number;
  articles: CheckedText[];
  problems: Problem[];
}

/** An article's words, for figures about them. */
export interface CheckedText {
  file: string;
  passages: readonly Passage[];
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
  const figures = readFigures(join(directory, 'figures'), problems);
  const articles = readFolder(join(directory, 'articles'), articleSchema, problems);
  const pages = ['pages', 'guide'].flatMap(
    (name) => readFolder(join(directory, name), pageSchema, problems).documents,
  );
  checkRelations({
    articles: articles.documents,
    pages,
    aspects,
    terms,
    references,
    figures,
  });
  const documents = [...articles.documents, ...pages];
  checkItemWriting(documents);
  checkProse(documents, references);
  for (const { data, document: content, report } of articles.documents) {
    checkParts(data, content, report);
  }
  const texts = articles.documents.map(({ file, document: { passages } }) => ({ file, passages }));
  return { articleCount: articles.count, articles: texts, problems };
}

/** A file with errors in it is not judged yet: its questions may be incomplete. */
function checkItemWriting(documents: readonly CheckedDocument<unknown>[]): void {
  const sound = documents
    .filter(({ document }) => document.problems.length === 0)
    .map(({ file, document, report }) => ({ file, exercises: document.exercises, report }));
  for (const { exercises, report } of sound) checkItems(exercises, report);
  checkItemsAcross(sound);
}

/** Marks, wordings and claims of the text itself. */
function checkProse(
  documents: readonly CheckedDocument<unknown>[],
  references: CheckedList<Reference>,
): void {
  const grades = new Map(
    references.entries.flatMap(({ entry: { id, custom } }) =>
      custom ? [[id, custom.evidence] as const] : [],
    ),
  );
  for (const { document: content, report } of documents) {
    checkTypography(content.texts, report);
    checkPhrases(content.texts, report);
    checkCausalVerbs(content.passages, grades, report);
  }
}

/** A folder may have no drawings. */
function readFigures(folder: string, problems: Problem[]): CheckedFigure[] {
  return filesIn(folder, '.svg').map((name) => {
    const { report } = openFile(join(folder, name), problems);
    checkFigureSource(readFileSync(join(folder, name), 'utf8'), report);
    return { name, report };
  });
}

/** A file's name and a report that adds to the shared list. */
function openFile(path: string, problems: Problem[]): { file: string; report: Report } {
  const file = relative(process.cwd(), path).replaceAll('\\', '/');
  return { file, report: createReport(file, problems) };
}

/** The guide is optional, as drawings are. */
function readFolder<T>(folder: string, schema: ZodType<T>, problems: Problem[]) {
  const names = filesIn(folder, '.mdx');
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
