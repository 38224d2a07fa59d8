import type { Edit } from './edits.ts';
import { findTypography } from './typography.ts';

/**
 * What a wrong mark must read, told from its neighbours in the same run of text; undefined wherever a reader could
 * doubt it. Behind a backslash nothing is replaced: Markdown would show the stroke then.
 */
export function typographyEdits(text: string): Edit[] {
  const findings = findTypography({ text });
  const marks = findings.some(({ kind }) => kind === 'quotation-marks')
    ? quotationMarksFor(text)
    : undefined;
  const edits = findings.flatMap(({ kind, found, index }) => {
    const replacement = {
      'quotation-marks': () => marks?.get(index),
      'dash-or-ellipsis': () => dashFor(found, index, text),
      'breaking-space': () => joinedByNoBreakSpace(found),
      'gender-sign': () => undefined,
    }[kind]();
    return replacement === undefined || replacement === found
      ? []
      : [{ offset: index, length: found.length, text: replacement }];
  });
  return withoutOverlaps(edits.sort((a, b) => a.offset - b.offset));
}

/** „z.B...“: one of the full stops would have to serve twice. */
function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const reaches = (one: Edit | undefined, next: Edit | undefined) =>
    one !== undefined && next !== undefined && one.offset + one.length > next.offset;
  return edits.filter(
    (one, index) => !reaches(edits[index - 1], one) && !reaches(one, edits[index + 1]),
  );
}

const runOfQuotes = /["”«»„“‚‘’']+/g;
const isSpace = (char: string) => /\s/.test(char);
const opensBracket = (char: string) => /[([–—/]/.test(char);
const endsClause = (char: string) => /[\s.,;:!?)\]…–—/]/.test(char);
const isLetter = (char: string) => /\p{L}/u.test(char);

type Role = 'opens' | 'closes' | 'apostrophe' | undefined;
interface Mark {
  char: string;
  index: number;
  role: Role;
}

/** An offset in the run → what must stand there: „…“ outside, ‚…‘ inside, ’ for a letter left out. */
function quotationMarksFor(text: string): Map<number, string> {
  const marks = marksIn(text);
  const lastSingle = marks.findLastIndex(({ char, role }) => role === 'closes' && isSingle(char));
  const open: Opening[] = [];
  const right = new Map<number, string>();
  for (const [order, mark] of marks.entries()) {
    const char = rightChar(mark, open, { endsLater: order < lastSingle, text });
    if (char !== undefined) right.set(mark.index, char);
    if (mark.role === 'opens') open.push({ ...mark, isKnown: char !== undefined });
    if (mark.role === 'closes' && isPairOf(open.at(-1), mark)) open.pop();
  }
  return right;
}

interface Opening extends Mark {
  /** Whether it is clear what it must be, and so is its end. */
  isKnown: boolean;
}

interface Surroundings {
  /** Whether a single mark closes something further on. */
  endsLater: boolean;
  text: string;
}

function rightChar(mark: Mark, open: readonly Opening[], { endsLater, text }: Surroundings) {
  if (mark.role === 'apostrophe') return '’';
  if (mark.role === 'opens') return openingChar(mark, open, endsLater);
  if (mark.role === 'closes') return closingChar(mark, open, text);
  return undefined;
}

/** ’ne Idee, or a quotation that ends later: without its end nobody knows. The end of ‘…’ is an apostrophe as well. */
function openingChar({ char }: Mark, open: readonly Opening[], endsLater: boolean) {
  if (char === '„' || char === '‚') return char;
  if (char === '‘' || open.length > 1 || open.some(({ isKnown }) => !isKnown)) return undefined;
  if (isSingle(char)) return endsLater ? '‚' : undefined;
  return open.length === 1 ? '‚' : '„';
}

function closingChar(mark: Mark, open: readonly Opening[], text: string): string | undefined {
  const isPaired = isPairOf(open.at(-1), mark);
  if (open.some(({ isKnown }) => !isKnown)) return undefined;
  if (isSingle(mark.char)) return isPaired ? '‘' : '’';
  // Inches: 19" wide.
  if (!isPaired && /\d/.test(text[mark.index - 1] ?? '')) return undefined;
  return isPaired && open.length > 1 ? '‘' : '“';
}

const isSingle = (char: string) => /['‚‘]/.test(char);
const isPairOf = (opening: Mark | undefined, { char }: Mark) =>
  opening !== undefined && isSingle(opening.char) === isSingle(char);

/** Marks side by side have the neighbours of them all, whatever becomes of the others. */
function marksIn(text: string): Mark[] {
  return [...text.matchAll(runOfQuotes)].flatMap(({ 0: run, index: start }) =>
    [...run].map((char, order) => {
      const before = text[start - 1];
      const role = roleOf(char, before, text[start + run.length]);
      return { char, index: start + order, role };
    }),
  );
}

function roleOf(char: string, before: string | undefined, after: string | undefined): Role {
  if (before === '\\' || char === '’') return undefined;
  if (char === '„' || char === '‚') return 'opens';
  if (isSingle(char) && before && after && isLetter(before) && isLetter(after)) return 'apostrophe';
  const startsHere = before === undefined || isSpace(before) || opensBracket(before);
  const endsHere = after === undefined || endsClause(after);
  if (before === undefined && after === undefined) return undefined;
  if (startsHere && after !== undefined && !endsHere) return 'opens';
  if (before !== undefined && startsHere && after === undefined) return 'opens';
  if (endsHere && (before === undefined || !startsHere)) return 'closes';
  return undefined;
}

/** A dash between two numbers may mean „bis“ or „minus“. */
function dashFor(found: string, index: number, text: string): string | undefined {
  const before = text[index - 1] ?? '';
  const after = text[index + found.length] ?? '';
  if (before === '\\') return undefined;
  if (found === '...') return before === '.' || after === '.' ? undefined : '…';
  if (isSpace(before) && isSpace(after)) {
    const isBetweenNumbers =
      /\d\s*$/.test(text.slice(0, index)) && /^\s*\d/.test(text.slice(index + found.length));
    return isBetweenNumbers || before === '\n' ? undefined : '–';
  }
  return found === '—' && isLetter(before) && isLetter(after) ? ' – ' : undefined;
}

const noBreakSpace = '\u00A0';

/** „z.B.“ and „20 Prozent“ with spaces at which no line ends. */
function joinedByNoBreakSpace(found: string): string {
  return found
    .replace(/\s+/g, noBreakSpace)
    .replace(/(\p{L}\.)(?=\p{L})/gu, `$1${noBreakSpace}`)
    .replace(/(\d)(?=[%€])/g, `$1${noBreakSpace}`);
}
