/**
 * Runs the core journeys in every engine of this machine; arguments choose engines: `firefox webkit`.
 * With `ENGINES=all` it is a failure that one is missing.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { engineNames, findEngine, howToGet } from './find.ts';

const manifest = createRequire(import.meta.url).resolve('vitest/package.json');
const vitest = join(dirname(manifest), 'vitest.mjs');

const areAllNeeded = process.env.ENGINES === 'all';
const asked = process.argv.slice(2);
const wanted = engineNames.filter((name) => asked.length === 0 || asked.includes(name));
if (wanted.length === 0) {
  throw new Error(`Diese Browser gibt es hier: ${engineNames.join(', ')}.`);
}

for (const name of wanted) {
  const path = findEngine(name);
  if (path) {
    const { status } = spawnSync(
      process.execPath,
      [vitest, 'run', '--config', 'tests/engines/vitest.config.ts'],
      { stdio: 'inherit', env: { ...process.env, ENGINE: name, ENGINE_PATH: path } },
    );
    if (status !== 0) process.exitCode = 1;
  } else if (areAllNeeded) {
    console.error(`Es fehlt: ${howToGet(name)}`);
    process.exitCode = 1;
  } else {
    console.log(`Übersprungen: ${howToGet(name)}`);
  }
}
