import { announced, awaken, expect, otherTypes, submit, test } from './test.ts';

test.beforeEach(async ({ page }) => {
  await page.goto(otherTypes);
});

const right = [
  'Zuerst den groben Schmutz abspülen.',
  'Danach den Rahmen einseifen.',
  'Anschließend alles trocknen.',
  'Am Ende die Kette ölen.',
];

test('an order is made by keyboard alone, every move said, the focus kept', async ({ page }) => {
  const quiz = await awaken(page, 'reihe');
  const rows = quiz.locator('.order-step');
  await expect(rows).toHaveCount(4);
  for (const [place, words] of right.entries()) {
    const up = quiz.getByRole('button', { name: `Nach oben: ${words}` });
    await up.focus();
    for (
      let at = await rows
        .allInnerTexts()
        .then((all) => all.findIndex((text) => text.includes(words)));
      at > place;
      at -= 1
    ) {
      await page.keyboard.press('Enter');
      await expect(quiz.getByText(`Jetzt an Stelle ${at} von 4.`)).toBeAttached();
      await expect(up).toBeFocused();
    }
  }
  await submit(quiz);
  await expect(announced(quiz)).toHaveText('Richtig.');
  await expect(quiz.locator('.order-steps').getByText('Begründungspülen')).toBeVisible();
});

test('a half right order gets partial credit and each step its place', async ({ page }) => {
  const quiz = await awaken(page, 'reihe');
  const up = quiz.getByRole('button', { name: 'Nach oben: Zuerst den groben Schmutz' });
  for (let move = 0; move < 3; move += 1) await up.click();
  const frame = quiz.getByRole('button', { name: 'Nach oben: Danach den Rahmen' });
  await frame.click();
  await submit(quiz);
  await expect(announced(quiz)).toContainText('Teilweise richtig. 4 von 6 Paaren');
  await expect(quiz.getByText('Richtig an Stelle 1')).toBeVisible();
  await page.reload();
  await awaken(page, 'reihe');
  await expect(quiz.locator('.order-step').first()).toContainText('Zuerst den groben Schmutz');
  await expect(quiz.getByText('Ihre Antwort von früher. Teilweise richtig.')).toBeVisible();
});

test('pairs are made with native lists and stand once checked', async ({ page }) => {
  const quiz = await awaken(page, 'paare');
  await submit(quiz);
  await expect(announced(quiz)).toHaveText('Ordnen Sie zuerst mindestens eine Zeile zu.');
  await quiz.getByLabel('Hammer').selectOption('Nägel einschlagen');
  await quiz.getByLabel('Säge').selectOption('Bretter kürzen');
  await submit(quiz);
  await expect(announced(quiz)).toContainText('2 von 3 Zuordnungen stimmen.');
  await expect(quiz.getByText('Richtig wäre:')).toHaveCount(1);
  for (const reason of ['Begründungnägel', 'Begründungbretter', 'Begründungkanten']) {
    await expect(quiz.locator('.match-pairs').getByText(reason)).toBeVisible();
  }
  await quiz.getByLabel('Hobel').focus();
  await page.keyboard.press('ArrowDown');
  await expect(quiz.getByLabel('Hobel')).toHaveValue('');
});

test('an estimate is shown beside the true value, outside the range it is refused', async ({
  page,
}) => {
  const quiz = await awaken(page, 'schaetzung');
  const field = quiz.getByRole('spinbutton');
  await field.fill('61');
  await submit(quiz);
  await expect(announced(quiz)).toContainText('Zahl aus dem genannten Bereich');
  await field.fill('26');
  await submit(quiz);
  await expect(announced(quiz)).toContainText('Teilweise richtig.');
  await expect(
    quiz.getByRole('img', { name: /Ihre Schätzung: 26\sKilometer. Tatsächlich: 22\sKilometer./ }),
  ).toBeVisible();
  await submit(quiz);
  await expect(field).toHaveValue('');
  await expect(announced(quiz)).toBeEmpty();
});

