import { join } from 'node:path';
import type { ZodType } from 'astro/zod';
import { checkItems, checkItemsAcross } from '../exercises/item-writing.ts';
import type { Passage } from '../exercises/parse.ts';
import type { Problem } from '../exercises/problems.ts';
import { reportUnknownAspect, reportUnknownPart } from '../series/named-parts.ts';
import { type CheckedDocument, type CheckedList, checkRelations } from '../series/relations.ts';
import {
  type Aspect,
  articleSchema,
  aspectSchema,
  pageSchema,
  type Reference,
  referenceSchema,
  termSchema,
} from '../series/schemas.ts';
import { checkParts } from './article-parts.ts';
import { checkCausalVerbs } from './causal-verbs.ts';
import { readFigures, readFolder, readList, readSearchWords } from './content-files.ts';
import { placesOf } from './content-places.ts';
import { checkFileNames } from './file-names.ts';
import { checkFileLinks, checkInternalLinks } from './internal-links.ts';
import { checkLists } from './list-hints.ts';
import { checkSearchWords } from './search-words.ts';
import { checkTemplateText } from './template-text.ts';
import type { ReportOwn } from './yaml-source.ts';

export interface CheckResult {
  articleCount: number;
  articles: CheckedText[];
  problems: Problem[];
  /** What was read of every MDX file that could be read, for repairs. */
  documents: CheckedDocument<unknown>[];
}

/** An article's words, for figures about them. */
export interface CheckedText {
  file: string;
  passages: readonly Passage[];
}

/** What a content folder must hold. */
export const requiredEntries = [
  'articles',
  'pages',
  'aspects.yaml',
  'glossary.yaml',
  'references.json',
] as const;

/**
 * Checks a whole content folder without starting Astro. Files are named relative to the working
 * folder. Never throws for what an author wrote; a missing file or folder is an error of the caller.
 */
export function checkContent(directory: string): CheckResult {
  const problems: Problem[] = [];
  const list = <T>(name: string, schema: ZodType<T>) =>
    readList(join(directory, name), schema, problems);
  const aspects = list('aspects.yaml', aspectSchema);
  const terms = list('glossary.yaml', termSchema);
  const references = list('references.json', referenceSchema);
  const figures = readFigures(join(directory, 'figures'), problems);
  const articles = readFolder(
    join(directory, 'articles'),
    articleSchema,
    problems,
    reportParts(aspects.entries.map(({ entry }) => entry)),
  );
  checkFileNames(join(directory, 'articles'), problems);
  for (const article of articles.documents) checkTemplateText(article);
  const pages = ['pages', 'guide'].flatMap(
    (name) => readFolder(join(directory, name), pageSchema, problems).documents,
  );
  // Questions written badly on purpose: their hints are shown beside them, errors they must not have.
  const advice = readFolder(join(directory, 'guide/advice'), pageSchema, problems).documents;
  const content = {
    articles: articles.documents,
    pages,
    aspects,
    terms,
    references,
    figures,
  };
  checkRelations(content);
  const places = placesOf(content);
  checkInternalLinks(places);
  checkFileLinks([...articles.documents, ...pages, ...advice], places);
  const searchWords = readSearchWords(join(directory, 'search-words.yaml'), problems);
  if (searchWords) checkSearchWords(searchWords, places);
  const documents = [...articles.documents, ...pages];
  checkItemWriting(documents);
  checkClaims(documents, references);
  for (const { data, document: content, report } of articles.documents) {
    checkParts(data, content, report);
  }
  const texts = articles.documents.map(({ file, document: { passages } }) => ({ file, passages }));
  return { articleCount: articles.count, articles: texts, problems, documents };
}

/** A part of the series named by its number or its title is no slug, and yet tells which is meant. */
function reportParts(aspects: readonly Aspect[]): ReportOwn {
  return (name, value, at, report) => {
    if (typeof value !== 'string' && typeof value !== 'number') return false;
    if (name === 'aspect') reportUnknownAspect(String(value), aspects, at, report);
    else if (name === 'next.to') reportUnknownPart(String(value), aspects, at, report);
    else return false;
    return true;
  };
}

/** A file with errors in it is not judged yet: its questions may be incomplete. */
function checkItemWriting(documents: readonly CheckedDocument<unknown>[]): void {
  const sound = documents
    .filter(({ document }) => document.problems.length === 0)
    .map(({ file, document, report }) => ({ file, exercises: document.exercises, report }));
  for (const { exercises, report } of sound) {
    checkItems(exercises, report);
    checkLists(exercises, report);
  }
  checkItemsAcross(sound);
}

/** What the text claims, against what its sources carry. */
function checkClaims(
  documents: readonly CheckedDocument<unknown>[],
  references: CheckedList<Reference>,
): void {
  const grades = new Map(
    references.entries.flatMap(({ entry: { id, custom } }) =>
      custom ? [[id, custom.evidence] as const] : [],
    ),
  );
  for (const { document: content, report } of documents) {
    checkCausalVerbs(content.passages, grades, report);
  }
}
