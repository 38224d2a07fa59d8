/** What is particular to each type of question. */
import type { List, TableRow } from 'mdast';
import type {
  ChoiceQuestion,
  EstimateQuestion,
  Item,
  MatchQuestion,
  Option,
  OrderQuestion,
  RichText,
} from './model.ts';
import { parseItems, quotedParagraphs } from './parse-items.ts';
import type { QuizParts } from './parse-quiz.ts';
import { plainText } from './plain-text.ts';
import type { Report } from './problems.ts';
import { toRichText } from './rich-text.ts';
import { attributeNumber, attributeText, positionOf } from './syntax.ts';

export function parseChoice(
  { node, body }: QuizParts,
  report: Report,
): Pick<ChoiceQuestion, 'type' | 'options'> | undefined {
  if (body?.type !== 'list') {
    report('options-missing', positionOf(node));
    return undefined;
  }
  const options = parseOptions(body, report);
  checkKey(options, body, report);
  const count = options.filter((option) => option.correct).length;
  const named = attributeText(node, 'type');
  if (named === 'single' && count > 1) report('single-with-several', positionOf(node), { count });
  if (named === 'multiple' && count === 1) report('multiple-with-one', positionOf(node));
  return { type: count > 1 ? 'multiple' : 'single', options };
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

/** Two steps are a coin toss. */
const fewestSteps = 3;

export function parseOrder(
  { node, body }: QuizParts,
  report: Report,
): Pick<OrderQuestion, 'type' | 'steps'> | undefined {
  if (body?.type === 'list' && !body.ordered) {
    report('list-not-numbered', positionOf(body));
    return undefined;
  }
  if (body?.type !== 'list') {
    report('list-missing', positionOf(node), { tag: 'Quiz', expected: 'eine nummerierte Liste' });
    return undefined;
  }
  const steps = parseItems(body, report).map(({ words, text, position, quotes }) => {
    const rationale = quotedParagraphs(quotes);
    if (rationale.length === 0) report('rationale-missing', position, { option: words });
    return { words, text, position, rationale };
  });
  if (steps.length < fewestSteps) {
    report('too-few-parts', positionOf(body), { count: steps.length, least: fewestSteps });
  }
  return { type: 'order', steps };
}

const fewestPairs = 3;

export function parseMatch(
  { node, body }: QuizParts,
  report: Report,
): Pick<MatchQuestion, 'type' | 'heading' | 'pairs'> | undefined {
  const [head, ...rows] = body?.type === 'table' ? body.children : [];
  const columns = head?.children.length ?? 0;
  if (!head || columns < 2 || columns > 3) {
    const expected = 'eine Tabelle mit zwei Spalten oder, mit Begründungen, drei';
    report('list-missing', positionOf(node), { tag: 'Quiz', expected });
    return undefined;
  }
  const pairs = rows.map((row) => {
    const [left, right, reason] = [cellItem(row, 0), cellItem(row, 1), cellText(row, 2)];
    if (columns === 3 && reason.length === 0) report('pair-reason-missing', right.position, right);
    return { left, right: { ...right, rationale: reason.length === 0 ? [] : [reason] } };
  });
  for (const side of ['left', 'right'] as const)
    reportDoubles(
      pairs.map((pair) => pair[side]),
      report,
    );
  if (pairs.length < fewestPairs) {
    report('too-few-parts', positionOf(head), { count: pairs.length, least: fewestPairs });
  }
  return { type: 'match', heading: cellText(head, 1), pairs };
}

function cellText(row: TableRow, column: number): RichText {
  return toRichText(row.children[column]?.children ?? []);
}

function cellItem(row: TableRow, column: number): Item {
  const text = cellText(row, column);
  return { words: plainText(text), text, position: positionOf(row.children[column] ?? row) };
}

function reportDoubles(items: readonly Item[], report: Report): void {
  const seen = new Set<string>();
  for (const { words, position } of items) {
    if (words === '') report('empty-item', position);
    else if (seen.has(words)) report('duplicate-item', position, { words });
    seen.add(words);
  }
}

export function parseEstimate(
  { node }: QuizParts,
  report: Report,
): Omit<EstimateQuestion, keyof Omit<QuizParts, 'body'> | 'kind' | 'id' | 'position'> | undefined {
  const at = positionOf(node);
  const number = (name: string) => {
    const value = attributeNumber(node, name);
    if (value === undefined) report('number-missing', at, { name });
    return value ?? Number.NaN;
  };
  const [answer, minimum, maximum] = [number('answer'), number('min'), number('max')];
  const tolerance = attributeNumber(node, 'tolerance') ?? 0;
  if ([answer, minimum, maximum].some(Number.isNaN)) return undefined;
  if (minimum >= maximum || answer < minimum || answer > maximum || tolerance < 0) {
    report('estimate-out-of-range', at, { answer, minimum, maximum });
  }
  const unit = attributeText(node, 'unit');
  return { type: 'estimate', answer, tolerance, unit, minimum, maximum };
}
