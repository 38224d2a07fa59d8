import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeFarewell, writeWorker } from './build.ts';

/** Writes `sw.js` over the finished site, as the last part of the build. */
export function offlineWorker(isOn: boolean): AstroIntegration {
  return {
    name: 'offline-worker',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const directory = fileURLToPath(dir);
        if (!isOn) return writeFarewell(directory);
        const { files, bytes } = await writeWorker(directory);
        logger.info(`${files} files, ${Math.round(bytes / 1000)} kB to read offline`);
      },
    },
  };
}
