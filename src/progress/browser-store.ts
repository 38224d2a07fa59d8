import { createStore, type KeyValueStorage } from './store.ts';

declare global {
  /** Set by `trial.js`: what a page to try exercises out uses in place of the browser's storage. */
  var kfStorage: KeyValueStorage | undefined;
}

/** The store of this page, kept in step with other tabs. */
export const store = createStore(() => globalThis.kfStorage ?? window.localStorage);

if (typeof window !== 'undefined') {
  window.addEventListener('storage', () => store.changed());
  // A page from the back-forward cache has missed what other pages wrote meanwhile.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) store.changed();
  });
}
