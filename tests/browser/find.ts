import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { canInstall, installPackages } from './debian.ts';

const wholeBrowsers = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The headless shell first: it starts no window of its own for each page and is twice as fast. */
const commands = ['chromium-headless-shell', ...wholeBrowsers];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The path of a Chromium to test with: Playwright's own, else one on the machine, else one that can be
 * installed now (Playwright's download; the Debian package for root on Debian).
 *
 * @throws Error with one sentence on what to do
 */
export function findBrowser(): string {
  const found = presentBrowser() ?? installFromPlaywright() ?? installFromDebian();
  if (found) return found;
  throw new Error(
    'Kein Browser gefunden. Installieren Sie Chromium oder Chrome, oder führen Sie „npx playwright install chromium“ aus.',
  );
}

function presentBrowser(names: readonly string[] = commands): string | undefined {
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  return onPath(names) ?? applications.find((path) => existsSync(path));
}

/** A browser with all its parts, where there is one; the headless shell, for one, installs no site. */
export const findWholeBrowser = () => presentBrowser(wholeBrowsers);

/** @returns the path of the first of these commands that is there */
export function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

function installFromPlaywright(): string | undefined {
  console.log('Kein Browser da: Playwright lädt Chromium …');
  spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 240_000,
    shell: process.platform === 'win32',
  });
  return presentBrowser();
}

function installFromDebian(): string | undefined {
  if (!canInstall() || !installPackages(['chromium-headless-shell'])) return undefined;
  return presentBrowser();
}
