import { vi } from 'vitest';

export interface SavedFile {
  name: string;
  text: () => Promise<string>;
}

/** The files that a page hands to its reader from now on; nothing is downloaded. */
export function catchFiles(): SavedFile[] {
  const saved: SavedFile[] = [];
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = `blob:${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.get(this.getAttribute('href') ?? '');
    saved.push({ name: this.download, text: async () => (await blob?.text()) ?? '' });
  });
  return saved;
}
