/**
 * How long the content check takes as a command, start included: for the series, and for folders of up to 1,000
 * articles, made of the real ones. Budgets: 1 s for the series, 5 s for 1,000 articles.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fillContent, ownArticles } from './articles.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'tests/.output/bench-check');
const runs = 5;

/** Milliseconds. A folder with errors would measure something else; the copies ask the same, which is a hint. */
function measure(): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src/authoring/check-content.ts'), folder],
    { encoding: 'utf8', maxBuffer: Number.POSITIVE_INFINITY },
  );
  if (status !== 0) throw new Error(stderr.slice(0, 2000));
  return performance.now() - start;
}

console.log('Prüfung des Inhalts      Median  einzeln (ms)');
for (const articles of [ownArticles, 100, 1000]) {
  fillContent(folder, articles);
  const times = Array.from({ length: runs }, measure).map(Math.round);
  const median = times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
  console.log(
    `${`${articles.toLocaleString('de-DE')} Artikel`.padEnd(20)}${`${median} ms`.padStart(11)}  ${times.join(', ')}`,
  );
}
rmSync(folder, { recursive: true });
