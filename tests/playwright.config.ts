import { defineConfig } from '@playwright/test';
import { sites } from './sites.ts';

const executablePath = process.env.BROWSER_PATH;
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: './e2e',
  outputDir: './.output/playwright',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  reporter: [['list']],
  timeout: 60_000,
  use: {
    baseURL: `http://localhost:${sites.fixture.port}`,
    locale: 'de-DE',
    viewport: { width: 1280, height: 900 },
    // Movement proves nothing here and takes time; a transition between pages that is cut short is told as a fault.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
      ],
    },
  },
  // Below a base path a test has a server of its own (`below.spec.ts`).
  webServer: Object.entries(sites)
    .filter(([, { base }]) => base === '/')
    .map(([name, { port }]) => ({
      command: `node tests/serve.ts ${name}`,
      cwd: '..',
      url: `http://localhost:${port}/`,
      reuseExistingServer: false,
    })),
});
