import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { find } from '../../src/search/find.ts';
import { fieldWeights, type Pagefind } from '../../src/search/pagefind.ts';
import type { Vocabulary } from '../../src/search/vocabulary.ts';
import type { Finder } from './judge.ts';

const host = 'http://localhost/pagefind/';

/** Told of every file that is loaded, with what it holds. */
export type OnLoad = (path: string, content: Buffer) => void;

/** Opens an index that a build has written, without a browser: Pagefind's requests are answered from the folder. */
export async function openPagefind(
  folder: string,
  options: Record<string, unknown>,
  onLoad: OnLoad = () => {},
): Promise<Pagefind> {
  globalThis.fetch = async (address) => {
    const path = String(address).replace(host, '').replace(/\?.*/, '');
    const content = readFileSync(join(folder, path));
    onLoad(path, content);
    return new Response(content);
  };
  const pagefind: Pagefind = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
  await pagefind.options({ basePath: host, baseUrl: '/', noWorker: true, ...options });
  await pagefind.init();
  return pagefind;
}

/** What the site's own search asks, over a built site. */
export async function openIndex(
  site: string,
  onLoad: OnLoad = () => {},
): Promise<{ pagefind: Pagefind; vocabulary: Vocabulary }> {
  const folder = join(site, 'pagefind');
  const options = { ranking: { metaWeights: fieldWeights } };
  const pagefind = await openPagefind(folder, options, onLoad);
  const words = new Map<string, string[]>();
  return {
    pagefind,
    vocabulary: {
      async wordsFrom(letter) {
        const path = join(folder, 'words', `${letter}.txt`);
        const known = words.get(letter);
        if (known || !existsSync(path)) return known ?? [];
        const content = readFileSync(path);
        onLoad(path, content);
        words.set(letter, content.toString().split('\n'));
        return words.get(letter) ?? [];
      },
    },
  };
}

/** The search as the site has it, over a built site. */
export async function openSearch(site: string): Promise<Finder> {
  const { pagefind, vocabulary } = await openIndex(site);
  return async (query) => {
    const found = await find(pagefind, vocabulary, query);
    return (await found.load(0, 10)).map(({ url }) => decodeURI(url));
  };
}
