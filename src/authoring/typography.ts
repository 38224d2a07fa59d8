import type { SourcePosition } from '../exercises/model.ts';
import type { TextRun } from '../exercises/parse.ts';
import type { ProblemKind, Report } from '../exercises/problems.ts';

/** A pattern whose match is shown to the author. */
interface Pattern {
  kind: Extract<
    ProblemKind,
    'quotation-marks' | 'dash-or-ellipsis' | 'breaking-space' | 'gender-sign'
  >;
  pattern: RegExp;
}

const units =
  'Prozent|Millionen|Milliarden|Euro|Dollar|Sekunden?|Minuten?|Stunden?|Wochen?|Meter|Kilometer|kg|km|%|€';
/** White space at which a line may end. */
const gap = '[ \\t\\r\\n]';
const abbreviations = ['z. B.', 'd. h.', 'u. a.', 'o. Ä.', 'i. d. R.', 'v. a.']
  .map((one) => one.replaceAll('.', '\\.').replaceAll(' ', `${gap}*`))
  .join('|');

const patterns: Pattern[] = [
  // A closing “ or ‘ follows a word or a mark; one that opens a word is English, as is every ”.
  {
    kind: 'quotation-marks',
    pattern: /["”«»]|(?<!\d)'|(?<=^|[\s(])[“‘](?=[\p{L}\p{N}])|(?<=\p{L})‘(?=\p{L})/gu,
  },
  // An English title in quotation marks keeps its dash.
  { kind: 'dash-or-ellipsis', pattern: /\.\.\.|(?<=\s)--?(?=\s)|(?<=\s)—|(?<!„[^“]*)—/gu },
  {
    kind: 'breaking-space',
    pattern: new RegExp(`(?<!\\p{L})(?:${abbreviations}|S\\.${gap}+\\d+)`, 'gu'),
  },
  {
    kind: 'breaking-space',
    pattern: new RegExp(
      `\\d+(?:[.,]\\d+)*(?:${gap}+(?:${units})(?!\\p{L})|[%€](?![\\p{L}\\p{N}-]))`,
      'gu',
    ),
  },
  // Only nouns: „an/in“ and „und/in“ are no forms of address. Markdown may need „\*“ for the star.
  {
    kind: 'gender-sign',
    pattern:
      /(?<!\p{L})\p{Lu}\p{L}{2,}(?:\\?[*:_·]|\/-?)[Ii]n(?:nen)?(?!\p{L})|\p{Lu}\p{L}*\p{Ll}Innen(?!\p{L})/gu,
  },
];

/** Marks, spaces and signs that German sets otherwise. */
export function checkTypography(texts: readonly TextRun[], report: Report): void {
  for (const run of texts) {
    for (const { kind, pattern } of patterns) {
      for (const { 0: found, index } of run.text.matchAll(pattern)) {
        report(kind, placeIn(run, index), { found: found.replace(/\s+/g, ' ') });
      }
    }
  }
}

/** Where an offset of a run stands in the file. */
export function placeIn({ text, line, column }: TextRun, offset: number): SourcePosition {
  const before = text.slice(0, offset).split('\n');
  const last = before.at(-1) ?? '';
  return before.length === 1
    ? { line, column: column + last.length }
    : { line: line + before.length - 1, column: last.length + 1 };
}
