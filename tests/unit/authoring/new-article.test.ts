import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { createArticleFile } from '../../../src/authoring/article-file.ts';
import { RequestError, readRequest } from '../../../src/authoring/article-request.ts';
import { askFor } from '../../../src/authoring/ask.ts';
import { checkContent } from '../../../src/authoring/check.ts';
import { readShelf, type Shelf } from '../../../src/authoring/shelf.ts';
import { slugFrom } from '../../../src/series/slug.ts';
import { article, books, goodQuizLines, headed, withContentFolder } from '../builders.ts';

// Some runs start Node, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const root = fileURLToPath(new URL('../../..', import.meta.url));
const today = '2026-03-01';

const shelf: Shelf = {
  aspects: [
    { number: 1, slug: 'zuhoeren', title: 'Zuhören' },
    { number: 2, slug: 'vorleben', title: 'Vorleben' },
  ],
  articles: new Map([['vergeben', '03-vergeben.mdx']]),
  ids: new Set(),
  reference: 'meier-2001',
};

const fileFor = (answers: Parameters<typeof readRequest>[0], on: Partial<Shelf> = {}) =>
  createArticleFile(readRequest(answers, { ...shelf, ...on }, today), { ...shelf, ...on });

const frontmatterOf = (text: string) =>
  parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '') as Record<string, unknown>;

function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof RequestError) return error.message;
    throw error;
  }
  return '';
}

describe('a new article', () => {
  const titles = [
    'Mein Thema',
    'Äpfel, Öl & Übermut: größer als gedacht',
    '„Ist mein Schlepper fertig?“ Ein Bericht',
    'Was \'heißt\' "Nähe"? - {nichts} <Quiz> # *so* \\n',
    'key: [value, *anker] & !tag | > % @ `x`',
    'Ein sehr langer Titel, der fast alle Zeichen braucht, die eine Überschrift hier haben darf',
    '🎉 Fest 🎉',
    '2026: ein Rückblick',
    'true',
    '--- a',
    '12345 日',
    '日本語の題名',
  ];
  const kinds = ['post', 'lead'];
  const aspects = ['', '1', 'vorleben'];
  const cases = titles.flatMap((title) =>
    kinds.flatMap((kind) =>
      aspects
        .filter((aspect) => kind === 'post' || aspect !== '')
        .map((aspect) => ({ title, kind, aspect })),
    ),
  );

  test.for(cases)('passes the check as it is: $kind, aspect „$aspect“, „$title“', (answers) => {
    withContentFolder({}, (directory) => {
      const fresh = readShelf(directory);
      if (!fresh) throw new Error('no shelf');
      const { name, text } = createArticleFile(readRequest(answers, fresh, today), fresh);
      writeFileSync(join(directory, 'articles', name), text);

      expect(checkContent(directory).problems).toEqual([]);
      expect(frontmatterOf(text)).toMatchObject({ title: answers.title, kind: answers.kind });
    });
  });

  test('passes the check or is refused in a sentence, whatever its title', () => {
    withContentFolder({}, (directory) => {
      const fresh = readShelf(directory);
      if (!fresh) throw new Error('no shelf');
      const title = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 });
      fc.assert(
        fc.property(title, fc.constantFrom('post', 'lead'), (words, kind) => {
          const answers = { title: words, kind, aspect: '1' };
          const refusal = refusalOf(() => readRequest(answers, fresh, today));
          if (refusal !== '') {
            expect(refusal).toMatch(/^Der Titel hat \d+ Zeichen\.|hat keine Buchstaben\./);
            return;
          }
          const { name, text } = createArticleFile(readRequest(answers, fresh, today), fresh);
          const path = join(directory, 'articles', name);
          writeFileSync(path, text);
          const { problems } = checkContent(directory);
          rmSync(path);
          expect(problems).toEqual([]);
        }),
        { numRuns: 60 },
      );
    });
  });

  test('fits into the real content', () => {
    const real = readShelf('content');
    if (!real) throw new Error('no content');
    const { text } = createArticleFile(
      readRequest({ title: 'Ein neuer Beitrag', aspect: '3' }, real, today),
      real,
    );
    const read = (name: string) => readFileSync(join('content', name), 'utf8');
    const files = {
      ...Object.fromEntries(
        ['articles', 'pages', 'figures'].flatMap((folder) =>
          readdirSync(join('content', folder)).map((name) => [
            `${folder}/${name}`,
            read(`${folder}/${name}`),
          ]),
        ),
      ),
      ...Object.fromEntries(
        ['aspects.yaml', 'glossary.yaml', 'references.json'].map((name) => [name, read(name)]),
      ),
    };
    const name = 'articles/ein-neuer-beitrag.mdx';
    const found = withContentFolder({ ...files, [name]: text }, (directory) =>
      checkContent(directory).problems.filter(({ file }) => file.endsWith(name)),
    );

    expect(found).toEqual([]);
  });

  test('is a draft that appears today unless told otherwise', () => {
    expect(frontmatterOf(fileFor({ title: 'Mein Thema' }).text)).toMatchObject({
      kind: 'post',
      published: today,
      draft: true,
    });
    const { text } = fileFor({ title: 'Mein Thema', date: '2027-01-31' });
    expect(frontmatterOf(text).published).toBe('2027-01-31');
  });

  test.for([
    ['a day that was chosen', { date: '2027-01-31' }, 'published: 2027-01-31'],
    ['the day of today', {}, `published: ${today} # Tag des Erscheinens: bitte eintragen.`],
  ] as const)('asks for the day of its appearance only where it is %s', ([, date, row]) => {
    expect(fileFor({ title: 'Mein Thema', ...date }).text.split('\n')).toContain(row);
  });

  test.for([
    ['Beitrag', 'post'],
    ['leitartikel', 'lead'],
    [' Lead ', 'lead'],
  ] as const)('may be called „%s“', ([kind, name]) => {
    const { text } = fileFor({ title: 'Mein Thema', kind, aspect: '1' });

    expect(frontmatterOf(text).kind).toBe(name);
  });

  test('whose title has no letters of an address, but digits, is no number', () => {
    expect(fileFor({ title: '2026 日本' }).name).toBe('beitrag-2026.mdx');
  });

  test('of an aspect bears its number and name', () => {
    expect(fileFor({ title: 'Mein Thema', kind: 'lead', aspect: '2' }).name).toBe(
      '02-vorleben.mdx',
    );
  });

  test('gets ids that nobody has', () => {
    const ids = new Set(['mein-thema-checkliste', 'mein-thema-2-frage']);
    const { text } = fileFor({ title: 'Mein Thema' }, { ids });

    expect(text).toContain('<Quiz id="mein-thema-3-frage">');
    expect(text).toContain('<Checklist id="mein-thema-3-checkliste">');
  });

  test('asks for no right and wrong where there is no source to cite', () => {
    const { text } = fileFor({ title: 'Mein Thema' }, { reference: undefined });

    expect(text).toContain('<Quiz id="mein-thema-frage" type="reflect">');
  });
});

