import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import { mdxToMdast } from 'satteri';
import { checkAllowed } from './allow-list.ts';
import { reportLostContent } from './lost-content.ts';
import type { Exercise, Section, SourcePosition } from './model.ts';
import { parseGroup } from './parse-group.ts';
import { parseChecklist, parseSelfAssessment } from './parse-lists.ts';
import { parseQuiz } from './parse-quiz.ts';
import { parseScenario } from './parse-scenario.ts';
import { createReport, type Problem, type Report } from './problems.ts';
import { plainText, toRichText } from './rich-text.ts';
import { attributeText, childrenOf, isTag, positionOf, type TagNode, walk } from './syntax.ts';

/** A use of a bibliography or glossary entry in the text. */
export interface Use extends SourcePosition {
  id: string;
}

export interface ParsedDocument {
  exercises: Exercise[];
  citations: Use[];
  terms: Use[];
  /** Words of the running text, exercises left out. */
  wordCount: number;
  problems: Problem[];
}

type Parser = (node: TagNode, report: Report) => Exercise | undefined;

const parsers = new Map<string, Parser>([
  ['Quiz', parseQuiz],
  ['Scenario', parseScenario],
  ['Checklist', parseChecklist],
  ['SelfAssessment', parseSelfAssessment],
]);

const groupTag = 'QuizGroup';

export const exerciseTags: readonly string[] = [...parsers.keys(), groupTag];

/** All exercises below a node, in the order of the text, each with the section it stands in. */
export function parseExercises(root: Nodes, report: Report): Exercise[] {
  const slugger = new GithubSlugger();
  let section: Section | undefined;
  return childrenOf(root).flatMap((node) => {
    if (node.type === 'heading') {
      const title = plainText(toRichText(node.children));
      const slug = slugger.slug(title);
      if (node.depth === 2) section = { title, slug };
    }
    const exercises = parseBlock(node, report);
    return exercises.map((exercise) => (section ? { ...exercise, section } : exercise));
  });
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
  if (!root) return { exercises: [], citations: [], terms: [], wordCount: 0, problems };
  checkAllowed(root, report);
  const tags = [...walk(root)].filter(isTag);
  return {
    exercises: parseExercises(root, report),
    citations: usesOf(tags, 'Cite'),
    terms: usesOf(tags, 'Term'),
    wordCount: countWords(root),
    problems,
  };
}

/** Sätteri words a syntax error as „line:column: message (code)“. */
const syntaxError = /^(\d+):(\d+): (.*?)(?: \([\w:-]+\))?$/s;

function readTree(source: string, report: Report): Nodes | undefined {
  try {
    return mdxToMdast(source);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const [, line, column, message] = syntaxError.exec(text) ?? [];
    const at = { line: Number(line ?? 1), column: Number(column ?? 1) };
    report('mdx-syntax', at, { message: message ?? text });
    return undefined;
  }
}

function usesOf(tags: readonly TagNode[], name: string): Use[] {
  return tags
    .filter((tag) => tag.name === name)
    .map((tag) => ({ id: attributeText(tag, 'id'), ...positionOf(tag) }));
}

function countWords(node: Nodes): number {
  if (isTag(node) && exerciseTags.includes(node.name ?? '')) return 0;
  if (node.type === 'text' || node.type === 'inlineCode') {
    return node.value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  }
  return childrenOf(node).reduce((sum, child) => sum + countWords(child), 0);
}
