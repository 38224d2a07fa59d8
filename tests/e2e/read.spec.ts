import { article, expect, otherTypes, test } from './test.ts';

test('the front page leads by keyboard from the map to an article', async ({ page }) => {
  await page.goto('/');
  const sector = page.getByRole('link', {
    name: '1 Strategie: Mitarbeitende in die Strategie einbinden',
  });
  await sector.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Übungen jeder Art auf einer Seite',
  );
});

test('announced aspects are named and not linked', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('erscheint demnächst')).toHaveCount(5);
  await expect(page.getByRole('link', { name: /Herumgehen/ })).toHaveCount(0);
});

test('contents and terms lead where they say', async ({ page }) => {
  await page.goto(article);
  await page
    .getByRole('navigation', { name: 'Inhalt' })
    .getByRole('link', { name: 'Handeln' })
    .click();
  await expect(page).toHaveURL(/#handeln$/);
  await expect(page.getByRole('heading', { name: 'Handeln' })).toBeInViewport();
  await page.goto('/einfuehrung/');
  await page.getByRole('link', { name: 'Begriff', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Stichprobe' })).toBeInViewport();
});

test('an article names its neighbours and why to read on', async ({ page }) => {
  await page.goto(article);
  const navigation = page.getByRole('navigation', { name: 'Weiter in der Serie' });
  await expect(navigation.getByRole('link', { name: /Einführung/ })).toBeVisible();
  await expect(navigation).toContainText('erscheint demnächst');
  await expect(navigation).toContainText('Der nächste Teil ist angekündigt');
});

test('the skip link takes the keyboard to the text', async ({ page }) => {
  await page.goto(article);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

for (const width of [360, 768, 1280]) {
  test(`no page scrolls sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [
      '/',
      article,
      otherTypes,
      '/einfuehrung/',
      '/glossar/',
      '/suche/?q=Fenster',
    ]) {
      await page.goto(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBe(0);
    }
  });
}

test('printed, the article ends with the solutions, questions stay without their key', async ({
  page,
}) => {
  await page.goto(article);
  await page.emulateMedia({ media: 'print' });
  const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? 0;
  const sources = await top('#quellen');
  const heading = await top('.print-solutions');
  const solution = await top('#einfach .solution');
  expect(sources).toBeGreaterThan(await top('#selbst'));
  expect(heading).toBeGreaterThan(sources);
  expect(solution).toBeGreaterThan(heading);
  await expect(page.locator('#einfach .solution').getByText('Begründunggrün')).toBeVisible();
  await expect(page.locator('.site-header')).toBeHidden();
});
