import { type ChildProcess, fork } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';

/**
 * The parser has two seconds for what it may choke on; starting its process comes on top. A check that has not answered
 * by then is ended and counts as hung.
 */
const patience = 10_000;
/** `FUZZ_RUNS=5000` looks longer. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 6);
const testTimeout = numRuns * patience;

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'zufall-'));
cpSync(join(root, 'tests/fixtures/content'), folder, { recursive: true });
const canary = join(folder, 'kanarienvogel');
const bytesOf = (path: string) => readFileSync(join(root, path)).toString('latin1');
const articles = readdirSync(join(root, 'content/articles')).map((name) =>
  bytesOf(`content/articles/${name}`),
);
const lists = ['aspects.yaml', 'glossary.yaml', 'references.json'].map(
  (path) => [path, bytesOf(`tests/fixtures/content/${path}`)] as const,
);
const drawing = bytesOf('content/figures/03-kaskade.svg');

let child: ChildProcess | undefined;
afterAll(() => {
  child?.kill();
  rmSync(folder, { recursive: true });
});

interface Answer {
  count: number;
  ran: boolean;
}

/** What the child says next. */
function answerOf(process: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const watchdog = setTimeout(() => process.kill('SIGKILL'), patience);
    const end = (settle: () => void) => {
      clearTimeout(watchdog);
      process.off('exit', fall);
      process.off('message', tell);
      settle();
    };
    const fall = (code: number | null, signal: string | null) =>
      end(() => reject(new Error(`no answer: ended with ${code ?? signal}`)));
    const tell = (answer: unknown) => end(() => resolve(answer));
    process.once('exit', fall).once('message', tell);
  });
}

async function check(path: string, content: string): Promise<Answer> {
  if (!child || child.exitCode !== null || child.signalCode !== null) {
    child = fork(join(root, 'tests/unit/fuzz-process.ts'), [folder], { silent: true });
    await answerOf(child);
  }
  const answer = answerOf(child);
  child.send({ path, content });
  return (await answer) as Answer;
}

const bait = `(globalThis.kanarienvogel = require('fs').writeFileSync('${canary}', ''))`;
const tokens = fc.constantFrom(
  ...['<', '>', '</', '/>', '{', '}', '`', '```', '*', '**', '[', '](', ')', '|', '#', '---', '>'],
  ...[
    '&#x202e;',
    '\\',
    '"',
    "'",
    '\n',
    '\r',
    '\t',
    '\0',
    '\x80',
    '\xff',
    '<Quiz id="a">',
    '</Quiz>',
  ],
  ...[
    '<Hint>',
    '{/*',
    '*/}',
    '![',
    '<!--',
    'import x',
    'export ',
    '- [x] ',
    '1. ',
    '&a',
    '*a',
    '!!js',
  ],
  ...[`{${bait}}`, `<Cite id={${bait}} />`, `export const x = ${bait}`, `<script>${bait}</script>`],
);

type Mutation = (source: string) => string;
const place = fc.double({ min: 0, max: 1, noNaN: true });

const insertion: fc.Arbitrary<Mutation> = fc.tuple(place, tokens).map(([at, token]) => (source) => {
  const index = Math.floor(at * source.length);
  return source.slice(0, index) + token + source.slice(index);
});
const byteChange: fc.Arbitrary<Mutation> = fc
  .tuple(place, fc.integer({ min: 0, max: 255 }))
  .map(([at, byte]) => (source) => {
    const index = Math.floor(at * source.length);
    return source.slice(0, index) + String.fromCharCode(byte) + source.slice(index + 1);
  });
const cut: fc.Arbitrary<Mutation> = fc.tuple(place, place).map(([from, length]) => (source) => {
  const index = Math.floor(from * source.length);
  return source.slice(0, index) + source.slice(index + Math.floor(length * 200));
});
const lineMove: fc.Arbitrary<Mutation> = fc.tuple(place, place).map(([from, to]) => (source) => {
  const rows = source.split('\n');
  const [row = ''] = rows.splice(Math.floor(from * rows.length), 1);
  return rows.toSpliced(Math.floor(to * rows.length), 0, row).join('\n');
});
const repetition: fc.Arbitrary<Mutation> = fc
  .tuple(place, tokens, fc.integer({ min: 2, max: 3000 }))
  .map(([at, token, times]) => (source) => {
    const index = Math.floor(at * source.length);
    return source.slice(0, index) + token.repeat(times) + source.slice(index);
  });

const mutated = (source: fc.Arbitrary<string>, mutation: fc.Arbitrary<Mutation>) =>
  fc
    .tuple(source, fc.array(mutation, { minLength: 1, maxLength: 6 }))
    .map(([text, mutations]) => mutations.reduce((now, mutate) => mutate(now), text));

const article = fc.constantFrom(...articles);
const ownFile = 'articles/zufall.mdx';

describe('a damaged file is answered: no crash, no hang, nothing runs', () => {
  test.for([
    ['tokens put in', insertion],
    ['bytes changed', byteChange],
    ['pieces cut out', cut],
    ['lines moved', lineMove],
    ['tokens repeated', repetition],
  ] as const)('an article with %s', { timeout: testTimeout }, async ([, mutation]) => {
    await fc.assert(
      fc.asyncProperty(mutated(article, mutation), async (content) => {
        expect(await check(ownFile, content)).toMatchObject({ ran: false });
        expect(existsSync(canary)).toBe(false);
      }),
      { numRuns },
    );
    rmSync(join(folder, ownFile), { force: true });
  });

  test.for(lists)('%s', { timeout: testTimeout }, async ([path, sound]) => {
    const damage = fc.oneof(insertion, byteChange, cut, lineMove, repetition);
    await fc.assert(
      fc.asyncProperty(mutated(fc.constant(sound), damage), async (content) => {
        expect(await check(path, content)).toMatchObject({ ran: false });
      }),
      { numRuns },
    );
    await check(path, sound);
  });

  test('a drawing', { timeout: testTimeout }, async () => {
    mkdirSync(join(folder, 'figures'), { recursive: true });
    const damage = fc.oneof(insertion, byteChange, cut, repetition);
    await fc.assert(
      fc.asyncProperty(mutated(fc.constant(drawing), damage), async (content) => {
        expect(await check('figures/a.svg', content)).toMatchObject({ ran: false });
      }),
      { numRuns },
    );
  });
});
