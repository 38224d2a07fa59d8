import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Operator } from '../site.ts';
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

/** Says at the end of a build, where it is read, that nobody answers for the site yet. */
export function operatorCheck(operator: Operator): AstroIntegration {
  return {
    name: 'operator-check',
    hooks: {
      'astro:build:done': ({ logger }) => {
        const missing = missingOperator(operator);
        if (missing.length > 0) logger.warn(operatorWarning(missing));
      },
    },
  };
}

function missingOperator({ name, address, email }: Operator): string[] {
  const parts = { Name: name, Anschrift: address.join(''), 'E-Mail-Adresse': email };
  return Object.entries(parts).flatMap(([part, value]) => (value.trim() === '' ? [part] : []));
}

function operatorWarning(missing: readonly string[]): string {
  const frame = '!'.repeat(72);
  return `\n${frame}\nDiese Website hat keinen vollständigen Betreiber: es fehlt ${missing.join(', ')}.\nImpressum und Datenschutz bleiben unvollständig. Tragen Sie ihn in src/site.ts unter „operator“ ein,\nbevor Sie veröffentlichen.\n${frame}`;
}

/** An author's mistake is no place in our code. */
function withoutStack(error: Error): Error {
  error.stack = '';
  return error;
}
