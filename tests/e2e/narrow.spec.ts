/** The narrowest phone: nothing reaches over the edge of the screen, and no box cuts off what it holds. */
import type { Page } from '@playwright/test';
import { pagePaths } from '../site/pages.ts';
import { expect, realUrl, test } from './test.ts';

/** Names the elements that stick out of the screen, or whose content does out of them unseen. */
function findCutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 1;
    // Fields scroll what is written into them.
    const others = '.visually-hidden, .visually-hidden *, svg *, input';
    return [...document.querySelectorAll<HTMLElement>('body, body *')]
      .filter((element) => {
        if (!element.checkVisibility() || element.matches(others)) return false;
        const { overflowX } = getComputedStyle(element);
        const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        return isCut || element.getBoundingClientRect().right > edge;
      })
      .map(({ tagName, className }) => `${tagName} ${className}`);
  });
}

test('a long choice of a match question is read whole at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/beitraege/acht-uebungen/');
  const select = page.locator('#acht-paare select').first();
  const before = await select.boundingBox();
  await select.selectOption({ index: 1 });
  const after = await select.boundingBox();

  expect(after?.width).toBe(before?.width);
  expect(after?.height).toBeGreaterThan(before?.height ?? 0);
});

test('the reader’s own page with a profile of two runs fits 320 pixels', async ({ page }) => {
  await page.goto('/mein-stand/');
  await page.evaluate(() => {
    const aspects = [{ aspect: 'strategie-einbinden', ratings: [3, 3, 4, 2, 5] }];
    for (const at of ['2026-02-01T08:00:00.000Z', '2026-03-01T08:00:00.000Z']) {
      localStorage.setItem(`kf:snapshot:${at}`, JSON.stringify({ v: 1, at, aspects }));
    }
  });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.reload();
  await expect(page.locator('.means .course').first()).toBeVisible();
  expect(await findCutOff(page)).toEqual([]);
});

for (const site of ['fixture', 'real'] as const) {
  test(`nothing is cut off on any page of the ${site} site at 320 pixels`, async ({ page }) => {
    const paths = pagePaths(site);
    expect(paths.length).toBeGreaterThan(15);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of paths) {
      await page.goto((site === 'real' ? realUrl : '') + path);
      await page.evaluate(() => document.fonts.ready);
      expect(await findCutOff(page), path).toEqual([]);
    }
  });
}
