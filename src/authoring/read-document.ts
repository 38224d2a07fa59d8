import { emptyDocument, type ParsedDocument, parseDocument } from '../exercises/parse.ts';
import { createReport, type Problem } from '../exercises/problems.ts';
import { checkEntities } from './characters.ts';
import { findLongBlock, longestBlock, parserStumblesAt } from './parser-guard.ts';
import { checkPhrases } from './phrases.ts';
import { checkTypography } from './typography.ts';

/** Text of an MDX file, and its name as problems give it. */
export interface MdxSource {
  file: string;
  source: string;
}

/** What it holds, and what is wrong with it by itself: form, marks and wordings. */
export interface Reading {
  document: ParsedDocument;
  problems: Problem[];
}

export function readDocument({ file, source }: MdxSource): Reading {
  const problems: Problem[] = [];
  const report = createReport(file, problems);
  checkEntities(source, report);
  const long = findLongBlock(source);
  if (long) report('block-too-long', long, { most: longestBlock });
  const stumble = long ? undefined : parserStumblesAt(source);
  if (stumble) report('parser-gave-up', stumble);
  const document = long || stumble ? emptyDocument : parseDocument(source, file);
  problems.push(...document.problems);
  checkTypography(document.texts, report);
  checkPhrases(document.texts, report);
  return { document, problems };
}
