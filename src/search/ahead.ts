import { chunksPath, entryMark, metaPath } from './names.ts';
import { sheetAddress } from './sheet-address.ts';

/**
 * Fetches what every search begins with, side by side: left to themselves the parts ask for one another in turn, and a
 * slow line waits for each.
 *
 * @param searchAddress of the search page, whose markup the dialog takes
 */
export function fetchAhead(searchAddress: string): void {
  const folder = new URL('../pagefind/', new URL(searchAddress, window.location.href)).pathname;
  if (window.location.pathname !== searchAddress) {
    preload(searchAddress);
    preload(sheetAddress, 'style');
  }
  preload(`${folder}pagefind-entry.json?ts=${entryMark}`);
  preload(`${folder}${chunksPath}`);
  preload(`${folder}${metaPath}`);
  preload(`${folder}wasm.de.pagefind`);
  preload(`${folder}pagefind.js`, 'script');
}

/** A file that is asked for in a moment, by whoever needs it. */
export function preload(address: string, as: 'fetch' | 'style' | 'script' = 'fetch'): void {
  if (document.head.querySelector(`link[href="${address}"]`)) return;
  const link = document.createElement('link');
  link.rel = as === 'script' ? 'modulepreload' : 'preload';
  if (as !== 'script') link.as = as;
  if (as !== 'style') link.crossOrigin = 'anonymous';
  link.href = address;
  document.head.append(link);
}
