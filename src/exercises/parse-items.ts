import type { Blockquote, List, ListItem, Nodes } from 'mdast';
import type { Item, Paragraphs } from './model.ts';
import { plainText } from './plain-text.ts';
import type { Report } from './problems.ts';
import { toRichText } from './rich-text.ts';
import { isParagraph, positionOf, splitItem } from './syntax.ts';

export interface RawItem extends Item {
  node: ListItem;
  quotes: Blockquote[];
}

/** A box without words behind it is read as words. */
const emptyBox = /^\[[ xX]?\]$/;

/** The items of a list; empty ones and doubles are reported and left out. */
export function parseItems(list: List, report: Report): RawItem[] {
  const seen = new Set<string>();
  return list.children.flatMap((node) => {
    const { lead, quotes } = splitItem(node);
    const text = toRichText(lead);
    const words = plainText(text);
    const position = positionOf(node);
    if (words === '' || emptyBox.test(words)) {
      report('empty-item', position);
      return [];
    }
    if (seen.has(words)) {
      report('duplicate-item', position, { words });
      return [];
    }
    seen.add(words);
    return [{ words, text, position, node, quotes }];
  });
}

export function toParagraphs(nodes: readonly Nodes[]): Paragraphs {
  return nodes.flatMap((node) => {
    if (isParagraph(node)) return [toRichText(node.children)];
    // A citation alone in its line is no paragraph to the parser.
    if (node.type !== 'mdxJsxFlowElement') return [];
    return [toRichText([node])].filter((text) => text.length > 0);
  });
}

export function quotedParagraphs(quotes: readonly Blockquote[]): Paragraphs {
  return quotes.flatMap((quote) => toParagraphs(quote.children));
}
