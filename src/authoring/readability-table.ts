import { basename } from 'node:path';
import type { CheckedText } from './check.ts';
import { measureReadability } from './readability.ts';

const columns = [
  'Lesbarkeit des laufenden Texts',
  'Wörter',
  'Sätze',
  'je Satz',
  'längster',
  'LIX',
  'Flesch',
];

const legend =
  'LIX: um 40 eine Zeitung, ab 50 ein Fachtext. Flesch (nach Amstad): je höher, desto leichter. Beides sind Anhaltspunkte.';

/** One row an article, and how to read them. */
export function formatReadability(articles: readonly CheckedText[]): string {
  const rows = articles.map(({ file, passages }) => {
    const figures = measureReadability(passages);
    return [
      basename(file),
      String(figures.words),
      String(figures.sentences),
      figures.sentenceLength.toFixed(1).replace('.', ','),
      String(figures.longestSentence),
      String(Math.round(figures.lix)),
      String(Math.round(figures.flesch)),
    ];
  });
  const table = [columns, ...rows];
  const widths = columns.map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  const lines = table.map(([first = '', ...cells]) =>
    [
      first.padEnd(widths[0] ?? 0),
      ...cells.map((cell, index) => cell.padStart(widths[index + 1] ?? 0)),
    ].join('  '),
  );
  return [...lines, legend].join('\n');
}
