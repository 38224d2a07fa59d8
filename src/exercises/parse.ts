import type { Nodes } from 'mdast';
import { mdxToMdast } from 'satteri';
import { checkAllowed } from './allow-list.ts';
import { checkHeadings, type Heading, headingsOf } from './headings.ts';
import { checkLinks, checkTornLinks, fileLinksOf, type LinkUse, linksOf } from './links.ts';
import { reportLostContent } from './lost-content.ts';
import type { Exercise, Section, SourcePosition } from './model.ts';
import { parseGroup } from './parse-group.ts';
import { parseChecklist, parseSelfAssessment } from './parse-lists.ts';
import { parseQuiz } from './parse-quiz.ts';
import { parseScenario } from './parse-scenario.ts';
import { createReport, type Problem, type Report } from './problems.ts';
import {
  attributeText,
  childrenOf,
  findBeyond,
  inSingleSpaces,
  isTag,
  positionOf,
  type TagNode,
  walk,
} from './syntax.ts';
import { reportSyntaxError } from './syntax-errors.ts';

/** A use of a bibliography or glossary entry in the text. */
export interface Use extends SourcePosition {
  id: string;
}

export interface FigureUse extends Use {
  alt: string;
}

/** A text node as it stands in the file, line breaks included. */
export interface TextRun extends SourcePosition {
  text: string;
  /** Where it begins in the file, in UTF-16 units. */
  offset: number;
}

/** A paragraph, heading or table cell; a citation in it reads `[@id]`, a use of a term is its words. */
export interface Passage extends SourcePosition {
  text: string;
  /** Running text, as opposed to a part of an exercise, a caption or a table. */
  isProse: boolean;
}

export interface ParsedDocument {
  /** True where there was no tree: then nothing that is missing means anything. */
  isUnread: boolean;
  exercises: Exercise[];
  citations: Use[];
  terms: Use[];
  /** Files of drawings, as named in `<Figure src="…">`. */
  figures: FigureUse[];
  links: LinkUse[];
  /** Links to files of articles, which must be addresses of pages. */
  fileLinks: LinkUse[];
  headings: Heading[];
  texts: TextRun[];
  passages: Passage[];
  /** Words of the running text, exercises left out. */
  wordCount: number;
  problems: Problem[];
}

/** Of a source that cannot be read. */
export const emptyDocument: ParsedDocument = {
  isUnread: true,
  exercises: [],
  citations: [],
  terms: [],
  figures: [],
  links: [],
  fileLinks: [],
  headings: [],
  texts: [],
  passages: [],
  wordCount: 0,
  problems: [],
};

type Parser = (node: TagNode, report: Report) => Exercise | undefined;

const parsers = new Map<string, Parser>([
  ['Quiz', parseQuiz],
  ['Scenario', parseScenario],
  ['Checklist', parseChecklist],
  ['SelfAssessment', parseSelfAssessment],
]);

const groupTag = 'QuizGroup';

export const exerciseTags: readonly string[] = [...parsers.keys(), groupTag];

/**
 * All exercises below a node, in the order of the text, each with the section it stands in.
 *
 * @param headings all of the document
 */
export function parseExercises(
  root: Nodes,
  report: Report,
  headings: readonly Heading[] = headingsOf(walk(root)),
): Exercise[] {
  // In their order: in the build nodes have no positions.
  const left = [...headings];
  let section: Section | undefined;
  return childrenOf(root).flatMap((node) => {
    const [heading] = left.splice(0, countHeadings(node));
    if (node.type === 'heading' && heading?.depth === 2) {
      section = { title: heading.title, slug: heading.slug };
    }
    const exercises = parseBlock(node, report);
    return exercises.map((exercise) => (section ? { ...exercise, section } : exercise));
  });
}

function countHeadings(node: Nodes): number {
  return [...walk(node)].filter(({ type }) => type === 'heading').length;
}

