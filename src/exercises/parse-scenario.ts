import type { List, Nodes } from 'mdast';
import type { Paragraphs, Scenario, ScenarioChoice, ScenarioStep } from './model.ts';
import { nearest } from './nearest.ts';
import { parseItems } from './parse-items.ts';
import type { Report } from './problems.ts';
import { toRichText } from './rich-text.ts';
import {
  attributeText,
  childrenOf,
  contentOf,
  isList,
  isParagraph,
  isTagNamed,
  positionOf,
  type TagNode,
} from './syntax.ts';

const expected = 'Absätze mit der Lage und danach <Step id="…">-Teile';
const missingStep = 'eine Lage mit Entscheidungen, „<Step id="…">“';
const expectedInStep = 'Absätze und danach eine Liste von Links auf andere Schritte';

/** Reads a `<Scenario>`; undefined where it has no step. */
export function parseScenario(node: TagNode, report: Report): Scenario | undefined {
  const opening: Paragraphs = [];
  const steps: ScenarioStep[] = [];
  for (const child of contentOf(node)) {
    if (isTagNamed(child, 'Step')) steps.push(parseStep(child, report));
    else if (isParagraph(child) && steps.length === 0) opening.push(toRichText(child.children));
    else report('unexpected-content', positionOf(child), { tag: 'Scenario', expected });
  }
  if (steps.length === 0) {
    report('list-missing', positionOf(node), { tag: 'Scenario', expected: missingStep });
    return undefined;
  }
  checkPaths(steps, report);
  const id = attributeText(node, 'id');
  return { kind: 'scenario', id, position: positionOf(node), opening, steps };
}

function parseStep(node: TagNode, report: Report): ScenarioStep {
  const text: Paragraphs = [];
  let list: List | undefined;
  for (const child of contentOf(node)) {
    if (isList(child) && !list) list = child;
    else if (isParagraph(child) && !list) text.push(toRichText(child.children));
    else report('unexpected-content', positionOf(child), { tag: 'Step', expected: expectedInStep });
  }
  const choices = list ? parseChoices(list, report) : [];
  return { id: attributeText(node, 'id'), text, choices, position: positionOf(node) };
}

function parseChoices(list: List, report: Report): ScenarioChoice[] {
  return parseItems(list, report).flatMap(({ node, words, text, position }) => {
    const link = firstLink(node.children[0]);
    if (!link?.startsWith('#')) {
      report('choice-without-link', position, { choice: words });
      return [];
    }
    const label = text.flatMap((inline) =>
      typeof inline === 'object' && inline.kind === 'link' ? inline.children : [inline],
    );
    return [{ words, text: label, position, to: link.slice(1) }];
  });
}

function firstLink(paragraph: Nodes | undefined): string | undefined {
  const link = paragraph && childrenOf(paragraph).find((child) => child.type === 'link');
  return link?.type === 'link' ? link.url : undefined;
}

function checkPaths(steps: readonly ScenarioStep[], report: Report): void {
  const ids = steps.map(({ id }) => id);
  for (const { choices } of steps) {
    for (const { to, position } of choices) {
      if (ids.includes(to)) continue;
      report('unknown-step', position, { name: to, nearest: nearest(to, ids), known: ids });
    }
  }
  const reached = reachableFrom(steps, ids[0] ?? '');
  for (const { id, position } of steps) {
    if (!reached.has(id)) report('unreachable-step', position, { id });
    else if (![...reachableFrom(steps, id)].some((other) => isEnd(steps, other))) {
      report('endless-scenario', position, { id });
    }
  }
  ids.forEach((id, index) => {
    const step = steps[index];
    if (step && ids.indexOf(id) < index) report('duplicate-step', step.position, { id });
  });
}

function isEnd(steps: readonly ScenarioStep[], id: string): boolean {
  return steps.find((step) => step.id === id)?.choices.length === 0;
}

function reachableFrom(steps: readonly ScenarioStep[], start: string): Set<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const step = steps.find((candidate) => candidate.id === id);
    if (!step || reached.has(id)) continue;
    reached.add(id);
    waiting.push(...step.choices.map(({ to }) => to));
  }
  return reached;
}
