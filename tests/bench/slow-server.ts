import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createSecureServer, type Http2SecureServer } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { lookup } from 'mrmime';

const bytesPerSecond = 1_600_000 / 8;
const latency = 150;
const chunk = 1460;

/**
 * Serves a built site as a slow phone gets it: 150 ms a request, 1.6 Mbit/s shared by all of them, text in brotli, over
 * HTTP/2 as hosts do, with a certificate that nobody signed. Shaped here rather than in the browser, so that workers
 * are slowed as well.
 *
 * @throws where there is no `openssl` to make the certificate with
 */
export function serveSlowly(folder: string, port: number): Promise<Http2SecureServer> {
  /** When the line is free again, in milliseconds of the process. */
  let freeAt = 0;
  const server = createSecureServer(ownCertificate(), async (request, response) => {
    await sleep(latency);
    const path = decodeURIComponent(new URL(request.url, 'https://localhost').pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const type = lookup(file) ?? 'application/octet-stream';
    let body: Buffer;
    try {
      body = readFileSync(join(folder, file));
    } catch {
      response.writeHead(404).end();
      return;
    }
    const isText = /text|javascript|json|svg/.test(type);
    if (isText) body = compressed(path, body);
    response.writeHead(200, {
      'content-type': type,
      'content-length': body.length,
      'cache-control': 'no-store',
      ...(isText && { 'content-encoding': 'br' }),
    });
    for (let sent = 0; sent < body.length; sent += chunk) {
      const part = body.subarray(sent, sent + chunk);
      freeAt = Math.max(freeAt, performance.now()) + (part.length / bytesPerSecond) * 1000;
      const wait = freeAt - performance.now();
      if (wait > 1) await sleep(wait);
      response.write(part);
    }
    response.end();
  });
  return new Promise((resolve) => server.listen(port, () => resolve(server)));
}

function ownCertificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'slow-server-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const files = ['-keyout', key, '-out', cert];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=localhost', ...files],
    { stdio: 'ignore' },
  );
  const pair = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return pair;
}

const cache = new Map<string, Buffer>();

function compressed(path: string, body: Buffer): Buffer {
  const known = cache.get(path) ?? brotliCompressSync(body);
  cache.set(path, known);
  return known;
}
