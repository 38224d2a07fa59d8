import { article, expect, otherTypes, test } from './test.ts';

test.use({ javaScriptEnabled: false });

test('an article with its quiz, checklist and references reads and works as a self-test', async ({
  page,
}) => {
  await page.goto(article);
  const quiz = page.locator('#einfach');
  await quiz.getByLabel('Er ist blau.').check();
  await expect(quiz.getByText('Begründunggrün')).toBeHidden();
  await expect(quiz.getByRole('button', { name: 'Antwort prüfen' })).toBeHidden();
  await quiz.getByText('Auflösung').click();
  for (const rationale of ['Begründungblau', 'Begründunggrün', 'Begründunggelb']) {
    await expect(quiz.getByText(rationale)).toBeVisible();
  }
  await page.getByLabel('Eine Tür schließen.').check();
  await expect(page.getByRole('heading', { name: 'Quellen' })).toBeVisible();
});

test('the search page explains itself', async ({ page }) => {
  await page.goto('/suche/');
  await expect(page.getByText('Die Suche braucht JavaScript')).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeHidden();
});

test('the search link leads to the search page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Suche' }).click();
  await expect(page).toHaveURL(/\/suche\/$/);
});

test('every other type can be tried and its solution opened', async ({ page }) => {
  await page.goto(otherTypes);
  await page.locator('#reihe select').first().selectOption('2');
  await page.getByLabel('Hammer').selectOption('Nägel einschlagen');
  await page.getByRole('spinbutton').fill('20');
  await page.locator('#nachdenken textarea').fill('Der Drucker.');
  const solutions = {
    reihe: 'Begründungspülen',
    paare: 'Erklärungpaare',
    schaetzung: 'Tatsächlich: 22',
    nachdenken: 'Musterantwort:',
    szene: 'Folgegut',
  };
  for (const [id, text] of Object.entries(solutions)) {
    const exercise = page.locator(`#${id}`);
    await expect(exercise.getByText(text)).toBeHidden();
    await exercise.locator('.solution > summary').click();
    await expect(exercise.getByText(text)).toBeVisible();
    await expect(exercise.getByRole('button')).toHaveCount(0);
  }
});
