/** Starts a server with the settings that the project gives for it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { caddyConfig } from '../../src/hosting/caddy.ts';
import type { Place } from '../../src/hosting/headers.ts';
import { nginxConfig } from '../../src/hosting/nginx.ts';
import { ask } from './ask.ts';
import type { ServerName } from './find.ts';

export interface Running {
  origin: string;
  stop: () => Promise<void>;
}

/** What a machine has around the settings of a single site. */
const surroundings: Record<ServerName, (place: Place, port: number, folder: string) => string> = {
  nginx: (place, port, folder) => `
daemon off;
worker_processes 1;
pid ${folder}/pid;
error_log stderr;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
${nginxConfig(place, `127.0.0.1:${port}`)}
}
`,
  caddy: (place, port) => `
{
  admin off
  auto_https off
}
${caddyConfig({ ...place, host: `http://127.0.0.1:${port}` })}
`,
};

const programArguments: Record<ServerName, (config: string) => string[]> = {
  nginx: (config) => ['-e', 'stderr', '-c', config],
  caddy: (config) => ['run', '--config', config, '--adapter', 'caddyfile'],
};

/** @throws Error with all that the server said, if it does not answer */
export async function startServer(
  name: ServerName,
  program: string,
  site: { root: string; base: string },
): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const port = await freePort();
  const place = { host: '127.0.0.1', base: site.base, root: resolve(site.root) };
  const config = join(folder, 'config');
  writeFileSync(config, surroundings[name](place, port, folder));
  const server = spawn(program, programArguments[name](config), {
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  let said = '';
  server.stderr.on('data', (text: Buffer) => {
    said += text;
  });
  const ended = new Promise<void>((done) => server.on('exit', () => done()));
  const stop = async () => {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  if (await answers(origin, () => server.exitCode !== null)) return { origin, stop };
  await stop();
  throw new Error(`${name} antwortet nicht:\n${said}`);
}

async function answers(origin: string, hasEnded: () => boolean): Promise<boolean> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline && !hasEnded(); ) {
    if (await ask(origin).then(Boolean, () => false)) return true;
    await wait(50);
  }
  return false;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}
