import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeness, type PlaceText } from '../../../src/search/closeness.ts';

const place = (part: Partial<PlaceText>): PlaceText => ({
  title: '',
  words: '',
  text: '',
  isSecond: false,
  ...part,
});
/** By words of equal weight; the index thinks the same of all places. */
const close = (query: string, part: Partial<PlaceText>) =>
  closeness(
    place(part),
    query.split(' ').map((word) => ({ forms: [word], weight: 1 })),
    1,
  );

describe('a place is closer to a query', () => {
  test.for<[string, string, Partial<PlaceText>, Partial<PlaceText>]>([
    ['with its word in the title', 'lob', { title: 'Lob' }, { text: 'Lob' }],
    [
      'with nothing else in the title',
      'rundgang',
      { title: 'Der Rundgang' },
      { title: 'Rundgang mit Folgen' },
    ],
    ['with both words', 'lob prämie', { text: 'Lob und Prämie' }, { text: 'Lob und Tadel' }],
    [
      'with its words side by side',
      'lob prämie',
      { text: 'Vom Lob zur Prämie ist es weit.' },
      { text: 'Lob tut gut. Am Ende des Jahres gibt es noch eine Prämie.' },
    ],
    [
      'with the compound of its words than with one of them',
      'gestaltung arbeit',
      { title: 'Arbeitsgestaltung' },
      { title: 'Arbeit und Freizeit' },
    ],
    [
      'with a word laid in than with one said in passing',
      'kompliment',
      { words: 'kompliment' },
      { text: 'Das ist ein Kompliment.' },
    ],
    [
      'that explains what another asks about',
      'lob',
      { text: 'Lob wirkt.' },
      { text: 'Lob wirkt.', isSecond: true },
    ],
  ])('%s', ([, query, closer, farther]) => {
    expect(close(query, closer)).toBeGreaterThan(close(query, farther));
  });

  test('with the word that weighs more', () => {
    const sought = [
      { forms: ['goodhart'], weight: 5 },
      { forms: ['team'], weight: 1 },
    ];
    const [rare = 0, common = 0] = ['Goodhart', 'Team'].map((text) =>
      closeness(place({ text }), sought, 1),
    );
    expect(rare).toBeGreaterThan(common);
  });

  test('that the index prefers, where they say the same', () => {
    const sought = [{ forms: ['lob'], weight: 1 }];
    expect(closeness(place({ text: 'Lob' }), sought, 1)).toBeGreaterThan(
      closeness(place({ text: 'Lob' }), sought, 0.5),
    );
  });
});

test('closeness is finite, and a word more of the query never takes a place farther away', () => {
  const word = fc.constantFrom('lob', 'prämie', 'rundgang', 'team', 'wort', 'und');
  const words = fc.array(word, { maxLength: 6 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1 }), words, words, (query, title, text) => {
      const asked = query.join(' ');
      const before = close(asked, { title, text });
      expect(Number.isFinite(before)).toBe(true);
      expect(close(asked, { title, text: `${text} ${query[0]}` })).toBeGreaterThanOrEqual(before);
    }),
  );
});
