import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** The browser looks for a new version when it finds the time. */
export const patient = { timeout: 30_000 };

/** Reads a page until the worker is at work. The wait before it registers is skipped. */
export async function readUntilReady(page: Page, address: string): Promise<void> {
  await page.clock.install();
  await page.goto(address);
  await expect
    .poll(async () => {
      await page.clock.fastForward(5000);
      return page.evaluate(() => navigator.serviceWorker.controller?.state);
    }, patient)
    .toBe('activated');
}
