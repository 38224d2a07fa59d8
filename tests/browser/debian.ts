import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether packages can be installed here: by root, on Debian or what descends from it. */
export const canInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** @returns whether apt brought the packages; without a network it does not */
export function installPackages(packages: readonly string[]): boolean {
  console.log(`Aus Debian wird installiert: ${packages.join(', ')} …`);
  const options = {
    stdio: 'ignore',
    timeout: 400_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
    return true;
  } catch {
    return false;
  }
}
