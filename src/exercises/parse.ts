import type { Nodes } from 'mdast';
import { mdxToMdast } from 'satteri';
import { checkAllowed } from './allow-list.ts';
import type { Exercise, SourcePosition } from './model.ts';
import { parseChecklist, parseSelfAssessment } from './parse-lists.ts';
import { parseQuiz } from './parse-quiz.ts';
import { createReport, type Problem, type Report } from './problems.ts';
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

const parsers: Record<string, (node: TagNode, report: Report) => Exercise | undefined> = {
  Quiz: parseQuiz,
  Checklist: parseChecklist,
  SelfAssessment: parseSelfAssessment,
};

export const exerciseTags: readonly string[] = Object.keys(parsers);

/** One exercise block as model; undefined for other tags and for blocks too broken to show. */
export function parseExercise(node: TagNode, report: Report): Exercise | undefined {
  return parsers[node.name ?? '']?.(node, report);
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
    exercises: tags.flatMap((tag) => parseExercise(tag, report) ?? []),
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
