import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  resolved?: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
}

const text = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(text) as { packages: Record<string, LockedPackage> };
const paths = Object.keys(packages);

test('the lockfile holds the variant of every package for every platform', () => {
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
    .filter((name) => !paths.some((path) => path.endsWith(`node_modules/${name}`)));
  expect(missing).toEqual([]);
});

test('the lockfile names no registry, and a hash for every package', () => {
  expect(text).not.toMatch(/https?:\/\/[^"]*registry/);
  const unproven = paths.filter((path) => path !== '' && !packages[path]?.integrity);
  expect(unproven).toEqual([]);
});
