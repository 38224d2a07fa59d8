import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import type { SourcePosition } from './model.ts';
import { plainText } from './plain-text.ts';
import type { Report } from './problems.ts';
import { toRichText } from './rich-text.ts';
import { positionOf, textIn } from './syntax.ts';

export interface Heading extends SourcePosition {
  depth: number;
  title: string;
  /** Anchor, as Astro makes it: of the text as it is, where a space that does not break is none. */
  slug: string;
}

/** All headings among these nodes, in the order of the text. */
export function headingsOf(nodes: readonly Nodes[]): Heading[] {
  const slugger = new GithubSlugger();
  return nodes.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const title = plainText(toRichText(node.children));
    return [{ depth: node.depth, title, slug: slugger.slug(textIn(node)), ...positionOf(node) }];
  });
}

/** The title of a page is its only heading of the first level; below it no level is left out. */
export function checkHeadings(headings: readonly Heading[], report: Report): void {
  const first = new Map<string, number>();
  let above = 1;
  for (const { depth, title, ...at } of headings) {
    if (depth === 1) report('heading-level-one', at);
    else if (depth > above + 1) report('heading-skipped', at, { depth, expected: above + 1 });
    above = depth;
    if (title === '') report('heading-empty', at);
    const key = title.toLowerCase();
    const line = first.get(key);
    if (line !== undefined && title !== '') report('heading-duplicate', at, { title, line });
    else first.set(key, at.line);
  }
}
