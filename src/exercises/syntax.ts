import type { Blockquote, List, ListItem, Nodes, Paragraph, Table } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { SourcePosition } from './model.ts';

export type TagNode = MdxJsxFlowElement | MdxJsxTextElement;

export function isTag(node: Nodes): node is TagNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

export function isTagNamed(node: Nodes, name: string): node is TagNode {
  return isTag(node) && node.name === name;
}

/** The value of an attribute as written: a string, a literal in braces, or '' where it is missing. */
export function attributeText(node: TagNode, name: string): string {
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
    const { value } = attribute;
    if (typeof value === 'string') return value;
    if (value) return value.value;
  }
  return '';
}

/** A number written as `{22}` or `"22"`; undefined where it is missing or none. */
export function attributeNumber(node: TagNode, name: string): number | undefined {
  const text = attributeText(node, name).trim();
  const value = Number(text);
  return text === '' || !Number.isFinite(value) ? undefined : value;
}

export function positionOf(node: Nodes): SourcePosition {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

export function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : [];
}

/** What is written in a node and all below it, white space included. */
export function textIn(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return childrenOf(node).map(textIn).join('');
}

/** White space of any kind and length as one space; most texts have nothing else and stay as they are. */
export function inSingleSpaces(text: string): string {
  return text.includes('  ') || /[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

export const isList = (node: Nodes): node is List => node.type === 'list';
export const isTable = (node: Nodes): node is Table => node.type === 'table';
export const isParagraph = (node: Nodes): node is Paragraph => node.type === 'paragraph';
export const isBlockquote = (node: Nodes): node is Blockquote => node.type === 'blockquote';

const comment = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/;

/** `{/* … *\/}`: a note among authors. */
export function isComment(node: Nodes): boolean {
  const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  return isExpression && comment.test(node.value);
}

/** The children that mean something. */
export function contentOf(node: Nodes): Nodes[] {
  return childrenOf(node).filter((child) => !isComment(child));
}

/** The leading paragraph of a list item and the blockquotes under it. */
export function splitItem(item: ListItem) {
  const [first, ...rest] = contentOf(item);
  const lead: readonly Nodes[] = first && isParagraph(first) ? first.children : [];
  return { lead, quotes: rest.filter(isBlockquote) };
}

/** A node and all below it, depth-first, parents before children. */
export function walk(node: Nodes, found: Nodes[] = []): Nodes[] {
  found.push(node);
  for (const child of childrenOf(node)) walk(child, found);
  return found;
}

/** The first node found more than `most` levels below, where there is one; no tree is too deep for this. */
export function findBeyond(most: number, node: Nodes): Nodes | undefined {
  if (most < 0) return node;
  for (const child of childrenOf(node)) {
    const found = findBeyond(most - 1, child);
    if (found) return found;
  }
  return undefined;
}
