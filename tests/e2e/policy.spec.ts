/** What a stranger might slip into a page is stopped by the browser, and the browser says so. */
import { test as base, expect, type Page } from '@playwright/test';
import { patient } from './worker.ts';

interface Stopped {
  directive: string;
  blocked: string;
}

declare global {
  interface Window {
    tellStopped: (stopped: Stopped) => void;
    wasHarmed?: boolean;
  }
}

const foreign = 'fremd.example';
const article = '/aspekte/strategie-einbinden/';

/** Without the watch of the other tests: what it takes for a fault is wanted here. */
const test = base.extend<{
  stopped: Stopped[];
  foreignRequests: string[];
  inject: (html: string) => Promise<void>;
}>({
  stopped: async ({ context }, use) => {
    const all: Stopped[] = [];
    await context.exposeFunction('tellStopped', (stopped: Stopped) => all.push(stopped));
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        window.tellStopped({ directive: violatedDirective, blocked: blockedURI });
      });
    });
    await use(all);
  },
  foreignRequests: async ({ context }, use) => {
    const requests: string[] = [];
    await context.route(`**://${foreign}/**`, (route) => {
      requests.push(route.request().url());
      return route.fulfill({ body: 'window.wasHarmed = true' });
    });
    await use(requests);
  },
  /** Opens an article into whose text somebody has slipped HTML. */
  inject: async ({ page }, use) => {
    await use(async (html) => {
      await page.route(`**${article}`, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace('</h1>', () => `</h1>${html}`);
        await route.fulfill({ response, body });
      });
      await page.goto(article);
    });
  },
});

const wasHarmed = (page: Page) => page.evaluate(() => window.wasHarmed ?? false);
const harm = 'window.wasHarmed = true';

const attacks = [
  ['an inline script', `<script>${harm}</script>`, 'script-src-elem', 'inline'],
  ['an inline module', `<script type="module">${harm}</script>`, 'script-src-elem', 'inline'],
  [
    'a script of another host',
    `<script src="https://${foreign}/x.js"></script>`,
    'script-src-elem',
  ],
  [
    'a script in an address',
    `<script src="data:text/javascript,${harm}"></script>`,
    'script-src-elem',
    'data',
  ],
  [
    'an inline handler',
    `<img src="/favicon.svg" alt="" onload="${harm}">`,
    'script-src-attr',
    'inline',
  ],
  ['an image of another host', `<img src="https://${foreign}/x.png" alt="">`, 'img-src'],
  [
    'an image in an address',
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">',
    'img-src',
    'data',
  ],
  [
    'a sheet of another host',
    `<link rel="stylesheet" href="https://${foreign}/x.css">`,
    'style-src-elem',
  ],
  ['an inline sheet', '<style>body { display: none }</style>', 'style-src-elem', 'inline'],
  ['an inline style', '<p style="position: fixed">x</p>', 'style-src-attr', 'inline'],
  ['a frame', `<iframe src="https://${foreign}/"></iframe>`, 'frame-src'],
  ['a plugin', `<object data="https://${foreign}/x"></object>`, 'object-src'],
  ['a film', `<video src="https://${foreign}/x.mp4"></video>`, 'media-src'],
  ['another base for all addresses', `<base href="https://${foreign}/">`, 'base-uri'],
] as const;

for (const [name, html, directive, blocked = foreign] of attacks) {
  test(`${name} is stopped`, async ({ page, stopped, inject, foreignRequests }) => {
    await inject(html);
    await expect
      .poll(() => stopped)
      .toContainEqual({ directive, blocked: expect.stringContaining(blocked) });
    expect(await wasHarmed(page)).toBe(false);
    expect(foreignRequests).toEqual([]);
  });
}

test('a link that is a script does nothing', async ({ page, stopped, inject }) => {
  await inject(`<a href="javascript:${harm}">Weiterlesen</a>`);
  await page.getByRole('link', { name: 'Weiterlesen', exact: true }).click();
  await expect
    .poll(() => stopped)
    .toContainEqual({ directive: 'script-src-elem', blocked: 'inline' });
  expect(await wasHarmed(page)).toBe(false);
});

test('a form sends nothing to another host', async ({ page, stopped, inject, foreignRequests }) => {
  // In a window of its own: the page would wait for an answer for ever, and the test with it.
  await inject(
    `<form action="https://${foreign}/" target="_blank"><button>Absenden</button></form>`,
  );
  await page.getByRole('button', { name: 'Absenden' }).click();
  await expect
    .poll(() => stopped)
    .toContainEqual({ directive: 'form-action', blocked: expect.stringContaining(foreign) });
  expect(foreignRequests).toEqual([]);
});

const attempts = [
  [
    'text run as code',
    // Code that the test runs itself may do it; what a page runs later may not.
    () =>
      new Promise((resolve, reject) => {
        setTimeout(() => {
          try {
            resolve(new Function('window.wasHarmed = true')());
          } catch (error) {
            reject(error);
          }
        });
      }),
    'require-trusted-types-for',
    'trusted-types-sink',
  ],
  ['a request to another host', () => fetch('https://fremd.example/x'), 'connect-src', foreign],
  [
    'text put into the page as HTML',
    () => {
      document.body.innerHTML = '<b>x</b>';
    },
    'require-trusted-types-for',
    'trusted-types-sink',
  ],
  [
    'a worker from another file',
    () => new Worker('/_astro/x.js'),
    'require-trusted-types-for',
    'trusted-types-sink',
  ],
  [
    'a service worker from another file',
    () => navigator.serviceWorker.register('/fremd.js'),
    'require-trusted-types-for',
    'trusted-types-sink',
  ],
  [
    'a policy of its own for trusted types',
    () => window.trustedTypes?.createPolicy('fremd', { createHTML: (html) => html }),
    'trusted-types',
    'trusted-types-policy',
  ],
] as const;

for (const [name, attempt, directive, blocked] of attempts) {
  test(`${name} is stopped`, async ({ page, stopped, inject, foreignRequests }) => {
    await inject('');
    await expect(page.evaluate(attempt as () => unknown)).rejects.toThrow();
    await expect
      .poll(() => stopped)
      .toContainEqual({ directive, blocked: expect.stringContaining(blocked) });
    expect(await wasHarmed(page)).toBe(false);
    expect(foreignRequests).toEqual([]);
  });
}

test('the site itself, and the worker it starts, meet no resistance', async ({
  page,
  stopped,
  inject,
}) => {
  await page.clock.install();
  await inject('<p>Nichts weiter</p>');
  await expect
    .poll(async () => {
      // The wait before the worker registers is skipped.
      await page.clock.fastForward(5000);
      return page.evaluate(
        async () => (await navigator.serviceWorker.getRegistration())?.active?.scriptURL,
      );
    }, patient)
    .toMatch(/\/sw\.js$/);
  expect(stopped).toEqual([]);
});
