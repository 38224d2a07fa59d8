/** The files of a Pagefind index (version 1.5.2, pinned): CBOR behind a signature, gzipped. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import type { IndexFile } from 'pagefind';

/** A file, and how others name it. */
export interface Packed {
  hash: string;
  file: IndexFile;
}

const signature = 'pagefind_dcd';

export function unpack<T>(file: IndexFile): T {
  return decode(bytesOf(file)) as T;
}

/** @throws Error if it is no file of such an index */
export function bytesOf({ path, content }: IndexFile): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, signature.length).toString() !== signature) {
    throw new Error(`Pagefind: „${path}“ hat eine unbekannte Form.`);
  }
  return bytes.subarray(signature.length);
}

/** Named by its content. */
export function pack(start: string, ending: string, value: unknown): Packed {
  const digest = digestOf(encode(value));
  return { hash: `de_${digest}`, file: toFile(`${start}${digest}.${ending}`, value) };
}

export function toFile(path: string, value: unknown): IndexFile {
  const bytes = Buffer.concat([Buffer.from(signature), encode(value)]);
  return { path, content: gzipSync(bytes, { level: 9 }) };
}

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10);
}
