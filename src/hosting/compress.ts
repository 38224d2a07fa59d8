import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const press = { br: promisify(brotliCompress), gz: promisify(gzip) };

/** Texts; pictures, fonts and the parts of the search are packed already. */
const compressible = /\.(?:html|css|js|json|xml|svg|txt|webmanifest|bib|ris)$/;
/** Smaller ones fit into the first packet anyway. */
const leastBytes = 1024;
/** Up to so many bytes in all, the best packing takes no more than a few seconds. */
const thoroughBytes = 8_000_000;
const atOnce = 8;

/**
 * Writes `x.br` and `x.gz` beside each text `x`, for servers that send them as they are.
 *
 * @returns how many texts were packed
 */
export async function compressFolder(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const found = names.filter((name) => compressible.test(name)).map((name) => join(folder, name));
  const sized = await Promise.all(
    found.map(async (path) => ({ path, bytes: (await stat(path)).size })),
  );
  const texts = sized.filter(({ bytes }) => bytes >= leastBytes);
  const allBytes = texts.reduce((sum, { bytes }) => sum + bytes, 0);
  const quality = allBytes <= thoroughBytes ? 11 : 5;
  // One queue for all: no more texts are in memory than are being packed.
  const queue = texts.values();
  const work = async () => {
    for (const { path } of queue) await compress(path, quality);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return texts.length;
}

async function compress(path: string, quality: number): Promise<void> {
  const content = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    [constants.BROTLI_PARAM_LGWIN]: windowBits(content.length),
  };
  await writeFile(`${path}.br`, await press.br(content, { params }));
  await writeFile(`${path}.gz`, await press.gz(content, { level: quality === 11 ? 9 : 6 }));
}

/** A window that holds the whole text and no more: a larger one is emptied for each text, which takes longer than packing. */
function windowBits(bytes: number): number {
  const bits = Math.ceil(Math.log2(bytes + 16));
  return Math.min(
    Math.max(bits, constants.BROTLI_MIN_WINDOW_BITS),
    constants.BROTLI_MAX_WINDOW_BITS,
  );
}
