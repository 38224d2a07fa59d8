import { contentTypes, everywhere, fresh, immutable, immutablePaths } from './headers.ts';

/**
 * The file `_headers`, as Netlify and Cloudflare Pages read it. Where several rules match they join the values
 * of a header, so each header is set by one rule only; what no rule caches, both hosts have asked for anew.
 */
export function netlifyHeaders(base: string): string {
  const rules: [path: string, headers: Readonly<Record<string, string>>][] = [
    ['*', everywhere],
    ...immutablePaths.map((path): [string, Record<string, string>] => [
      path,
      { 'Cache-Control': immutable },
    ]),
    ['sw.js', { 'Cache-Control': fresh }],
    ['pagefind/pagefind-entry.json', { 'Cache-Control': fresh }],
    ...Object.entries(contentTypes).map(([ending, type]): [string, Record<string, string>] => [
      `*.${ending}`,
      { 'Content-Type': type },
    ]),
  ];
  const blocks = rules.map(([path, headers]) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return [base + path, ...lines].join('\n');
  });
  return `${blocks.join('\n')}\n`;
}
