import type { ParsedDocument } from '../exercises/parse.ts';
import type { Report } from '../exercises/problems.ts';
import type { ArticleData } from '../series/schemas.ts';

interface Range {
  least: number;
  most: number;
}

const parts = {
  words: { least: 1400, most: 2200 },
  sources: { least: 5, most: Number.POSITIVE_INFINITY },
  questions: { least: 5, most: 7 },
  questionTypes: { least: 3, most: Number.POSITIVE_INFINITY },
  checklists: { least: 1, most: 1 },
  checklistItems: { least: 7, most: 8 },
  figures: { least: 1, most: Number.POSITIVE_INFINITY },
} satisfies Record<string, Range>;

/**
 * What makes an article one of the series: posts are free in their form. A document with errors in it is not
 * counted yet, as parts of it may be missing.
 */
export function checkParts(
  data: ArticleData | undefined,
  document: ParsedDocument,
  report: Report,
) {
  if (!data || data.kind === 'post' || data.draft) return;
  if (document.isUnread || document.problems.length > 0) return;
  const { exercises } = document;
  const questions = exercises.filter((one) => one.kind === 'quiz');
  const checklists = exercises.filter((one) => one.kind === 'checklist');
  const assessments = exercises.filter((one) => one.kind === 'assessment').length;
  const counted = [
    outside(parts.words, document.wordCount, 'Wörter laufender Text'),
    outside(parts.sources, new Set(document.citations.map(({ id }) => id)).size, 'Quellen'),
    outside(parts.questions, questions.length, 'Fragen'),
    outside(parts.questionTypes, new Set(questions.map(({ type }) => type)).size, 'Fragetypen'),
    outside(parts.checklists, checklists.length, 'Checklisten'),
    ...checklists.map(({ items }) =>
      outside(parts.checklistItems, items.length, 'Punkte der Checkliste'),
    ),
    outside(parts.figures, document.figures.length, 'Grafiken'),
    outside(exactly(data.kind === 'lead' ? 1 : 0), assessments, 'Selbsteinschätzungen'),
  ];
  const missing = counted.filter((one) => one !== undefined);
  if (missing.length > 0) report('article-incomplete', { line: 1, column: 1 }, { missing });
}

const exactly = (count: number): Range => ({ least: count, most: count });

function outside({ least, most }: Range, count: number, what: string): string | undefined {
  if (count >= least && count <= most) return undefined;
  const number = (value: number) => value.toLocaleString('de-DE');
  if (least === most) return `${number(count)} statt ${number(least)} ${what}`;
  const range = Number.isFinite(most)
    ? `${number(least)} bis ${number(most)}`
    : `mindestens ${number(least)}`;
  return `${number(count)} statt ${range} ${what}`;
}
