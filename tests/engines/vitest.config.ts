import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    name: process.env.ENGINE ?? '',
    include: ['tests/engines/*.test.ts'],
    // One browser for all files, one journey at a time.
    isolate: false,
    maxWorkers: 1,
    // The version is said without a heading.
    disableConsoleIntercept: true,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
