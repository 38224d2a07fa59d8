import { findTypography } from './typography.ts';

/** In place of `length` characters from `offset` on. */
export interface Edit {
  offset: number;
  length: number;
  text: string;
}

/**
 * What a wrong mark must read, told from its neighbours in the same run of text; undefined wherever a reader could
 * doubt it. Behind a backslash nothing is replaced: Markdown would show the stroke then.
 */
export function typographyEdits(text: string): Edit[] {
  const findings = findTypography({ text });
  const marks = findings.some(({ kind }) => kind === 'quotation-marks')
    ? quotationMarksFor(text)
    : undefined;
  return findings.flatMap(({ kind, found, index }) => {
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
}

const quotes = /["”«»„“‚‘']/gu;
const isSpace = (char: string) => /\s/.test(char);
const opensBracket = (char: string) => /[([„‚–—/]/.test(char);
const endsClause = (char: string) => /[\s.,;:!?)\]…–—“‘/]/.test(char);
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
  const open: Mark[] = [];
  const right = new Map<number, string>();
  for (const [order, mark] of marks.entries()) {
    const char = rightChar(mark, open, { endsLater: order < lastSingle, text });
    if (char !== undefined) right.set(mark.index, char);
    if (mark.role === 'opens') open.push(mark);
    if (mark.role === 'closes' && isPairOf(open.at(-1), mark)) open.pop();
  }
  return right;
}

interface Surroundings {
  /** Whether a single mark closes something further on. */
  endsLater: boolean;
  text: string;
}

function rightChar(mark: Mark, open: readonly Mark[], { endsLater, text }: Surroundings) {
  if (mark.role === 'apostrophe') return '’';
  if (mark.role === 'opens') return openingChar(mark, open, endsLater);
  if (mark.role === 'closes') return closingChar(mark, open, text);
  return undefined;
}

/** ’ne Idee, or a quotation that ends later: without its end nobody knows. The end of ‘…’ is an apostrophe as well. */
function openingChar({ char }: Mark, open: readonly Mark[], endsLater: boolean) {
  if (char === '‘' || open.length > 1) return undefined;
  if (isSingle(char)) return endsLater ? '‚' : undefined;
  return open.length === 1 ? '‚' : '„';
}

function closingChar(mark: Mark, open: readonly Mark[], text: string): string | undefined {
  const isPaired = isPairOf(open.at(-1), mark);
  if (isSingle(mark.char)) return isPaired ? '‘' : '’';
  // Inches: 19" wide.
  if (!isPaired && /\d/.test(text[mark.index - 1] ?? '')) return undefined;
  return isPaired && open.length > 1 ? '‘' : '“';
}

const isSingle = (char: string) => /['‚‘]/.test(char);
const isPairOf = (opening: Mark | undefined, { char }: Mark) =>
  opening !== undefined && isSingle(opening.char) === isSingle(char);

function marksIn(text: string): Mark[] {
  return [...text.matchAll(quotes)].map(({ 0: char, index }) => ({
    char,
    index,
    role: roleOf(char, text[index - 1], text[index + 1]),
  }));
}

function roleOf(char: string, before: string | undefined, after: string | undefined): Role {
  if (before === '\\') return undefined;
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
