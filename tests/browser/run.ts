/** Runs the browser tests with whatever Chromium can be had; further arguments go to Playwright. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { findBrowser } from './find.ts';

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
const { status } = spawnSync(
  process.execPath,
  [playwright, 'test', '--config', 'tests/playwright.config.ts', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, BROWSER_PATH: findBrowser() } },
);
process.exitCode = status ?? 1;
