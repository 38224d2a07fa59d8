/** The test function of every journey: one browser for all of them, each begins with nothing remembered. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from 'vitest';
import type { Driver, LaunchOptions } from './driver.ts';
import type { EngineName } from './find.ts';
import { Reader } from './reader.ts';
import { type Heard, startServers } from './servers.ts';

const launchers: Record<EngineName, (options: LaunchOptions) => Promise<Driver>> = {
  chromium: async (options) => (await import('./puppeteer-driver.ts')).launchChromium(options),
  firefox: async (options) => (await import('./puppeteer-driver.ts')).launchFirefox(options),
  webkit: async (options) => (await import('./webkit-driver.ts')).launchWebKit(options),
};

export const test = base
  // biome-ignore-start lint/correctness/noEmptyPattern: Vitest reads the names of what is needed from the pattern
  .extend('site', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const heard: Heard = { faults: [], pages: [] };
    const { addresses, stop } = await startServers(heard);
    onCleanup(stop);
    return { ...addresses, heard };
  })
  .extend('downloads', { scope: 'worker' }, ({}, { onCleanup }) => {
    const folder = mkdtempSync(join(tmpdir(), 'downloads-'));
    onCleanup(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
  })
  // biome-ignore-end lint/correctness/noEmptyPattern: see above
  .extend('driver', { scope: 'worker' }, async ({ downloads, site }, { onCleanup }) => {
    const launch = launchers[process.env.ENGINE as EngineName];
    const driver = await launch({ executablePath: process.env.ENGINE_PATH ?? '', downloads });
    onCleanup(() => driver.close());
    console.log(driver.version);
    await driver.open(`${site.real}/robots.txt`);
    expect(await driver.run(() => matchMedia('(prefers-reduced-motion)').matches)).toBe(true);
    return driver;
  })
  .extend('reader', { auto: true }, async ({ site, driver }, { onCleanup }) => {
    for (const address of [site.real, site.fixture]) {
      // A page without script: nothing of it goes on.
      await driver.open(`${address}/robots.txt`);
      await driver.run(() => localStorage.clear());
    }
    for (const list of Object.values(site.heard)) list.length = 0;
    onCleanup(() => {
      expect(site.heard.faults).toEqual([]);
    });
    return new Reader(driver);
  });

export { expect };
