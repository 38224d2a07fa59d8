/** The test function of every browser test: it fails on what a reader must never meet. */
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { sites } from '../sites.ts';

export const realUrl = `http://localhost:${sites.real.port}`;

export const test = base.extend<{ watch: undefined }>({
  watch: [
    async ({ context }, use) => {
      const faults: string[] = [];
      context.on('weberror', (error) => faults.push(`Fehler: ${error.error().message}`));
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') {
          faults.push(`Konsole: ${message.text()}`);
        }
      });
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(
            `Richtlinie verletzt: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`,
          );
        });
      });
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        const isOurs = hostname === 'localhost' || protocol === 'data:' || protocol === 'blob:';
        if (!isOurs) faults.push(`Fremder Server: ${request.url()}`);
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
export const article = '/aspekte/strategie-einbinden/';
/** The article with the questions of other types, a group and a scenario. */
export const otherTypes = '/aspekte/kundenfokus-vorleben/';

/** Waits until the exercise answers to the reader. */
export async function awaken(page: Page, id: string): Promise<Locator> {
  const exercise = page.locator(`#${id}`);
  await exercise.scrollIntoViewIfNeeded();
  await page.waitForFunction((name) => !document.querySelector(`#${name} astro-island[ssr]`), id);
  return exercise;
}

/** Holds a script back on its way. @returns what lets it go */
export async function holdBack(page: Page, url: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(url, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/** What was announced last, or is about to be. */
export const announced = (exercise: Locator) => exercise.locator('.live-result[role=status]');

export const submit = (exercise: Locator) => exercise.locator('.question-result button').click();
