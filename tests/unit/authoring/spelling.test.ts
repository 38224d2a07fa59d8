import { describe, expect, test, vi } from 'vitest';
import { createSpelling } from '../../../src/authoring/spelling.ts';
import { createReport, type Problem } from '../../../src/exercises/problems.ts';
import { article, headed, lines } from '../builders.ts';
import { spellingCases } from '../problem-cases.ts';

// The dictionary takes its time to load.
vi.setConfig({ testTimeout: 60_000 });

const check = createSpelling(lines('# Namen', '', 'Schlmiezk', '  Serviceklima  ', ''));

async function problemsIn(source: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  await check(source, createReport('a.mdx', problems));
  return problems;
}

const placesIn = async (source: string) =>
  (await problemsIn(source)).map(({ kind, line, column }) => [kind, line, column]);

test.for(spellingCases)(
  '$what is $kind at $line:$column',
  async ({ kind, line, column, source }) => {
    expect(await placesIn(source)).toEqual([[kind, line, column]]);
  },
);

test('an unknown word is an error, told with the word that was meant', async () => {
  const [problem] = await problemsIn(article('Eine Beshcreibung.'));

  expect(problem).toMatchObject({
    severity: 'error',
    message: '„Beshcreibung“ steht nicht im Wörterbuch.',
    fix: expect.stringContaining('„Beschreibung“'),
  });
});

test.for([
  ['Laager', /^Meinten Sie „\p{Lu}/u],
  ['gehhen', /^Meinten Sie „\p{Ll}/u],
] as const)('„%s“ is answered first with words that begin alike', async ([word, fix]) => {
  expect((await problemsIn(article(word)))[0]?.fix).toMatch(fix);
});

test('many unknown words are told without suggestions, where to write them', async () => {
  const words = Array.from({ length: 11 }, (_, index) => `Xq${'abcdefghijk'[index]}zvw`);
  const problems = await problemsIn(article(words.join(' ')));

  expect(problems).toHaveLength(11);
  for (const { fix } of problems) {
    expect(fix).toBe('Berichtigen Sie es oder nehmen Sie es in words.txt auf.');
  }
});

test('words of the list are known, its remarks are none', async () => {
  expect(await placesIn(article('Herr Schlmiezk misst das Serviceklima.'))).toEqual([]);
});

describe('no words of ours are', () => {
  test.for([
    ['tags, ids and files', '<Figure src="wqxz.svg" alt="Ein Weg."></Figure>'],
    ['citations and terms', 'Bei <Cite id="wqxzv-2015" /> und <Term id="wqxzv">Lob</Term>.'],
    ['the addresses of links', '[Weiter](#wqxzv-schritt) auf https://wqxzv.example/wqxzv'],
    ['code', 'So: `wqxzv`'],
  ] as const)('%s', async ([, body]) => {
    expect(await placesIn(article(body))).toEqual([]);
  });

  test('keys and addresses of the frontmatter', async () => {
    const source = headed(
      'aspect: wqxzv',
      'next:',
      '  to: wqxzv',
      '  because: Dort geht es weiter.',
    );

    expect(await placesIn(source)).toEqual([]);
  });
});

test('what a picture shows is read, too', async () => {
  const source = article('<Figure src="a.svg" alt="Eine Beshcreibung."></Figure>');

  expect(await placesIn(source)).toEqual([['unknown-word', 7, 31]]);
});
