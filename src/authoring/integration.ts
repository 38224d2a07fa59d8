import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './check.ts';
import { formatProblems, summarize } from './report.ts';

/** Runs the content check before a build, which fails once with all problems; in `dev` it only warns. */
export function contentCheck(contentDirectory: URL): AstroIntegration {
  const directory = fileURLToPath(contentDirectory);
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { problems, articleCount } = checkContent(directory);
        if (problems.length === 0) return;
        const report = `${summarize(problems, articleCount)}\n\n${formatProblems(problems)}\n`;
        const isBroken = problems.some(({ severity }) => severity === 'error');
        if (isBroken && command === 'build') throw withoutStack(new Error(report));
        logger.warn(report);
      },
    },
  };
}

/** An author's mistake is no place in our code. */
function withoutStack(error: Error): Error {
  error.stack = '';
  return error;
}