test('a reflection is compared with a model answer and judged by the reader', async ({ page }) => {
  const quiz = await awaken(page, 'nachdenken');
  await expect(quiz.getByText('Musterantwort:')).toBeHidden();
  await quiz.getByRole('textbox').fill('Der Drucker.');
  await submit(quiz);
  await expect(quiz.locator('.reflect-model')).toContainText('Tag und Ursache');
  await quiz.getByLabel('teilweise').check();
  await page.reload();
  await awaken(page, 'nachdenken');
  await expect(quiz.getByRole('textbox')).toHaveValue('Der Drucker.');
  await expect(quiz.getByLabel('teilweise')).toBeChecked();
});

test('being sure and wrong gets a sentence of its own', async ({ page }) => {
  const quiz = await awaken(page, 'schaetzung');
  await quiz.getByRole('spinbutton').fill('60');
  await quiz.getByLabel('sicher', { exact: true }).check();
  await submit(quiz);
  await expect(announced(quiz)).toContainText('Sie waren sich sicher.');
});

test('a group holds its feedback back, then sums up and repeats only what was missed', async ({
  page,
}) => {
  const group = await awaken(page, 'gruppe');
  const first = page.locator('#gruppe-eins');
  const second = page.locator('#gruppe-zwei');
  await first.getByLabel('Die Amsel ist es.').check();
  await submit(first);
  await expect(announced(first)).toContainText('Gemerkt.');
  await expect(first.locator('.options').getByText('Begründungamsel')).toBeHidden();
  await submit(first);
  await first.getByLabel('Die Meise ist es.').check();
  await first.getByLabel('Die Amsel ist es.').check();
  await submit(first);
  await second.getByLabel('Die Fichte tut es.').check();
  await submit(second);
  await expect(group).toContainText('2 von 2 Fragen beantwortet');
  await group.getByRole('button', { name: 'Auswerten' }).click();
  const summary = group.locator('.group-summary');
  await expect(announced(summary)).toHaveText('1 von 2 Fragen richtig beantwortet.');
  await expect(first.locator('.options').getByText('Begründungamsel')).toBeVisible();
  await expect(summary.getByRole('link', { name: 'Welcher Baum' })).toHaveAttribute(
    'href',
    '#gruppe-zwei',
  );
  await expect(summary.getByRole('link', { name: /Zum Abschnitt/ })).toHaveAttribute(
    'href',
    '#gemeinsam-ausgewertet',
  );
  await summary.getByRole('button', { name: 'Nur die verfehlten' }).click();
  await expect(second.locator('input:checked')).toHaveCount(0);
  await expect(first.getByLabel('Die Amsel ist es.')).toBeChecked();
});

test('a scenario is walked, gone back and told in full at its end', async ({ page }) => {
  const scene = await awaken(page, 'szene');
  await scene.getByRole('button', { name: 'Ich sage es den Wartenden.' }).click();
  await expect(scene.getByText('Schritt 2').first()).toBeFocused();
  await scene.getByRole('button', { name: 'Einen Schritt zurück' }).click();
  await scene.getByRole('button', { name: 'Ich rufe den Techniker an.' }).click();
  await expect(scene.locator('.scenario-walk').getByText('Ende dieses Weges')).toBeFocused();
  await expect(scene.getByText('Folgegut')).toBeHidden();
  await scene.getByText('Die anderen Wege').click();
  await expect(scene.getByText('Folgegut')).toBeVisible();
  await page.reload();
  await awaken(page, 'szene');
  await expect(scene.locator('.scenario-walk').getByText('Ende dieses Weges')).toBeVisible();
});

test('a page comes back from history with its answers', async ({ page }) => {
  const quiz = await awaken(page, 'schaetzung');
  await quiz.getByRole('spinbutton').fill('22');
  await submit(quiz);
  await page.getByRole('link', { name: 'Glossar' }).first().click();
  await expect(page.getByRole('heading', { name: 'Glossar' })).toBeVisible();
  await page.goBack();
  await expect(quiz.getByRole('spinbutton')).toHaveValue('22');
  await expect(quiz.getByRole('button', { name: 'Noch einmal' })).toHaveCount(1);
});
