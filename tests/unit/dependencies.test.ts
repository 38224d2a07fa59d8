/** What comes from elsewhere: why it is there, and what it may do while it installs itself. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface LockedPackage {
  hasInstallScript?: boolean;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const declared = Object.keys({
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
}).sort();

/** The rows of the table in CONTRIBUTING.md: names of packages, and why. */
const rows = (
  /### Abhängigkeiten\n\n[\s\S]+?\n\n/.exec(readFileSync('CONTRIBUTING.md', 'utf8'))?.[0] ?? ''
)
  .split('\n')
  .filter((line) => /^\| `/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, names = '', reason = '']) => ({
    names: [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    reason,
  }));

describe('the table of dependencies', () => {
  test('gives a reason for each', () => {
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ reason }) => reason.length < 15)).toEqual([]);
  });

  test('names those of package.json, each once, and no other', () => {
    expect(rows.flatMap(({ names }) => names).sort()).toEqual(declared);
  });
});

describe('scripts that run at install', () => {
  const withScript = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));

  test('are decided upon in package.json, each by name, and no other', () => {
    expect(Object.keys(manifest.allowScripts).sort()).toEqual([...new Set(withScript)].sort());
  });

  test('are not allowed to any: everything here works without', () => {
    expect(Object.values(manifest.allowScripts)).not.toContain(true);
  });

  test.each([
    ['do not run with the settings of this project', [], false],
    // Shows that the package below has one, and that npm would run it.
    [
      'run where somebody insists',
      ['--no-ignore-scripts', '--dangerously-allow-all-scripts'],
      true,
    ],
  ])(
    '%s',
    (_, flags, isRun) => {
      expect(runsScript(flags)).toBe(isRun);
    },
    60_000,
  );
});

/** Whether npm, in a folder with our settings, runs the script of a package that it installs there. */
function runsScript(flags: string[]): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'install-'));
  const install = "node -e \"require('fs').writeFileSync('ran', '')\"";
  mkdirSync(join(folder, 'probe'));
  writeFileSync(
    join(folder, 'probe/package.json'),
    JSON.stringify({ name: 'probe', version: '1.0.0', scripts: { install } }),
  );
  writeFileSync(join(folder, 'package.json'), '{ "dependencies": { "probe": "file:probe" } }');
  copyFileSync('.npmrc', join(folder, '.npmrc'));
  // What npm tells its scripts about its own settings is not to reach the inner one.
  const environment = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'));
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--install-links', '--offline', '--no-audit', '--no-fund', ...flags],
    {
      cwd: folder,
      env: Object.fromEntries(environment),
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  const isRun = existsSync(join(folder, 'node_modules/probe/ran'));
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(stderr);
  return isRun;
}

test('every dependency is named with its exact version', () => {
  const versions = Object.values({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
});
