import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/exercises/parse.ts';
import { feedHtml, newestFirst, sourcesHtml } from '../../../src/series/feed.ts';
import { lines, quizLines, scenarioLines } from '../builders.ts';

const url = 'https://site.test/serie/aspekte/zuhoeren/';
const site = {
  address: (path: string) => `https://site.test/serie${path}`,
  label: (id: string) => (id === 'meier-2001' ? 'Meier & Sohn 2001' : id),
};

function feedOf(...body: string[]): string {
  const source = lines(...body, '');
  const { exercises } = parseDocument(source);
  return feedHtml({ body: source, exercises, url }, site);
}

describe('the text for feed readers', () => {
  test.for([
    [
      'headings, marks and breaks',
      '## Eins\n\n*Zwei* **drei**  \n`vier`',
      '<h2>Eins</h2>\n<p><em>Zwei</em> <strong>drei</strong><br>\n<code>vier</code></p>',
    ],
    ['what would be markup', 'Umsatz < Kosten & „mehr“', '<p>Umsatz &lt; Kosten &amp; „mehr“</p>'],
    ['a comment among authors', 'Da{/* nicht da */}.', '<p>Da.</p>'],
    [
      'a citation',
      '<Cite id="meier-2001" /> zeigt',
      '<p><a href="https://site.test/serie/quellen/#quelle-meier-2001">Meier &amp; Sohn 2001</a> zeigt</p>',
    ],
    [
      'a term',
      'im <Term id="gemba">Gemba</Term>',
      '<p>im <a href="https://site.test/serie/glossar/#gemba">Gemba</a></p>',
    ],
    [
      'a link to a page of ours',
      '[Glossar](/glossar/)',
      '<p><a href="https://site.test/serie/glossar/">Glossar</a></p>',
    ],
    ['a link within the article', '[oben](#eins)', `<p><a href="${url}#eins">oben</a></p>`],
    [
      'a link to the web',
      '[dort](https://example.org/?a=1&b=2)',
      '<p><a href="https://example.org/?a=1&amp;b=2">dort</a></p>',
    ],
    [
      'a scene',
      '<Example trade="Bäckerei">\n\nDrei Leute warten.\n\n</Example>',
      '<blockquote><p><strong>Beispiel: Bäckerei</strong></p><p>Drei Leute warten.</p></blockquote>',
    ],
    [
      'a side note',
      '<Aside>\n\nNur *hier*.\n\n</Aside>',
      '<blockquote><p><strong>Randnotiz</strong></p><p>Nur <em>hier</em>.</p></blockquote>',
    ],
    [
      'a side note in one line',
      '<Aside>Nur *hier*.</Aside>',
      '<blockquote><p><strong>Randnotiz</strong></p><p>Nur <em>hier</em>.</p></blockquote>',
    ],
  ] as const)('has %s', ([, markdown, html]) => {
    expect(feedOf(markdown)).toBe(html);
  });

  test('has a drawing as a sentence, with its caption', () => {
    const html = feedOf(
      '<Figure src="weg.svg" alt="Ein Weg in drei Schritten.">Der *Weg*</Figure>',
    );

    expect(html).toBe(
      `<p>Grafik: Ein Weg in drei Schritten. <a href="${url}">Im Artikel ansehen</a></p><p>Der <em>Weg</em></p>`,
    );
  });

  test('has a question as a link to its place, without answers and reasons', () => {
    const html = feedOf('Davor.', '', ...quizLines('frage'), '', 'Danach.');

    expect(html).toContain(`<p><a href="${url}#frage">Frage im Artikel: Was stimmt?</a></p>`);
    expect(html).not.toMatch(/Das eine|Das andere|Warum/);
    expect(html).toContain('<p>Danach.</p>');
  });

  test('has the questions of a group one by one', () => {
    const html = feedOf(
      '<QuizGroup id="paar">',
      '',
      ...quizLines('a'),
      '',
      ...quizLines('b'),
      '',
      '</QuizGroup>',
    );

    expect(html.match(/href="[^"]*"/g)).toEqual([`href="${url}#a"`, `href="${url}#b"`]);
  });

  test('leaves no brackets behind where a question cites', () => {
    const [open = '', , , ...rest] = quizLines('frage');
    const html = feedOf(open, '', 'Was stimmt (<Cite id="meier-2001" />)?', ...rest);

    expect(html).toContain('Frage im Artikel: Was stimmt?');
  });

  test('names what the other exercises hold', () => {
    const html = feedOf(
      ...scenarioLines(),
      '',
      '<Checklist id="woche">',
      '',
      '- Ich frage nach.',
      '- Ich sage, was daraus wurde.',
      '',
      '</Checklist>',
      '',
      '<SelfAssessment id="selbst">',
      '',
      ...Array.from({ length: 5 }, (_, index) => `${index + 1}. Ich höre ${index} Leuten zu.`),
      '',
      '</SelfAssessment>',
    );

    expect(html).toContain('Szenario im Artikel: ');
    expect(html).toContain('Checkliste im Artikel: 2 Punkte für eine Woche');
    expect(html).toContain('Selbsteinschätzung im Artikel: 5 Aussagen');
    expect(html).not.toContain('Ich frage nach.');
  });
});

test('the sources are a list, and nothing where nothing is cited', () => {
  expect(sourcesHtml([{ html: 'Meier (2001)' }])).toBe(
    '<h2>Quellen</h2><ul><li>Meier (2001)</li></ul>',
  );
  expect(sourcesHtml([])).toBe('');
});

test('the newest come first, those of one day in the order of the series', () => {
  const published = (name: string, day: string) => ({ name, entry: { data: { published: day } } });
  const articles = [
    published('eins', '2026-01-01'),
    published('zwei', '2026-01-01'),
    published('drei', '2026-03-01'),
  ];

  expect(newestFirst(articles).map(({ name }) => name)).toEqual(['drei', 'eins', 'zwei']);
});
