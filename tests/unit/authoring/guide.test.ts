import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/authoring/check.ts';
import { article, goodQuizLines, headed, joined, lines, withContentFolder } from '../builders.ts';

function problemsOf(files: Record<string, string>): string[] {
  return withContentFolder(files, (directory) =>
    checkContent(directory).problems.map(
      ({ file, kind }) => `${relative(directory, file)} ${kind}`,
    ),
  );
}

const sample = (...rows: string[]) => lines(headed(), ...rows);

test('a sample of the guide is checked like any page', () => {
  expect(problemsOf({ 'guide/01-frage.mdx': sample('<Quizz id="x" />') })).toEqual([
    'guide/01-frage.mdx unknown-tag',
  ]);
});

test('an exercise of the guide takes its id from no article', () => {
  const files = {
    'articles/a.mdx': article(...joined({ quiz: goodQuizLines('frage') })),
    'guide/01-frage.mdx': sample(...goodQuizLines('frage', 'Was half im Lager?')),
  };
  expect(problemsOf(files)).toEqual(['guide/01-frage.mdx duplicate-id']);
});

test('what is written badly on purpose is no problem of the content', () => {
  expect(problemsOf({ 'guide/advice/01-a-schlecht.mdx': sample('<Quizz id="x" />') })).toEqual([]);
});
