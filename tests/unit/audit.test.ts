/** `npm run check:audit`, asked of registries of our own. */
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';

const weakness = {
  id: 1,
  url: 'https://example.org/1',
  title: 'Eine Schwachstelle',
  severity: 'high',
  vulnerable_versions: '*',
};

/** @param answer to the question for advisories; without one the registry gives none */
async function audit(answer?: object): Promise<{ code: number; said: string }> {
  const registry = createServer((request, response) => {
    const isAsked = request.method === 'POST' && request.url?.endsWith('/advisories/bulk');
    response.statusCode = isAsked && answer ? 200 : 405;
    request.resume().on('end', () => response.end(JSON.stringify(answer ?? {})));
  });
  await new Promise<void>((done) => registry.listen(0, '127.0.0.1', done));
  const { port } = registry.address() as AddressInfo;
  const env = { ...process.env, npm_config_registry: `http://127.0.0.1:${port}/` };
  return new Promise((resolve) => {
    execFile(process.execPath, ['tests/audit.ts'], { env }, (error, out, fault) => {
      registry.closeAllConnections();
      registry.close();
      resolve({ code: Number(error?.code ?? 0), said: out + fault });
    });
  });
}

test.concurrent.for([
  ['nothing is known', {}, 0, 'kennt keine Schwachstelle'],
  ['a weakness is known', { 'ical.js': [weakness] }, 1, 'Schwachstellen: 1 high'],
  ['the registry gives no answer', undefined, 0, 'Nichts geprüft'],
] as const)('where %s, it says so', { timeout: 60_000 }, async ([, answer, code, words]) => {
  expect(await audit(answer)).toEqual({ code, said: expect.stringContaining(words) });
});
