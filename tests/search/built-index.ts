import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { find } from '../../src/search/find.ts';
import { fieldWeights, type Pagefind } from '../../src/search/pagefind.ts';
import type { Vocabulary } from '../../src/search/vocabulary.ts';
import type { Finder } from './judge.ts';

const host = 'http://localhost/pagefind/';

/** Opens an index that a build has written, without a browser: Pagefind's requests are answered from the folder. */
export async function openPagefind(
  folder: string,
  options: Record<string, unknown>,
): Promise<Pagefind> {
  globalThis.fetch = async (address) => {
    const path = String(address).replace(host, '').replace(/\?.*/, '');
    return new Response(readFileSync(join(folder, path)));
  };
  const pagefind: Pagefind = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
  await pagefind.options({ basePath: host, baseUrl: '/', noWorker: true, ...options });
  await pagefind.init();
  return pagefind;
}

/** The search as the site has it, over a built site. */
export async function openSearch(site: string): Promise<Finder> {
  const folder = join(site, 'pagefind');
  const pagefind = await openPagefind(folder, { ranking: { metaWeights: fieldWeights } });
  const words = new Map<string, string[]>();
  const vocabulary: Vocabulary = {
    async wordsFrom(letter) {
      const path = join(folder, 'words', `${letter}.txt`);
      const known = words.get(letter) ?? (existsSync(path) ? linesOf(path) : []);
      words.set(letter, known);
      return known;
    },
  };
  return async (query) => {
    const found = await find(pagefind, vocabulary, query);
    return (await found.load(0, 10)).map(({ url }) => decodeURI(url));
  };
}

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n');
}
