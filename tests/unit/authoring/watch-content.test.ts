import { pathToFileURL } from 'node:url';
import type { HotPayload } from 'vite';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/authoring/check.ts';
import { contentCheck } from '../../../src/authoring/integration.ts';
import { formatProblems } from '../../../src/authoring/report.ts';
import { watchContent } from '../../../src/authoring/watch-content.ts';
import type { Problem } from '../../../src/exercises/problems.ts';
import { article, problem, withContentFolder } from '../builders.ts';

const file = 'tests/unit/builders.ts';
const error = (changes: Partial<Problem> = {}) =>
  problem({ file, severity: 'error', line: 3, column: 5, ...changes });

/** A dev server at which the content goes through these states, one a change. */
function watch(...states: (readonly Problem[])[]) {
  const sent: HotPayload[] = [];
  let state = 0;
  let change = (_: string) => {};
  let open = () => {};
  watchContent(
    'content',
    () => states[state] ?? [],
    {
      onChange: (callback) => {
        change = callback;
      },
      onOpen: (callback) => {
        open = callback;
      },
      send: (payload) => sent.push(payload),
    },
    (task) => task(),
  );
  return {
    sent,
    /** What was sent since the last look. */
    look: () => sent.splice(0).map((payload) => payload.type),
    open: () => open(),
    change: (path = 'content/articles/a.mdx') => {
      state += 1;
      change(path);
    },
  };
}

describe('while somebody writes', () => {
  test('sound content says nothing', () => {
    const server = watch([], []);
    server.open();
    server.change();

    expect(server.look()).toEqual([]);
  });

  test('an error lies over the page as soon as it is written', () => {
    const server = watch([], [error()]);
    server.change();

    expect(server.look()).toEqual(['error']);
  });

  test('an error that was there before lies over every page that opens', () => {
    const server = watch([error()]);
    server.open();
    server.open();

    expect(server.look()).toEqual(['error', 'error']);
  });

  test('a mended file takes the overlay away, once', () => {
    const server = watch([error()], [], []);
    server.change();
    expect(server.look()).toEqual(['full-reload']);
    server.change();
    server.open();
    expect(server.look()).toEqual([]);
  });

  test('one error of two mended shows the other', () => {
    const server = watch([error({ line: 1 }), error({ line: 2 })], [error({ line: 2 })]);
    server.change();

    expect(server.sent).toMatchObject([{ type: 'error', err: { title: `${file}:2:5` } }]);
  });

  test('a hint disturbs nobody', () => {
    const server = watch([], [problem({ file, severity: 'warning' })]);
    server.change();
    server.open();

    expect(server.look()).toEqual([]);
  });

  test('other files are not its matter', () => {
    const server = watch([], [error()]);
    server.change('content-backup/a.mdx');
    server.change('src/site.ts');

    expect(server.look()).toEqual([]);
  });
});

describe('the overlay', () => {
  test('says what the command says: kind, place, sentence, remedy, and every error below', () => {
    const first = error({ message: 'Das ist falsch.', fix: 'Machen Sie es richtig.' });
    const second = error({ line: 9 });
    const server = watch([second, first]);
    server.open();

    expect(server.sent).toMatchObject([
      {
        err: {
          name: first.kind,
          title: `${file}:3:5`,
          message: 'Das ist falsch.',
          hint: '→ Machen Sie es richtig.',
          loc: { line: 3, column: 5 },
          stack: formatProblems([first, second]),
        },
      },
    ]);
  });

  test('shows the line with those around it', () => {
    const server = watch([error({ line: 1 })]);
    server.open();
    const [payload] = server.sent as unknown as { err: { highlightedCode: string } }[];

    expect(payload?.err.highlightedCode).toMatch(
      /^<pre><code><span class="line error-line">\/\*\* /,
    );
    expect(payload?.err.highlightedCode.match(/class="line/g)).toHaveLength(3);
  });

  test.for(['tests/unit', 'tests/unit/gibt-es-nicht.mdx'])('shows no lines of %s', (place) => {
    const server = watch([], [error({ file: place })]);
    server.change();

    expect(server.sent).toMatchObject([{ err: { highlightedCode: '', title: `${place}:3:5` } }]);
  });

  test('runs nothing that a stranger wrote', () => {
    const evil = '<Img src="x" onerror="alert(1)" />';
    withContentFolder({ 'articles/a.mdx': article(evil) }, (directory) => {
      const server = watch(checkContent(directory).problems);
      server.open();
      const [payload] = server.sent as unknown as { err: Record<string, string> }[];
      const { message = '', hint = '', highlightedCode = '' } = payload?.err ?? {};

      expect(message).toContain('„&lt;Img&gt;“');
      expect(highlightedCode).toContain('&lt;Img src=&quot;x&quot;');
      expect(message + hint).not.toContain('<');
      expect(highlightedCode.replace(/<\/?(?:pre|code|span)\b[^>]*>/g, '')).not.toContain('<');
    });
  });
});

describe('in the dev server', () => {
  /** What reaches the browser: through the check's own channel, and through the one that Astro uses. */
  function serve(directory: string) {
    const own: unknown[] = [];
    const sent: unknown[][] = [];
    const openers: (() => void)[] = [];
    const hot = { send: (...message: unknown[]) => sent.push(message) };
    const server = {
      watcher: { add: () => {}, on: () => {} },
      middlewares: { use: () => {} },
      ws: {
        on: (_: string, callback: () => void) => openers.push(callback),
        send: (payload: unknown) => own.push(payload),
      },
      environments: { client: { hot } },
    };
    const hook = contentCheck(pathToFileURL(`${directory}/`)).hooks['astro:server:setup'];
    hook?.({ server, logger: { warn: () => {}, error: () => {} } } as unknown as Parameters<
      typeof hook
    >[0]);
    const open = () => {
      for (const callback of openers) callback();
    };
    return { own, sent, hot, open };
  }

  const astros = { type: 'error', err: { message: 'Expected component', stack: '' } };

  test('an error stays in our words when Astro tells it in its own', () => {
    withContentFolder({ 'articles/a.mdx': article('<Quizz id="x" />') }, (directory) => {
      const { own, sent, hot, open } = serve(directory);
      open();
      hot.send(astros);

      expect(own).toMatchObject([{ err: { name: 'unknown-tag' } }]);
      expect(sent).toMatchObject([[{ err: { name: 'unknown-tag' } }]]);
    });
  });

  test('an error that is not of the content is passed on, as is everything else', () => {
    withContentFolder({ 'articles/a.mdx': article('Text.') }, (directory) => {
      const { sent, hot } = serve(directory);
      hot.send(astros);
      hot.send('astro:content-changed', { id: 1 });

      expect(sent).toEqual([[astros], ['astro:content-changed', { id: 1 }]]);
    });
  });

  test('content that cannot be checked at all does not stop the server', () => {
    const { own, open } = serve('tests/unit');
    open();

    expect(own).toEqual([]);
  });
});
