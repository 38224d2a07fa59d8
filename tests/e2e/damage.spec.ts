/** Damaged, blocked, full and shared storage on the pages that read it. */
import type { BrowserContext, Page } from '@playwright/test';
import { sites } from '../sites.ts';
import { article, awaken, expect, submit, test } from './test.ts';

const pages = [article, '/selbsttest/', '/wiederholen/', '/checklisten/', '/mein-stand/'];
const foreign = { fremd: 'bleibt\u0000\ud83d', theme: '{"kf:":1}', 'kf2:quiz:einfach': '{' };
const aside = 'Ein gespeicherter Stand war nicht lesbar.';

// All exercises are near the screen and wake at once.
test.use({ viewport: { width: 1280, height: 9000 } });

/** A browser in which this is stored before the first page comes. */
const holding = (entries: Record<string, string>) => ({
  storageState: {
    cookies: [],
    origins: [
      {
        origin: `http://localhost:${sites.fixture.port}`,
        localStorage: Object.entries(entries).map(([name, value]) => ({ name, value })),
      },
    ],
  },
});

const stored = (page: Page) => page.evaluate(() => Object.entries({ ...localStorage }));

/** Waits until everything on the page answers to the reader. */
async function open(page: Page, address: string) {
  await page.goto(address);
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
}

async function expectForeign(page: Page) {
  expect(await stored(page)).toEqual(expect.arrayContaining(Object.entries(foreign)));
}

const damaged: Record<string, string> = {
  'kf:quiz:einfach': '{"v":2,"at":"2026-03-01T08',
  'kf:quiz:mehrfach': '{"v":9,"mood":"gut"}',
  'kf:checklist:liste': `{"v":1,"items":[],"x":"${'x'.repeat(1_500_000)}"}`,
  'kf:assessment:selbst': `${'['.repeat(40_000)}${']'.repeat(40_000)}`,
  'kf:review:einfach': '{"v":1,"due":"2026-02-31","__proto__":{"stage":0}}',
  'kf:run:selbsttest': '',
  'kf:snapshot:a': 'NaN',
  'kf:plan:p1': '[]',
  'kf:read:strategie-einbinden': '{"v":1,"sections":{"0":"anfang"}}',
  'kf:settings:ansicht': '{"theme":{"toString":null}}',
  'kf:reader': '{"v":2,"seed":"x"}',
  'kf:badge:a': '{"v":1}',
};
/** What is written without asking, for this screen only: nothing of the reader's is in it. */
const damagedRoom = { [`kf:room:${article}`]: '#einfach{min-block-size:40px}}}@media{<script>' };

test.describe('with damage in every kind', () => {
  test.use(holding({ ...foreign, ...damaged, ...damagedRoom }));

  test('every page works, tells it where it belongs and loses nothing', async ({ page }) => {
    // Pages that have no words for it must not be the ones to find it.
    await page.goto('/');
    await page.waitForFunction(() => document.querySelector('.part-list'));
    await open(page, article);
    for (const id of ['einfach', 'mehrfach', 'liste', 'selbst']) {
      await expect(page.locator(`#${id}`).getByText(aside)).toBeVisible();
    }
    await page.locator('#einfach input').first().check();
    await submit(page.locator('#einfach'));
    await page.getByLabel('Eine Tür schließen.').check();
    await page.reload();
    await awaken(page, 'liste');
    await expect(page.getByLabel('Eine Tür schließen.')).toBeChecked();
    await expect(page.getByText(aside)).toHaveCount(0);

    await open(page, '/selbsttest/');
    await expect(page.getByText(aside)).toBeVisible();
    await page.locator('.selftest-part:visible input').first().check();
    await expect(page.getByText(/^1 von /)).toBeVisible();

    await open(page, '/wiederholen/');
    await open(page, '/checklisten/');
    await expect(page.getByText('1 von 3 erledigt')).toBeVisible();

    await open(page, '/mein-stand/');
    await expect(page.locator('.transfer').getByText(aside)).toBeVisible();
    const list = page.locator('details', { hasText: 'Beiseitegelegtes, das nicht lesbar war' });
    await list.locator('summary').click();
    await expect(list.getByText('kf:badge:a')).toBeVisible();
    await expect(list.getByRole('listitem')).toHaveCount(Object.keys(damaged).length);

    const texts = (await stored(page)).map(([, text]) => text);
    expect(texts).toEqual(expect.arrayContaining(Object.values(damaged)));
    await expectForeign(page);
  });
});

test.describe('with something unreadable that is too large to be moved', () => {
  const giant = 'x'.repeat(4_500_000);
  test.use(holding({ ...foreign, 'kf:checklist:liste': giant }));

  test('it stays where it is, and the answer holds for the visit', async ({ page }) => {
    await open(page, article);
    const list = page.locator('#liste');
    await expect(list.getByText(aside)).toBeVisible();
    await list.getByLabel('Eine Tür schließen.').check();
    await expect(list.getByText('1 von 3 erledigt')).toBeVisible();
    await expect(list.getByText('gilt nur für diesen Besuch')).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem('kf:checklist:liste'))).toBe(giant);
    await expectForeign(page);
  });
});

