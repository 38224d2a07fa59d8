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

test('the self-test shows all statements, to tick on paper', async ({ page }) => {
  await page.goto('/selbsttest/');
  await expect(page.getByText('Ohne JavaScript wird nichts gespeichert.')).toBeVisible();
  await expect(page.getByText('Ich öffne Fenster.')).toBeVisible();
  await page.getByLabel('nie').first().check();
  await expect(page.getByRole('button', { name: 'Weiter' })).toBeHidden();
});

test('the reader’s own pages say what they would do and lead to what works', async ({ page }) => {
  await page.goto('/mein-stand/');
  await expect(page.getByText('Diese Seite braucht JavaScript')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Profil' })).toBeHidden();
  await page.getByRole('link', { name: 'Checklisten zum Ausdrucken' }).click();
  await page.getByLabel('Ein Fenster öffnen.').check();
  await expect(page.getByRole('button', { name: 'In den Plan' }).first()).toBeHidden();
  await page.goto('/wiederholen/');
  await expect(page.getByText('Nehmen Sie sich einen Artikel vor')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Die sieben Aspekte' })).toBeVisible();
});

test('the bibliography and its files are there', async ({ page }) => {
  await page.goto('/quellen/');
  await expect(page.getByRole('link', { name: 'BibTeX' })).toHaveAttribute('href', /\.bib$/);
  const file = await page.request.get('/quellen/literatur.bib');
  expect(await file.text()).toContain('@article{');
});
