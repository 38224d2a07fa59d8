import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { astro } from '../astro.ts';

/** What a build took: wall time, and the most memory of its process. */
export interface BuildCost {
  seconds: number;
  megabytes: number;
}

/** Runs Astro, with room for as many articles as a machine bears. */
export function measuredBuild(
  options: readonly string[] = [],
  environment: NodeJS.ProcessEnv = {},
): BuildCost {
  const start = performance.now();
  const memory = new URL('print-memory.ts', import.meta.url);
  const { status, stderr } = spawnSync(process.execPath, [astro, 'build', '--silent', ...options], {
    encoding: 'utf8',
    env: {
      ...process.env,
      ...environment,
      NODE_OPTIONS: `--max-old-space-size=4096 --import=${memory}`,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  if (status !== 0) throw new Error(stderr.slice(-2000));
  const kilobytes = [...stderr.matchAll(/^memory: (\d+)$/gm)].map(([, number]) => Number(number));
  return {
    seconds: (performance.now() - start) / 1000,
    megabytes: Math.round(Math.max(...kilobytes) / 1024),
  };
}

/**
 * Builds a site of nothing but its texts, without islands, styles, search or checks: the floor that no site made by
 * Astro gets below. It lies in `dist` then.
 *
 * @param folder within this project, so that Astro is found
 * @param files their texts by their paths, configuration included
 */
export function buildPlainSite(folder: string, files: Record<string, string>): BuildCost {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries({ 'package.json': '{"type":"module"}', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return measuredBuild(['--root', folder]);
}
