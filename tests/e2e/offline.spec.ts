/** The real site on a server of its own, so that its content can change and its connection can break. */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sirv from 'sirv';
import { writeFarewell, writeWorker } from '../../src/offline/build.ts';
import { sites } from '../sites.ts';
import { test as base, expect } from './test.ts';
import { patient, readUntilReady } from './worker.ts';

interface Site {
  url: string;
  folder: string;
  /** Addresses that the server answers with an error of its own. */
  broken: Set<string>;
}

const test = base.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'offline-'));
    const isPlain = (path: string) => !/\.(?:br|gz)$/.test(path);
    cpSync(sites.real.folder, folder, { recursive: true, filter: isPlain });
    const broken = new Set<string>();
    const serveFile = sirv(folder, { dev: true, etag: true });
    const server = createServer((request, response) => {
      response.statusCode = broken.has(request.url ?? '') ? 503 : 404;
      if (response.statusCode === 503) response.end();
      else
        serveFile(request, response, () => {
          response.end();
        });
    });
    await new Promise<void>((done) => server.listen(0, done));
    const { port } = server.address() as AddressInfo;
    await use({ url: `http://localhost:${port}`, folder, broken });
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  },
});

test.use({ serviceWorkers: 'allow', contextOptions: { reducedMotion: 'reduce' } });
// Each lays in the whole site, some of them twice.
test.setTimeout(60_000);

/** Puts a new version in place: other words on every page, another name for every script and sheet. */
async function publish(
  { folder }: Site,
  write: (folder: string) => Promise<unknown> = writeWorker,
): Promise<void> {
  const newNames = (text: string) => text.replace(/\.([\w-]{8})\.(js|css)\b/g, '.$1-neu.$2');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /(?:\.html|_astro.+\.(?:js|css))$/.test(name))) {
    const text = readFileSync(join(folder, file), 'utf8');
    rmSync(join(folder, file));
    writeFileSync(
      join(folder, newNames(file)),
      newNames(text).replaceAll('</h1>', ' (neue Fassung)</h1>'),
    );
  }
  await write(folder);
}

/** A worker whose budget ends before the posts, or, with a byte less, before the search. */
async function writeWithoutPosts(folder: string, lessBytes = 0): Promise<void> {
  const { bytes } = await writeWorker(folder);
  const sizes = postsOf(folder).map((path) => statSync(join(folder, path, 'index.html')).size);
  await writeWorker(folder, bytes - sizes.reduce((sum, size) => sum + size, lessBytes));
}

function postsOf(folder: string): string[] {
  return readdirSync(join(folder, 'beitraege'))
    .map((name) => `/beitraege/${name}/`)
    .filter((path) => existsSync(join(folder, path, 'index.html')));
}

const askForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });

/** State of the worker that waits, or installs itself to wait. */
const nextWorker = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return (registration?.waiting ?? registration?.installing)?.state;
  });

/** Whose scripts and sheets are kept: `old` ones, those of the version published after them, or both. */
async function keptVersions(page: Page): Promise<string[]> {
  // The page's own clock stands still for those who wait for it.
  await page.clock.fastForward(5000);
  return page.evaluate(async () => {
    const name = (await caches.keys()).find((key) => key.startsWith('kf-dateien-')) ?? '';
    const urls = (await (await caches.open(name)).keys()).map(({ url }) => url);
    const assets = urls.filter((url) => /_astro.+\.(?:css|js)$/.test(url));
    return [...new Set(assets.map((url) => (/-neu\.\w+$/.test(url) ? 'new' : 'old')))].sort();
  });
}

