import type { Nodes } from 'mdast';
import { defineMdastPlugin, type MdxJsxFlowElement } from 'satteri';
import type { Exercise } from './model.ts';
import { exerciseTags, parseExercises } from './parse.ts';
import { attributeText, isTag } from './syntax.ts';

/**
 * Gives every exercise block its model, as JSON in the attribute `model`, in place of the Markdown inside (a
 * group keeps its questions). The content check has seen the same parse before the build began, so
 * problems are not reported again.
 */
export const exercisesPlugin = () => {
  let models = new Map<string, Exercise>();
  return defineMdastPlugin({
    name: 'exercises',
    before(root) {
      models = new Map(parseExercises(root, () => {}).map((model) => [model.id, model]));
    },
    mdxJsxFlowElement(node, context) {
      if (!isExercise(node)) return;
      const parent = context.parent(node);
      // A group replaces its questions itself.
      if (parent && isExercise(parent as Nodes)) return;
      context.replaceNode(node, withModel(node as MdxJsxFlowElement, models));
    },
  });
};

function isExercise(node: Readonly<Nodes>): node is MdxJsxFlowElement {
  return isTag(node as Nodes) && exerciseTags.includes((node as MdxJsxFlowElement).name ?? '');
}

function withModel(node: MdxJsxFlowElement, models: Map<string, Exercise>): MdxJsxFlowElement {
  const questions = node.children.filter(isExercise);
  const value = toJson(models.get(attributeText(node, 'id')));
  return {
    type: 'mdxJsxFlowElement',
    name: node.name,
    attributes: [{ type: 'mdxJsxAttribute', name: 'model', value }],
    children: questions.map((question) => withModel(question, models)),
  };
}

/** Positions serve the check only; they stay out of the page. */
function toJson(model: Exercise | undefined): string {
  return JSON.stringify(model, (key, value) => (key === 'position' ? undefined : value));
}
