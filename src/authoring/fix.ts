/** What `--fix` repairs: marks, dashes and spaces of the text, missing ids of exercises, a byte order mark. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { SourcePosition } from '../exercises/model.ts';
import type { ParsedDocument } from '../exercises/parse.ts';
import { type CheckResult, checkContent } from './check.ts';
import { inventId } from './exercise-ids.ts';
import { decodeStrictly } from './source.ts';
import { type Edit, typographyEdits } from './typography-fixes.ts';

export interface FixResult extends CheckResult {
  /** How many places were repaired. */
  repaired: number;
}

/**
 * Checks a folder, repairs what is mechanical in its MDX files and checks again. All that is no such place stays as
 * it is, byte for byte; a file that cannot be read is left alone.
 */
export function fixContent(directory: string): FixResult {
  const before = checkContent(directory);
  const taken = new Set(
    before.documents.flatMap(({ document }) => document.exercises.map(({ id }) => id)),
  );
  let repaired = 0;
  for (const { file, document } of before.documents) {
    if (!isRepairable(file, before)) continue;
    const source = decodeStrictly(readFileSync(file));
    const mark = source.startsWith('\uFEFF') ? 1 : 0;
    const text = source.slice(mark);
    const edits = document.isUnread ? [] : editsOf(document, text, taken);
    repaired += edits.length + mark;
    if (edits.length + mark > 0) writeFileSync(file, applyEdits(text, edits));
  }
  return { ...(repaired > 0 ? checkContent(directory) : before), repaired };
}

function isRepairable(file: string, { problems }: CheckResult): boolean {
  const unreadable: readonly string[] = ['not-a-file', 'too-large', 'not-utf8'];
  return !problems.some((one) => one.file === file && unreadable.includes(one.kind));
}

/** @param text without byte order mark */
function editsOf(document: ParsedDocument, text: string, taken: Set<string>): Edit[] {
  const marks = document.texts.flatMap((run) =>
    typographyEdits(run.text).map((edit) => ({ ...edit, offset: edit.offset + run.offset })),
  );
  const starts = lineStarts(text);
  const ids = document.exercises.flatMap((exercise) => {
    const offset = offsetOf(exercise.position, starts);
    const tag = /^<\p{Lu}\p{L}*(?![^<>]*\bid\b)/u.exec(text.slice(offset, offset + 2000))?.[0];
    if (exercise.id !== '' || tag === undefined) return [];
    return [{ offset: offset + tag.length, length: 0, text: ` id="${inventId(exercise, taken)}"` }];
  });
  return [...marks, ...ids];
}

function lineStarts(text: string): number[] {
  return [0, ...text.matchAll(/\n/g).map(({ index }) => index + 1)];
}

const offsetOf = ({ line, column }: SourcePosition, starts: readonly number[]) =>
  (starts[line - 1] ?? 0) + column - 1;

/** From the end on, so that offsets hold; of two edits of one place the first one counts. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  let untouched = text.length;
  for (const { offset, length, text: replacement } of edits.toSorted(
    (a, b) => b.offset - a.offset,
  )) {
    if (offset + length > untouched) continue;
    result = result.slice(0, offset) + replacement + result.slice(offset + length);
    untouched = offset;
  }
  return result;
}
