import type { SourcePosition } from '../exercises/model.ts';
import { nearest } from '../exercises/nearest.ts';
import type { ParsedDocument, TextRun, Use } from '../exercises/parse.ts';
import { placeIn } from '../exercises/place-in.ts';
import type { Report } from '../exercises/problems.ts';
import { createNearTerms, nearReferences } from './near-names.ts';
import type { CheckedContent } from './relations.ts';
import type { Term } from './schemas.ts';

type UnknownKind = 'unknown-reference' | 'unknown-term' | 'unknown-figure';

/** What texts and lists name in other files: it must exist, and what exists should be named. */
export function checkUses(content: CheckedContent): void {
  const { articles, pages, figures } = content;
  const terms = content.terms.entries.map(({ entry }) => entry);
  const known = {
    'unknown-reference': content.references.entries.map(({ entry }) => entry.id),
    'unknown-term': terms.map(({ id }) => id),
    'unknown-figure': figures.map(({ name }) => name),
  };
  const near = {
    'unknown-reference': (name: string) => nearReferences(name, known['unknown-reference']),
    'unknown-term': createNearTerms(terms),
    'unknown-figure': (name: string) => [nearest(name, known['unknown-figure']) ?? []].flat(),
  };
  const check = (kind: UnknownKind, uses: readonly Use[], report: Report) =>
    checkKnown(kind, uses, new Set(known[kind]), near[kind], report);
  for (const { document, report } of [...articles, ...pages]) {
    check('unknown-reference', document.citations, report);
    check('unknown-term', document.terms, report);
    check('unknown-figure', document.figures.filter(isInFolder), report);
    for (const { id: path, ...at } of document.figures) {
      if (!isInFolder({ id: path })) report('path-forbidden', at, { path });
    }
    for (const { alt, ...at } of document.figures) {
      if (alt !== '' && alt.length < shortestAlt) report('alt-too-short', at, { alt });
    }
  }
  for (const { entry, at } of content.terms.entries) {
    const { report } = content.terms;
    check('unknown-reference', usesAt(entry.references, at), report);
    check('unknown-term', usesAt(entry.related, at), report);
  }
  const link = createTermFinder(terms);
  for (const { document, report } of articles) checkFirstUses(document, link, report);
  checkUnused(content);
}

const shortestAlt = 30;

/** A file's name and nothing that leads elsewhere, encoded or not. */
const isInFolder = ({ id }: { id: string }) => !/[/\\%:]|^\.\./.test(id);

const usesAt = (ids: readonly string[], at: { line: number; column: number }): Use[] =>
  ids.map((id) => ({ id, ...at }));

function checkKnown(
  kind: UnknownKind,
  uses: readonly Use[],
  known: ReadonlySet<string>,
  near: (name: string) => string[],
  report: Report,
): void {
  for (const { id, line, column } of uses) {
    if (id === '' || known.has(id)) continue;
    report(kind, { line, column }, { name: id, near: near(id) });
  }
}

/** Silent while a text cannot be read: nobody knows what it names. */
function checkUnused({ articles, pages, terms, references, figures }: CheckedContent): void {
  const documents = [...articles, ...pages].map(({ document }) => document);
  if (documents.some(({ isUnread }) => isUnread)) return;
  const cited = new Set([
    ...documents.flatMap(({ citations }) => citations.map(({ id }) => id)),
    ...terms.entries.flatMap(({ entry }) => entry.references),
  ]);
  for (const { entry, at } of references.entries) {
    if (!cited.has(entry.id)) references.report('uncited-reference', at, { id: entry.id });
  }
  const shown = new Set(documents.flatMap((one) => one.figures.map(({ id }) => id)));
  for (const { name, report } of figures) {
    if (!shown.has(name)) report('unused-figure', { line: 1, column: 1 }, { name });
  }
}

/** Finds the glossary's terms in a text, inflected as German inflects them. */
type TermFinder = (text: string) => { id: string; found: string }[];

function createTermFinder(terms: readonly Term[]): TermFinder {
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
function checkFirstUses(document: ParsedDocument, find: TermFinder, report: Report): void {
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