/** What would be lost if a page were loaded anew. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { isMarked: true }));
const isMarked = (page: Page) => page.evaluate(() => 'isMarked' in window);

const first = '/aspekte/strategie-einbinden/';
const second = '/aspekte/herumgehen-zuhoeren/';

test('without a connection articles read, questions are answered, the search finds, ticks stay', async ({
  page,
  context,
  site,
}) => {
  await readUntilReady(page, site.url + first);
  const tick = page.locator('.checklist input[type=checkbox]').first();
  await tick.check();
  await context.setOffline(true);
  await page.goto(site.url + second);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Herumgehen/);
  const question = page.locator('.question').first();
  await question.scrollIntoViewIfNeeded();
  await question.getByRole('radio').first().check();
  await question.getByRole('button', { name: 'Antwort prüfen' }).click();
  await expect(question.getByRole('status').first()).not.toBeEmpty();
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('Rundgang');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Treffer');
  await page.goto(site.url + first);
  await expect(tick).toBeChecked();
});

test('without a connection „Mein Stand“ knows in which article something was ticked', async ({
  page,
  context,
  site,
}) => {
  await readUntilReady(page, site.url + first);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await page.locator('.checklist input[type=checkbox]').first().check();
  await context.setOffline(true);
  await page.goto(`${site.url}/mein-stand/`);
  await page.getByText(/^Häkchen in Checklisten/).click();
  const link = page.locator('.transfer').getByRole('link', { name: title }).first();
  await expect(link).toHaveAttribute('href', new RegExp(`^${first}#`));
});

test('an exercise that came after the files were laid in is not called gone', async ({
  page,
  site,
}) => {
  await readUntilReady(page, site.url + first);
  const file = join(site.folder, 'mein-stand/uebungen.json');
  const articles: object[] = JSON.parse(readFileSync(file, 'utf8'));
  const fresh = {
    slug: 'neu',
    title: 'Ganz neu',
    href: '/beitraege/neu/',
    exercises: ['neue-liste'],
  };
  writeFileSync(file, JSON.stringify([...articles, fresh]));
  const record = { v: 1, items: [{ words: 'Eins.', done: true, at: null }] };
  await page.evaluate(
    (text) => localStorage.setItem('kf:checklist:neue-liste', text),
    JSON.stringify(record),
  );
  await page.goto(`${site.url}/mein-stand/`);
  await page.getByText(/^Häkchen in Checklisten/).click();
  await expect(page.locator('.transfer').getByRole('link', { name: 'Ganz neu' })).toBeVisible();
});

test('a post that was not visited gives way to a page that lists what there is', async ({
  page,
  context,
  site,
}) => {
  const [visited = '', unvisited = ''] = postsOf(site.folder);
  await writeWithoutPosts(site.folder);
  await readUntilReady(page, site.url + first);
  await page.goto(site.url + visited);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await context.setOffline(true);
  await page.goto(site.url + unvisited);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/nicht zu erreichen/);
  await expect(page).toHaveURL(site.url + unvisited);
  const links = page.locator('[data-kept-articles] a');
  await expect(links).toHaveCount(9);
  await expect(links.first()).toHaveAttribute('href', '/einfuehrung/');
  await page.getByRole('link', { name: title }).click();
  await expect(page.locator('.article h1')).toHaveText(title);
  await page.goto(site.url + unvisited);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await expect(page.locator('.article h1')).not.toHaveText(title);
});

test('a search too large to lay in is kept as it is used', async ({ page, context, site }) => {
  await writeWithoutPosts(site.folder, 1);
  await readUntilReady(page, site.url + first);
  const search = async () => {
    await page.goto(`${site.url}/suche/?q=Rundgang`);
    await expect(page.getByRole('status')).toContainText('Treffer für');
    await expect(page.locator('[data-search-results] a').first()).toBeVisible();
  };
  await search();
  await context.setOffline(true);
  await search();
});

test('an open page says that there is a new version, and the reader chooses the moment', async ({
  page,
  context,
  site,
}) => {
  await readUntilReady(page, site.url + first);
  const other = await context.newPage();
  await other.goto(site.url + second);
  await publish(site);
  for (const tab of [page, other]) await mark(tab);
  await askForUpdate(page);
  const line = page.locator('.update-line');
  await expect(line.getByRole('status')).toHaveText('Neue Fassung verfügbar.', patient);
  await expect(page.locator('body')).toBeFocused();
  expect(await isMarked(page)).toBe(true);
  await line.getByRole('button', { name: 'Neu laden' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/neue Fassung/);
  await expect(line).toHaveCount(0);
  expect(await nextWorker(page)).toBeUndefined();
  await mark(page);
  await page.clock.fastForward(60_000);
  expect(await isMarked(page)).toBe(true);

  // The other tab reads on, with scripts that the server no longer has.
  expect(await isMarked(other)).toBe(true);
  await other.keyboard.press('/');
  await expect(other.getByRole('dialog').getByRole('searchbox')).toBeFocused();
});

test('with the next page a new version takes over unnoticed', async ({ page, context, site }) => {
  await readUntilReady(page, site.url + first);
  await publish(site);
  await page.goto(site.url + second);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/neue Fassung/);
  await mark(page);
  await askForUpdate(page);
  await expect.poll(() => keptVersions(page), patient).toEqual(['new']);
  expect(await isMarked(page)).toBe(true);
  await expect(page.locator('.update-line')).toHaveCount(0);
  await context.setOffline(true);
  await page.goto(site.url + first);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/neue Fassung/);
});

test('a visited post comes along into the new version', async ({ page, context, site }) => {
  const [post = ''] = postsOf(site.folder);
  await writeWithoutPosts(site.folder);
  await readUntilReady(page, site.url + first);
  await page.goto(site.url + post);
  await publish(site, writeWithoutPosts);
  await page.goto(site.url + first);
  await askForUpdate(page);
  await expect.poll(() => keptVersions(page), patient).toEqual(['new']);
  await context.setOffline(true);
  await page.goto(site.url + post);
  await expect(page.locator('.article h1')).toHaveText(/neue Fassung/);
});

test('half a deployment leaves the old version whole', async ({ page, context, site }) => {
  const late = join(site.folder, 'glossar/index.html');
  const old = readFileSync(late);
  await readUntilReady(page, site.url + first);
  await publish(site);
  const finished = readFileSync(late);
  writeFileSync(late, old);
  await askForUpdate(page);
  await expect.poll(() => nextWorker(page), patient).toBeUndefined();
  await context.setOffline(true);
  for (const path of [second, '/glossar/']) {
    await page.goto(site.url + path);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/neue Fassung/);
  }
  await context.setOffline(false);
  writeFileSync(late, finished);
  await page.goto(site.url + first);
  await askForUpdate(page);
  await expect.poll(() => keptVersions(page), patient).toEqual(['new']);
  await context.setOffline(true);
  await page.goto(`${site.url}/glossar/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/neue Fassung/);
});

test('when the server fails, a kept page stands in', async ({ page, site }) => {
  await readUntilReady(page, site.url + first);
  site.broken.add(second);
  await page.goto(site.url + second);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Herumgehen/);
});

test('readers who save data keep only what they visit', async ({ page, context, site }) => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await readUntilReady(page, site.url + first);
  expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toMatch(
    /\/sw\.js\?leicht$/,
  );
  await page.goto(site.url + first);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.goto(site.url + first);
  await expect(page.locator('.article h1')).toBeVisible();
  await page.goto(site.url + second);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/nicht zu erreichen/);
});

test('switched off, the worker leaves with all it kept', async ({ page, site }) => {
  await readUntilReady(page, site.url + first);
  await page.evaluate(() => caches.open('fremd').then(() => undefined));
  for (const path of [first, second]) {
    const file = join(site.folder, path, 'index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace(' data-offline="true"', ''));
  }
  await writeFarewell(site.folder);
  await askForUpdate(page);
  await expect
    .poll(
      () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
      patient,
    )
    .toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual(['fremd']);
  await page.goto(site.url + second);
  await expect(page.locator('.article h1')).toBeVisible();
  await page.clock.fastForward(10_000);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});
