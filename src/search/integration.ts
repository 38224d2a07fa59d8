import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { decodeTrie } from 'cspell-trie-lib';
import type { IndexFile } from 'pagefind';
import { buildIndex } from './build-index.ts';
import type { IsWord } from './compounds.ts';
import { readRecords, type SearchRecord } from './records.ts';
import { withSearchWords } from './search-words.ts';

/**
 * Builds the search index over the finished pages, as part of the build, with the further words of the content folder,
 * if it has any. We write its files ourselves: Pagefind's own `writeFiles` answers before its last file is on the disk,
 * and the end of the build then leaves an empty one behind.
 */
export function searchIndex(content: URL): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const words = new URL('search-words.yaml', content);
        const places = recordsIn(folder);
        const records = existsSync(words)
          ? withSearchWords(places, readFileSync(words, 'utf8'))
          : places;
        await write(await buildIndex(records, loadDictionary()), join(folder, 'pagefind'));
        logger.info(`${records.length} places indexed`);
      },
    },
  };
}

/** Beyond this many places their list would weigh more than a query; posts then count as one place each. */
const mostPlaces = 3000;

/** @param folder of the built site */
export function recordsIn(folder: string): SearchRecord[] {
  const pages = globSync('**/index.html', { cwd: folder })
    .sort()
    .map((file) => {
      const url = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
      return { url, records: readRecords(readFileSync(join(folder, file), 'utf8'), url) };
    });
  const records = pages.flatMap((page) => page.records);
  if (records.length <= mostPlaces) return records;
  return pages.flatMap(({ url, records: places }) =>
    url.startsWith('/beitraege/') ? joined(places) : places,
  );
}

function joined(places: SearchRecord[]): SearchRecord[] {
  const [whole] = places;
  if (!whole) return [];
  const text = places.map((place) => `${place === whole ? '' : place.title} ${place.text}`);
  return [{ ...whole, text: text.join(' ').trim() }];
}

function loadDictionary(): IsWord {
  const folder = dirname(createRequire(import.meta.url).resolve('@cspell/dict-de-de'));
  const trie = decodeTrie(gunzipSync(readFileSync(join(folder, 'de_DE.trie.gz'))));
  return (word) => trie.has(word);
}

/** Lays the files of an index into a folder, in groups, so that no more are open than a system allows. */
async function write(files: IndexFile[], folder: string): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  await Promise.all([...folders].map((path) => mkdir(path, { recursive: true })));
  for (let start = 0; start < files.length; start += 100) {
    const group = files.slice(start, start + 100);
    await Promise.all(group.map(({ path, content }) => writeFile(join(folder, path), content)));
  }
}
