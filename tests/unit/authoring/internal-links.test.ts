import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/authoring/check.ts';
import { staticPages } from '../../../src/authoring/site-pages.ts';
import { article, goodQuizLines, headed, lines, withContentFolder } from '../builders.ts';

const check = (files: Record<string, string>) =>
  withContentFolder(files, (directory) =>
    checkContent(directory)
      .problems.filter(({ kind }) => /^(?:unknown-(?:page|anchor)|draft-page)$/.test(kind))
      .map((one) => ({ ...one, file: relative(directory, one.file) })),
  );
const linking = (address: string) => ({ 'articles/a.mdx': article(`[Hin](${address})`) });

describe('a link leads somewhere', () => {
  test.for([
    ['/', 'the front page'],
    ['/glossar/', 'a page of the site'],
    ['/glossar/#stichprobe', 'a term'],
    ['/quellen/#quelle-meier-2001', 'a source'],
    ['/quellen/literatur.bib', 'a file of the bibliography'],
    ['/mein-stand/#meine-daten', 'a place that a page names in its source'],
    ['/suche/?q=lob', 'a page with a query'],
    ['/rss.xml', 'the feed'],
    ['/beitraege/b/', 'another article'],
    ['/beitraege/b/#ein-teil', 'its section'],
    ['/beitraege/b/#%65in-teil', 'its section, encoded'],
    ['/beitraege/b/#frage', 'its question'],
    ['/beitraege/b/#quelle-meier-2001', 'its source'],
    ['/beitraege/b/#quellen', 'its list of sources'],
    ['/mitmachen/baukasten/#checkliste', 'a sample of the guide'],
    ['/mitmachen/baukasten/#muster', 'its checklist'],
    ['/einfuehrung/', 'the introduction'],
    ['/ueber/#mehr', 'a section of a page'],
    ['#', 'the top of the page'],
    ['https://example.org/#nirgends', 'a place that is not ours to check'],
  ] as const)('%s: %s', ([address]) => {
    const files = {
      ...linking(address),
      'articles/b.mdx': article('## Ein Teil', '', ...goodQuizLines()),
      'articles/00-einfuehrung.mdx': headed('published: 2026-01-01', 'kind: introduction'),
      'pages/ueber.mdx': lines(headed(), '## Mehr', ''),
      'guide/09-checkliste.mdx': lines(
        headed(),
        '<Checklist id="muster">',
        '',
        '- Eins.',
        '',
        '</Checklist>',
        '',
      ),
    };

    expect(check(files)).toEqual([]);
  });

  test('a draft may link to a draft', () => {
    const files = {
      'articles/a.mdx': lines(headed('published: 2026-01-01', 'draft: true'), '[B](/beitraege/b/)'),
      'articles/b.mdx': headed('published: 2026-01-01', 'draft: true'),
    };

    expect(check(files)).toEqual([]);
  });
});

describe('a link that leads nowhere is told with what was meant', () => {
  test.for([
    ['/mitmachen/baukastn/', 'Meinten Sie „/mitmachen/baukasten/“?'],
    ['/glosar/', 'Meinten Sie „/glossar/“?'],
    ['/glossar', 'Meinten Sie „/glossar/“?'],
    ['/beitraege/aa/', 'Meinten Sie „/beitraege/a/“?'],
    ['/glossar/#stichprobn', 'Meinten Sie „#stichprobe“?'],
    ['/glossar/#beschreibung', 'Meinten Sie „#stichprobe“?'],
    ['/glossar/#xyz', 'Meinten Sie „#stichprobe“?'],
  ] as const)('%s', ([address, fix]) => {
    expect(check(linking(address)).map((one) => one.fix)).toEqual([fix]);
  });

  const lead = {
    'articles/01-zuhoeren.mdx': headed('published: 2026-01-01', 'kind: lead', 'aspect: zuhoeren'),
    'articles/02-gern-vorleben.mdx': headed('published: 2026-01-01', 'kind: lead'),
  };
  test.for([
    ['/aspekte/vorleben/', 'Meinten Sie „/aspekte/gern-vorleben/“?'],
    ['/aspekte/xyz/', 'Meinten Sie „/aspekte/zuhoeren/“ oder „/aspekte/gern-vorleben/“?'],
    [
      '/xyzxyz/',
      'Kopieren Sie die Adresse aus dem Browser, ab dem „/“ nach dem Namen der Website.',
    ],
    ['/xyzxyz', 'Nennen Sie eine Adresse wie „/glossar/“, mit „/“ am Anfang und am Ende.'],
  ] as const)('%s, by its words or its folder', ([address, fix]) => {
    expect(check({ ...linking(address), ...lead }).map((one) => one.fix)).toEqual([fix]);
  });

  test.for([
    ['01-zuhoeren.mdx', 'Schreiben Sie „/aspekte/zuhoeren/“.'],
    ['../articles/01-zuhoeren.mdx#teil', 'Schreiben Sie „/aspekte/zuhoeren/#teil“.'],
    ['./zuhoeren.md', 'Schreiben Sie „/aspekte/zuhoeren/“.'],
    ['a.mdx', 'Schreiben Sie „/beitraege/a/“.'],
    ['nirgends.mdx', 'Erlaubt sind „https://…“, „mailto:…“, „/…“ und „#…“.'],
  ] as const)('the file %s, by the address it gets', ([address, fix]) => {
    const files = { ...linking(address), ...lead };
    const problems = withContentFolder(files, (directory) => checkContent(directory).problems);

    expect(problems.filter(({ kind }) => kind === 'unsafe-link')).toMatchObject([
      { line: 7, column: 1, fix },
    ]);
  });

  test('a link to a file is refused in advice, too', () => {
    const files = { 'guide/advice/01-a-schlecht.mdx': lines(headed(), '[Hin](a.mdx)') };
    const problems = withContentFolder(files, (directory) => checkContent(directory).problems);

    expect(problems.map(({ kind }) => kind)).toEqual(['unsafe-link']);
  });

  test('an anchor that cannot be decoded is looked for as it stands', () => {
    expect(check(linking('#%zz')).map(({ kind }) => kind)).toEqual(['unknown-anchor']);
  });
});