for (const [name, block] of [
  ['forbidden', 'throw new DOMException("denied", "SecurityError")'],
  ['null', 'return null'],
] as const) {
  test(`with a storage that is ${name} every page works for the visit and says so`, async ({
    page,
  }) => {
    await page.addInitScript(
      `Object.defineProperty(window, 'localStorage', { get() { ${block} } })`,
    );
    for (const address of pages) {
      await open(page, address);
      await expect(
        page.getByText('Ihr Browser lässt kein Speichern zu.').filter({ visible: true }).first(),
      ).toBeVisible();
    }
    await page.goto('/checklisten/');
    await awaken(page, 'liste');
    await page.getByLabel('Eine Tür schließen.').check();
    await expect(page.getByText('1 von 3 erledigt')).toBeVisible();
    await page.getByRole('button', { name: 'Ansicht' }).click();
    const settings = page.getByRole('form', { name: 'Ansicht' });
    await settings.getByLabel('dunkel').check();
    await expect(settings.getByText('gilt aber nur für diesen Besuch')).toBeVisible();
  });
}

test.describe('with several tabs', () => {
  test.use(holding(foreign));

  const boxes = ['Eine Tür schließen.', 'Ein Fenster öffnen.', 'Ein Regal ausräumen.'];
  const openTabs = (context: BrowserContext) =>
    Promise.all(
      boxes.map(async () => {
        const tab = await context.newPage();
        await open(tab, '/checklisten/');
        return tab;
      }),
    );

  test('all agree without reload, and no tick is lost', async ({ context }) => {
    const tabs = await openTabs(context);
    for (const [index, tab] of tabs.entries()) {
      await expect(tab.getByText(`${index} von 3 erledigt`)).toBeVisible();
      await tab.getByLabel(boxes[index] ?? '').check();
    }
    for (const tab of tabs) await expect(tab.getByText('3 von 3 erledigt')).toBeVisible();

    // What another tab clears is gone in all of them, and the next answer is kept.
    const [first, second, third] = tabs as [Page, Page, Page];
    // Of several tabs the one tells that finds it first.
    await third.close();
    await first.evaluate(() => localStorage.removeItem('kf:checklist:liste'));
    await expect(second.getByText('0 von 3 erledigt')).toBeVisible();
    await second.getByLabel('Ein Fenster öffnen.').check();
    await expect(first.getByText('1 von 3 erledigt')).toBeVisible();
    await first.evaluate(() => localStorage.setItem('kf:checklist:liste', '{'));
    await expect(second.getByText(aside)).toBeVisible();
    await expectForeign(second);
    await first.evaluate(() => localStorage.clear());
    await second.waitForFunction(() => localStorage.length === 0);
    await second.getByLabel('Ein Regal ausräumen.').check();
    await expect(second.getByText('1 von 3 erledigt')).toBeVisible();
  });
});

test.describe('reading in a file', () => {
  const plan = {
    v: 1,
    at: '2026-03-01T08:00:00.000Z',
    createdAt: '2026-03-01T08:00:00.000Z',
    checklist: 'liste',
    item: 'A',
    occasion: '',
    action: '<img src=x onerror="throw 1">',
    due: '2026-03-08',
    note: '',
    status: 'open',
    revision: 0,
  };
  const entries = Object.fromEntries(
    Array.from({ length: 100 }, (_, index) => [`kf:plan:${index}`, plan]),
  );
  const file = JSON.stringify({
    format: 'kundenfokussiert-fuehren',
    version: 1,
    exportedAt: '2026-03-01T08:00:00.000Z',
    entries,
  });
  const choose = (page: Page, buffer: Buffer) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'stand.json', mimeType: 'application/json', buffer });

  test.use(holding({ ...foreign, 'kf:checklist:liste': '{"v":1,"items":[]}' }));

  test('that is hostile changes nothing, and one that does not fit neither', async ({ page }) => {
    await open(page, '/mein-stand/');
    const before = await stored(page);
    for (const [buffer, reason] of [
      [Buffer.from('PK\u0003\u0004'), 'lässt sich nicht als JSON lesen'],
      [Buffer.from(file.replace('"A"', '"\u00c4"'), 'latin1'), 'lässt sich nicht als JSON lesen'],
      [
        Buffer.from(
          file.replace(
            '"kf:plan:7":',
            `"kf:plan:7":${'['.repeat(9e4)}${']'.repeat(9e4)},"kf:plan:x":`,
          ),
        ),
        '(kf:plan:7)',
      ],
    ] as const) {
      await choose(page, buffer);
      await expect(page.locator('.transfer > .live-result')).toContainText(reason);
      expect(await stored(page)).toEqual(before);
    }

    // Room for some of the entries, not for all.
    await page.evaluate(() => localStorage.setItem('voll', 'x'.repeat(5_220_000)));
    const full = await stored(page);
    await choose(page, Buffer.from(file));
    await page.getByRole('button', { name: 'So zusammenführen' }).click();
    await expect(page.locator('.transfer > .live-result')).toContainText(
      'Es wurde nichts geändert.',
    );
    expect(await stored(page)).toEqual(full);

    await page.evaluate(() => localStorage.removeItem('voll'));
    await choose(page, Buffer.from(file));
    await page.getByRole('button', { name: 'So zusammenführen' }).click();
    await expect(page.getByText('100 Einträge wurden übernommen.')).toBeVisible();
    await expect(page.locator('img[src=x]')).toHaveCount(0);
    await expectForeign(page);
  });
});
