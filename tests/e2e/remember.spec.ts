import { article, expect, test } from './test.ts';

const isLive = (id: string) => `#${id} astro-island:not([ssr])`;

test('ticks survive a reload and reach another tab', async ({ page, context }) => {
  await page.goto(article);
  const other = await context.newPage();
  await other.goto(article);
  for (const tab of [page, other]) {
    await tab.locator('#liste').scrollIntoViewIfNeeded();
    await tab.locator(isLive('liste')).waitFor({ state: 'attached' });
  }
  await page.getByLabel('Eine Tür schließen.').check();
  await expect(other.getByLabel('Eine Tür schließen.')).toBeChecked();
  await expect(other.locator('#liste')).toContainText('1 von 3 erledigt');
  await page.reload();
  await expect(page.getByLabel('Eine Tür schließen.')).toBeChecked();
  await expect(page.getByLabel('Ein Fenster öffnen.')).not.toBeChecked();
});

test('ratings survive a reload and give a mean once all are there', async ({ page }) => {
  await page.goto(article);
  const block = page.locator('#selbst');
  await block.scrollIntoViewIfNeeded();
  await page.locator(isLive('selbst')).waitFor({ state: 'attached' });
  for (let index = 0; index < 5; index += 1) {
    await expect(block.getByText('Im Mittel')).toBeHidden();
    await block.getByRole('group').nth(index).getByLabel('oft').check();
  }
  await expect(block.getByRole('status').first()).toContainText('Im Mittel 4 von 5');
  await page.reload();
  await expect(block.locator('input:checked')).toHaveCount(5);
  await expect(block.getByText('Im Mittel 4 von 5')).toBeVisible();
});

test('with blocked storage everything works for the visit and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(article);
  await page.locator('#liste').scrollIntoViewIfNeeded();
  await page.locator(isLive('liste')).waitFor({ state: 'attached' });
  await page.getByLabel('Ein Regal ausräumen.').check();
  await expect(page.locator('#liste')).toContainText('1 von 3 erledigt');
  await expect(page.locator('#liste').getByText('gilt aber nur für diesen Besuch')).toBeVisible();
});

test('a damaged entry is set aside, told, and foreign keys stay', async ({ page }) => {
  // A page without exercises, so that nothing reads the entry yet.
  await page.goto('/glossar/');
  await page.evaluate(() => {
    localStorage.setItem('kf:checklist:liste', '{"v":1,"items":[{');
    localStorage.setItem('fremd', 'bleibt');
  });
  await page.goto(article);
  await page.locator('#liste').scrollIntoViewIfNeeded();
  await expect(page.locator('#liste').getByText('beiseitegelegt')).toBeVisible();
  const kept = await page.evaluate(() => ({
    aside: localStorage.getItem('kf:aside:1:kf:checklist:liste'),
    foreign: localStorage.getItem('fremd'),
  }));
  expect(kept).toEqual({ aside: '{"v":1,"items":[{', foreign: 'bleibt' });
});
