/** What README.md says about folders, commands and settings is what there is. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const tree = /## Aufbau\n\n```text\n([\s\S]+?)```/.exec(readme)?.[1] ?? '';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** Folders named below a top one, up to the next: those at the start of a line, before what they are. */
function foldersInTree(top: string): string[] {
  const lines = tree
    .slice(tree.indexOf(`\n${top}/\n`) + 1)
    .split('\n')
    .slice(1);
  const end = lines.findIndex((line) => !line.startsWith('  '));
  return lines
    .slice(0, end)
    .flatMap((line) => /^ {2}((?:[\w-]+\/\s*)+)/.exec(line)?.[1]?.match(/[\w-]+(?=\/)/g) ?? [])
    .sort();
}

const foldersOn = (top: string) =>
  readdirSync(top, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();

test.each(['content', 'src', 'tests'])('the tree shows every folder of %s/ and no other', (top) => {
  expect(foldersInTree(top)).toEqual(foldersOn(top));
});

test('every command that README.md names exists', () => {
  const named = [...readme.matchAll(/npm (?:run ([\w:]+)|(start|test)\b)/g)];
  const own = named.map(([, script, short]) => script ?? short ?? '');
  expect(own.length).toBeGreaterThan(15);
  expect(own.filter((name) => !(name in scripts))).toEqual([]);
});

test('every variable that the build and the tests read is named in README.md', () => {
  const files = ['astro.config.mjs', 'tests/browser/find.ts', 'src/authoring/new-article.ts'];
  const read = files.flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/process\.env\.([A-Z_]+)/g),
  ]);
  const names = new Set(read.map(([, name = '']) => name));
  expect(names.size).toBeGreaterThan(5);
  expect([...names].filter((name) => !readme.includes(name))).toEqual([]);
});
