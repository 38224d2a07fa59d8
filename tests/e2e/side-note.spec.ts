import type { Locator } from '@playwright/test';
import { expect, test } from './test.ts';

const path = '/beitraege/lange-woerter/';
const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not visible');
  return box;
};

test('a side note stands in the margin beside the paragraph that follows it', async ({ page }) => {
  await page.goto(path);
  const note = await boxOf(page.getByRole('note', { name: 'Randnotiz' }));
  const paragraph = await boxOf(page.getByText('Ein Absatz neben der Randnotiz.'));
  const contents = await boxOf(page.getByRole('navigation', { name: 'Inhalt' }));

  expect(note.x).toBeGreaterThanOrEqual(paragraph.x + paragraph.width);
  expect(Math.abs(note.y - paragraph.y)).toBeLessThan(8);
  expect(Math.abs(note.x - contents.x)).toBeLessThan(1);
  expect(note.x + note.width).toBeLessThanOrEqual(contents.x + contents.width);
});

test('a side note stands in the text on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 800 });
  await page.goto(path);
  const note = await boxOf(page.getByRole('note', { name: 'Randnotiz' }));
  const paragraph = await boxOf(page.getByText('Ein Absatz neben der Randnotiz.'));

  expect(note.x).toBe(paragraph.x);
  expect(note.y + note.height).toBeLessThan(paragraph.y);
});

test('the contents step back while a side note passes them, but not from the keyboard', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto(path);
  const contents = page.locator('.contents');
  const note = page.getByRole('note', { name: 'Randnotiz' });

  await expect(contents).toHaveCSS('opacity', '1');
  await note.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await expect(contents).toHaveCSS('opacity', '0');
  await contents.getByRole('link').first().focus();
  await expect(contents).toHaveCSS('opacity', '1');
  await page.locator('body').evaluate(() => (document.activeElement as HTMLElement).blur());
  await expect(contents).toHaveCSS('opacity', '0');
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(contents).toHaveCSS('opacity', '1');
});
