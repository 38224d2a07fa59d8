/** The two blocks that hold one list and nothing else. */
import type { List, Nodes } from 'mdast';
import { foldLooseQuotes } from './loose-quotes.ts';
import type { Checklist, SelfAssessment } from './model.ts';
import { parseItems, quotedParagraphs, type RawItem } from './parse-items.ts';
import type { Report } from './problems.ts';
import { attributeText, contentOf, isList, positionOf, type TagNode } from './syntax.ts';

export function parseChecklist(node: TagNode, report: Report): Checklist {
  const what = { tag: 'Checklist', expected: 'eine Liste mit „- “' };
  const items = soleList(node, foldLooseQuotes(contentOf(node), report), what, report);
  return {
    kind: 'checklist',
    id: attributeText(node, 'id'),
    position: positionOf(node),
    items: items.map(({ words, text, position, quotes }) => ({
      words,
      text,
      position,
      note: quotedParagraphs(quotes),
    })),
  };
}

/** Seven aspects of five statements make the profile, so the number is fixed. */
const statementCount = 5;
const onlyStatements = 'je Zeile eine Aussage und sonst nichts';

export function parseSelfAssessment(node: TagNode, report: Report): SelfAssessment {
  const what = { tag: 'SelfAssessment', expected: 'eine Liste mit „1. “ bis „5. “' };
  const items = soleList(node, contentOf(node), what, report);
  for (const quote of items.flatMap(({ quotes }) => quotes)) {
    report('unexpected-content', positionOf(quote), { ...what, expected: onlyStatements });
  }
  if (items.length > 0 && items.length !== statementCount) {
    report('assessment-size', positionOf(node), { count: items.length });
  }
  return {
    kind: 'assessment',
    id: attributeText(node, 'id'),
    position: positionOf(node),
    statements: items.map(({ words, text, position }) => ({ words, text, position })),
  };
}

function soleList(
  node: TagNode,
  parts: readonly Nodes[],
  what: { tag: string; expected: string },
  report: Report,
): RawItem[] {
  let list: List | undefined;
  for (const child of parts) {
    if (isList(child) && !list) list = child;
    else report('unexpected-content', positionOf(child), what);
  }
  if (list) return parseItems(list, report);
  report('list-missing', positionOf(node), what);
  return [];
}
