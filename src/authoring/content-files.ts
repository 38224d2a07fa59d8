/** Reads the files of a content folder one by one and reports what each of them gets wrong by itself. */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ZodType } from 'astro/zod';
import { emptyDocument } from '../exercises/parse.ts';
import { createReport, type Problem, type Report } from '../exercises/problems.ts';
import { slugOf } from '../series/article.ts';
import type {
  CheckedDocument,
  CheckedEntry,
  CheckedFigure,
  CheckedList,
} from '../series/relations.ts';
import { checkFigureSource } from './figure-source.ts';
import { filesIn } from './files-in.ts';
import { readDocuments } from './read-documents.ts';
import { readSource } from './source.ts';
import { type ReportOwn, readYaml, validate, type YamlSource } from './yaml-source.ts';

/** A folder may have no drawings. */
export function readFigures(folder: string, problems: Problem[]): CheckedFigure[] {
  return filesIn(folder, '.svg').map((name) => {
    const { report } = openFile(join(folder, name), problems);
    const source = readSource(join(folder, name), 'text', report);
    if (source !== undefined) checkFigureSource(source, report);
    return { name, report };
  });
}

/** A file's name and a report that adds to the shared list. */
export function openFile(path: string, problems: Problem[]): { file: string; report: Report } {
  const file = relative(process.cwd(), path).replaceAll('\\', '/');
  return { file, report: createReport(file, problems) };
}

/** The guide is optional, as drawings are. */
export function readFolder<T>(
  folder: string,
  schema: ZodType<T>,
  problems: Problem[],
  reportOwn?: ReportOwn,
) {
  const names = filesIn(folder, '.mdx');
  const files = names.map((name) => {
    const path = join(folder, name);
    const { file, report } = openFile(path, problems);
    return { name, file, report, source: readSource(path, 'text', report) };
  });
  const readable = files.flatMap(({ file, source }) =>
    source === undefined || endOfOpenHead(source) !== undefined ? [] : [{ file, source }],
  );
  const readings = new Map(
    readDocuments(readable).map((reading, index) => [readable[index]?.file, reading]),
  );
  const documents = files.map(({ name, file, report, source }): CheckedDocument<T> => {
    const { document = emptyDocument, problems: own = [] } = readings.get(file) ?? {};
    problems.push(...own);
    const frontmatter = readFrontmatter(source, schema, report, reportOwn);
    return { file, slug: slugOf(name), document, report, ...frontmatter };
  });
  return { count: names.length, documents };
}

export function readList<T>(path: string, schema: ZodType<T>, problems: Problem[]): CheckedList<T> {
  const { file, report } = openFile(path, problems);
  const source = readSource(path, 'list', report);
  const entries = source === undefined ? [] : readEntries(source, file, schema, report);
  return { entries, report };
}

export interface SearchWordsFile {
  yaml: YamlSource;
  report: Report;
}

/** A folder may have none of it, or an empty one. */
export function readSearchWords(path: string, problems: Problem[]): SearchWordsFile | undefined {
  if (!existsSync(path)) return undefined;
  const { report } = openFile(path, problems);
  const source = readSource(path, 'list', report);
  const yaml = source === undefined ? undefined : readYaml(source, 1, report);
  return yaml?.data ? { yaml, report } : undefined;
}

const fence = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

function readFrontmatter<T>(
  source: string | undefined,
  schema: ZodType<T>,
  report: Report,
  reportOwn?: ReportOwn,
) {
  const text = fence.exec(source ?? '')?.[1];
  const top = { line: 1, column: 1 };
  if (text === undefined && source !== undefined) reportFence(source, report);
  const yaml = text === undefined ? undefined : readYaml(text, 2, report);
  return {
    data: yaml && validate(schema, yaml, report, { reportOwn }),
    locate: yaml?.locate ?? (() => top),
  };
}

function reportFence(source: string, report: Report): void {
  const line = endOfOpenHead(source);
  if (line === undefined) report('frontmatter-missing', { line: 1, column: 1 });
  else report('frontmatter-open', { line, column: 1 });
}

/** The line below the last one that looks like frontmatter, where the second fence is missing; else undefined. */
function endOfOpenHead(source: string): number | undefined {
  if (!/^---\r?\n/.test(source) || fence.test(source)) return undefined;
  const [, ...rows] = source.split(/\r?\n/);
  const count = rows.findIndex((row) => !/^(?:[\p{L}\w-]+:|\s+\S|#)/u.test(row));
  return count === 0 ? undefined : count + 2;
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
      {
        message: 'Diese Datei ist keine Liste.',
        fix: 'Beginnen Sie jeden Eintrag mit „- “; in JSON stehen alle zwischen „[“ und „]“.',
      },
    );
    return [];
  }
  return yaml.data.flatMap((_, index) => {
    const entry = validate(schema, yaml, report, { path: [index] });
    const at = yaml.locate([index]);
    return entry === undefined ? [] : [{ entry, at, where: `${file}:${at.line}` }];
  });
}
