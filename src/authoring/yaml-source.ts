import type { ZodType } from 'astro/zod';
import { isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { SourcePosition } from '../exercises/model.ts';
import { nearest } from '../exercises/nearest.ts';
import type { Report } from '../exercises/problems.ts';
import { expectedAt } from './expected-values.ts';
import { wordIssue } from './value-problems.ts';
import { reportForbiddenYaml, reportYamlError } from './yaml-problems.ts';

type Path = readonly PropertyKey[];

/** YAML (or JSON, its subset) with the place of every value. */
export interface YamlSource {
  data: unknown;
  locate: (path: Path) => SourcePosition;
}

/**
 * @param firstLine line of the file on which `text` begins
 * @returns undefined after a syntax error, which is reported
 */
export function readYaml(text: string, firstLine: number, report: Report): YamlSource | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // „silent“ would let a second document pass.
    logLevel: 'error',
  });
  const at = (offset: number): SourcePosition => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const [error] = document.errors;
  if (error) {
    reportYamlError(error, text, at, report);
    return undefined;
  }
  if (reportForbiddenYaml(document, text, at, report)) return undefined;
  document.options.logLevel = 'silent';
  return {
    data: document.toJS(),
    locate: (path) => at(offsetOf(document.contents, path)),
  };
}

/** Offset of the key or item that the path leads to; of its nearest parent where it is missing. */
function offsetOf(root: Node | null, path: Path): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    const child = childAt(node, step);
    if (!child) break;
    offset = child.offset;
    node = child.value;
  }
  return offset;
}

function childAt(node: unknown, step: PropertyKey): { offset: number; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
    if (!pair || !isScalar(pair.key)) return undefined;
    return { offset: pair.key.range?.[0] ?? 0, value: pair.value };
  }
  if (typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items)) {
    const item: unknown = node.items[Number(step)];
    if (item === undefined || isPair(item)) return undefined;
    return { offset: (item as Node).range?.[0] ?? 0, value: item };
  }
  return undefined;
}

/**
 * Words what the check knows more about than the schema.
 *
 * @param name keys that lead to the value, with dots between
 * @returns whether it reported the value
 */
export type ReportOwn = (
  name: string,
  value: unknown,
  at: SourcePosition,
  report: Report,
) => boolean;

/**
 * The data as the schema understands it; undefined after problems, which are reported where they stand. A
 * key too many is a problem, but leaves the rest to be understood.
 */
export function validate<T>(
  schema: ZodType<T>,
  source: YamlSource,
  report: Report,
  { path = [], reportOwn }: { path?: Path; reportOwn?: ReportOwn | undefined } = {},
): T | undefined {
  const value = valueAt(source.data, path);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  // A list in place of a text is no text too short as well.
  const told = new Set<string>();
  let isReadable = true;
  for (const issue of result.error.issues) {
    const name = issue.path.join('.');
    if (issue.code === 'unrecognized_keys') {
      reportKeys(issue, [...path, ...issue.path], keysOf(schema, issue.path), source, report);
      isReadable &&= issue.path.length === 0;
    } else if (!told.has(name)) {
      told.add(name);
      const found = valueAt(value, issue.path);
      const at = source.locate([...path, ...issue.path]);
      const isReported = reportOwn?.(name, found, at, report);
      if (!isReported) report('invalid-value', at, wordIssue(issue, schema, found));
      isReadable = false;
    }
  }
  return isReadable ? withoutKeys(schema, value, keysOf(schema, [])) : undefined;
}

function reportKeys(
  { keys }: { keys: readonly string[] },
  path: Path,
  known: readonly string[],
  source: YamlSource,
  report: Report,
): void {
  for (const name of keys) {
    const at = source.locate([...path, name]);
    report('unknown-key', at, { name, nearest: nearest(name, known), known });
  }
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    data,
  );
}

function withoutKeys<T>(schema: ZodType<T>, value: unknown, known: string[]): T | undefined {
  const entries = Object.entries(value as object).filter(([key]) => known.includes(key));
  return schema.safeParse(Object.fromEntries(entries)).data;
}

/** The keys that a strict object schema allows at a path. */
function keysOf(schema: ZodType, path: Path): string[] {
  return Object.keys(expectedAt(schema, path).properties ?? {});
}
