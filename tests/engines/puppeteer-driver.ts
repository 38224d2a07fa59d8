/** Chromium through its own protocol, Firefox through WebDriver BiDi. */
import puppeteer, { type LaunchOptions as Options } from 'puppeteer-core';
import { type Driver, type LaunchOptions, viewport } from './driver.ts';

const isRoot = process.getuid?.() === 0;

export const launchChromium = ({ executablePath, downloads }: LaunchOptions) =>
  launch({
    browser: 'chrome',
    executablePath,
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--lang=de-DE',
      '--force-prefers-reduced-motion',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
    ],
  });

export const launchFirefox = ({ executablePath, downloads }: LaunchOptions) =>
  launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: {
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'intl.accept_languages': 'de-DE',
      'ui.prefersReducedMotion': 1,
    },
  });

async function launch(options: Options): Promise<Driver> {
  const browser = await puppeteer.launch({ ...options, defaultViewport: viewport });
  const page = await browser.newPage();
  // Firefox lets no key press a button in a page that is not in front.
  await page.bringToFront();
  return {
    version: versionText(await browser.version()),
    open: async (url) => {
      await page.goto(url);
    },
    run: (script, ...args) =>
      page.evaluate(script as (...parts: unknown[]) => unknown, ...args) as Promise<never>,
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
    choose: async (selector, option) => {
      const value = await page.$eval(
        selector,
        (list, words) =>
          [...(list as HTMLSelectElement).options].find(({ label }) => label === words)?.value,
        option,
      );
      await page.select(selector, value ?? option);
    },
    attach: async (selector, path) => {
      const input = await page.$(selector);
      await (input as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(path);
    },
    close: () => browser.close(),
  };
}

/** „firefox/153.0“ is what the browser says. */
const versionText = (product: string) =>
  product.replace('/', ' ').replace(/^\w/, (letter) => letter.toUpperCase());
