import { contrast } from '../browser/contrast.ts';
import type { Driver } from './driver.ts';
import { asPrinted } from './print.ts';
import { expect, test } from './test.ts';

const article = '/aspekte/strategie-einbinden/';

const address = (driver: Driver) => driver.run(() => decodeURIComponent(location.href));

test('the map leads to an article, its contents to a section, a citation opens in place', async ({
  reader,
  driver,
  site,
}) => {
  await reader.open(`${site.real}/`);
  await reader.within('.series-map').click('link', '1 ');
  await expect.poll(() => address(driver)).toContain(article);
  const contents = reader.within('.contents');
  await contents.click('link', 'Vier Versuche');
  await expect.poll(() => address(driver)).toContain('#vier-versuche');
  await reader.within('.prose').click('link', 'Wagner 1994');
  const note = reader.within('.citation-note');
  await note.reads('Academy of Management Review');
  await driver.press('Escape');
  await note.readsNot('Academy of Management Review');
});

test('a page is fetched ahead as soon as a reader turns to its link', async ({
  reader,
  driver,
  site,
}) => {
  await reader.open(`${site.real}/einfuehrung/`);
  await driver.run(() =>
    document.querySelector<HTMLElement>('header a[href="/selbsttest/"]')?.focus(),
  );
  await expect.poll(() => site.heard.pages).toContain('/selbsttest/');
});

test('text is set in the fonts of the site, drawings in its colours', async ({
  reader,
  driver,
  site,
}) => {
  await reader.open(site.real + article);
  const page = await driver.run(async () => {
    await document.fonts.ready;
    const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
    const text = document.querySelector('.figure text');
    return {
      fonts: loaded.map(({ family }) => family.replace(/["']|-[0-9a-f]+.*/g, '')).sort(),
      width: text?.getBoundingClientRect().width,
      fill: text && getComputedStyle(text).fill,
      colour: getComputedStyle(document.body).color,
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  });
  expect([...new Set(page.fonts)]).toEqual(['Source Sans 3', 'Source Serif 4']);
  expect(page.width).toBeGreaterThan(20);
  expect(page.fill).toBe(page.colour);
  expect(page.overflow).toBe(0);
});

test('colours and size of type are chosen by the reader and stay', async ({
  reader,
  driver,
  site,
}) => {
  await reader.open(site.real + article);
  const sizes: number[] = [];
  const light: boolean[] = [];
  for (const [theme, text] of [
    ['hell', 'normal'],
    ['dunkel', 'sehr groß'],
  ] as const) {
    await reader.click('button', 'Ansicht');
    const panel = reader.within('.view-settings');
    await panel.click('field', theme);
    await panel.click('field', text);
    await panel.click('button', 'Schließen');
    await reader.open(site.real + article);
    const seen = await driver.run(contrast, '.prose > p');
    expect(seen.ratio, theme).toBeGreaterThan(7);
    light.push(seen.background > seen.text);
    sizes.push(
      await driver.run(() =>
        Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
      ),
    );
  }
  expect(light).toEqual([true, false]);
  expect(sizes).toEqual([16, 20]);
});

test('a slash opens the search; arrows and Enter lead to the place, matches marked', async ({
  reader,
  driver,
  site,
}) => {
  await reader.open(`${site.fixture}/einfuehrung/`);
  await driver.type('/');
  const search = reader.within('dialog[open]');
  await search.reads('Suchbegriff');
  await driver.type('Sonnenschutz');
  await search.reads('2 Treffer für „Sonnenschutz“');
  await driver.press('ArrowDown');
  await driver.press('ArrowDown');
  await driver.press('Enter');
  await expect.poll(() => address(driver)).toContain('treffer=Sonnenschutz#');
  await expect
    .poll(() => driver.run(() => CSS.highlights.get('search-match')?.size ?? 0))
    .toBeGreaterThan(0);
});

test('the search page runs the query in its address and filters by aspect', async ({
  reader,
  site,
}) => {
  await reader.open(`${site.fixture}/suche/?q=Anne`);
  const results = reader.within('main');
  await results.reads('Treffer für „Anne“');
  await results.choose('Aspekt', 'Mitarbeitende in die Strategie einbinden');
  await results.reads('Nichts gefunden');
});

test('printed, questions stay without their key and the solutions come last', async ({
  reader,
  driver,
  site,
}) => {
  await reader.open(site.real + article);
  await reader.awaken('#strategie-ziel-steht-fest');
  const page = await driver.run(asPrinted);
  expect(page.shown).toEqual([]);
  expect(page.order).toEqual(['.sources', '.print-solutions', '.solution']);
  expect(page.hiddenSolutions).toBe(0);
  // Firefox does not move what stands in a grid to the next page: it cuts lines in two.
  expect(page.unbreakable).toEqual([]);
});

test('without script the exercises are a self-test to read', async ({ reader, site }) => {
  await reader.open(site.scriptless + article);
  const quiz = reader.within('#einfach');
  await quiz.click('field', 'Er ist blau.');
  await quiz.readsNot('Begründunggrün');
  await quiz.readsNot('Antwort prüfen');
  await quiz.click('summary', 'Auflösung');
  await quiz.reads('Begründunggrün');
  await reader.open(`${site.scriptless}/aspekte/kundenfokus-vorleben/`);
  await reader.choose('Hammer', 'Nägel einschlagen');
  for (const [id, words] of [
    ['reihe', 'Begründungspülen'],
    ['paare', 'Erklärungpaare'],
    ['schaetzung', 'Tatsächlich: 22'],
    ['nachdenken', 'Musterantwort:'],
  ] as const) {
    const exercise = reader.within(`#${id}`);
    await exercise.readsNot(words);
    await exercise.click('summary', 'Auflösung');
    await exercise.reads(words);
  }
  await reader.open(`${site.scriptless}/suche/`);
  await reader.reads('Die Suche braucht JavaScript');
});
