import type { ZodType } from 'astro/zod';
import { isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { SourcePosition } from '../exercises/model.ts';
import { nearest } from '../exercises/nearest.ts';
import type { Report } from '../exercises/problems.ts';

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
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): SourcePosition => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const [error] = document.errors;
  if (error) {
    report('yaml-syntax', at(error.pos[0]), { message: error.message });
    return undefined;
  }
  return {
    data: document.toJS({ maxAliasCount: 0 }),
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

/** The data as the schema understands it; undefined after problems, which are reported where they stand. */
export function validate<T>(
  schema: ZodType<T>,
  source: YamlSource,
  report: Report,
  path: Path = [],
): T | undefined {
  const value = path.reduce<unknown>((data, step) => (data as never)[step], source.data);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const issuePath = [...path, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      const known = keysOf(schema, issue.path);
      for (const name of issue.keys) {
        const at = source.locate([...issuePath, name]);
        report('unknown-key', at, { name, nearest: nearest(name, known), known });
      }
    } else {
      const name = issue.path.map(String).join('.') || 'Datei';
      report('invalid-value', source.locate(issuePath), { path: name, message: issue.message });
    }
  }
  return undefined;
}

/** The keys that a strict object schema allows at a path. */
function keysOf(schema: unknown, path: Path): string[] {
  let current = schema as { shape?: Record<string, unknown>; unwrap?: () => unknown } | undefined;
  for (const step of path) {
    const next = current?.shape?.[String(step)] as typeof current;
    current = (next?.unwrap ? next.unwrap() : next) as typeof current;
  }
  return Object.keys(current?.shape ?? {});
}