/** An exercise, a group with its questions, or whatever stands inside another block. */
function parseBlock(node: Nodes, report: Report): Exercise[] {
  if (!isTag(node)) return childrenOf(node).flatMap((child) => parseBlock(child, report));
  const parse = parsers.get(node.name ?? '');
  if (parse) {
    reportLostContent(node, report);
    return [parse(node, report) ?? []].flat();
  }
  const inner = childrenOf(node).flatMap((child) => parseBlock(child, report));
  if (node.name !== groupTag) return inner;
  const questions = inner.filter((one) => one.kind === 'quiz');
  return [parseGroup(node, questions, report), ...inner];
}

/**
 * Reads a whole MDX source (frontmatter included, so that lines are those of the file). Never throws:
 * what cannot be read is a problem.
 */
export function parseDocument(source: string, file = ''): ParsedDocument {
  const problems: Problem[] = [];
  const report = createReport(file, problems);
  const root = readTree(source, report);
  if (!root) return { ...emptyDocument, problems };
  const deep = findBeyond(deepest, root);
  if (deep) {
    report('nested-too-deep', positionOf(deep), { most: deepest });
    return { ...emptyDocument, problems };
  }
  const nodes = walk(root);
  const tags = nodes.filter(isTag);
  const headings = headingsOf(nodes);
  checkAllowed(root, report);
  checkLinks(nodes, report);
  checkTornLinks(nodes, source, report);
  checkHeadings(headings, report);
  return {
    isUnread: false,
    exercises: parseExercises(root, report, headings),
    citations: usesOf(tags, 'Cite', 'id'),
    terms: usesOf(tags, 'Term', 'id'),
    figures: tags
      .filter(({ name }) => name === 'Figure')
      .map((tag) => ({
        id: attributeText(tag, 'src'),
        alt: attributeText(tag, 'alt'),
        ...positionOf(tag),
      })),
    links: linksOf(nodes),
    fileLinks: fileLinksOf(nodes),
    headings,
    texts: textsOf(nodes, source),
    passages: passagesOf(root),
    wordCount: countWords(root),
    problems,
  };
}

/** Lists in quotes in a block take six or seven levels. */
const deepest = 40;

function readTree(source: string, report: Report): Nodes | undefined {
  try {
    return mdxToMdast(source);
  } catch (error) {
    reportSyntaxError(error, source, report);
    return undefined;
  }
}

function usesOf(tags: readonly TagNode[], name: string, attribute: string): Use[] {
  return tags
    .filter((tag) => tag.name === name)
    .map((tag) => ({ id: attributeText(tag, attribute), ...positionOf(tag) }));
}

function textsOf(nodes: readonly Nodes[], source: string): TextRun[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'text') return [];
    const { start, end } = node.position ?? {};
    const offset = start?.offset ?? 0;
    return [{ ...positionOf(node), offset, text: source.slice(offset, end?.offset) }];
  });
}

const besideProse: readonly string[] = [...exerciseTags, 'Figure'];
const passageTypes: readonly string[] = ['paragraph', 'heading', 'tableCell'];

function passagesOf(node: Nodes, isProse = true, found: Passage[] = []): Passage[] {
  if (passageTypes.includes(node.type)) {
    const text = inSingleSpaces(passageText(node)).trim();
    found.push({ text, isProse: isProse && node.type === 'paragraph', ...positionOf(node) });
    return found;
  }
  const isInside = isProse && !(isTag(node) && besideProse.includes(node.name ?? ''));
  for (const child of childrenOf(node)) passagesOf(child, isInside, found);
  return found;
}

function passageText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (isTag(node) && node.name === 'Cite') return `[@${attributeText(node, 'id')}]`;
  return childrenOf(node).map(passageText).join('');
}

/** The first look spares nearly every word the slower one. */
const isWord = (chunk: string) => /[a-z\d]/i.test(chunk) || /[\p{L}\p{N}]/u.test(chunk);

function countWords(node: Nodes): number {
  if (isTag(node) && besideProse.includes(node.name ?? '')) return 0;
  if (node.type === 'text' || node.type === 'inlineCode') {
    return node.value.split(/\s+/).filter(isWord).length;
  }
  return childrenOf(node).reduce((sum, child) => sum + countWords(child), 0);
}
