/** The test function of every browser test: it fails on what a reader must never meet. */
import { test as base, expect } from '@playwright/test';
import { sites } from '../sites.ts';

export const realUrl = `http://localhost:${sites.real.port}`;

export const test = base.extend<{ watch: undefined }>({
  watch: [
    async ({ context }, use) => {
      const faults: string[] = [];
      context.on('weberror', (error) => faults.push(`Fehler: ${error.error().message}`));
      context.on('console', (message) => {
        // Violations of the content security policy arrive here as well.
        if (message.type() === 'error' || message.type() === 'warning') {
          faults.push(`Konsole: ${message.text()}`);
        }
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