test.for([
  ['Mein Thema', 'mein-thema'],
  ['Äpfel, Öl & Übermut: größer', 'aepfel-oel-uebermut-groesser'],
  ['Café à la Schüller', 'cafe-a-la-schueller'],
  ['2026-03: 7 Fehler', 'fehler'],
  ['🎉', ''],
  [`${'wort '.repeat(20)}`, `${'wort-'.repeat(11)}wort`],
  ['x'.repeat(90), 'x'.repeat(60)],
] as const)('„%s“ becomes the address „%s“', ([title, slug]) => {
  expect(slugFrom(title)).toBe(slug);
});

describe('refused is', () => {
  test.for([
    ['a title of two letters', { title: ' ab ' }, 'Der Titel hat 2 Zeichen.'],
    ['a title of 91', { title: 'x'.repeat(91) }, 'Der Titel hat 91 Zeichen.'],
    ['a title of digits', { title: '12345' }, '„12345“ hat keine Buchstaben.'],
    ['a title of signs', { title: '🎉🎉🎉' }, 'hat keine Buchstaben.'],
    ['a number for an address', { title: 'Thema', slug: '2' }, '„2“ taugt nicht als Adresse'],
    ['an unknown kind', { title: 'Thema', kind: 'artikel' }, 'Die Art „artikel“ gibt es nicht.'],
    [
      'an unknown aspect, with all there are',
      { title: 'Thema', aspect: '9' },
      'Den Aspekt „9“ gibt es nicht. Möglich sind „zuhoeren“, „vorleben“ oder die Nummer.',
    ],
    [
      'a mistyped aspect, with the one that was meant',
      { title: 'Thema', aspect: 'vorlebn' },
      'Möglich sind „vorleben“ oder',
    ],
    ['a lead without an aspect', { title: 'Thema', kind: 'lead' }, 'braucht einen Aspekt'],
    ['no date', { title: 'Thema', date: '31.12.2026' }, '„31.12.2026“ ist kein Tag.'],
    ['a day that does not exist', { title: 'Thema', date: '2026-02-30' }, 'ist kein Tag'],
    ['an address that is taken', { title: 'Vergeben' }, '03-vergeben.mdx gibt es schon'],
    ['a slug that is none', { title: 'Thema', slug: 'Mein Thema' }, 'taugt nicht als Adresse'],
    ['the slug of a page of posts', { title: 'Thema', slug: '2' }, 'taugt nicht als Adresse'],
    [
      'a slug for a lead',
      { title: 'Thema', kind: 'lead', aspect: '1', slug: 'x' },
      'Lassen Sie „--slug“ weg',
    ],
  ] as const)('%s', ([, answers, message]) => {
    expect(refusalOf(() => fileFor(answers))).toContain(message);
  });

  test('a second lead of an aspect', () => {
    const articles = new Map([['zuhoeren', '01-zuhoeren.mdx']]);
    const act = () => fileFor({ title: 'Thema', kind: 'lead', aspect: '1' }, { articles });

    expect(refusalOf(act)).toContain('gibt es schon einen Leitartikel: 01-zuhoeren.mdx');
  });
});

