/** Registers the worker; see `worker.ts`. Loaded once a page is idle (`layout/reader.ts`). */

/** Islands far below wake two seconds after the load event; their code comes first. */
const pauseMilliseconds = 4000;
const hour = 3_600_000;

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  // Rejected where the browser keeps nothing for this site.
  setTimeout(() => void register().catch(() => {}), pauseMilliseconds);
}

async function register(): Promise<void> {
  const container = navigator.serviceWorker;
  const registration = await container.register(trusted(await workerAddress()));
  const watch = (worker: ServiceWorker | null) => {
    const look = () => {
      if (worker?.state === 'installed' && registration.active) {
        import('./update.ts').then(({ offer }) => offer(worker)).catch(() => {});
      }
    };
    worker?.addEventListener('statechange', look);
    look();
  };
  watch(registration.waiting ?? registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  // A tab or an installed copy may stay open for days.
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < hour) return;
    asked = Date.now();
    registration.update().catch(() => {});
  });
}

/** The one place that may start a worker (see `policy/directives.ts`). */
function trusted(address: string): string {
  const policy = window.trustedTypes?.createPolicy('worker', { createScriptURL: (own) => own });
  return (policy?.createScriptURL(address) ?? address) as string;
}

/** Readers who save data get the light one, unless they have the whole already. */
async function workerAddress(): Promise<string> {
  const address = `${import.meta.env.BASE_URL}sw.js`;
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (!connection?.saveData) return address;
  const known = await navigator.serviceWorker.getRegistration();
  return known?.active?.scriptURL.endsWith(address) ? address : `${address}?leicht`;
}
