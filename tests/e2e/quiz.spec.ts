import { article, expect, holdBack, otherTypes, test } from './test.ts';

test.beforeEach(async ({ page }) => {
  await page.goto(article);
});

const single = '#einfach';
const live = '#einfach astro-island:not([ssr])';

test('a right answer gets a verdict in words and every rationale', async ({ page }) => {
  const quiz = page.locator(single);
  await quiz.scrollIntoViewIfNeeded();
  await page.locator(live).waitFor({ state: 'attached' });
  await expect(quiz.getByText('Begründungblau')).toBeHidden();
  await quiz.getByLabel('Er ist grün.').check();
  await quiz.getByRole('button', { name: 'Antwort prüfen' }).click();
  await expect(quiz.getByRole('status').first()).toHaveText('Richtig.');
  for (const rationale of ['Begründungblau', 'Begründunggrün', 'Begründunggelb']) {
    await expect(quiz.locator('.options').getByText(rationale)).toBeVisible();
  }
  await expect(quiz.locator('.explanation')).toContainText('Erklärungeinfach');
});

test('a question is answered, read and restarted by keyboard alone', async ({ page }) => {
  const quiz = page.locator(single);
  await page.locator(live).waitFor({ state: 'attached' });
  await quiz.getByLabel('Er ist grün.').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(quiz.getByLabel('Er ist grün.')).not.toBeChecked();
  await page.keyboard.press('ArrowUp');
  await expect(quiz.getByLabel('Er ist grün.')).toBeChecked();
  await expect(quiz.getByRole('status').first()).toBeEmpty();
  // The hint, the confidence, the button.
  for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
  const button = quiz.locator('.question-result button');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(quiz.getByRole('status').first()).toHaveText('Richtig.');
  await expect(button).toBeFocused();
  await expect(button).toHaveText('Noch einmal');
  await page.keyboard.press('Enter');
  await expect(quiz.getByRole('status').first()).toBeEmpty();
  await expect(quiz.locator('input:checked')).toHaveCount(0);
});

test('an answered question keeps its choice against clicks and arrow keys', async ({ page }) => {
  const quiz = page.locator(single);
  await page.locator(live).waitFor({ state: 'attached' });
  await quiz.getByLabel('Er ist blau.').check();
  await quiz.getByRole('button', { name: 'Antwort prüfen' }).click();
  // Playwright itself would wait for ever for what says it is disabled.
  await quiz.getByLabel('Er ist gelb.').click({ force: true });
  await expect(quiz.getByLabel('Er ist blau.')).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(quiz.getByLabel('Er ist blau.')).toBeChecked();
});

test('an answer survives a reload and is not announced again', async ({ page }) => {
  const quiz = page.locator(single);
  await page.locator(live).waitFor({ state: 'attached' });
  await quiz.getByLabel('Er ist blau.').check();
  await quiz.getByRole('button', { name: 'Antwort prüfen' }).click();
  await page.reload();
  await expect(quiz.getByText('Ihre Antwort von früher.')).toBeVisible();
  await expect(quiz.getByLabel('Er ist blau.')).toBeChecked();
  await expect(quiz.getByRole('status').first()).toBeEmpty();
});

test('a choice made before the script arrives is kept and counts', async ({ page }) => {
  const scripts: (() => void)[] = [];
  await page.route('**/_astro/ChoiceQuiz*.js', async (route) => {
    await new Promise<void>((resolve) => scripts.push(resolve));
    await route.continue();
  });
  await page.reload();
  const quiz = page.locator(single);
  await quiz.getByLabel('Er ist grün.').check();
  await expect.poll(() => scripts.length).toBe(1);
  for (const release of scripts) release();
  await page.locator(live).waitFor({ state: 'attached' });
  await quiz.getByRole('button', { name: 'Antwort prüfen' }).click();
  await expect(quiz.getByRole('status').first()).toHaveText('Richtig.');
});

test('an answer checked before the script arrives is judged when it does', async ({ page }) => {
  const release = await holdBack(page, '**/_astro/ChoiceQuiz*.js');
  await page.reload();
  const quiz = page.locator(single);
  await quiz.getByLabel('Er ist grün.').check();
  await quiz.getByRole('button', { name: 'Antwort prüfen' }).click();
  await expect(quiz.getByRole('status').first()).toBeEmpty();
  release();
  await expect(quiz.getByRole('status').first()).toHaveText('Richtig.');
});

test('a plan asked for before the script arrives is opened when it does', async ({ page }) => {
  const release = await holdBack(page, '**/_astro/ChecklistIsland*.js');
  await page.reload();
  const start = page.getByRole('button', { name: 'In den Plan Eine Tür schließen.' });
  await start.click();
  await expect(start).toHaveAttribute('aria-expanded', 'false');
  release();
  await expect(page.getByRole('form', { name: /Eine Tür schließen/ })).toBeVisible();
  await expect(page.getByRole('form')).toHaveCount(1);
});

for (const [name, code, id, button, outcome] of [
  ['a decision', 'ScenarioIsland', 'szene', 'Ich rufe den Techniker an.', 'Ende dieses Weges'],
  ['an evaluation', 'GroupSummary', 'gruppe', 'Auswerten', '0 von 2 Fragen richtig beantwortet.'],
] as const) {
  test(`${name} asked for before the script arrives counts when it does`, async ({ page }) => {
    const release = await holdBack(page, `**/_astro/${code}*.js`);
    await page.goto(otherTypes);
    const exercise = page.locator(`#${id}`);
    await exercise.getByRole('button', { name: button }).click();
    release();
    await expect(exercise.getByText(outcome).filter({ visible: true })).toBeVisible();
  });
}

test('steps moved before the script arrives are where they were moved to, and can be checked', async ({
  page,
}) => {
  const release = await holdBack(page, '**/_astro/OrderQuiz*.js');
  await page.goto(otherTypes);
  const order = page.locator('#reihe');
  const first = order.locator('.order-step').first();
  const words = await first.locator('.order-line > span').last().innerText();
  await first.getByRole('button', { name: /^Nach unten/ }).click();
  await first.getByRole('button', { name: /^Nach unten/ }).click();
  await order.getByRole('button', { name: 'Antwort prüfen' }).click();
  release();
  await expect(
    order.locator('[role=status]').filter({ hasText: 'Die Reihenfolge ist' }),
  ).toBeVisible();
  await expect(order.locator('.order-step').nth(2)).toContainText(words);
});

test('several right answers are graded together', async ({ page }) => {
  const quiz = page.locator('#mehrfach');
  await page.locator('#mehrfach astro-island:not([ssr])').waitFor({ state: 'attached' });
  await quiz.getByLabel('Der Dienstag ist es.').check();
  await quiz.getByRole('button', { name: 'Antwort prüfen' }).click();
  await expect(quiz.getByRole('status').first()).toContainText('3 von 4');
});

test('the solution can be opened without answering', async ({ page }) => {
  const quiz = page.locator(single);
  await page.locator(live).waitFor({ state: 'attached' });
  await quiz.getByText('Auflösung').click();
  await expect(quiz.locator('.solution').getByText('Begründunggrün')).toBeVisible();
});
