import type { SourcePosition } from './model.ts';

/** Where an offset of a text stands in the file. */
export function placeIn(
  { text, line, column }: SourcePosition & { text: string },
  offset: number,
): SourcePosition {
  const before = text.slice(0, offset).split('\n');
  const last = before.at(-1) ?? '';
  return before.length === 1
    ? { line, column: column + last.length }
    : { line: line + before.length - 1, column: last.length + 1 };
}
