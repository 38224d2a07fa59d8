import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';

/**
 * Builds the Pagefind index over the finished pages, as part of the build.
 * We write its files ourselves: Pagefind's own `writeFiles` answers before its last file is on the
 * disk, and `close`, or the end of the build, then leaves an empty one behind.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const directory = fileURLToPath(dir);
        const { index, errors } = await createIndex({ forceLanguage: 'de' });
        if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: directory });
        const { files, errors: unwritten } = await index.getFiles();
        const problems = [...added.errors, ...unwritten];
        if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
        await write(files, join(directory, 'pagefind'));
        await close();
        logger.info(`${added.page_count} pages indexed`);
      },
    },
  };
}

/** Files for the interfaces that Pagefind brings along, which ours replaces. */
const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\.)/;

/** Lays the files of an index into a folder, in groups, so that no more are open than a system allows. */
async function write(files: IndexFile[], folder: string): Promise<void> {
  const needed = files.filter(({ path }) => !unused.test(path));
  const folders = new Set(needed.map(({ path }) => dirname(join(folder, path))));
  await Promise.all([...folders].map((path) => mkdir(path, { recursive: true })));
  for (let start = 0; start < needed.length; start += 100) {
    const group = needed.slice(start, start + 100);
    await Promise.all(group.map(({ path, content }) => writeFile(join(folder, path), content)));
  }
}
