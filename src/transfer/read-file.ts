import { maximumLength, type ReadResult, readExport } from '../progress/transfer.ts';

/** Reads a file without touching anything. What is no UTF-8 is refused: its words would arrive maimed. */
export async function readFile(file: Blob): Promise<ReadResult> {
  // No character is less than a byte, so that a giant need not be read at all.
  if (file.size > maximumLength) return { isSound: false, reason: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { isSound: false, reason: 'unreachable' };
  try {
    return readExport(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { isSound: false, reason: 'no-json' };
  }
}
