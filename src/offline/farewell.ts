/**
 * The worker of a site that has none (`site.offline` is false): readers with an earlier one fetch this in its
 * place. It throws away what that one kept and signs itself off; open pages stay as they are.
 */
import { isOurCache } from './names.ts';
import { scope } from './scope.ts';

scope.addEventListener('install', () => void scope.skipWaiting());
// Chromium forgets the call above where a page asks the earlier worker for something at that moment.
scope.addEventListener('message', () => void scope.skipWaiting());

scope.addEventListener('activate', (event) => {
  const leave = async () => {
    const names = await caches.keys();
    const ours = names.filter((name) => isOurCache(name, scope.registration.scope));
    await Promise.all(ours.map((name) => caches.delete(name)));
    await scope.registration.unregister();
  };
  event.waitUntil(leave());
});
