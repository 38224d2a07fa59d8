/** What `--fix` repairs: marks, dashes and spaces of the text, missing ids of exercises, a byte order mark. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { SourcePosition } from '../exercises/model.ts';
import { type ParsedDocument, parseDocument } from '../exercises/parse.ts';
import { type CheckResult, checkContent } from './check.ts';
import { applyEdits, type Edit } from './edits.ts';
import { inventId } from './exercise-ids.ts';
import { decodeStrictly } from './source.ts';
import { typographyEdits } from './typography-fixes.ts';

export interface FixResult extends CheckResult {
  /** How many places were repaired. */
  repaired: number;
}

const byteOrderMark = '\uFEFF';

/**
 * Checks a folder, repairs what is mechanical in its MDX files and checks again. All that is no such place stays as
 * it is, byte for byte; a file that cannot be read is left alone.
 *
 * @param isMeant tells by its path whether a file is to be repaired
 */
export function fixContent(
  directory: string,
  isMeant: (file: string) => boolean = () => true,
): FixResult {
  const before = checkContent(directory);
  const ids = before.documents.flatMap(({ document }) => document.exercises.map(({ id }) => id));
  const taken = new Set(ids);
  let repaired = 0;
  for (const { file, document } of before.documents) {
    if (!isMeant(file) || !isRepairable(file, before)) continue;
    const source = decodeStrictly(readFileSync(file));
    const text = source.startsWith(byteOrderMark) ? source.slice(1) : source;
    const repair = document.isUnread ? { text, count: 0 } : repairText(text, taken);
    const count = repair.count + source.length - text.length;
    if (count > 0) writeFileSync(file, repair.text);
    repaired += count;
  }
  return { ...(repaired > 0 ? checkContent(directory) : before), repaired };
}

function isRepairable(file: string, { problems }: CheckResult): boolean {
  const unreadable: readonly string[] = ['not-a-file', 'too-large', 'not-utf8'];
  return !problems.some((one) => one.file === file && unreadable.includes(one.kind));
}

/** One mark set right can tell what another must be; more rounds than these only nonsense takes. */
const mostRounds = 5;

/**
 * @param source a whole MDX file that the parser manages, without byte order mark
 * @param taken ids of all exercises; invented ones are added
 */
export function repairText(source: string, taken: Set<string>): { text: string; count: number } {
  let text = source;
  let count = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    const edits = editsOf(parseDocument(text), text, taken);
    if (edits.length === 0) break;
    text = applyEdits(text, edits);
    count += edits.length;
  }
  return { text, count };
}

function editsOf(document: ParsedDocument, text: string, taken: Set<string>): Edit[] {
  const marks = document.texts.flatMap((run) =>
    typographyEdits(run.text).map((edit) => ({ ...edit, offset: edit.offset + run.offset })),
  );
  const starts = [0, ...text.matchAll(/\n/g).map(({ index }) => index + 1)];
  const ids = document.exercises.flatMap((exercise) => {
    const offset = offsetOf(exercise.position, starts);
    const tag = /^<\p{Lu}\p{L}*(?![^<>]*\bid\b)/u.exec(text.slice(offset, offset + 2000))?.[0];
    if (exercise.id !== '' || tag === undefined) return [];
    return [{ offset: offset + tag.length, length: 0, text: ` id="${inventId(exercise, taken)}"` }];
  });
  return [...marks, ...ids];
}

const offsetOf = ({ line, column }: SourcePosition, starts: readonly number[]) =>
  (starts[line - 1] ?? 0) + column - 1;
