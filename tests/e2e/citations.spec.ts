import { article, expect, test } from './test.ts';

test('a citation opens in place, by keyboard as well, and gives the focus back', async ({
  page,
}) => {
  await page.goto(article);
  const link = page.locator('.prose > p a.cite').first();
  await link.focus();
  await page.keyboard.press('Enter');
  const note = page.getByRole('dialog', { name: 'Bernstein 2012' });
  await expect(note).toBeFocused();
  await expect(note).toContainText('The transparency paradox');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(link).toBeFocused();
});

test('from the opened citation a link leads to the list of references', async ({ page }) => {
  await page.goto(article);
  await page.locator('.prose > p a.cite').first().click();
  await page.getByRole('link', { name: 'Im Quellenverzeichnis' }).click();
  await expect(page).toHaveURL(/#quelle-bernstein-2012$/);
  await expect(page.locator('#quelle-bernstein-2012')).toBeInViewport();
});

test('a citation inside an exercise opens as well', async ({ page }) => {
  await page.goto(article);
  await page.locator('#einfach legend a.cite').click();
  await expect(page.getByRole('dialog', { name: /Tucker und Singer/ })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a citation leads to its reference', async ({ page }) => {
    await page.goto(article);
    await page.locator('.prose > p a.cite').first().click();
    await expect(page).toHaveURL(/#quelle-bernstein-2012$/);
  });
});
