import { createStore } from './store.ts';

/** The store of this page, kept in step with other tabs. */
export const store = createStore(() => window.localStorage);

if (typeof window !== 'undefined') {
  window.addEventListener('storage', () => store.changed());
  // A page from the back-forward cache has missed what other pages wrote meanwhile.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) store.changed();
  });
}
