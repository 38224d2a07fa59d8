import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compressFolder } from './compress.ts';
import { netlifyHeaders } from './netlify.ts';

/** The last of all: writes `_headers`, and each text once more as a server may send it. */
export function hosting(isCompressed: boolean): AstroIntegration {
  let base = '/';
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        await writeFile(new URL('_headers', dir), netlifyHeaders(base));
        if (!isCompressed) return;
        logger.info(`${await compressFolder(fileURLToPath(dir))} files compressed`);
      },
    },
  };
}
