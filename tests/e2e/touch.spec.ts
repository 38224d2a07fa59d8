/** A small phone: fingers instead of a mouse, nothing to hover with. */
import type { Locator, Page } from '@playwright/test';
import { announced, article, awaken, expect, otherTypes, realUrl, test } from './test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

/** What can be tapped; a label counts for the field in it. Links in running text are as high as its line. */
const targets =
  'button, select, textarea, summary, label:has(input), input:not(label input), nav a, .button';

/** WCAG 2.2, 2.5.8, without its exception for what stands alone. */
const tooSmall = (page: Page) =>
  page.evaluate((selector) => {
    const isSeen = { visibilityProperty: true, opacityProperty: true };
    return [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility(isSeen))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && Math.min(box.width, box.height) < 24)
      .map(
        ({ element, box }) => `${box.width} × ${box.height}: ${element.outerHTML.slice(0, 120)}`,
      );
  }, targets);

const check = (quiz: Locator) => quiz.locator('.question-result button').tap();

test('questions of every type are answered by taps', async ({ page }) => {
  await page.goto(article);
  const single = await awaken(page, 'einfach');
  await single.locator('label', { hasText: 'Er ist grün.' }).tap();
  await check(single);
  await expect(announced(single)).toHaveText('Richtig.');
  const several = await awaken(page, 'mehrfach');
  await several.locator('label', { hasText: 'Der Dienstag ist es.' }).tap();
  await several.locator('label', { hasText: 'Der Freitag ist es.' }).tap();
  await check(several);
  await expect(announced(several)).toHaveText('Richtig.');

  await page.goto(otherTypes);
  const order = await awaken(page, 'reihe');
  const last = order.locator('.order-step').last();
  const words = await last.locator('[id]').innerText();
  await last.getByRole('button', { name: /Nach oben/ }).tap();
  await expect(order.locator('.order-step').nth(2)).toContainText(words);
  const pairs = await awaken(page, 'paare');
  await pairs.getByLabel('Hammer').tap();
  await pairs.getByLabel('Hammer').selectOption('Nägel einschlagen');
  await check(pairs);
  await expect(announced(pairs)).toContainText('1 von 3 Zuordnungen stimmen.');
  const estimate = await awaken(page, 'schaetzung');
  await estimate.getByRole('spinbutton').tap();
  await expect(estimate.getByRole('spinbutton')).toBeFocused();
  await page.keyboard.type('22');
  await check(estimate);
  await expect(announced(estimate)).toContainText('Richtig.');
  const reflection = await awaken(page, 'nachdenken');
  await reflection.getByRole('textbox').tap();
  await page.keyboard.type('Der Drucker.');
  await check(reflection);
  await reflection.getByText('teilweise').tap();
  await expect(reflection.getByLabel('teilweise')).toBeChecked();
  const scene = await awaken(page, 'szene');
  await scene.getByRole('button', { name: 'Ich rufe den Techniker an.' }).tap();
  await expect(scene.locator('.scenario-walk')).toContainText('Ende dieses Weges');
});

test('items are ticked, statements rated, a citation and the view opened by taps', async ({
  page,
}) => {
  await page.goto(article);
  const list = await awaken(page, 'liste');
  await list.locator('label', { hasText: 'Eine Tür schließen.' }).tap();
  await expect(list).toContainText('1 von 3');
  const rating = await awaken(page, 'selbst');
  await rating.getByText('oft', { exact: true }).first().tap();
  await expect(rating).toContainText('1 von 5 eingeschätzt');
  await page.locator('.prose > p .cite').first().tap();
  const note = page.locator('.citation-note');
  await expect(note).toBeInViewport({ ratio: 1 });
  await page.touchscreen.tap(10, 10);
  await expect(note).toBeHidden();
  await page.getByRole('button', { name: 'Ansicht' }).tap();
  await page.locator('.view-settings').getByText('sehr groß').tap();
  await expect(page.locator('html')).toHaveAttribute('data-text', 'larger');
});

test('what only shows under a mouse is there without one', async ({ page }) => {
  await page.goto(article);
  await expect(page.locator('.prose h2 .anchor').first()).toHaveCSS('opacity', '1');
});

const paths = [
  '/',
  article,
  otherTypes,
  '/selbsttest/',
  '/beitraege/',
  '/checklisten/',
  '/mein-stand/',
  '/glossar/',
  '/suche/?q=Fenster',
];
for (const path of paths) {
  test(`every target on ${path} is large enough for a finger`, async ({ page }) => {
    await page.goto(path);
    await expect.poll(() => tooSmall(page)).toEqual([]);
  });
}

for (const width of [320, 360]) {
  test(`with the largest type no page scrolls sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.addInitScript(() => {
      const view = { v: 1, at: '2026-10-01T08:00:00.000Z', theme: 'system', text: 'larger' };
      localStorage.setItem('kf:settings:ansicht', JSON.stringify(view));
    });
    const wide: string[] = [];
    for (const path of [
      ...paths,
      `${realUrl}/einfuehrung/`,
      `${realUrl}/aspekte/motivation-messen/`,
    ]) {
      await page.goto(path);
      const overflow = await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      });
      if (overflow > 0) wide.push(`${path}: ${overflow}`);
    }
    expect(wide).toEqual([]);
  });
}
