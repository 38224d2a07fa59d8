import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { HotPayload, ViteDevServer } from 'vite';
import type { Operator } from '../site.ts';
import { checkContent } from './check.ts';
import { repeatMissedReload } from './missed-reload.ts';
import { formatProblems, summarize } from './report.ts';
import { watchContent } from './watch-content.ts';

/**
 * Runs the content check before a build, which fails once with all problems. In `dev` it warns and goes on; errors lie
 * over the page until they are mended.
 */
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
      'astro:server:setup': ({ server, logger }) => {
        const check = () => {
          try {
            const { problems, articleCount } = checkContent(directory);
            if (problems.length > 0) logger.warn(summarize(problems, articleCount));
            return problems;
          } catch (error) {
            // A file that the content needs is gone for the moment: no reason to stop the server.
            logger.error(String(error));
            return [];
          }
        };
        server.watcher.add(directory);
        const overlay = watchContent(directory, check, {
          onChange: (callback) => server.watcher.on('all', (_, path) => callback(path)),
          onOpen: (callback) => server.ws.on('connection', callback),
          send: (payload) => server.ws.send(payload),
        });
        // Astro, too, tells what it stumbles over in a text, a little later and without a remedy: ours stays.
        intercept(server, (payload) => (payload.type === 'error' && overlay()) || payload);
        repeatMissedReload({
          onRequest: (callback) =>
            server.middlewares.use((request, _, next) => {
              if (request.headers.accept?.includes('text/html')) callback();
              next();
            }),
          onSend: (callback) =>
            intercept(server, (payload) => {
              callback(payload);
              return payload;
            }),
          onOpen: (callback) => server.ws.on('connection', callback),
          send: (payload) => server.ws.send(payload),
        });
      },
    },
  };
}

/** Passes what is said to the open pages through a function, which may put something else in its place. */
function intercept(server: ViteDevServer, change: (payload: HotPayload) => HotPayload): void {
  const { hot } = server.environments.client;
  const send: (...message: unknown[]) => void = hot.send.bind(hot);
  hot.send = (...message: unknown[]) => {
    const [payload, ...rest] = message as [HotPayload | string];
    send(typeof payload === 'object' ? change(payload) : payload, ...rest);
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
