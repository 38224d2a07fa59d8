/** The built sites, each on a free port, with a watch in every page that tells the test what must never happen. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHandler } from '../site-handler.ts';
import { sites } from '../sites.ts';

export interface Addresses {
  real: string;
  /** The content that holds every kind of exercise. */
  fixture: string;
  /** The same in a browser that runs no script at all. */
  scriptless: string;
}

/**
 * Stands before the content security policy of the page; sent at once, so that leaving the page loses nothing. What
 * leaving breaks off is no fault, nor is a hint that led nowhere: Firefox calls it an error to preload what is there.
 */
const watch = `<script>{
  let isLeaving = false;
  addEventListener('beforeunload', () => { isLeaving = true; });
  const tell = (text) => isLeaving || navigator.sendBeacon('/fault', location.pathname + ': ' + text);
  const tellError = ({ message, target }) => {
    if (message) tell(message);
    else if (!/^(modulepreload|prefetch)$/.test(target.rel)) tell('nicht geladen: ' + target.outerHTML);
  };
  const isOurs = (url) => /^(data|blob|about):/.test(url) || new URL(url, location).origin === location.origin;
  addEventListener('error', tellError, true);
  addEventListener('unhandledrejection', ({ reason }) => tell(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
    tell('Richtlinie ' + violatedDirective + ': ' + blockedURI + ' ' + sourceFile + ':' + lineNumber));
  for (const level of ['error', 'warn']) {
    const log = console[level];
    console[level] = (...parts) => { tell(parts.join(' ')); log(...parts); };
  }
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) if (!isOurs(name)) tell('Fremder Server: ' + name);
  }).observe({ type: 'resource', buffered: true });
}</script>`;

export interface Heard {
  /** What the watch told. */
  faults: string[];
  /** The paths of the pages that were asked for. */
  pages: string[];
}

export async function startServers(
  heard: Heard,
): Promise<{ addresses: Addresses; stop: () => void }> {
  const servers: Server[] = [];
  async function serve(folder: string, isScripted: boolean): Promise<string> {
    const server = createServer(handler(folder, isScripted, heard));
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    return `http://localhost:${(server.address() as AddressInfo).port}`;
  }
  const addresses = {
    real: await serve(sites.real.folder, true),
    fixture: await serve(sites.fixture.folder, true),
    scriptless: await serve(sites.fixture.folder, false),
  };
  return {
    addresses,
    stop: () => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

function handler(folder: string, isScripted: boolean, heard: Heard): RequestListener {
  const serveFile = siteHandler(folder);
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = `${folder}${pathname}index.html`;
    if (request.method === 'POST') {
      request.setEncoding('utf8');
      request.on('data', (text: string) => heard.faults.push(text));
      request.on('end', () => response.writeHead(204).end());
    } else if (isScripted && pathname.endsWith('/') && existsSync(page)) {
      heard.pages.push(pathname);
      response.setHeader('Cache-Control', 'no-cache');
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(readFileSync(page, 'utf8').replace('<head>', `<head>${watch}`));
    } else {
      if (!isScripted) response.setHeader('Content-Security-Policy', "script-src 'none'");
      serveFile(request, response);
    }
  };
}
