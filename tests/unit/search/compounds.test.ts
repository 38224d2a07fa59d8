import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { describe, expect, test } from 'vitest';
import { createSplitter } from '../../../src/search/compounds.ts';

const folder = dirname(createRequire(import.meta.url).resolve('@cspell/dict-de-de'));
const dictionary = decodeTrie(gunzipSync(readFileSync(join(folder, 'de_DE.trie.gz'))));
const split = createSplitter((word) => dictionary.has(word));

describe('a compound is split', () => {
  test.for([
    ['Prozessoptimierung', 'prozess', 'optimierung'],
    ['Arbeitszufriedenheit', 'arbeit', 'zufriedenheit'],
    ['Führungskräften', 'führung', 'kräften'],
    ['Kinderwagen', 'kinder', 'wagen'],
    ['Messverfahren', 'mess', 'verfahren'],
    ['Befragungsmüdigkeit', 'befragung', 'müdigkeit'],
    ['Kundenzufriedenheit', 'kunden', 'zufriedenheit'],
    ['Bundestagswahl', 'bundestags', 'wahl'],
    ['kundenfokussiert', 'kunden', 'fokussiert'],
  ])('%s', ([word, ...parts]) => {
    expect(split(word as string)).toEqual(parts);
  });
});

describe('nothing is split', () => {
  test.for([
    'Befragung',
    'Kundinnen',
    'Handlungen',
    'bestellen',
    'verbreitet',
    'gelassen',
    'Zeit',
    'und',
    '',
  ])('in „%s“', (word) => {
    expect(split(word)).toEqual([]);
  });

  test('where the dictionary lacks a part', () => {
    expect(createSplitter((word) => word === 'Prozess')('Prozessoptimierung')).toEqual([]);
  });
});

test('every part is a word of the dictionary, or the stem of a verb', () => {
  const words = 'Gesprächsleitfaden Montagsrunde Serviceannahme Treppenhaus Hotelrezeption';
  for (const part of words.split(' ').flatMap(split)) {
    const noun = part.charAt(0).toUpperCase() + part.slice(1);
    expect([noun, `${part}en`].some((word) => dictionary.has(word))).toBe(true);
  }
});
