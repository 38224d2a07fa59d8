import { lstatSync, readFileSync } from 'node:fs';
import type { Report } from '../exercises/problems.ts';
import { checkCharacters } from './characters.ts';

/** Bytes that a file may have. The longest real article has 27 KB. */
export const mostBytes = { text: 120 * 1024, list: 1024 * 1024 } as const;

const top = { line: 1, column: 1 };
const byteOrderMark = '\uFEFF';

/**
 * The text of a file, without a byte order mark, so that places are those an editor shows.
 *
 * @returns undefined where it cannot or must not be read; whatever is wrong is reported
 */
export function readSource(
  path: string,
  kind: keyof typeof mostBytes,
  report: Report,
): string | undefined {
  const status = lstatSync(path);
  if (!status.isFile()) {
    const what = status.isSymbolicLink() ? 'ein symbolischer Verweis' : 'ein Ordner';
    report('not-a-file', top, { what });
    return undefined;
  }
  if (status.size > mostBytes[kind]) {
    report('too-large', top, { bytes: status.size, most: mostBytes[kind] });
    return undefined;
  }
  const text = decode(readFileSync(path), report);
  if (text === undefined) return undefined;
  const hasMark = text.startsWith(byteOrderMark);
  if (hasMark) report('byte-order-mark', top);
  const plain = hasMark ? text.slice(1) : text;
  checkCharacters(plain, report);
  return plain;
}

function decode(bytes: Uint8Array, report: Report): string | undefined {
  try {
    return decodeStrictly(bytes);
  } catch {
    const sound = bytes.subarray(0, firstBadByte(bytes));
    // A character cut short is left out.
    const before = new TextDecoder().decode(sound, { stream: true });
    const rows = before.split('\n');
    report('not-utf8', { line: rows.length, column: (rows.at(-1) ?? '').length + 1 });
    return undefined;
  }
}

/** @throws TypeError for bytes that are no UTF-8 */
export function decodeStrictly(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** Index of the first byte that belongs to no character, by bisection: a prefix is sound or cut short until there. */
function firstBadByte(bytes: Uint8Array): number {
  let sound = 0;
  let broken = bytes.length;
  while (sound < broken) {
    const middle = Math.ceil((sound + broken) / 2);
    if (isSoundPrefix(bytes.subarray(0, middle))) sound = middle;
    else broken = middle - 1;
  }
  return sound;
}

function isSoundPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
