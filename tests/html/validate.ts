/** Reads every built page with the Nu HTML checker. It runs on Java; without it nothing is checked, and that is said. */
import { spawnSync } from 'node:child_process';
import vnu from 'vnu-jar';
import { sites } from '../sites.ts';

interface Message {
  type: string;
  url?: string;
  lastLine?: number;
  lastColumn?: number;
  message: string;
}

/**
 * Astro puts the style of its island runtime in front of the first island, inside the body, and offers no other
 * place for it: the policy allows it by its hash, browsers apply it anywhere.
 */
const runtimeStyle =
  /“style” element in “body”|matches an element that comes before the parent of this “style”/;

if (spawnSync('java', ['-version']).status !== 0) {
  console.log('Java fehlt: Das HTML wurde nicht geprüft.');
  process.exit(0);
}

const folders = Object.values(sites).map(({ folder }) => folder);
const { stderr } = spawnSync(
  'java',
  ['-jar', vnu, '--format', 'json', '--errors-only', '--skip-non-html', ...folders],
  { encoding: 'utf8', maxBuffer: 1e9 },
);
const { messages } = JSON.parse(stderr) as { messages: Message[] };
const errors = messages.filter(
  ({ type, message }) => type !== 'info' && !runtimeStyle.test(message),
);
for (const { url = '', lastLine, lastColumn, message } of errors) {
  console.error(`${url.replace(/^.*\.output/, '')}:${lastLine}:${lastColumn}  ${message}`);
}
console.log(`${errors.length} Fehler im HTML.`);
process.exitCode = errors.length > 0 ? 1 : 0;
