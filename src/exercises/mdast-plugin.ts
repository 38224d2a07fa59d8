import { defineMdastPlugin } from 'satteri';
import { exerciseTags, parseExercise } from './parse.ts';
import type { TagNode } from './syntax.ts';

/**
 * Replaces the Markdown inside an exercise block by its model, as JSON in the attribute `model`. The
 * content check has seen the same parse before the build began, so problems are not reported again.
 */
export const exercisesPlugin = defineMdastPlugin({
  name: 'exercises',
  mdxJsxFlowElement(node) {
    if (!exerciseTags.includes(node.name ?? '')) return undefined;
    return withModel(node);
  },
});

function withModel(node: Readonly<TagNode>) {
  const model = parseExercise(node as TagNode, () => {});
  const attribute = { type: 'mdxJsxAttribute' as const, name: 'model', value: toJson(model) };
  return {
    type: 'mdxJsxFlowElement' as const,
    name: node.name,
    attributes: [attribute],
    children: [],
  };
}

/** Positions serve the check only; they stay out of the page. */
function toJson(model: unknown): string {
  return JSON.stringify(model, (key, value) => (key === 'position' ? undefined : value));
}
