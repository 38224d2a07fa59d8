import type { List, Nodes } from 'mdast';
import type { Option, Paragraphs, Question } from './model.ts';
import { nearest } from './nearest.ts';
import { parseItems, quotedParagraphs, toParagraphs } from './parse-items.ts';
import type { Report } from './problems.ts';
import { toRichText } from './rich-text.ts';
import {
  attributeText,
  childrenOf,
  isList,
  isParagraph,
  isTagNamed,
  positionOf,
  type TagNode,
} from './syntax.ts';

const questionTypes = ['single', 'multiple'] as const;

const expected =
  'ein Absatz mit der Frage, eine Liste der Antworten, auf Wunsch <Hint> und eine Erklärung';

/** Reads a `<Quiz>`; undefined where too much is missing to ask anything. Problems go to `report`. */
export function parseQuiz(node: TagNode, report: Report): Question | undefined {
  const parts = splitQuiz(node, report);
  checkType(node, report);
  if (parts.stem.length === 0) report('stem-missing', positionOf(node));
  if (!parts.list) {
    report('options-missing', positionOf(node));
    return undefined;
  }
  const options = parseOptions(parts.list, report);
  checkKey(options, parts.list, report);
  return {
    kind: 'quiz',
    type: options.filter((option) => option.correct).length > 1 ? 'multiple' : 'single',
    id: attributeText(node, 'id'),
    position: positionOf(node),
    stem: parts.stem,
    options,
    hint: parts.hint,
    explanation: parts.explanation,
  };
}

interface QuizParts {
  stem: Paragraphs;
  list: List | undefined;
  hint: Paragraphs;
  explanation: Paragraphs;
}

/** Paragraphs before the list are the stem, those after it the explanation. */
function splitQuiz(node: TagNode, report: Report): QuizParts {
  const parts: QuizParts = { stem: [], list: undefined, hint: [], explanation: [] };
  for (const child of childrenOf(node)) {
    if (isTagNamed(child, 'Hint')) parts.hint.push(...hintParagraphs(child));
    else if (isList(child) && !parts.list) parts.list = child;
    else if (isParagraph(child)) {
      (parts.list ? parts.explanation : parts.stem).push(toRichText(child.children));
    } else report('unexpected-content', positionOf(child), { tag: 'Quiz', expected });
  }
  return parts;
}

/** `<Hint>` on one line holds phrasing directly, on several lines paragraphs. */
function hintParagraphs(node: Nodes): Paragraphs {
  const paragraphs = toParagraphs(childrenOf(node));
  return paragraphs.length > 0 ? paragraphs : [toRichText(childrenOf(node))];
}

function checkType(node: TagNode, report: Report): void {
  const name = attributeText(node, 'type');
  if (name === '' || questionTypes.some((type) => type === name)) return;
  report('unknown-question-type', positionOf(node), {
    name,
    nearest: nearest(name, questionTypes),
    known: questionTypes,
  });
}

function parseOptions(list: List, report: Report): Option[] {
  return parseItems(list, report).map(({ node, quotes, words, text, position }) => {
    if (typeof node.checked !== 'boolean') report('option-unmarked', position, { option: words });
    const rationale = quotedParagraphs(quotes);
    if (rationale.length === 0) report('rationale-missing', position, { option: words });
    return { words, text, position, correct: node.checked === true, rationale };
  });
}

function checkKey(options: readonly Option[], list: List, report: Report): void {
  const at = positionOf(list);
  const correct = options.filter((option) => option.correct).length;
  if (options.length === 1) report('too-few-options', at);
  if (options.length > 0 && correct === 0) report('no-correct-option', at);
  if (options.length > 1 && correct === options.length) report('no-wrong-option', at);
}
