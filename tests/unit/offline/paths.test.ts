import { expect, test } from 'vitest';
import { cacheNames, isOurCache } from '../../../src/offline/names.ts';
import { isNamedByHash, isPage, namedAssets } from '../../../src/offline/paths.ts';

test.for([
  ['_astro/Page.CL28npYe.css', true],
  ['_astro/fonts/39563d9ba0671e21.woff2', true],
  ['pagefind/fragment/de_3037a8f.pf_fragment', true],
  ['pagefind/index/de_72dcba5.pf_index', true],
  ['pagefind/filter/de_7483a05.pf_filter', true],
  ['pagefind/pagefind.de.pf_meta', false],
  ['pagefind/pagefind.js', false],
  ['pagefind/wasm.de.pagefind', false],
  ['favicon.svg', false],
  ['glossar/', false],
] as const)('%s carries a hash in its name: %s', ([path, expected]) => {
  expect(isNamedByHash(path)).toBe(expected);
});

test('a page ends in a slash, and the root is one', () => {
  expect(['', 'glossar/', 'rss.xml', 'glossar'].map(isPage)).toEqual([true, true, false, false]);
});

test('a page below a base path names its assets, each once', () => {
  const html = `<link href="/serie/_astro/Page.CL28npYe.css"><script src="/serie/_astro/a.b-_1.js"></script>
    <astro-island component-url="/serie/_astro/a.b-_1.js"></astro-island>
    <style>src:url("/serie/_astro/fonts/1.woff2")</style><img src="/serie/_astro/bild.webp">`;
  expect(namedAssets(html)).toEqual([
    '_astro/Page.CL28npYe.css',
    '_astro/a.b-_1.js',
    '_astro/fonts/1.woff2',
  ]);
});

test('caches of another site on the same host are not ours', () => {
  const ours = 'https://host.test/serie/';
  expect(Object.values(cacheNames(ours)).every((name) => isOurCache(name, ours))).toBe(true);
  expect(isOurCache(cacheNames('https://host.test/').files, ours)).toBe(false);
  expect(isOurCache(`fremd-${ours}`, ours)).toBe(false);
});
