import type { SourcePosition } from '../exercises/model.ts';
import { placeIn } from '../exercises/place-in.ts';
import { codeOf, type Report } from '../exercises/problems.ts';

/** Marks of direction, of no width, and letters that only machines read. Emoji may be joined by U+200D. */
const invisible =
  '[\\u180E\\u200B\\u200C\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\u{E0000}-\\u{E007F}]|(?<![\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D';
const control =
  '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u2028\\u2029\\uFFFE\\uFFFF]';
const forbidden = new RegExp(`(${control})|${invisible}`, 'gu');

/** In MDX the same can be written in letters: `&#x202E;`, `&ZeroWidthSpace;`. */
const entity =
  /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lrm|rlm|zwj|zwnj|ZeroWidthSpace|Negative\w+Space|NoBreak|InvisibleTimes|InvisibleComma|ApplyFunction|af|it|ic));/gi;

/** More of them in one file tell nothing new. */
const mostTold = 20;

/** What stands in a file and cannot be seen. */
export function checkCharacters(text: string, report: Report): void {
  const top = { text, line: 1, column: 1 };
  for (const { 0: char, 1: isControl, index } of text.matchAll(forbidden).take(mostTold)) {
    reportCharacter(char, isControl !== undefined, placeIn(top, index), report);
  }
}

/** What a character reference of HTML would turn into something that cannot be seen. */
export function checkEntities(text: string, report: Report): void {
  for (const { written, char, index } of text
    .matchAll(entity)
    .map(decodeEntity)
    .filter(isHidden)
    .take(mostTold)) {
    const at = placeIn({ text, line: 1, column: 1 }, index);
    if (char === undefined) report('invisible-character', at, { code: written });
    else checkValue(char, at, report);
  }
}

interface WrittenCharacter {
  written: string;
  /** Undefined for a name: all that the pattern knows are hidden. */
  char: string | undefined;
  index: number;
}

function decodeEntity({
  0: written,
  1: hex,
  2: decimal,
  index,
}: RegExpExecArray): WrittenCharacter {
  if (!hex && !decimal) return { written, char: undefined, index };
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
  return { written, char: code <= 0x10ffff ? String.fromCodePoint(code) : '', index };
}

const isHidden = ({ char }: WrittenCharacter) => char === undefined || hidesSomething(char);

export function hidesSomething(text: string): boolean {
  return text.search(forbidden) !== -1;
}

/** The first hidden character of a value, told where the value stands. */
export function checkValue(value: string, at: SourcePosition, report: Report): void {
  const [found] = value.matchAll(forbidden);
  if (found) reportCharacter(found[0], found[1] !== undefined, at, report);
}

function reportCharacter(char: string, isControl: boolean, at: SourcePosition, report: Report) {
  report(isControl ? 'control-character' : 'invisible-character', at, { code: codeOf(char) });
}
