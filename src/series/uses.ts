import { nearest } from '../exercises/nearest.ts';
import type { Use } from '../exercises/parse.ts';
import type { Report } from '../exercises/problems.ts';
import { checkFirstUses, createTermFinder } from './first-uses.ts';
import { createNearTerms, nearReferences } from './near-names.ts';
import type { CheckedContent } from './relations.ts';

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
