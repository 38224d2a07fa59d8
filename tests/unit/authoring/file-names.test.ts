import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/authoring/check.ts';
import { article, withContentFolder } from '../builders.ts';

const namesSaid = (name: string) =>
  withContentFolder({ [`articles/${name}`]: article('Text.') }, (directory) =>
    checkContent(directory).problems.map(
      ({ file, message, fix }) => `${relative(directory, file)}: ${message} → ${fix}`,
    ),
  );

test.for([
  ['Kundenlob Müller.mdx', 'kundenlob-mueller.mdx'],
  ['01-Über uns.mdx', '01-ueber-uns.mdx'],
  ['a_b.mdx', 'a-b.mdx'],
  ['a..mdx', 'a.mdx'],
  ['2.mdx', 'beitrag-2.mdx'],
  ['02-3.mdx', '02-beitrag-3.mdx'],
  ['Mu\u0308ller.mdx', 'mueller.mdx'],
  ['日本.mdx', 'mein-thema.mdx'],
] as const)('„%s“ is no address, „%s“ is', ([name, instead]) => {
  expect(namesSaid(name)).toEqual([
    `articles/${name}: Der Dateiname „${name}“ taugt nicht als Adresse. → Nennen Sie die Datei „${instead}“.`,
  ]);
  expect(namesSaid(instead)).toEqual([]);
});

test.for([
  ['mein-thema.md', '.md', 'mein-thema.mdx'],
  ['Mein Thema.md', '.md', 'mein-thema.mdx'],
  ['thema.mdx.txt', '.mdx.txt', 'thema.mdx'],
  ['thema.MDX', '.MDX', 'thema.mdx'],
] as const)('„%s“ is not read', ([name, ending, instead]) => {
  expect(namesSaid(name)).toEqual([
    `articles/${name}: Die Datei „${name}“ endet auf „${ending}“ und wird nicht gelesen. → Nennen Sie die Datei „${instead}“.`,
  ]);
});

test.for([
  ['thema.mdx'],
  ['01-thema.mdx'],
  ['7-tage.mdx'],
  ['2026-im-blick.mdx'],
  ['.DS_Store'],
] as const)('„%s“ is sound', ([name]) => {
  expect(namesSaid(name)).toEqual([]);
});
