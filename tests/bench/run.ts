/**
 * Everything that is measured, with the machine and the versions it was measured with.
 *
 * npm run bench                     all but sites beyond 1,000 articles
 * npm run bench -- --articles N     only what a site of N articles costs
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { articles: { type: 'string' } } });
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const versions = { ...dependencies, ...devDependencies };
const [cpu] = cpus();
console.log(
  `${cpu?.model} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
  ...['astro', 'react', 'pagefind', '@playwright/test'].map(
    (name) => `· ${name} ${versions[name]}`,
  ),
);

const all = [
  ['tests/build.ts'],
  ['tests/bench/plain.ts'],
  ['tests/bench/exercise.ts'],
  ['tests/bench/search.ts'],
  ['tests/bench/search-time.ts'],
  ['tests/bench/check.ts'],
  ['tests/bench/scale.ts'],
];
for (const call of values.articles ? [['tests/bench/scale.ts', values.articles]] : all) {
  console.log(`\n${call.join(' ')}`);
  const { status } = spawnSync(process.execPath, call, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
