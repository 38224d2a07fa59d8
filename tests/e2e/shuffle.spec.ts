import type { Page } from '@playwright/test';
import { article, awaken, expect, test } from './test.ts';

const optionsOf = (page: Page, id: string) => page.locator(`#${id} .options label`).allInnerTexts();

test('options keep their order for a reader, before and after the script', async ({ page }) => {
  await page.goto(article);
  const first = await optionsOf(page, 'mehrfach');
  await awaken(page, 'mehrfach');
  expect(await optionsOf(page, 'mehrfach')).toEqual(first);
  await page.reload();
  expect(await optionsOf(page, 'mehrfach')).toEqual(first);
});

test('readers differ in the order they see', async ({ page }) => {
  const orders = new Set<string>();
  for (let seed = 1; seed <= 8; seed += 1) {
    await page.goto(article);
    await page.evaluate(
      (text) => localStorage.setItem('kf:reader', text),
      JSON.stringify({ v: 1, seed: seed * 7919 }),
    );
    await page.reload();
    orders.add((await optionsOf(page, 'mehrfach')).join('|'));
  }
  expect(orders.size).toBeGreaterThan(3);
});
