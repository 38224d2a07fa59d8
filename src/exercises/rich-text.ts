import type { Nodes, PhrasingContent } from 'mdast';
import type { RichText } from './model.ts';
import { attributeText } from './syntax.ts';

/** Phrasing content of Markdown as rich text. Unknown nodes are dropped here; the allow-list reports them. */
export function toRichText(nodes: readonly Nodes[]): RichText {
  return mergeStrings(nodes.flatMap(toInline));
}

function toInline(node: Nodes): RichText {
  switch (node.type) {
    case 'text':
      return [node.value.replaceAll('\n', ' ')];
    case 'break':
      return [' '];
    case 'inlineCode':
      return [{ kind: 'code', children: [node.value] }];
    case 'strong':
    case 'emphasis':
      return [{ kind: node.type, children: toRichText(node.children) }];
    case 'link':
      return [{ kind: 'link', href: node.url, children: toRichText(node.children) }];
    case 'mdxJsxTextElement':
      return toReference(node.name, attributeText(node, 'id'), node.children);
    case 'mdxJsxFlowElement':
      return toReference(node.name, attributeText(node, 'id'), node.children as PhrasingContent[]);
    case 'paragraph':
      return toRichText(node.children);
    default:
      return [];
  }
}

function toReference(name: string | null, id: string, children: readonly Nodes[]): RichText {
  if (name === 'Cite') return [{ kind: 'cite', id }];
  if (name === 'Term') return [{ kind: 'term', id, children: toRichText(children) }];
  return [];
}

function mergeStrings(inlines: RichText): RichText {
  const merged: RichText = [];
  for (const inline of inlines) {
    const last = merged.at(-1);
    if (typeof inline === 'string' && typeof last === 'string')
      merged[merged.length - 1] = last + inline;
    else merged.push(inline);
  }
  return merged;
}
