import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { contentTypes, everywhere, immutablePaths } from '../../src/hosting/headers.ts';
import { isNamedByHash } from '../../src/offline/paths.ts';
import { sites } from '../sites.ts';
import { readAsset } from './pages.ts';

describe.each(['real', 'below'] as const)('the files of the %s site', (site) => {
  const { folder, base } = sites[site];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile());
  const originals = files.filter((name) => !/\.(?:br|gz)$/.test(name));

  test('lie there packed as well where that is worth it, and unpack to the same', () => {
    const texts = originals.filter(
      (name) =>
        /\.(?:html|css|js|json|xml|svg|txt|webmanifest|bib|ris)$/.test(name) &&
        statSync(join(folder, name)).size >= 1024,
    );
    const packed = files.filter((name) => /\.(?:br|gz)$/.test(name)).sort();
    expect(texts.length).toBeGreaterThan(50);
    expect(packed).toEqual(texts.flatMap((name) => [`${name}.br`, `${name}.gz`]).sort());
    for (const name of texts) {
      const content = readAsset(site, name);
      const [br, gz] = [readAsset(site, `${name}.br`), readAsset(site, `${name}.gz`)];
      expect(brotliDecompressSync(br).equals(content), name).toBe(true);
      expect(gunzipSync(gz).equals(content), name).toBe(true);
      expect(br.length, name).toBeLessThan(content.length);
    }
  });

  test('may be kept for ever where their name tells their content, and nowhere else', () => {
    const patterns = immutablePaths.map(
      (path) => new RegExp(`^${path.replace('.', '\\.').replace('*', '.+')}$`),
    );
    const kept = originals.filter((name) => patterns.some((pattern) => pattern.test(name)));
    expect(kept).toEqual(originals.filter(isNamedByHash));
    expect(kept.length).toBeGreaterThan(50);
  });

  test('have an ending that servers know', () => {
    const endings = new Set(originals.map((name) => name.split('.').at(-1) ?? ''));
    const common = 'html css js json xml svg txt png woff2 nojekyll'.split(' ');
    const known = [...common, ...Object.keys(contentTypes), '_headers'];
    expect([...endings].filter((ending) => !known.includes(ending))).toEqual([]);
  });

  test('are ruled by _headers below the base path, each header by one rule', () => {
    const rules = readAsset(site, '_headers')
      .toString()
      .trimEnd()
      .split(/\n(?=\S)/)
      .map((block) => block.split('\n  '));
    const paths = rules.map(([path = '']) => path);
    const [, ...general] = rules[0] ?? [];
    expect(paths[0]).toBe(`${base}*`);
    expect(general).toEqual(Object.entries(everywhere).map(([name, value]) => `${name}: ${value}`));
    expect(paths.filter((path) => !path.startsWith(base))).toEqual([]);
    for (const name of originals) {
      const matching = rules.filter(([path = '']) =>
        new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(base + name),
      );
      const headers = matching.flatMap(([, ...lines]) => lines.map((line) => line.split(':')[0]));
      expect(headers, name).toEqual([...new Set(headers)]);
    }
  });
});
