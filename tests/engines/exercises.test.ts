import { expect, test } from './test.ts';

const article = '/aspekte/strategie-einbinden/';
const otherTypes = '/aspekte/kundenfokus-vorleben/';
const check = 'Antwort prüfen';

test('a single choice is answered by mouse and still stands after a reload', async ({
  reader,
  site,
}) => {
  await reader.open(site.fixture + article);
  const quiz = await reader.awaken('#einfach');
  await quiz.readsNot('Begründungblau');
  await quiz.click('field', 'Er ist grün.');
  await quiz.click('button', check);
  await quiz.reads('Richtig.');
  for (const words of ['Begründungblau', 'Begründunggrün', 'Begründunggelb', 'Erklärungeinfach']) {
    await quiz.reads(words);
  }
  await reader.open(site.fixture + article);
  await reader.awaken('#einfach');
  await quiz.reads('Ihre Antwort von früher.');
  await quiz.stands('Er ist grün.', true);
});

test('a single choice is answered by keyboard alone', async ({ reader, site, driver }) => {
  await reader.open(site.fixture + article);
  const quiz = await reader.awaken('#einfach');
  const chosen = () =>
    driver.run(() =>
      [...document.querySelectorAll<HTMLInputElement>('#einfach .options input')].findIndex(
        ({ checked }) => checked,
      ),
    );
  await driver.run(() => document.querySelector<HTMLElement>('#einfach input')?.focus());
  await driver.press('Space');
  await expect.poll(chosen).toBe(0);
  await driver.press('ArrowDown');
  await expect.poll(chosen).toBe(1);
  for (const stop of ['Hinweis', 'geraten', check]) {
    await driver.press('Tab');
    await expect.poll(() => quiz.focused()).toBe(stop);
  }
  await driver.press('Enter');
  await quiz.reads('Noch einmal');
  expect(await chosen()).toBe(1);
  expect(await quiz.focused()).toBe('Noch einmal');
});

test('several right answers are graded together', async ({ reader, site }) => {
  await reader.open(site.fixture + article);
  const quiz = await reader.awaken('#mehrfach');
  await quiz.click('field', 'Der Dienstag ist es.');
  await quiz.click('button', check);
  await quiz.reads('3 von 4');
});

test('steps are put in order, every move said', async ({ reader, site, driver }) => {
  await reader.open(site.fixture + otherTypes);
  const quiz = await reader.awaken('#reihe');
  const right = [
    'Zuerst den groben',
    'Danach den Rahmen',
    'Anschließend alles',
    'Am Ende die Kette',
  ];
  const placeOf = (words: string) =>
    driver.run(
      (start: string) =>
        [...document.querySelectorAll<HTMLElement>('#reihe .order-step')].findIndex(
          ({ innerText }) => innerText.includes(start),
        ),
      words,
    );
  for (const [place, words] of right.entries()) {
    for (let at = await placeOf(words); at > place; at -= 1) {
      await quiz.click('button', `Nach oben: ${words}`);
      await expect.poll(() => placeOf(words)).toBe(at - 1);
    }
  }
  await quiz.click('button', check);
  await quiz.reads('Richtig.');
  await quiz.reads('Begründungspülen');
});

test('pairs are made with native lists', async ({ reader, site }) => {
  await reader.open(site.fixture + otherTypes);
  const quiz = await reader.awaken('#paare');
  await quiz.choose('Hammer', 'Nägel einschlagen');
  await quiz.choose('Säge', 'Bretter kürzen');
  await quiz.click('button', check);
  await quiz.reads('2 von 3 Zuordnungen stimmen.');
  await quiz.reads('Begründungkanten');
  await reader.open(site.fixture + otherTypes);
  await reader.awaken('#paare');
  await quiz.stands('Hammer', 'Nägel einschlagen');
});

test('an estimate is typed and drawn beside the true value', async ({ reader, site, driver }) => {
  await reader.open(site.fixture + otherTypes);
  const quiz = await reader.awaken('#schaetzung');
  await quiz.fill('Ihre Schätzung', '26');
  await quiz.click('button', check);
  await quiz.reads('Teilweise richtig.');
  const drawing = await driver.run(() => {
    const [given, truth] = ['.line-given', '.line-truth'].map((mark) =>
      document.querySelector(`#schaetzung ${mark}`)?.getBoundingClientRect(),
    );
    return { given: given?.x ?? 0, truth: truth?.x ?? 0 };
  });
  expect(drawing.given).toBeGreaterThan(drawing.truth);
});

test('a reflection is compared with a model answer and kept', async ({ reader, site }) => {
  await reader.open(site.fixture + otherTypes);
  const quiz = await reader.awaken('#nachdenken');
  await quiz.fill('Ihre Gedanken', 'Der Drucker.');
  await quiz.click('button', 'Musterantwort zeigen');
  await quiz.reads('Tag und Ursache');
  await quiz.click('field', 'teilweise');
  await reader.open(site.fixture + otherTypes);
  await reader.awaken('#nachdenken');
  await quiz.stands('Ihre Gedanken', 'Der Drucker.');
  await quiz.stands('teilweise', true);
});

test('a group is evaluated at its end', async ({ reader, site }) => {
  await reader.open(site.fixture + otherTypes);
  const group = await reader.awaken('#gruppe');
  const first = reader.within('#gruppe-eins');
  await first.click('field', 'Die Amsel ist es.');
  await first.click('button', 'Antwort merken');
  await first.reads('Gemerkt.');
  const second = reader.within('#gruppe-zwei');
  await second.click('field', 'Die Fichte tut es.');
  await second.click('button', 'Antwort merken');
  await group.click('button', 'Auswerten');
  await group.reads('1 von 2 Fragen richtig beantwortet.');
});

test('a scenario is walked, gone back and told in full at its end', async ({ reader, site }) => {
  await reader.open(site.fixture + otherTypes);
  const scene = await reader.awaken('#szene');
  await scene.click('button', 'Ich sage es den Wartenden.');
  await scene.reads('Schritt 2');
  await scene.click('button', 'Einen Schritt zurück');
  await scene.click('button', 'Ich rufe den Techniker an.');
  await scene.reads('Ende dieses Weges');
  await scene.readsNot('Folgegut');
  await scene.click('summary', 'Die anderen Wege');
  await scene.reads('Folgegut');
});

test('a checklist keeps its ticks and an item becomes a plan', async ({ reader, site }) => {
  await reader.open(site.fixture + article);
  const list = await reader.awaken('#liste');
  await list.click('field', 'Ein Fenster öffnen.');
  await list.reads('1 von 3');
  await reader.open(`${site.fixture}/checklisten/`);
  const plans = await reader.awaken('#liste');
  await plans.stands('Ein Fenster öffnen.', true);
  await plans.click('button', 'In den Plan');
  await plans.click('button', 'In den Plan übernehmen');
  await plans.reads('Im Plan bis');
});

test('a self-assessment is rated and kept', async ({ reader, site }) => {
  await reader.open(site.fixture + article);
  const rating = await reader.awaken('#selbst');
  await rating.click('field', 'oft');
  await rating.reads('1 von 5 eingeschätzt');
  await reader.open(site.fixture + article);
  await reader.awaken('#selbst');
  await rating.stands('oft', true);
});
