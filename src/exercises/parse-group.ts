import type { Question, QuizGroup } from './model.ts';
import type { Report } from './problems.ts';
import { attributeText, contentOf, isTagNamed, positionOf, type TagNode } from './syntax.ts';

/**
 * Reads a `<QuizGroup>`.
 *
 * @param questions those inside it, already read; they learn whether their feedback is held back
 */
export function parseGroup(node: TagNode, questions: Question[], report: Report): QuizGroup {
  const id = attributeText(node, 'id');
  const feedback = attributeText(node, 'feedback') || 'immediate';
  if (feedback !== 'immediate' && feedback !== 'end') {
    report('invalid-feedback', positionOf(node), { feedback });
  }
  for (const child of contentOf(node)) {
    if (isTagNamed(child, 'Quiz')) continue;
    report('unexpected-content', positionOf(child), { tag: 'QuizGroup', expected: 'nur <Quiz>' });
  }
  const count = contentOf(node).filter((child) => isTagNamed(child, 'Quiz')).length;
  if (count < 2) report('group-size', positionOf(node), { count });
  if (feedback === 'end') for (const question of questions) question.heldBackBy = id;
  return {
    kind: 'group',
    id,
    position: positionOf(node),
    feedback: feedback === 'end' ? 'end' : 'immediate',
    questions: questions.map((question) => ({ id: question.id, stem: question.stem })),
  };
}
