import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { lookup } from 'mrmime';

const bytesPerSecond = 1_600_000 / 8;
const latency = 150;
const chunk = 1460;

/**
 * Serves a built site as a slow phone gets it: 150 ms a request, 1.6 Mbit/s shared by all of them, text in
 * brotli. Shaped here rather than in the browser, so that workers are slowed as well.
 */
export function serveSlowly(folder: string, port: number): Promise<Server> {
  /** When the line is free again, in milliseconds of the process. */
  let freeAt = 0;
  const server = createServer(async (request, response) => {
    await sleep(latency);
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
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

const cache = new Map<string, Buffer>();

function compressed(path: string, body: Buffer): Buffer {
  const known = cache.get(path) ?? brotliCompressSync(body);
  cache.set(path, known);
  return known;
}
