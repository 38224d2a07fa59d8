import type { TextRun } from '../exercises/parse.ts';
import { placeIn } from '../exercises/place-in.ts';
import type { ProblemKind, Report } from '../exercises/problems.ts';

type TypographyKind = Extract<
  ProblemKind,
  'quotation-marks' | 'dash-or-ellipsis' | 'breaking-space' | 'gender-sign'
>;

export interface Finding {
  kind: TypographyKind;
  found: string;
  /** Offset in the run. */
  index: number;
}

interface Pattern {
  kind: TypographyKind;
  pattern: RegExp;
  /** Cheaper than the pattern, and true wherever that matches. */
  mayMatch: RegExp;
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
    mayMatch: /["”«»'“‘]/,
  },
  // An English title in quotation marks keeps its dash.
  {
    kind: 'dash-or-ellipsis',
    pattern: /\.\.\.|(?<=\s)--?(?=\s)|(?<=\s)—|—(?<!„[^“]*)/gu,
    mayMatch: /\.\.\.|\s-|—/,
  },
  {
    kind: 'breaking-space',
    pattern: new RegExp(`(?<!\\p{L})(?:${abbreviations}|S\\.${gap}+\\d+)`, 'gu'),
    mayMatch: /[zduoivS]\./,
  },
  {
    kind: 'breaking-space',
    pattern: new RegExp(
      `(?<!\\d)(?<!\\d[.,])\\d+(?:[.,]\\d+)*(?:${gap}+(?:${units})(?!\\p{L})|[%€](?![\\p{L}\\p{N}-]))`,
      'gu',
    ),
    mayMatch: /\d[ \t\r\n%€]/,
  },
  // Only nouns: „an/in“ and „und/in“ are no forms of address. Markdown may need „\*“ for the star.
  {
    kind: 'gender-sign',
    pattern:
      /(?<!\p{L})\p{Lu}\p{L}{2,}(?:\\?[*:_·]|\/-?)[Ii]n(?:nen)?(?!\p{L})|\p{Lu}\p{L}*\p{Ll}Innen(?!\p{L})/gu,
    mayMatch: /[*:_·/-][Ii]n|Innen/,
  },
];

/** Marks, spaces and signs that German sets otherwise, by rule and then by place. */
export function findTypography({ text }: Pick<TextRun, 'text'>): Finding[] {
  return patterns
    .filter(({ mayMatch }) => mayMatch.test(text))
    .flatMap(({ kind, pattern }) =>
      [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ kind, found, index })),
    );
}

export function checkTypography(texts: readonly TextRun[], report: Report): void {
  for (const run of texts) {
    for (const { kind, found, index } of findTypography(run)) {
      report(kind, placeIn(run, index), { found: found.replace(/\s+/g, ' ') });
    }
  }
}
