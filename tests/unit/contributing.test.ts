/** What CONTRIBUTING.md shows to authors is what the content check takes. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Aspect } from '../../src/series/schemas.ts';
import { referenceSchema, termSchema } from '../../src/series/schemas.ts';

const contributing = readFileSync('CONTRIBUTING.md', 'utf8');

function sampleIn(language: string): string {
  const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]+?)\`\`\``).exec(contributing)?.[1];
  if (found === undefined) throw new Error(`CONTRIBUTING.md shows no ${language}.`);
  return found;
}

test('the sample of a source is one that may stand in references.json', () => {
  expect(referenceSchema.safeParse(JSON.parse(sampleIn('json'))).error).toBeUndefined();
});

test('the sample of a term is one that may stand in glossary.yaml', () => {
  const terms = parse(/- id: stichprobe[\s\S]+?(?=```)/.exec(contributing)?.[0] ?? '') as unknown[];

  expect(terms.map((term) => termSchema.safeParse(term).error)).toEqual([undefined]);
});

test('all aspects are named by the addresses that a post may give, and no other', () => {
  const aspects = parse(readFileSync('content/aspects.yaml', 'utf8')) as Aspect[];
  const row = /^\| `aspect` .*$/m.exec(contributing)?.[0] ?? '';
  const named = [...row.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, name]) => name);

  expect(named).toEqual(aspects.map(({ slug }) => slug));
});
