import type { SourcePosition } from '../exercises/model.ts';
import type { ParsedDocument, TextRun } from '../exercises/parse.ts';
import { placeIn } from '../exercises/place-in.ts';
import type { Report } from '../exercises/problems.ts';
import type { Term } from './schemas.ts';

/** Finds the glossary's terms in a text, inflected as German inflects them. */
type TermFinder = (text: string) => { id: string; found: string }[];

export function createTermFinder(terms: readonly Term[]): TermFinder {
  if (terms.length === 0) return () => [];
  const rules = terms
    .toSorted((a, b) => b.term.length - a.term.length)
    .map(({ id, term }) => ({ id, pattern: inflected(term) }));
  // A part of a compound („Median-Wert“) is another word.
  const any = new RegExp(
    `(?<![\\p{L}-])(?:${rules.map(({ pattern }) => pattern).join('|')})(?![\\p{L}-])`,
    'gu',
  );
  const each = rules.map(({ id, pattern }) => ({ id, pattern: new RegExp(`^${pattern}$`, 'u') }));
  return (text) =>
    (text.match(any) ?? []).flatMap((found) => {
      const term = each.find(({ pattern }) => pattern.test(found));
      return term ? [{ id: term.id, found }] : [];
    });
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function inflected(term: string): string {
  return term
    .split(' ')
    .map((word) => {
      const literal = escaped(word);
      const [first = ''] = word;
      return /^\p{Ll}.*e$/u.test(word)
        ? `[${first}${first.toUpperCase()}]${literal.slice(first.length)}[nrms]?`
        : `${literal}(?:s|es|e|n|en)?`;
    })
    .join('[ \u00A0]');
}

/** The first use of a term in an article links to the glossary; within a paragraph any use may. */
export function checkFirstUses(document: ParsedDocument, find: TermFinder, report: Report): void {
  const linked = new Map<string, number>();
  for (const { id, line } of document.terms) if (!linked.has(id)) linked.set(id, line);
  const told = new Set<string>();
  for (const [index, { text, isProse, line, column }] of document.passages.entries()) {
    if (!isProse) continue;
    const end = document.passages[index + 1]?.line ?? Number.POSITIVE_INFINITY;
    for (const { id, found } of find(text)) {
      if (told.has(id) || (linked.get(id) ?? Number.POSITIVE_INFINITY) < end) continue;
      told.add(id);
      const at = placeOf(found, { line, column }, end, document.texts) ?? { line, column };
      report('term-not-linked', at, { term: found, id });
    }
  }
}

/** Where the words stand in the file; undefined where marks divide them. */
function placeOf(
  found: string,
  start: SourcePosition,
  end: number,
  texts: readonly TextRun[],
): SourcePosition | undefined {
  const words = escaped(found).replaceAll(' ', '\\s+');
  const pattern = new RegExp(`(?<![\\p{L}-])${words}(?![\\p{L}-])`, 'u');
  for (const run of texts) {
    const isBefore =
      run.line < start.line || (run.line === start.line && run.column < start.column);
    if (isBefore || run.line >= end) continue;
    const index = run.text.search(pattern);
    if (index !== -1) return placeIn(run, index);
  }
  return undefined;
}
