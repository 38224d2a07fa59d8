/**
 * Reads MDX from the standard input once, in a process that may fall: see `parser-guard.ts`. The parser cannot be
 * interrupted, so a second thread ends the process when it has had its time.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { mdxToMdast } from 'satteri';

/** The longest article takes 10 ms. */
const mostMilliseconds = 2000;

const watchdog = new Worker(
  `setTimeout(() => process.kill(process.pid, 'SIGKILL'), ${mostMilliseconds})`,
  { eval: true },
);
await once(watchdog, 'online');
try {
  mdxToMdast(readFileSync(0, 'utf8'));
} catch {
  // A syntax error is an answer.
}
process.exit(0);
