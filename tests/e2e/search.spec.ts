import { article, expect, test } from './test.ts';

test('a slash opens the search; arrows and Enter lead to the place, matches marked', async ({
  page,
}) => {
  await page.goto('/einfuehrung/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Suche' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('Sonnenschutz');
  await expect(dialog.getByRole('status')).toHaveText('2 Treffer für „Sonnenschutz“');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('listitem').getByRole('link').nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/treffer=Sonnenschutz#/);
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get('search-match')?.size ?? 0))
    .toBeGreaterThan(0);
});

test('matches are marked in the glossary as in an article', async ({ page }) => {
  await page.goto('/suche/?q=Stichprobe');
  const results = page.locator('[data-search-results]');
  await results.getByRole('link', { name: 'Stichprobe' }).first().click();
  await expect(page).toHaveURL(/glossar/);
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get('search-match')?.size ?? 0))
    .toBeGreaterThan(0);
});

test('Strg+K opens the search and Escape gives the focus back', async ({ page }) => {
  await page.goto('/einfuehrung/');
  const link = page.getByRole('link', { name: 'Glossar' }).first();
  await link.focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(link).toBeFocused();
});

test('the search link opens the dialog in place', async ({ page }) => {
  await page.goto('/einfuehrung/');
  await page.getByRole('link', { name: 'Suche' }).click();
  await expect(page.getByRole('dialog', { name: 'Suche' })).toBeVisible();
  await expect(page).toHaveURL(/einfuehrung/);
});

test('where nothing is found the series itself is offered, and goes as soon as something is', async ({
  page,
}) => {
  await page.goto('/suche/?q=Quastenflosser');
  const ways = page.getByRole('navigation', { name: 'Vielleicht steht es hier:' });
  await expect(page.getByRole('status')).toContainText('Nichts gefunden');
  await expect(ways.getByRole('link').first()).toHaveAttribute('href', '/einfuehrung/');
  await expect(ways.getByRole('link', { name: 'Glossar' })).toBeVisible();
  await page.getByLabel('Suchbegriff').fill('Sonnenschutz');
  await expect(ways).toBeHidden();
  await page.getByLabel('Suchbegriff').fill('');
  await expect(ways).toBeHidden();
});

test('the search page runs the query in its address and filters by aspect', async ({ page }) => {
  await page.goto('/suche/?q=Anne');
  const results = page.locator('[data-search-results]');
  await expect(results.getByRole('link', { name: /Über/ }).first()).toBeVisible();
  await page.getByLabel('Aspekt').selectOption('Mitarbeitende in die Strategie einbinden');
  await expect(page.getByRole('status')).toContainText('Nichts gefunden');
  await page.getByLabel('Suchbegriff').fill('Sonnenschutz');
  await expect(page.getByRole('status')).toHaveText('2 Treffer für „Sonnenschutz“');
  await expect(page).toHaveURL(/q=Sonnenschutz&aspekt=/);
});

test('where a filter hides everything, one press shows it', async ({ page }) => {
  await page.goto('/suche/?q=Sonnenschutz&art=Begriff');
  await page.getByRole('button', { name: '2 Treffer ohne Filter zeigen' }).click();
  await expect(page.getByRole('status')).toHaveText('2 Treffer für „Sonnenschutz“');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.getByLabel('Art')).toHaveValue('');
});

test('what was searched for waits below the empty field, until it is forgotten', async ({
  page,
}) => {
  await page.goto('/suche/?q=Sonnenschutz');
  await page.locator('[data-search-results]').getByRole('link').first().click();
  await page.waitForURL(/treffer=/);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Suche' });
  await dialog.getByRole('button', { name: 'Sonnenschutz' }).click();
  await expect(dialog.getByRole('status')).toHaveText('2 Treffer für „Sonnenschutz“');
  await expect(dialog.getByRole('button', { name: 'Sonnenschutz' })).toBeHidden();
  await dialog.getByRole('searchbox').fill('');
  await dialog.getByRole('button', { name: 'Verlauf löschen' }).click();
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await expect(dialog.getByRole('button', { name: 'Sonnenschutz' })).toBeHidden();
  expect(await page.evaluate(() => localStorage.getItem('kf:searches'))).toBeNull();
});

test('what is only typed is not remembered', async ({ page }) => {
  await page.goto('/suche/');
  await page.getByLabel('Suchbegriff').pressSequentially('Sonnen');
  await expect(page.getByRole('status')).toContainText('Treffer');
  expect(await page.evaluate(() => localStorage.getItem('kf:searches'))).toBeNull();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => localStorage.getItem('kf:searches'))).toBe('["Sonnen"]');
  await page.getByLabel('Suchbegriff').fill('');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => localStorage.getItem('kf:searches'))).toBe('["Sonnen"]');
});

test('drafts and posts to come are nowhere to be found', async ({ page }) => {
  for (const word of ['Entwurfswort', 'Zukunftswort']) {
    await page.goto(`/suche/?q=${word}`);
    await expect(page.getByRole('status')).not.toBeEmpty();
    await expect(page.locator('[data-search-results]')).not.toContainText(word);
  }
});

test('a question is found by its stem, its key and rationales are not', async ({ page }) => {
  await page.goto('/suche/?q=Ausgleichsbehälter');
  const results = page.locator('[data-search-results]');
  await expect(results).toContainText('Ausgleichsbehälter');
  await expect(results).not.toContainText('Begründung');
  for (const word of ['Begründunggrün', 'Erklärungeinfach', 'Typenschild']) {
    await page.goto(`/suche/?q=${word}`);
    await expect(page.getByRole('status')).not.toBeEmpty();
    await expect(results).not.toContainText(word);
  }
});

test('nothing of the index is loaded before the first sign of interest', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(article, { waitUntil: 'networkidle' });
  expect(requests.filter((url) => url.includes('pagefind'))).toEqual([]);
});
