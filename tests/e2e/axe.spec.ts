import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { article, expect, realUrl, test } from './test.ts';

const pages = [
  '/',
  '/einfuehrung/',
  article,
  '/beitraege/beitrag/',
  '/glossar/',
  '/suche/?q=Fenster',
  '/ueber/',
  `${realUrl}/`,
  `${realUrl}/einfuehrung/`,
  `${realUrl}/aspekte/herumgehen-zuhoeren/`,
];

/** Every rule in the light theme; in the dark one the same page differs by its colours only. */
const themes = [
  { colorScheme: 'light', rules: undefined },
  { colorScheme: 'dark', rules: ['color-contrast'] },
] as const;

async function violations(page: Page, rules: readonly string[] | undefined): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  const { violations } = await (rules ? builder.withRules([...rules]) : builder).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

for (const { colorScheme, rules } of themes) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const path of pages) {
      test(`axe finds nothing on ${path.replace(realUrl, 'real ')}`, async ({ page }) => {
        await page.goto(path);
        expect(await violations(page, rules)).toEqual([]);
      });
    }

    test('axe finds nothing once everything is answered', async ({ page }) => {
      await page.goto(article);
      for (const id of ['einfach', 'mehrfach', 'liste', 'selbst']) {
        await page.locator(`#${id}`).scrollIntoViewIfNeeded();
        await page.locator(`#${id} astro-island:not([ssr])`).waitFor({ state: 'attached' });
      }
      await page.getByLabel('Er ist blau.').check();
      await page.locator('#einfach .question-result button').click();
      await page.getByLabel('Der Freitag ist es.').check();
      await page.locator('#mehrfach .question-result button').click();
      await page.getByLabel('Eine Tür schließen.').check();
      await page.locator('#selbst').getByLabel('nie').first().check();
      expect(await violations(page, rules)).toEqual([]);
    });

    test('axe finds nothing in the search dialog with results', async ({ page }) => {
      await page.goto(article);
      await page.keyboard.press('/');
      await expect(page.getByRole('searchbox')).toBeFocused();
      await page.keyboard.type('Fenster');
      await expect(page.getByRole('dialog').getByRole('status')).toContainText('Treffer');
      expect(await violations(page, rules)).toEqual([]);
    });
  });
}
