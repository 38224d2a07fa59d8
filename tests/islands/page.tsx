/** A page for one island at a time: the server's HTML first, then hydration, as readers get it. */
import { act, cleanup, type RenderResult, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { store } from '../../src/progress/browser-store.ts';

/** Every test of a file starts with an empty storage and ends without a word on the console. */
export function startFresh(): void {
  beforeEach(() => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
    window.localStorage.clear();
    store.changed();
    vi.spyOn(console, 'error');
  });

  afterEach(() => {
    cleanup();
    document.body.replaceChildren();
    const complaints = vi.mocked(console.error).mock.calls;
    vi.restoreAllMocks();
    expect(complaints).toEqual([]);
  });
}

/** The server's HTML in a page, not yet alive. */
export function serve(island: ReactElement): HTMLElement {
  const container = document.createElement('div');
  container.innerHTML = renderToString(island);
  document.body.append(container);
  return container;
}

/** Brings served HTML to life; a difference between server and client fails the test. */
export function hydrate(island: ReactElement, container: HTMLElement): RenderResult {
  return render(island, {
    container,
    hydrate: true,
    onRecoverableError: (error) => {
      throw error;
    },
  });
}

/** Serves an island and brings it to life at once. */
export function show(island: ReactElement): RenderResult {
  return hydrate(island, serve(island));
}

export function remember(key: string, record: unknown): void {
  window.localStorage.setItem(key, JSON.stringify(record));
}

export function remembered(key: string): unknown {
  return JSON.parse(window.localStorage.getItem(key) ?? 'null');
}

/** Another tab writes: the storage changes, then the event arrives. */
export function writeInAnotherTab(key: string, record: unknown): void {
  act(() => {
    if (record === undefined) window.localStorage.removeItem(key);
    else remember(key, record);
    window.dispatchEvent(new StorageEvent('storage', { key }));
  });
}

/** A choice made before the island came to life, noted as `early.js` does. */
export function chooseEarly(control: HTMLInputElement): void {
  control.checked = true;
  const event = new Event('input', { bubbles: true });
  control.dispatchEvent(event);
  globalThis.kfEarly = [...(globalThis.kfEarly ?? []), event];
}
