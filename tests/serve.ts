/** Serves a built site under test: `node tests/serve.ts real|fixture`. */
import { createServer } from 'node:http';
import sirv from 'sirv';
import { type SiteName, sites } from './sites.ts';

const { folder, port } = sites[process.argv[2] as SiteName];
const serveFile = sirv(folder, { dev: false, etag: true });

createServer((request, response) => {
  // `offline.spec.ts` has servers of its own. Behind every other test's back, a worker would lay in the whole
  // site; Playwright's `serviceWorkers: 'block'` warns on the console, which the tests take for a fault.
  if (request.url === '/sw.js') {
    response.setHeader('Content-Type', 'text/javascript');
    response.end();
    return;
  }
  serveFile(request, response, () => {
    request.url = '/404.html';
    response.statusCode = 404;
    serveFile(request, response, () => {
      response.end();
    });
  });
}).listen(port);
