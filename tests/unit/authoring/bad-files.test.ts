import { relative } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../../src/authoring/check.ts';
import { badFiles, strayRows } from '../bad-files.ts';
import { withContentFolder } from '../builders.ts';

// Some files are read in a process of their own first, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

describe('a hostile or broken file is refused where it is so, and for nothing else', () => {
  test.for(badFiles)('$name', ({ path, files, expected }) => {
    const found = withContentFolder(files, (directory) =>
      checkContent(directory)
        .problems.filter(({ file }) => relative(directory, file) === path)
        .map(({ kind, line, column }) => `${kind} ${line}:${column}`),
    );

    expect(expected).not.toEqual([]);
    expect(found.toSorted()).toEqual(expected);
  });

  test('the manifest names no file that is gone', () => {
    expect(strayRows).toEqual([]);
  });

  test('none of them ran', () => {
    expect(globalThis).not.toHaveProperty('kanarienvogel');
  });
});
