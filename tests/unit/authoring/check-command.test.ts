import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { runCheck } from '../../../src/authoring/check-command.ts';
import type { JsonReport } from '../../../src/authoring/formats.ts';
import { article, goodQuizLines, headed, withContentFolder } from '../builders.ts';

// The dictionary and processes of their own take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** Runs the command in this process. */
async function call(...options: string[]) {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const status = await runCheck(options, {
    log: (text: string) => stdout.push(text),
    error: (text: string) => stderr.push(text),
  });
  return { status, stdout: stdout.join('\n'), stderr: stderr.join('\n') };
}

async function run(...options: string[]) {
  const { status, stdout, stderr } = await call(...options);
  const [summary, ...table] = stdout.split('\n');
  return { status, summary, table, rows: stderr.split('\n').filter((row) => row !== '') };
}

test('the command of package.json hands its options on and ends with the code', () => {
  const cwd = fileURLToPath(new URL('../../..', import.meta.url));
  const script = 'src/authoring/check-content.ts';
  const options = ['tests/fixtures/bad/lose-enden', '--format', 'json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], {
    cwd,
    encoding: 'utf8',
  });

  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ errors: 4 });
});

/** `file:line:column  kind` of every row, the folder left out. */
function places(rows: readonly string[], directory: string): string[] {
  return rows.map((row) => row.replace(`${directory}/`, '').split('  ').slice(0, 2).join('  '));
}

const bad = (name: string) => `tests/fixtures/bad/${name}`;

describe('a folder of foreign code', async () => {
  const directory = bad('fremder-code');
  const result = await run(directory);

  test('fails', () => {
    expect(result.status).toBe(1);
  });

  test('is refused line by line', () => {
    expect(places(result.rows, directory)).toEqual([
      'articles/beitrag.mdx:7:1  esm-forbidden',
      'articles/beitrag.mdx:9:10  expression-forbidden',
      'articles/beitrag.mdx:11:1  html-forbidden',
      'articles/beitrag.mdx:13:1  unknown-tag',
      'articles/beitrag.mdx:15:5  unknown-attribute',
      'articles/beitrag.mdx:15:55  attribute-not-literal',
      'articles/beitrag.mdx:15:55  unknown-term',
    ]);
  });

  test('is told in German, with what to do', () => {
    for (const row of result.rows) expect(row).toMatch(/^\S+:\d+:\d+ {2}[a-z-]+ {2}.+ {2}→ .+$/);
    expect(result.rows[0]).toContain(
      '„import“ und „export“ sind in Artikeln nicht erlaubt.  → Löschen Sie die Zeile',
    );
  });

  test('is summed up', () => {
    expect(result.summary).toBe('7 Fehler in 1 Artikel.');
  });
});

test('a folder of broken exercises is told file by file, errors before warnings', async () => {
  const directory = bad('kaputte-uebungen');

  expect(places((await run(directory)).rows, directory)).toEqual([
    'articles/offen.mdx:9:1  mdx-syntax',
    'articles/uebungen.mdx:7:1  stem-missing',
    'articles/uebungen.mdx:11:1  option-unmarked',
    'articles/uebungen.mdx:11:1  rationale-missing',
    'articles/uebungen.mdx:15:1  invalid-id',
    'articles/uebungen.mdx:18:1  duplicate-item',
    'articles/uebungen.mdx:22:1  assessment-size',
    'articles/eins-mit-hinweisen.mdx:7:1  no-reference (Hinweis)',
    'articles/eins-mit-hinweisen.mdx:13:1  rationale-too-short (Hinweis)',
  ]);
});

test('a folder of loose ends is told with the entries that were meant', async () => {
  const directory = bad('lose-enden');

  expect(places((await run(directory)).rows, directory)).toEqual([
    'articles/01-zuhoeren.mdx:6:1  unknown-aspect',
    'articles/beitrag.mdx:6:3  unknown-part',
    'articles/beitrag.mdx:10:5  unknown-reference',
    'articles/beitrag.mdx:10:39  unknown-term',
    'articles/beitrag.mdx:10:62  term-not-linked (Hinweis)',
    'references.json:2:3  uncited-reference (Hinweis)',
  ]);
});

test('a sound folder passes without a word on the error stream', async () => {
  const result = await withContentFolder({ 'articles/a.mdx': article('Text.') }, (directory) =>
    run(directory),
  );

  expect(result).toMatchObject({ status: 0, summary: 'Keine Fehler in 1 Artikel.', rows: [] });
});

describe('the readability of articles', () => {
  test('is told below the summary, a row each, and how to read it', async () => {
    const files = {
      'articles/a.mdx': article('Wer fragt, hört zu.'),
      'articles/b.mdx': article('Eins. Zwei Meldungen.'),
      'pages/ueber.mdx': headed(),
    };

    const { table } = await withContentFolder(files, (directory) => run(directory));

    expect(table).toEqual([
      '',
      'Lesbarkeit des laufenden Texts  Wörter  Sätze  je Satz  längster  LIX  Flesch',
      'a.mdx                                4      1      4,0         4    4     118',
      'b.mdx                                3      2      1,5         2   35      81',
      expect.stringMatching(/^LIX: .*je höher, desto leichter/),
    ]);
  });

  test('is left out where there are too many to be read', async () => {
    const names = Array.from({ length: 31 }, (_, index) => `articles/a${index}.mdx`);
    const files = Object.fromEntries(names.map((name) => [name, article('Text.')]));

    expect(await withContentFolder(files, (directory) => run(directory))).toMatchObject({
      summary: 'Keine Fehler in 31 Artikeln.',
      table: [],
    });
  });
});

