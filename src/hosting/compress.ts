import { readdir, readFile, writeFile } from 'node:fs/promises';
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

interface Text {
  path: string;
  content: Buffer;
}

/**
 * Writes `x.br` and `x.gz` beside each text `x`, for servers that send them as they are.
 *
 * @returns how many texts were packed
 */
export async function compressFolder(folder: string): Promise<number> {
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    compressible.test(name),
  );
  const texts: Text[] = [];
  for (const path of names.map((name) => join(folder, name))) {
    const content = await readFile(path);
    if (content.length >= leastBytes) texts.push({ path, content });
  }
  const bytes = texts.reduce((sum, { content }) => sum + content.length, 0);
  const quality = bytes <= thoroughBytes ? 11 : 5;
  const queue = texts.values();
  const work = async () => {
    for (const text of queue) await compress(text, quality);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return texts.length;
}

async function compress({ path, content }: Text, quality: number): Promise<void> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  await writeFile(`${path}.br`, await press.br(content, { params }));
  await writeFile(`${path}.gz`, await press.gz(content, { level: quality === 11 ? 9 : 6 }));
}
