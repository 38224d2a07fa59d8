import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chunksOf, readChunks, writeChunks } from '../../../src/search/chunks-file.ts';

const word = fc.stringMatching(/^[a-z0-9]{1,12}$/);

test('the file of chunks is read as it was written', () => {
  fc.assert(
    fc.property(word, fc.array(word), (hash, starts) => {
      expect(readChunks(writeChunks({ hash, starts }))).toEqual({ hash, starts });
    }),
  );
});

describe('a word is looked for in the chunk', () => {
  const chunks = { hash: 'x', starts: ['am', 'lei', 'lobe'] };

  test.for([
    ['that begins at it', 'lei', ['de_1_x']],
    ['that begins before it', 'leistung', ['de_1_x']],
    [
      'that its stem belongs to, and in the next one, which begins so',
      'lobe',
      ['de_1_x', 'de_2_x'],
    ],
    ['that its folded form belongs to', 'lösung', ['de_2_x']],
    ['that is the last', 'zug', ['de_2_x']],
    ['after it, where it begins as they do', 'a', ['de_0_x']],
  ] as const)('%s', ([, asked, names]) => {
    expect(chunksOf(asked, chunks)).toEqual(names);
  });

  test('that there is none of for a word before all others', () => {
    expect(chunksOf('aal', chunks)).toEqual([]);
  });
});
