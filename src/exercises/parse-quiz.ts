import type { Blockquote, List, Nodes, Table } from 'mdast';
import { foldLooseQuotes } from './loose-quotes.ts';
import type { Paragraphs, Question, QuestionType } from './model.ts';
import { nearest } from './nearest.ts';
import { quotedParagraphs, toParagraphs } from './parse-items.ts';
import { parseChoice, parseEstimate, parseMatch, parseOrder } from './parse-questions.ts';
import type { Report } from './problems.ts';
import { toRichText } from './rich-text.ts';
import {
  attributeText,
  childrenOf,
  contentOf,
  isBlockquote,
  isList,
  isParagraph,
  isTable,
  isTagNamed,
  positionOf,
  type TagNode,
} from './syntax.ts';

/** What `type="…"` may say; single and multiple choice follow from the key. */
const namedTypes = ['order', 'match', 'estimate', 'reflect'] as const;
type NamedType = (typeof namedTypes)[number];

const expected: Record<NamedType | 'choice', string> = {
  choice:
    'ein Absatz mit der Frage, eine Liste der Antworten, auf Wunsch <Hint> und eine Erklärung',
  order: 'ein Absatz mit der Frage, eine nummerierte Liste, auf Wunsch <Hint> und eine Erklärung',
  match:
    'ein Absatz mit der Frage, eine Tabelle mit zwei oder drei Spalten, auf Wunsch <Hint> und eine Erklärung',
  estimate: 'ein Absatz mit der Frage, auf Wunsch <Hint> und eine Erklärung',
  reflect: 'ein Absatz mit der Frage, auf Wunsch <Hint> und eine Musterantwort als Zitat („> …“)',
};

/** The parts of a `<Quiz>` before they are understood: what comes after `body` is the explanation. */
export interface QuizParts {
  node: TagNode;
  stem: Paragraphs;
  body: List | Table | Blockquote | undefined;
  hint: Paragraphs;
  explanation: Paragraphs;
}

/** Reads a `<Quiz>`; undefined where too much is missing to ask anything. Problems go to `report`. */
export function parseQuiz(node: TagNode, report: Report): Question | undefined {
  const type = typeOf(node, report);
  if (!type) return undefined;
  const parts = splitQuiz(node, type, report);
  if (parts.stem.length === 0) report('stem-missing', positionOf(node));
  const specifics = parseSpecifics(type, parts, report);
  if (!specifics) return undefined;
  const { stem, hint, explanation } = parts;
  const id = attributeText(node, 'id');
  const position = positionOf(node);
  return { kind: 'quiz', id, position, stem, hint, explanation, ...specifics };
}

/** What somebody may call a type who does not know its name. */
const germanNames: Partial<Record<string, QuestionType>> = {
  einfachauswahl: 'single',
  auswahl: 'single',
  mehrfachauswahl: 'multiple',
  reihenfolge: 'order',
  sortieren: 'order',
  zuordnung: 'match',
  zuordnen: 'match',
  tabelle: 'match',
  schaetzung: 'estimate',
  schätzung: 'estimate',
  schaetzen: 'estimate',
  schätzen: 'estimate',
  zahl: 'estimate',
  reflexion: 'reflect',
  nachdenken: 'reflect',
  freitext: 'reflect',
  offen: 'reflect',
};

/** Undefined for a type that does not exist, which is reported: nothing more can be said of such a question. */
function typeOf(node: TagNode, report: Report): NamedType | 'choice' | undefined {
  const name = attributeText(node, 'type');
  const known = namedTypes.find((type) => type === name);
  if (known || name === '' || name === 'single' || name === 'multiple') return known ?? 'choice';
  const types: QuestionType[] = ['single', 'multiple', ...namedTypes];
  const german = nearest(name, Object.keys(germanNames));
  const near = nearest(name, types) ?? (german === undefined ? undefined : germanNames[german]);
  report('unknown-question-type', positionOf(node), { name, nearest: near, known: namedTypes });
  return undefined;
}

function parseSpecifics(type: NamedType | 'choice', parts: QuizParts, report: Report) {
  switch (type) {
    case 'choice':
      return parseChoice(parts, report);
    case 'order':
      return parseOrder(parts, report);
    case 'match':
      return parseMatch(parts, report);
    case 'estimate':
      return parseEstimate(parts, report);
    case 'reflect':
      return parseReflect(parts, report);
  }
}

function parseReflect({ node, body }: QuizParts, report: Report) {
  if (body?.type === 'blockquote') {
    return { type: 'reflect' as const, model: quotedParagraphs([body]) };
  }
  report('model-answer-missing', positionOf(node));
  return undefined;
}

function splitQuiz(node: TagNode, type: NamedType | 'choice', report: Report): QuizParts {
  const parts: QuizParts = { node, stem: [], body: undefined, hint: [], explanation: [] };
  const isListed = type === 'choice' || type === 'order';
  const children = isListed ? foldLooseQuotes(contentOf(node), report) : contentOf(node);
  for (const child of children) {
    if (isTagNamed(child, 'Hint')) parts.hint.push(...hintParagraphs(child));
    else if (isBody(child, type) && !parts.body) parts.body = child;
    else if (isParagraph(child)) {
      const isExplanation = parts.body || (type === 'estimate' && parts.stem.length > 0);
      parts[isExplanation ? 'explanation' : 'stem'].push(toRichText(child.children));
    } else {
      report('unexpected-content', positionOf(child), { tag: 'Quiz', expected: expected[type] });
    }
  }
  return parts;
}

function isBody(node: Nodes, type: NamedType | 'choice'): node is List | Table | Blockquote {
  if (type === 'match') return isTable(node);
  if (type === 'reflect') return isBlockquote(node);
  return type !== 'estimate' && isList(node);
}

/** `<Hint>` on one line holds phrasing directly, on several lines paragraphs. */
function hintParagraphs(node: Nodes): Paragraphs {
  const paragraphs = toParagraphs(childrenOf(node));
  if (paragraphs.length > 0) return paragraphs;
  return [toRichText(childrenOf(node))].filter((text) => text.length > 0);
}