test('a folder with warnings only passes and tells them', async () => {
  const quiz = goodQuizLines().with(7, '  > Warum schon.');
  const { status, summary, rows } = await withContentFolder(
    { 'articles/a.mdx': article(...quiz) },
    (directory) => run(directory),
  );

  expect({ status, summary, count: rows.length }).toEqual({
    status: 0,
    summary: '0 Fehler, 1 Hinweis in 1 Artikel.',
    count: 1,
  });
});

test('a folder that does not exist is the caller’s error', async () => {
  const { status, rows } = await run('gibt-es-nicht');

  expect({ status, rows }).toEqual({
    status: 2,
    rows: [expect.stringContaining('Den Ordner „gibt-es-nicht“ gibt es nicht.')],
  });
});

describe('one file', () => {
  const files = {
    'articles/a.mdx': article('Eins - zwei. <Cite id="nichts" />'),
    'articles/b.mdx': article('<Quizz id="x" />'),
    'articles/c.mdx': article('Drei - vier.'),
    'glossary.yaml': '[]\n',
  };
  const inFolder = <T>(use: (directory: string) => Promise<T>) => withContentFolder(files, use);

  test('is told alone, in view of its whole folder', async () => {
    const { status, rows, summary, table } = await inFolder((directory) =>
      run(`${directory}/articles/a.mdx`),
    );

    expect({ status, summary }).toEqual({ status: 1, summary: '1 Fehler, 1 Hinweis in a.mdx.' });
    expect(table).toEqual([
      '',
      expect.stringMatching(/^Lesbarkeit/),
      expect.stringMatching(/^a\.mdx/),
      expect.stringMatching(/^LIX/),
    ]);
    expect(rows.map((row) => row.split('  ')[1])).toEqual([
      'unknown-reference',
      'dash-or-ellipsis (Hinweis)',
    ]);
  });

  test('that is sound passes, whatever is wrong with others', async () => {
    expect(await inFolder((directory) => run(`${directory}/glossary.yaml`))).toMatchObject({
      status: 0,
      summary: 'Keine Fehler in glossary.yaml.',
      rows: [],
      table: [],
    });
  });

  test('is repaired alone', async () => {
    const rest = await inFolder(async (directory) => {
      await call(`${directory}/articles/c.mdx`, '--fix');
      return readFileSync(`${directory}/articles/a.mdx`, 'utf8');
    });

    expect(rest).toBe(files['articles/a.mdx']);
    expect(
      await inFolder((directory) => run(`${directory}/articles/c.mdx`, '--fix')),
    ).toMatchObject({ status: 0, summary: '1 Stelle berichtigt.' });
  });

  test('outside of any content folder is the caller’s error', async () => {
    expect(await run('package.json')).toMatchObject({
      status: 2,
      rows: [
        '„package.json“ liegt in keinem Inhaltsordner. → Rufen Sie „npm run check:content“ ohne Angabe auf.',
      ],
    });
  });
});

test('a folder that is no content folder is the caller’s error', async () => {
  const { status, rows } = await run('tests/unit');

  expect({ status, trace: rows.filter((row) => row.includes('    at ')) }).toEqual({
    status: 2,
    trace: [],
  });
});

describe('the other formats', () => {
  const directory = bad('lose-enden');

  test('write nothing but themselves, and fail as the text does', async () => {
    const { status, stdout, stderr } = await call(directory, '--format', 'json');

    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, errors: 4, warnings: 2 });
  });

  test('give GitHub one command a problem, with the path from the root of the project', async () => {
    const { stdout } = await call(directory, '--format=github');

    expect(stdout.trimEnd().split('\n')).toHaveLength(6);
    expect(stdout).toContain(
      `::error file=${directory}/articles/beitrag.mdx,line=10,col=5,title=unknown-reference::`,
    );
  });

  test('one that does not exist is the caller’s error', async () => {
    expect(await run(directory, '--format', 'xml')).toMatchObject({
      status: 2,
      rows: ['Das Format „xml“ gibt es nicht. Möglich: text, json, github, sarif.'],
    });
  });
});

test.for([
  ['an option that does not exist', ['--fixx'], 'So geht es: npm run check:content'],
  ['a second folder', ['content', 'mehr'], 'Nennen Sie nur einen Ordner oder eine Datei.'],
] as const)('%s is the caller’s error', async ([, options, sentence]) => {
  const { status, rows } = await run(...options);

  expect({ status, rows }).toEqual({ status: 2, rows: [expect.stringContaining(sentence)] });
});

test('with --fix the mechanical is repaired, counted and no more told', async () => {
  const files = { 'articles/a.mdx': article('Ein "Wort" und 1 + 1 = {2 + 0}.') };
  const results = await withContentFolder(files, async (directory) => [
    await call(directory, '--fix'),
    await call(directory, '--fix'),
  ]);

  expect(results.map(({ status }) => status)).toEqual([1, 1]);
  expect(results.map(({ stdout }) => stdout.split('\n')[0])).toEqual([
    '2 Stellen berichtigt.',
    '1 Fehler in 1 Artikel.',
  ]);
});

test('with --spelling unknown words are told beside everything else', async () => {
  const files = { 'articles/a.mdx': article('Eine Beshcreibung - so.') };
  const { stdout } = await withContentFolder(files, (directory) =>
    call(directory, '--spelling', '--format', 'json'),
  );
  const { problems } = JSON.parse(stdout) as JsonReport;

  expect(problems.map(({ kind, line, column }) => `${kind} ${line}:${column}`)).toEqual([
    'unknown-word 7:6',
    'dash-or-ellipsis 7:19',
  ]);
});
