import type { RequestListener } from 'node:http';
import sirv from 'sirv';

/** Answers with the files of a built site, and with its page 404 where there is none. */
export function siteHandler(folder: string): RequestListener {
  const serveFile = sirv(folder, { dev: false, etag: true });
  return (request, response) => {
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
  };
}
