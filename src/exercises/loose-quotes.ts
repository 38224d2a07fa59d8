import type { Blockquote, List, Nodes } from 'mdast';
import type { Report } from './problems.ts';
import { contentOf, isBlockquote, isList, positionOf } from './syntax.ts';

/**
 * A rationale at the margin ends the list to Markdown and begins a new one behind it. It is reported once, and what
 * was meant takes its place, so that nothing else is told of the pieces.
 */
export function foldLooseQuotes(parts: readonly Nodes[], report: Report): Nodes[] {
  const folded: Nodes[] = [];
  let isTorn = false;
  for (const part of parts) {
    const last = folded.at(-1);
    if (last && isList(last) && isBlockquote(part) && lacksQuote(last)) {
      report('rationale-not-indented', positionOf(part), { spaces: last.ordered ? 3 : 2 });
      folded[folded.length - 1] = withQuote(last, part);
      isTorn = true;
    } else if (isTorn && last && isList(last) && isList(part) && part.ordered === last.ordered) {
      folded[folded.length - 1] = { ...last, children: [...last.children, ...part.children] };
    } else {
      folded.push(part);
      isTorn = false;
    }
  }
  return folded;
}

function lacksQuote(list: List): boolean {
  const item = list.children.at(-1);
  return item !== undefined && !contentOf(item).some(isBlockquote);
}

function withQuote(list: List, quote: Blockquote): List {
  const children = list.children.map((item, index) =>
    index === list.children.length - 1 ? { ...item, children: [...item.children, quote] } : item,
  );
  return { ...list, children };
}
