import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../src/search/records.ts';

const page = (
  body: string,
  attributes = 'data-search-kind="Artikel" data-aspect-title="Vorleben"',
) =>
  `<!doctype html><nav>Menü</nav><main><article data-pagefind-body ${attributes}><h1>Titel</h1>${body}</article></main>`;

describe('the places of a page', () => {
  test('are its sections, each with its heading, text and aspect', () => {
    const records = readRecords(
      page(
        '<p>Vorweg.</p><h2 id="eins">Erstens</h2><p>Eins<b>a</b>.</p><h3 id="zwei">Zwei</h3><p>Zwei.</p>',
      ),
      '/x/',
    );
    expect(records.map(({ url, title, text }) => [url, title, text])).toEqual([
      ['/x/', 'Titel', 'Vorweg.'],
      ['/x/#eins', 'Erstens', 'Einsa.'],
      ['/x/#zwei', 'Zwei', 'Zwei.'],
    ]);
    expect(records.every(({ aspect, kind }) => aspect === 'Vorleben' && kind === 'Artikel')).toBe(
      true,
    );
  });

  test('do not hold what is to be ignored, nor scripts and drawings', () => {
    const hidden = [
      '<p data-pagefind-ignore>geheim</p>',
      '<script>geheim</script>',
      '<svg>geheim</svg>',
    ];
    expect(readRecords(page(`<p>da</p>${hidden.join('')}`), '/x/')[0]?.text).toBe('da');
  });

  test('are none where a page takes no part in the search', () => {
    expect(readRecords('<main><h1>Titel</h1><p>Text</p></main>', '/x/')).toEqual([]);
  });

  test('are terms with their other names', () => {
    const [, term] = readRecords(
      page(
        '<h2 id="gemba">Gemba</h2><p class="term-names">auch Ort des Geschehens</p><p>Der Ort.</p>',
        'data-search-kind="Begriff"',
      ),
      '/glossar/',
    );
    expect(term).toMatchObject({
      kind: 'Begriff',
      names: 'auch Ort des Geschehens',
      text: 'Der Ort.',
    });
  });

  test('are works by their data', () => {
    const [, work] = readRecords(
      page(
        '<ul><li id="quelle-a"><span>Adams (2021): Titel.</span> <span>Experiment</span></li></ul>',
        'data-search-kind="Quelle"',
      ),
      '/quellen/',
    );
    expect(work).toMatchObject({
      title: 'Adams (2021): Titel.',
      text: 'Adams (2021): Titel. Experiment',
    });
  });
});

describe('an exercise', () => {
  const question = `<div data-exercise="quiz" id="frage"><p data-pagefind-ignore>Prüfen</p><fieldset>
    <legend class="question-stem"><span>Was stimmt?</span></legend><label>Antwort A</label></fieldset>
    <details class="solution" data-pagefind-ignore>Auflösung</details></div>`;

  test('is a place of its own, with what it asks and no answer', () => {
    const records = readRecords(
      page(`<h2 id="a">A</h2><p>Davor.</p>${question}<p>Danach.</p>`),
      '/x/',
    );
    expect(records.at(-1)).toMatchObject({
      url: '/x/#frage',
      kind: 'Übung',
      title: 'Was stimmt?',
      text: 'Was stimmt?',
    });
    expect(JSON.stringify(records)).not.toMatch(/Antwort A|Auflösung|Prüfen/);
  });

  test('does not tear the section apart that it stands in', () => {
    const records = readRecords(
      page(`<h2 id="a">A</h2><p>Davor.</p>${question}<p>Danach.</p>`),
      '/x/',
    );
    expect(records[1]).toMatchObject({ url: '/x/#a', text: 'Davor. Danach.' });
  });

  test('with a long question gets a title of whole words', () => {
    const long = question.replace('Was stimmt?', `${'Wort '.repeat(60)}?`);
    const title = readRecords(page(long), '/x/').at(-1)?.title ?? '';
    expect(title).toMatch(/^(?:Wort )+…$/);
    expect(title.length).toBeLessThanOrEqual(112);
  });
});
