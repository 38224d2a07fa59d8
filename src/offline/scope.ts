/**
 * The worker's global scope, as far as it is used here: TypeScript's own library for workers cannot stand
 * beside the one for pages.
 */
export interface LifetimeEvent extends Event {
  waitUntil: (promise: Promise<unknown>) => void;
}

interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly location: Location;
  readonly clients: {
    claim: () => Promise<void>;
    matchAll: (options: {
      type: 'window';
      includeUncontrolled: boolean;
    }) => Promise<readonly { url: string }[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: LifetimeEvent) => void): void;
    (type: 'message', listener: (event: MessageEvent) => void): void;
  };
}

export const scope = globalThis as unknown as WorkerScope;
