import { expect, realUrl, submit, test } from './test.ts';

const guide = `${realUrl}/mitmachen/baukasten/`;

/** Keys of what the browser keeps, the order of options aside. */
const keptKeys = () => Object.keys(localStorage).filter((key) => key !== 'kf:reader');

test('an exercise of the guide works, counts nowhere and is forgotten', async ({ page }) => {
  await page.goto(guide);
  const quiz = page.locator('#baukasten-einfach');
  await quiz.scrollIntoViewIfNeeded();
  await quiz.getByLabel('Nach Teilen, die sie weglassen.').check();
  await submit(quiz);
  await expect(quiz.locator('.live-result')).toHaveAttribute('data-verdict', 'wrong');
  await page.locator('#baukasten-checkliste').getByRole('checkbox').first().check();

  expect(await page.evaluate(keptKeys)).toEqual([]);
  await page.goto(`${realUrl}/wiederholen/`);
  await expect(page.locator('main')).not.toContainText('Wonach suchten sie');
  await page.goto(guide);
  await expect(
    page.locator('#baukasten-checkliste').getByRole('checkbox').first(),
  ).not.toBeChecked();
});

test('the reader’s settings are kept on the guide as everywhere', async ({ page }) => {
  await page.goto(guide);
  await page.locator('[data-view-open]').click();
  await page.getByLabel('dunkel').check();

  expect(await page.evaluate(keptKeys)).toEqual(['kf:settings:ansicht']);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the guide fits a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(guide);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});
