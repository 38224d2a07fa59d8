import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type ServerName = 'nginx' | 'caddy';

const debianPackages: Record<ServerName, string> = { nginx: 'nginx', caddy: 'caddy' };

/** The path of a server's program, installed now where root may do that on Debian; says so when there is none. */
export function findServer(name: ServerName): string | undefined {
  const found = present(name) ?? installFromDebian(name);
  if (!found) {
    console.log(
      `„${name}“ fehlt und lässt sich hier nicht installieren: Seine Einstellungen bleiben ungeprüft.`,
    );
  }
  return found;
}

function present(name: ServerName): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function installFromDebian(name: ServerName): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: 'ignore', timeout: 200_000, env: environment } as const;
  try {
    execFileSync('apt-get', ['update'], options);
    const install = ['install', '-y', '--no-install-recommends', debianPackages[name]];
    execFileSync('apt-get', install, options);
  } catch {
    return undefined;
  }
  return present(name);
}
