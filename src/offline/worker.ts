/**
 * The service worker: reading, exercises and search without a connection, and never an old text with one.
 *
 * - Pages come from the network first; after 3 seconds, without it, or when the server fails, from what is kept.
 *   A corrected text is there with the next page view, whatever becomes of the worker. Serving the kept page
 *   first would be quicker by a moment and would leave a reader who never closes the tab in an old version.
 * - A version lays in its files as a whole (`files.ts`): pages, sheets, scripts, fonts, search. What is not
 *   named by its hash is checked against it on arrival, so that half a deployment cannot become a version. An
 *   installation that fails leaves everything as it was and is tried again with the next visit. (So does one
 *   behind a host that rewrites pages on the way; the site then works as it does without a worker.)
 * - So a kept page and the files it names come from one version. Files named by their hash are taken from
 *   what is kept, whichever version laid them in; those of the version before stay until the next, for tabs
 *   that are still open and pages in the browser's own cache. A visited page that is not among the files is
 *   fetched anew when its files have changed, and dropped where that fails.
 * - The search is answered from the files as well, because its parts only fit each other. Where it is too large
 *   for them, what names other parts comes from the network first: stale-while-revalidate would pair an
 *   old table of contents with parts that the server no longer has.
 * - Questions for the review: network first. So are the names of the exercises, which are among the files: an old
 *   list would call an exercise gone that came after it, so the network has all the time it takes.
 * - A new version waits (`register.ts`, `update.ts`). A page that is of the new version already lets it take
 *   over unnoticed; a page that is not says so and leaves the moment to the reader. Nothing reloads by itself.
 * - Registered as `sw.js?leicht` (readers who save data) it lays in the offline page with all it needs and keeps
 *   the rest as it is visited. Who has everything already keeps everything.
 *
 * `farewell.ts` takes its place when `site.offline` is false.
 */
import { registerRoute } from 'workbox-routing';
import { answerData, answerFile, answerNames, answerPage } from './answers.ts';
import { isLaidIn, layIn, pathOf, takeOver } from './kept.ts';
import { exerciseNamesPath } from './names.ts';
import { isNamedByHash, isPage } from './paths.ts';
import { scope } from './scope.ts';
import { takeOverMessage } from './take-over.ts';

scope.addEventListener('install', (event) => event.waitUntil(layIn(event)));

scope.addEventListener('activate', (event) => {
  const begin = async () => {
    await takeOver(event);
    await scope.registration.navigationPreload?.enable();
    await scope.clients.claim();
  };
  event.waitUntil(begin());
});

scope.addEventListener('message', ({ data }) => {
  if (data === takeOverMessage) void scope.skipWaiting();
});

/** Routes are asked in turn; what none of them takes goes to the network. */
const path = ({ url }: { url: URL }) => pathOf(url.href);

registerRoute(
  (asked) =>
    path(asked) !== undefined && (asked.request.mode === 'navigate' || isPage(path(asked) ?? '-')),
  answerPage,
);
registerRoute((asked) => path(asked) === exerciseNamesPath, answerNames);
registerRoute((asked) => isNamedByHash(path(asked) ?? '') || isLaidIn(asked.url.href), answerFile);
registerRoute((asked) => /^(?:fragen|pagefind)\//.test(path(asked) ?? ''), answerData);
