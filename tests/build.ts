/** Builds the sites under test, one after the other: Astro keeps its content modules in one place. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { astro } from './astro.ts';
import { again, outputFolder, sites } from './sites.ts';

const elsewhere = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  NODE_OPTIONS: `--import=${new URL('another-day.ts', import.meta.url)}`,
};

rmSync(outputFolder, { recursive: true, force: true });
for (const [name, site] of Object.entries({ ...sites, again })) {
  const { content, repository, folder, base } = site;
  const { status } = spawnSync(process.execPath, [astro, 'build', '--silent'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      CONTENT_DIR: content,
      REPOSITORY_URL: repository,
      OUT_DIR: folder,
      BASE_PATH: base,
      CACHE_DIR: `${outputFolder}/cache-${name}`,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...(name === 'again' && elsewhere),
    },
  });
  if (status !== 0) throw new Error(`Der Bau von „${content}“ ist gescheitert.`);
}
