/** „Mein Stand“ fetches what exercises are called when something remembered asks for it. */
import { article, expect, test } from './test.ts';

const file = /\/mein-stand\/uebungen\.json$/;

test('a reader who has done nothing yet fetches no list of exercises', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/mein-stand/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await expect(page.locator('.transfer')).toContainText('noch nichts gemerkt');
  expect(asked.filter((url) => file.test(url))).toEqual([]);
});

test('until the list of exercises is here entries stand without a link, then they get one, each island from one file', async ({
  page,
}) => {
  let release = () => {};
  const asked: string[] = [];
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(file, async (route) => {
    asked.push(route.request().url());
    await released;
    await route.continue();
  });
  await page.goto(article);
  const [checklist = ''] = await page
    .locator('[data-exercise=checklist]')
    .evaluateAll((nodes) => nodes.map(({ id }) => id));
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await page.evaluate((id) => {
    const at = new Date().toISOString();
    const words = { item: 'Eins.', occasion: '', action: 'Eins', note: '', due: '2026-12-01' };
    const plan = { v: 1, at, createdAt: at, checklist: id, ...words, status: 'open', revision: 0 };
    const ticks = { v: 1, items: [{ words: 'Eins.', done: true, at }] };
    localStorage.setItem('kf:plan:p1', JSON.stringify(plan));
    localStorage.setItem(`kf:checklist:${id}`, JSON.stringify(ticks));
  }, checklist);
  await page.goto('/mein-stand/');
  const ticked = page.locator('.transfer li').filter({ hasText: `kf:checklist:${checklist}` });
  await page.getByText(/^Häkchen in Checklisten/).click();
  await expect(ticked).toContainText(checklist);
  await expect(page.locator('.plan-item')).toContainText('Eins.');
  await expect(page.locator('.stand :is(.plan-item, .entries) a')).toHaveCount(0);
  release();
  await expect(ticked.getByRole('link', { name: title })).toBeVisible();
  await expect(page.locator('.plan-item').getByRole('link', { name: title })).toBeVisible();
  expect(asked).toHaveLength(1);
});
