import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sites } from '../sites.ts';
import { readAsset, readPages, siteNames } from './pages.ts';

/** Licenses that let a fork publish what readers are sent, under its own terms for the rest. */
const free = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1'];

/** Everything of others that reaches a reader. Whoever adds to it looks at its license and at its bytes. */
const sent = [
  '@astrojs/react',
  '@fontsource-variable/source-sans-3',
  '@fontsource-variable/source-serif-4',
  '@fontsource/source-serif-4',
  'astro',
  'd3-array',
  'd3-color',
  'd3-dsv',
  'd3-format',
  'd3-interpolate',
  'd3-path',
  'd3-scale',
  'd3-shape',
  'fastest-levenshtein',
  'ical-generator',
  'pagefind',
  'react',
  'react-dom',
  'scheduler',
  'valibot',
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
];

const entry = /^(\S+) \d+\.\d+\.\d+\S* \((.+)\)$/;

describe.each(siteNames)('the licenses of the %s site', (site) => {
  const text = readAsset(site, 'lizenzen.txt').toString();
  const [, , shipped = '', tools = '', licenses = ''] = text.split(
    /\n\n.+\n[=-]{3,}\n\n|^.+\n=+\n\n/m,
  );
  const entries = (part: string) =>
    part
      .trim()
      .split('\n')
      .map((line) => entry.exec(line)?.slice(1) ?? [line, '?']);

  test('name everything that reaches a reader', () => {
    expect(entries(shipped).map(([name]) => name)).toEqual(sent);
  });

  test('are free ones, and stand there in full', () => {
    for (const [name = '', license = ''] of entries(shipped)) {
      expect(free, name).toContain(license);
      expect(licenses).toMatch(
        new RegExp(`(?:^|, )${name.replaceAll('/', '\\/')}(?:, .+)?:$`, 'm'),
      );
    }
  });

  test('name the tools apart from it', () => {
    const names = entries(tools).map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(['satori', 'sharp', 'typescript', 'vitest']));
    expect(names.filter((name) => sent.includes(name ?? ''))).toEqual([]);
  });

  test('are the only trace of the lists they come from', () => {
    const lists = readdirSync(sites[site].folder).filter((name) => /^lizenzen-|^\.vite/.test(name));
    expect(lists).toEqual([]);
  });
});

test('the imprint leads to the licenses', () => {
  const imprint = readPages('real').find(({ path }) => path === '/impressum/');
  expect(imprint?.$('a[href="/lizenzen.txt"]')).toHaveLength(1);
});
