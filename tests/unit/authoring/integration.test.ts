import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/authoring/check.ts';
import { contentCheck } from '../../../src/authoring/integration.ts';
import { formatProblems } from '../../../src/authoring/report.ts';
import { article, withContentFolder } from '../builders.ts';

/** Lets a command begin with this article; what it warns of, and with what it ends. */
function begin(command: 'build' | 'dev' | 'sync', body: string) {
  return withContentFolder({ 'articles/a.mdx': article(body) }, (directory) => {
    const warnings: string[] = [];
    const hook = contentCheck(pathToFileURL(`${directory}/`)).hooks['astro:config:setup'];
    const logger = { warn: (message: string) => warnings.push(message) };
    const report = formatProblems(checkContent(directory).problems);
    try {
      hook?.({ command, logger } as unknown as Parameters<NonNullable<typeof hook>>[0]);
      return { report, warnings, thrown: undefined };
    } catch (error) {
      return { report, warnings, thrown: error as Error };
    }
  });
}

const broken = '<Quizz id="x" />\n\nEin "Wort".';
const inelegant = 'Ein "Wort".';

test('a build fails once, with all that the check says', () => {
  const { report, warnings, thrown } = begin('build', broken);

  expect(report.split('\n')).toHaveLength(3);
  expect(thrown?.message).toContain(report);
  expect(thrown?.stack).toBe('');
  expect(warnings).toEqual([]);
});

test('a build goes on where there are hints only', () => {
  const { report, warnings, thrown } = begin('build', inelegant);

  expect(thrown).toBeUndefined();
  expect(warnings).toEqual([expect.stringContaining(report)]);
});

test('the dev server begins with broken content and tells it', () => {
  const { report, warnings, thrown } = begin('dev', broken);

  expect(thrown).toBeUndefined();
  expect(warnings).toEqual([expect.stringContaining(report)]);
});

test('sound content and other commands are silent', () => {
  expect(begin('build', 'Text.')).toMatchObject({ warnings: [], thrown: undefined });
  expect(begin('sync', broken)).toMatchObject({ warnings: [], thrown: undefined });
});
