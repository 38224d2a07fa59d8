import { describe, expect, test } from 'vitest';
import { find } from '../../../src/search/find.ts';
import type { Pagefind } from '../../../src/search/pagefind.ts';
import type { RecordKind } from '../../../src/search/records.ts';
import { firstLetter, type Vocabulary } from '../../../src/search/vocabulary.ts';

interface Place {
  id: string;
  title: string;
  content: string;
}

const places: Place[] = [
  { id: 'de_0A_gang', title: 'Der Rundgang', content: 'Ein Rundgang hilft dem Team sehr.' },
  { id: 'de_0A_team', title: 'Das Team', content: 'Ein Team für sich.' },
  { id: 'de_1B_probe', title: 'Stichprobe', content: 'Auswahl aus allen.' },
];

/** Answers as Pagefind does: by words of the text or the title. */
const pagefind: Pagefind = {
  options: async () => {},
  init: async () => {},
  preload: async () => {},
  search: async (word) => ({
    results: places
      .filter(({ title, content }) => `${title} ${content}`.toLowerCase().includes(word))
      .map(({ id, title, content }) => ({
        id,
        score: 5,
        words: content.split(' ').flatMap((one, at) => (one.toLowerCase() === word ? [at] : [])),
        data: async () => ({
          url: `/seite/#${id}`,
          content,
          meta: { title, page: 'Seite', kind: 'Artikel' as RecordKind },
        }),
      })),
  }),
};

const vocabulary: Vocabulary = {
  wordsFrom: async (letter) =>
    ['rundgang', 'team', 'hilft', 'stichprobe'].filter((word) => firstLetter(word) === letter),
};

describe('a query', () => {
  test('has the index fetch what its words need before the vocabulary is there', () => {
    const fetched: string[] = [];
    const index = { ...pagefind, preload: async (word: string) => void fetched.push(word) };
    void find(index, { wordsFrom: () => new Promise(() => {}) }, 'Hilft ein Rundgang?');
    expect(fetched).toEqual(['hilft', 'rundgang']);
  });

  test('finds the place with all of its words first, its matches marked', async () => {
    const found = await find(pagefind, vocabulary, 'Hilft dem Team ein Rundgang?');
    const [best] = await found.load(0, 1);
    expect(best?.title).toBe('Der Rundgang');
    expect(best?.words).toEqual(['Rundgang', 'hilft', 'Team']);
    expect(found).toMatchObject({ corrected: [], unknown: [] });
  });

  test('finds the place first that answers it by its own words, whatever the index thinks', async () => {
    const found = await find(pagefind, vocabulary, 'Team');
    const titles = (await found.load(0, 2)).map(({ title }) => title);
    expect(titles).toEqual(['Das Team', 'Der Rundgang']);
  });

  test('is answered with each place once, in whatever steps they are loaded', async () => {
    const found = await find(pagefind, vocabulary, 'Team Rundgang Stichprobe');
    const all = await found.load(0, 3);
    const inSteps = [...(await found.load(0, 1)), ...(await found.load(1, 3))];
    expect(new Set(all.map(({ url }) => url)).size).toBe(3);
    expect(inSteps).toEqual(all);
  });

  test('with a typing error finds what was meant, and says so', async () => {
    const found = await find(pagefind, vocabulary, 'rundgank');
    expect(found.corrected).toEqual([{ word: 'rundgank', instead: 'rundgang' }]);
    expect(found.count).toBe(1);
  });

  test('says which word led nowhere', async () => {
    const found = await find(pagefind, vocabulary, 'Rundgang Quantenphysik');
    expect(found.unknown).toEqual(['quantenphysik']);
    expect(found.count).toBe(1);
  });

  test('that finds a heading only marks the heading', async () => {
    const found = await find(pagefind, vocabulary, 'Stichprobe');
    expect((await found.load(0, 1))[0]?.words).toEqual(['Stichprobe']);
  });

  test('of unknown words finds nothing', async () => {
    expect((await find(pagefind, vocabulary, 'quantenphysik')).count).toBe(0);
  });
});
