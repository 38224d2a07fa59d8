import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { narrowPolicy } from './narrow.ts';

/** Narrows the policy of each finished page; before the worker, which takes the pages as they are. */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const directory = fileURLToPath(dir);
        const files = await readdir(directory, { recursive: true });
        for (const name of files.filter((file) => file.endsWith('.html'))) {
          const path = join(directory, name);
          await writeFile(path, narrowPolicy(await readFile(path, 'utf8')));
        }
      },
    },
  };
}