describe('asked', () => {
  /** Answers in turn; what was told in between. */
  async function ask(given: Parameters<typeof askFor>[0], ...replies: string[]) {
    const told: string[] = [];
    const asked: string[] = [];
    const answers = await askFor(given, shelf, today, {
      ask: async (question) => {
        asked.push(question);
        return replies.shift() ?? '';
      },
      tell: (message) => told.push(message),
    });
    return { answers, told, asked };
  }

  test('somebody who only presses Enter after the title gets a post of today', async () => {
    const { answers, told } = await ask({}, 'Mein Thema');

    expect(answers).toMatchObject({ title: 'Mein Thema', kind: 'post', date: today });
    expect(told).toEqual([]);
  });

  test('again until the answer is right', async () => {
    const { answers, told } = await ask(
      {},
      'x',
      'Mein Thema',
      'brief',
      'lead',
      '',
      '2',
      'bald',
      '',
    );

    expect(answers).toMatchObject({ title: 'Mein Thema', kind: 'lead', aspect: 'vorleben' });
    expect(told).toHaveLength(4);
  });

  test('only for what was not given, and again for what was given wrong', async () => {
    const { asked } = await ask({ kind: 'post', aspect: '9' }, 'Mein Thema', '1', '');

    expect(asked.map((question) => question.split('\n').at(-1))).toEqual([
      'Titel: ',
      'Aspekt (Nummer, leer für keinen): ',
      `Tag des Erscheinens [${today}]: `,
    ]);
  });
});

describe('the command', () => {
  function run(directory: string, ...flags: string[]) {
    return spawnSync(process.execPath, ['src/authoring/new-article.ts', ...flags], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: directory },
    });
  }

  test('writes into the folder that CONTENT_DIR names, and never over a file', () => {
    withContentFolder({}, (directory) => {
      const flags = ['--title', 'Übung: „so“', '--aspect', 'vorleben', '--date', '2026-12-01'];
      const path = join(directory, 'articles/uebung-so.mdx');
      expect(run(directory, ...flags)).toMatchObject({
        status: 0,
        stdout: expect.stringContaining(`${path} ist angelegt.`),
      });
      expect(checkContent(directory).problems).toEqual([]);

      writeFileSync(path, 'Eigenes');
      expect(run(directory, ...flags)).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('uebung-so.mdx gibt es schon'),
      });
      expect(readFileSync(path, 'utf8')).toBe('Eigenes');
    });
  });

  test('knows the ids of articles and pages', () => {
    const files = {
      'articles/a.mdx': article(...goodQuizLines('thema-frage')),
      'pages/b.mdx': [headed(), ...goodQuizLines('thema-2-frage', 'Was half noch?')].join('\n'),
      'references.json': books('meier-2001'),
    };
    withContentFolder(files, (directory) => {
      run(directory, '--title', 'Thema');

      expect(readFileSync(join(directory, 'articles/thema.mdx'), 'utf8')).toContain(
        'thema-3-frage',
      );
    });
  });

  test.for([
    ['an unknown flag', ['--titel', 'x'], 'Die Angabe „--titel“ gibt es nicht'],
    ['a flag without its value', ['--title'], 'Die Angabe „--title'],
    ['no title where nobody can be asked', [], 'Der Titel fehlt.'],
  ] as const)('tells %s in a sentence', ([, flags, message]) => {
    withContentFolder({}, (directory) => {
      const { status, stderr } = run(directory, ...flags);

      expect({ status, isTrace: stderr.includes('    at ') }).toEqual({
        status: 1,
        isTrace: false,
      });
      expect(stderr).toContain(message);
      expect(existsSync(join(directory, 'articles/thema.mdx'))).toBe(false);
    });
  });

  test('tells what it takes, and a folder that holds no content', () => {
    expect(run('content', '--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('--aspect'),
    });
    expect(run('tests/unit', '--title', 'Thema')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('„tests/unit“ ist kein Inhaltsordner'),
    });
  });
});
