/** Asks the registry for known weaknesses of the packages in the lockfile: `npm run check:audit`. */
import { spawnSync } from 'node:child_process';

const { stdout, status } = spawnSync('npm', ['audit', '--json', '--fetch-retries=0'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const counts = countsOf(stdout);

if (!counts) {
  console.log(
    'Nichts geprüft: Die Registry ist nicht zu erreichen oder gibt keine Auskunft über Schwachstellen. Versuchen Sie es an einem Rechner mit Zugang zu registry.npmjs.org.',
  );
} else if (status === 0) {
  console.log('Die Registry kennt keine Schwachstelle der Pakete in package-lock.json.');
} else {
  const { total, ...kinds } = counts;
  const list = Object.entries(kinds).filter(([, count]) => count > 0);
  console.error(
    `Pakete mit bekannten Schwachstellen: ${list.map(([kind, count]) => `${count} ${kind}`).join(', ')}. Welche es sind, sagt „npm audit“.`,
  );
  process.exitCode = 1;
}

function countsOf(answer: string): Record<string, number> | undefined {
  try {
    return JSON.parse(answer).metadata?.vulnerabilities;
  } catch {
    return undefined;
  }
}
