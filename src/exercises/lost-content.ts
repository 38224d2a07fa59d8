import type { Nodes } from 'mdast';
import type { Report } from './problems.ts';
import { contentOf, isParagraph, isTag, positionOf } from './syntax.ts';

/** What a sentence is made of. */
export const inlineTypes: readonly string[] = [
  'text',
  'break',
  'strong',
  'emphasis',
  'inlineCode',
  'link',
  'mdxJsxTextElement',
];

/** What may stand inside what; a list item's blocks are its text and the quotes under it. */
const allowedInside: Record<string, readonly string[]> = {
  paragraph: inlineTypes,
  strong: inlineTypes,
  emphasis: inlineTypes,
  link: inlineTypes,
  tableCell: inlineTypes,
  blockquote: ['paragraph', 'mdxJsxFlowElement'],
};

const expectedInItem = 'eine Zeile Text und darunter, eingerückt, eine Begründung („> …“)';
const expectedInText = 'Text mit Betonung, Links, <Cite> und <Term>';

/** Reports what stands in an exercise and would be dropped without a word, such as a list inside an answer. */
export function reportLostContent(exercise: Nodes, report: Report): void {
  for (const part of contentOf(exercise)) checkInside(part, report);
}

function checkInside(node: Nodes, report: Report): void {
  if (node.type === 'mdxJsxTextElement') return;
  const allowed = allowedInside[node.type];
  contentOf(node).forEach((child, index) => {
    const isLost =
      node.type === 'listItem'
        ? child.type !== 'blockquote' && !(index === 0 && (isParagraph(child) || isTag(child)))
        : allowed !== undefined && !allowed.includes(child.type);
    if (isLost) {
      const expected = node.type === 'listItem' ? expectedInItem : expectedInText;
      report('unexpected-content', positionOf(child), { tag: 'Übung', expected });
    } else checkInside(child, report);
  });
}
