import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const manifest = createRequire(import.meta.url).resolve('astro/package.json');

/** Astro's command, to be run by Node itself: the same on every system. */
export const astro = join(dirname(manifest), 'bin/astro.mjs');
