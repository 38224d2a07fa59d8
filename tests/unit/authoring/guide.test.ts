import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
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

describe('advice', () => {
  test('may be written badly on purpose', () => {
    const question = goodQuizLines('frage', 'Was ist immer und überall ausnahmslos falsch?');
    const badly = sample(...question.with(4, '- [ ] Alle der genannten.'));

    expect(problemsOf({ 'guide/01-frage.mdx': badly })).not.toEqual([]);
    expect(problemsOf({ 'guide/advice/01-a-schlecht.mdx': badly })).toEqual([]);
  });

  test('may hold no foreign code, as the build compiles it', () => {
    const code = sample('export const a = 1;');

    expect(problemsOf({ 'guide/advice/01-a-schlecht.mdx': code })).toEqual([
      'guide/advice/01-a-schlecht.mdx esm-forbidden',
    ]);
  });
});
