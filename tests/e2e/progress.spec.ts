import type { Page } from '@playwright/test';
import { article, awaken, expect, test } from './test.ts';

const sectionsRead = (page: Page) =>
  page.evaluate((): string[] => {
    const text = localStorage.getItem('kf:read:strategie-einbinden');
    return text ? JSON.parse(text).sections : [];
  });

test('a section counts as read once it was on screen to its end', async ({ page }) => {
  await page.goto(article);
  await page.locator('#liste').scrollIntoViewIfNeeded();
  await expect.poll(() => sectionsRead(page)).toContain('handeln');
});

test('a section that was only scrolled past does not count', async ({ page }) => {
  await page.goto(article);
  await page.locator('#selbst').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelector('#handeln')?.scrollIntoView());
  // The last section has left the screen; the one before it stays until it counts.
  await page.evaluate(() => window.scrollBy(0, -300));
  await expect.poll(() => sectionsRead(page)).toContain('handeln');
  expect(await sectionsRead(page)).not.toContain('einschätzen');
});

test('progress shows as words and shape on the front page, in the article and in its neighbours', async ({
  page,
}) => {
  await page.goto(article);
  const list = await awaken(page, 'liste');
  await list.getByRole('checkbox').first().check();
  await list.getByRole('checkbox').nth(1).check();
  await page.reload();
  await expect(page.locator('.article-header .progress')).toHaveText(/2 vorgenommen oder erledigt/);
  await page.goto('/');
  await expect(page.locator('.part-list .progress').first()).toHaveText(
    '●○○○ 2 vorgenommen oder erledigt',
  );
  const sector = page.getByRole('link', { name: /Ihr Stand: 2 vorgenommen oder erledigt/ });
  await expect(sector.locator('.map-fill')).not.toHaveAttribute('transform', 'scale(0)');
  await page.goto('/einfuehrung/');
  await expect(page.locator('.series-next .progress')).toHaveText(/2 vorgenommen oder erledigt/);
});

test('without a trace of the reader nothing is shown', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.part-list .progress').first()).toHaveText('');
});

test('the front page begins, goes on where one stopped, and after all leads to one’s own page', async ({
  page,
}) => {
  const read = (slugs: string[]) =>
    page.evaluate((names) => {
      for (const name of names) {
        const record = { v: 1, at: '2026-03-01T08:00:00.000Z', sections: [], isWhole: true };
        localStorage.setItem(`kf:read:${name}`, JSON.stringify(record));
      }
    }, slugs);
  const link = page.locator('.front-header .button');
  await page.goto('/');
  await expect(link).toHaveText('Mit der Einführung beginnen');
  await read(['einfuehrung']);
  await page.reload();
  await expect(link).toHaveText('Weiterlesen: Mitarbeitende in die Strategie einbinden');
  await read(['strategie-einbinden', 'kundenfokus-vorleben']);
  await page.reload();
  await expect(link).toHaveText('Alles gelesen: zu Ihrem Stand');
  await link.click();
  await expect(page).toHaveURL(/\/mein-stand\/$/);
});