test('a sample of the guide is no page of its own, and its links begin at the guide', () => {
  const files = {
    'articles/a.mdx': article('[Hin](/checkliste/) und [dahin](/baukasten/)'),
    'pages/baukasten.mdx': headed(),
    'guide/09-checkliste.mdx': lines(headed(), '[Oben](#bausteine), [weiter](#frage)', ''),
    'guide/01-frage.mdx': headed(),
  };

  expect(check(files).map(({ file, kind }) => `${file} ${kind}`)).toEqual([
    'articles/a.mdx unknown-page',
    'articles/a.mdx unknown-page',
  ]);
});

describe('a link to a checklist among all of them', () => {
  const checklist = (id: string) => [`<Checklist id="${id}">`, '', '- Eins.', '', '</Checklist>'];
  const dated = (day: string, id: string, ...head: string[]) =>
    lines(headed(`published: ${day}`, ...head), ...checklist(id), '');
  /** The introduction's list and those of 20 posts, `liste-20` the newest: one does not fit onto the first page. */
  const files = {
    'articles/00-einfuehrung.mdx': dated('2020-01-01', 'anfang', 'kind: introduction'),
    ...Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => {
        const day = `2021-01-${String(index + 1).padStart(2, '0')}`;
        return [`articles/beitrag-${index}.mdx`, dated(day, `liste-${index + 1}`)];
      }),
    ),
    'articles/entwurf.mdx': dated('2021-02-01', 'unfertig', 'draft: true'),
    'articles/spaeter.mdx': dated('9999-01-01', 'kommt-noch'),
  };
  const kinds = (address: string) =>
    check({ ...files, 'pages/ueber.mdx': `${headed()}\n[Hin](${address})\n` }).map(
      ({ kind }) => kind,
    );

  test.for([
    '/checklisten/#anfang',
    '/checklisten/#liste-20',
    '/checklisten/#liste-2',
    '/checklisten/2/',
    '/checklisten/2/#liste-1',
  ])('leads somewhere on its page: %s', (address) => expect(kinds(address)).toEqual([]));

  test.for([
    ['/checklisten/#liste-1', 'unknown-anchor'],
    ['/checklisten/2/#anfang', 'unknown-anchor'],
    ['/checklisten/2/#liste-2', 'unknown-anchor'],
    ['/checklisten/#unfertig', 'unknown-anchor'],
    ['/checklisten/#kommt-noch', 'unknown-anchor'],
    ['/checklisten/3/', 'unknown-page'],
  ] as const)('is told where the page has no such place: %s', ([address, kind]) => {
    expect(kinds(address)).toEqual([kind]);
  });
});

test.for([
  ['/beitraege/', 40, []],
  ['/beitraege/2/', 40, ['unknown-page']],
  ['/beitraege/2/', 41, []],
] as const)(
  'the list of posts is a page of the site: %s of %i posts',
  ([address, posts, kinds]) => {
    const files = Object.fromEntries(
      Array.from({ length: posts }, (_, index) => [`articles/p-${index}.mdx`, article('Text.')]),
    );
    const found = check({ ...files, 'pages/ueber.mdx': `${headed()}\n[Hin](${address})\n` });

    expect(found.map(({ kind }) => kind)).toEqual(kinds);
  },
);

test('the pages of the site are those of its source, endpoints by their file', () => {
  const pages = [...staticPages().keys()];

  expect(pages).toEqual(expect.arrayContaining(['/', '/quellen/', '/mein-stand/', '/rss.xml']));
  expect(pages.filter((path) => /\[|\.astro|index/.test(path))).toEqual([]);
});
