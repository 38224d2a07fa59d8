/** Checks one file after the other, as the parent sends them, and answers with what was found. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../src/authoring/check.ts';

const [directory = ''] = process.argv.slice(2);
mkdirSync(directory, { recursive: true });

process.on('message', ({ path, content }: { path: string; content: string }) => {
  writeFileSync(join(directory, path), Buffer.from(content, 'latin1'));
  const { problems } = checkContent(directory);
  const ran = Object.hasOwn(globalThis, 'kanarienvogel');
  process.send?.({ count: problems.length, ran });
});
process.send?.('ready');
