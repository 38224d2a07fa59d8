/** The site below a base path, on a server that has nothing beside it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { sites } from '../sites.ts';
import { test as base, expect } from './test.ts';
import { readUntilReady } from './worker.ts';

const test = base.extend<{ url: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
  url: async ({}, use) => {
    const server = createServer(sirv(sites.below.root));
    await new Promise<void>((done) => server.listen(0, done));
    await use(`http://localhost:${(server.address() as AddressInfo).port}`);
    server.closeAllConnections();
    server.close();
  },
});

test.use({ serviceWorkers: 'allow', contextOptions: { reducedMotion: 'reduce' } });

const article = '/serie/aspekte/strategie-einbinden/';

test('below a base path search, reading offline, ticks and the policy work, and nothing leaves it', async ({
  page,
  context,
  url,
}) => {
  const strays = new Set<string>();
  context.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.startsWith('/serie/')) strays.add(pathname);
  });
  await readUntilReady(page, url + article);
  expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toBe(
    `${url}/serie/sw.js`,
  );
  const tick = page.locator('.checklist input[type=checkbox]').first();
  await tick.check();
  await context.setOffline(true);
  await page.reload();
  await expect(tick).toBeChecked();
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('Ein weiterer Beitrag');
  const result = page.getByRole('dialog').locator('[data-search-results] a').first();
  await result.click();
  await expect(page).toHaveURL(/\/serie\/beitraege\/beitrag\//);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Ein weiterer Beitrag/);
  await page.goto(`${url}/serie/mein-stand/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mein Stand');
  const policy = page.locator('meta[http-equiv="content-security-policy"]');
  await expect(policy).toHaveAttribute('content', /^default-src 'self';/);
  expect([...strays]).toEqual([]);
});
