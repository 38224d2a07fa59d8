/** Builds the sites under test, one after the other: Astro keeps its content modules in one place. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { outputFolder, sites } from './sites.ts';

const manifest = createRequire(import.meta.url).resolve('astro/package.json');
const astro = join(dirname(manifest), 'bin/astro.mjs');

rmSync(outputFolder, { recursive: true, force: true });
for (const [name, { content, repository, folder }] of Object.entries(sites)) {
  const { status } = spawnSync(process.execPath, [astro, 'build', '--silent'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      CONTENT_DIR: content,
      REPOSITORY_URL: repository,
      OUT_DIR: folder,
      CACHE_DIR: `${outputFolder}/cache-${name}`,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  if (status !== 0) throw new Error(`Der Bau von „${content}“ ist gescheitert.`);
}
