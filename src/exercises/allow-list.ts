import type { Nodes } from 'mdast';
import { reportForeignTag } from './foreign-tags.ts';
import { inlineTypes } from './lost-content.ts';
import { nearest } from './nearest.ts';
import type { Report } from './problems.ts';
import {
  childrenOf,
  contentOf,
  isComment,
  isParagraph,
  isTag,
  positionOf,
  type TagNode,
} from './syntax.ts';
import { type Holds, tagRule } from './vocabulary.ts';

/** Ids become anchors, storage keys and file names. */
const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

const literal = /^\s*(?:-?\d+(?:\.\d+)?|true|false|"[^"]*"|'[^']*')\s*$/;

/** Articles come from strangers' pull requests: what is not known to be harmless is refused. */
export function checkAllowed(root: Nodes, report: Report): void {
  checkNode(root, [], report);
}

function checkNode(node: Nodes, ancestors: readonly string[], report: Report): void {
  switch (node.type) {
    case 'mdxjsEsm':
      report('esm-forbidden', positionOf(node));
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!isComment(node)) report('expression-forbidden', positionOf(node));
      break;
    case 'html':
      reportForeignTag(node.value.replace(/^<\/?|[\s>].*$/gs, ''), positionOf(node), report);
      break;
  }
  if (node.type === 'image' || node.type === 'imageReference') {
    report('image-forbidden', positionOf(node));
  }
  if (isTag(node)) checkTag(node, ancestors, report);
  const inside = isTag(node) && node.name ? [...ancestors, node.name] : ancestors;
  for (const child of childrenOf(node)) checkNode(child, inside, report);
}

function checkTag(node: TagNode, ancestors: readonly string[], report: Report): void {
  const name = node.name ?? '';
  const at = positionOf(node);
  const rule = tagRule(name);
  if (!rule) {
    reportForeignTag(name, at, report);
    return;
  }
  if (rule.inside && !rule.inside.some((tag) => ancestors.includes(tag))) {
    report('tag-misplaced', at, { tag: name, inside: rule.inside });
  }
  if (node.type === 'mdxJsxTextElement' && !rule.isInline) {
    report('block-in-sentence', at, { tag: name });
  }
  checkContent(node, name, rule.holds, report);
  checkAttributes(node, name, rule.attributes, report);
}

function checkContent(node: TagNode, tag: string, holds: Holds | undefined, report: Report): void {
  const content = contentOf(node);
  const needsWords = holds === 'words' || holds === 'paragraphs only';
  if (holds === 'nothing' && content.length > 0) report('holds-nothing', positionOf(node), { tag });
  if (needsWords && content.every(isBlank)) report('empty-tag', positionOf(node), { tag });
  if (holds === 'paragraphs only') checkParagraphs(content, tag, report);
}

function isBlank(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function checkParagraphs(content: readonly Nodes[], tag: string, report: Report): void {
  for (const child of content) {
    if (isParagraph(child) || inlineTypes.includes(child.type)) continue;
    const expected = 'ein Absatz mit Betonung, Links, <Cite> und <Term>';
    report('unexpected-content', positionOf(child), { tag, expected });
  }
}

function checkAttributes(
  node: TagNode,
  tag: string,
  allowed: Record<string, 'required' | 'optional'>,
  report: Report,
): void {
  const at = positionOf(node);
  const known = Object.keys(allowed);
  const given = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      report('attribute-not-literal', at, { tag });
      continue;
    }
    const { name, value } = attribute;
    if (given.has(name)) report('duplicate-attribute', at, { tag, name });
    given.add(name);
    if (!known.includes(name)) {
      report('unknown-attribute', at, { tag, name, nearest: nearest(name, known), known });
    } else if (!value || (typeof value === 'string' && value.trim() === '')) {
      report('empty-attribute', at, { tag, name });
    } else if (typeof value !== 'string' && !literal.test(value.value)) {
      report('attribute-not-literal', at, { tag });
    } else if (name === 'id' && (typeof value !== 'string' || !idPattern.test(value))) {
      report('invalid-id', at, { id: typeof value === 'string' ? value : value.value });
    }
  }
  for (const [name, need] of Object.entries(allowed)) {
    if (need === 'required' && !given.has(name)) report('missing-attribute', at, { tag, name });
  }
}
