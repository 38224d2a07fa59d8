import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { again, sites } from '../sites.ts';

/** Every file with the hash of its content, as `path  hash`. */
function listOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => {
      const content = readFileSync(join(folder, name));
      return `${name}  ${createHash('sha256').update(content).digest('hex').slice(0, 16)}`;
    })
    .sort();
}

test('two builds write the same files, whatever day, time zone and language the machine has', () => {
  const files = listOf(sites.below.folder);
  expect(files.length).toBeGreaterThan(100);
  expect(listOf(again.folder)).toEqual(files);
});
