/** Serves a built site under test: `node tests/serve.ts real|fixture`. */
import { createServer } from 'node:http';
import sirv from 'sirv';
import { type SiteName, sites } from './sites.ts';

const { folder, port } = sites[process.argv[2] as SiteName];
const serveFile = sirv(folder, { dev: false, etag: true });

createServer((request, response) => {
  serveFile(request, response, () => {
    request.url = '/404.html';
    response.statusCode = 404;
    serveFile(request, response, () => {
      response.end();
    });
  });
}).listen(port);
