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

test('a question that comes back has its options in the order they had', async ({ page }) => {
  await page.goto(article);
  const first = await optionsOf(page, 'mehrfach');
  await page.evaluate(() => {
    const record = { v: 1, at: '2026-10-01T08:00:00.000Z', article: 'strategie-einbinden' };
    const due = { ...record, stage: 0, due: '2026-10-03', reason: 'wrong' };
    localStorage.setItem('kf:review:mehrfach', JSON.stringify(due));
    // An order that is not the author's, for whoever looks on.
    localStorage.setItem('kf:reader', '{"v":1,"seed":7919}');
  });
  await page.reload();
  const mixed = await optionsOf(page, 'mehrfach');
  expect(mixed.toSorted()).toEqual(first.toSorted());
  await page.goto('/wiederholen/');
  await page.locator('.options label').first().waitFor();
  expect(await page.locator('.options label').allInnerTexts()).toEqual(mixed);
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
