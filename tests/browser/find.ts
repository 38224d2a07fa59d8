import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The headless shell first: it starts no window of its own for each page and is twice as fast. */
const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];

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

function presentBrowser(): string | undefined {
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...applications].find((path) => existsSync(path));
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

const debianPackage = 'chromium-headless-shell';

function installFromDebian(): string | undefined {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version')) return undefined;
  console.log(`Kein Browser da: Das Debian-Paket „${debianPackage}“ wird installiert …`);
  const options = { stdio: 'ignore', timeout: 400_000 } as const;
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', debianPackage], options);
  } catch {
    return undefined;
  }
  return presentBrowser();
}
