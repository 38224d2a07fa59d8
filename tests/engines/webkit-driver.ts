/** WebKit through the classic WebDriver, in a window nobody sees. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Builder, By, Key as Keys, type WebDriver } from 'selenium-webdriver';
import { onPath } from '../browser/find.ts';
import { type Driver, type Key, type LaunchOptions, viewport } from './driver.ts';

// A folder without a list of exports: for `import` it would need a path that the types do not know.
const { DriverService } = createRequire(import.meta.url)(
  'selenium-webdriver/remote',
) as typeof import('selenium-webdriver/remote');

const keys: Record<Key, string> = {
  Tab: Keys.TAB,
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  ArrowDown: Keys.ARROW_DOWN,
  ArrowUp: Keys.ARROW_UP,
  Space: Keys.SPACE,
};

export async function launchWebKit({ executablePath, downloads }: LaunchOptions): Promise<Driver> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1100x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const service = new DriverService.Builder(onPath(['WebKitWebDriver']) ?? '')
    .setLoopback(true)
    .setEnvironment({
      ...process.env,
      DISPLAY: `:${await displayOf(screen)}`,
      XDG_CONFIG_HOME: settingsFolder(downloads),
    })
    .build();
  async function stop() {
    await service.kill();
    screen.kill();
  }
  try {
    const driver = await new Builder()
      .usingServer(await service.start())
      .withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: executablePath, args: ['--automation'] },
      })
      .build();
    await driver
      .manage()
      .window()
      .setRect({ x: 0, y: 0, ...viewport });
    const version = (await driver.getCapabilities()).getBrowserVersion() ?? '';
    return adapt(driver, version, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

function adapt(driver: WebDriver, version: string, stop: () => Promise<void>): Driver {
  const find = (selector: string) => driver.findElement(By.css(selector));
  const send = (text: string) => driver.actions().sendKeys(text).perform();
  return {
    version: `WebKitGTK ${version}`,
    open: async (url) => {
      await driver.get(url);
      // This driver comes back as soon as the page is parsed.
      await driver.wait(() => driver.executeScript(() => document.readyState === 'complete'));
    },
    run: (script, ...args) => driver.executeScript(script, ...args),
    clickAt: (x, y) => driver.actions().move({ x, y, duration: 0 }).click().perform(),
    type: send,
    press: (key) => send(keys[key]),
    choose: async (selector, option) => {
      for (const one of await find(selector).findElements(By.css('option'))) {
        if ((await one.getText()) === option) await one.click();
      }
    },
    attach: async (selector, path) => find(selector).sendKeys(path),
    close: async () => {
      await driver.quit().finally(stop);
    },
  };
}

async function displayOf(screen: ChildProcess): Promise<string> {
  const [number] = await once(screen.stdio[3] as Readable, 'data');
  return String(number).trim();
}

/** GTK asks the desktop's settings for the folder of downloads, and whether things may move. */
function settingsFolder(downloads: string): string {
  const folder = join(downloads, 'settings');
  for (const toolkit of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(folder, toolkit), { recursive: true });
    writeFileSync(join(folder, toolkit, 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  }
  writeFileSync(join(folder, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  return folder;
}
