import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryOver, matchItems } from '../../../src/exercises/match-items.ts';

const words = fc.stringMatching(/^[a-zäöü]{1,8}( [a-zäöü]{1,8}){0,3}$/);
const list = (options: { minLength?: number } = {}) =>
  fc.uniqueArray(words, { maxLength: 8, ...options });

/** A list and the same list in another order. */
const shuffled = list().chain((items) =>
  fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
);

describe('items that read the same', () => {
  test('are found whatever the order', () => {
    fc.assert(
      fc.property(shuffled, ([before, after]) => {
        expect(matchItems(before, after).map((index) => after[index])).toEqual(before);
      }),
    );
  });

  test('are found whatever was inserted around them', () => {
    const grown = fc.tuple(list(), list()).chain(([kept, added]) => {
      const all = [...new Set([...kept, ...added])];
      return fc.tuple(fc.constant(kept), fc.shuffledSubarray(all, { minLength: all.length }));
    });

    fc.assert(
      fc.property(grown, ([before, after]) => {
        expect(matchItems(before, after).map((index) => after[index])).toEqual(before);
      }),
    );
  });

  test('keep others from taking their place', () => {
    // „Täglich anrufen“ is gone; the nearest wording belongs to an item that stood beside it.
    expect(matchItems(['Täglich anrufen', 'Täglich anrufen!'], ['Täglich anrufen!'])).toEqual([
      -1, 0,
    ]);
  });
});

describe('every match', () => {
  test('leads to an item of the present list or to none', () => {
    fc.assert(
      fc.property(list(), list(), (before, after) => {
        for (const index of matchItems(before, after)) {
          expect(index === -1 || after[index] !== undefined).toBe(true);
        }
      }),
    );
  });

  test('takes an item at most once', () => {
    fc.assert(
      fc.property(list(), list(), (before, after) => {
        const taken = matchItems(before, after).filter((index) => index !== -1);

        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });

  test('takes an item at most once even where a damaged list remembers it twice', () => {
    expect(matchItems(['Anrufen', 'Anrufen'], ['Anrufen'])).toEqual([0, -1]);
  });

  test('does not move to an item that existed beside the old one', () => {
    fc.assert(
      fc.property(list(), list(), (before, after) => {
        const found = matchItems(before, after);
        before.forEach((old, index) => {
          const now = after[found[index] ?? -1];
          if (now !== undefined && now !== old) expect(before).not.toContain(now);
        });
      }),
    );
  });
});

describe('reworded items', () => {
  test.for([
    ['a typo mended', 'Kunden anrfuen', 'Kunden anrufen'],
    ['a word added', 'Kunden jede Woche anrufen', 'Kunden in jeder Woche anrufen'],
    ['case and punctuation', 'kunden – anrufen', 'Kunden anrufen!'],
    ['the same letters but for punctuation', '!', '?'],
  ] as const)('%s: the item is found', ([, before, after]) => {
    expect(matchItems([before], [after])).toEqual([0]);
  });

  test.for([
    ['other words', 'Kunden anrufen', 'Regale ausräumen'],
    ['half of it replaced', 'Kunden jede Woche anrufen', 'Lieferanten im Mai besuchen'],
    ['nothing left', 'Kunden anrufen', '!'],
  ] as const)('%s: the item is another one', ([, before, after]) => {
    expect(matchItems([before], [after])).toEqual([-1]);
  });

  test('the nearer wording wins, wherever it stands', () => {
    expect(matchItems(['Kunden anrufen'], ['Kunde, anrufend', 'Kunden anrufen.'])).toEqual([1]);
  });

  test('one letter changed in a longer text is found among unrelated items', () => {
    const long = fc.stringMatching(/^[a-m]{12,20}$/);
    const unrelated = fc.uniqueArray(fc.stringMatching(/^[n-z]{12,20}$/), { maxLength: 5 });

    fc.assert(
      fc.property(long, unrelated, fc.nat(), (text, others, place) => {
        const at = place % text.length;
        const reworded = `${text.slice(0, at)}z${text.slice(at + 1)}`;
        const present = [...others, reworded];

        expect(matchItems([...others, text], present)).toEqual(present.map((_, index) => index));
      }),
    );
  });

  test('are found whatever the order of the present list', () => {
    const before = ['Kunden anrufen', 'Regale ausräumen', 'Fenster putzen'];
    const after = ['Fenster gut putzen', 'Kunden anrufen!', 'Regale ausräumen.'];

    fc.assert(
      fc.property(fc.shuffledSubarray(after, { minLength: 3 }), (present) => {
        expect(matchItems(before, present).map((index) => present[index])).toEqual([
          'Kunden anrufen!',
          'Regale ausräumen.',
          'Fenster gut putzen',
        ]);
      }),
    );
  });
});

describe('carrying entries over', () => {
  const entries = (all: readonly string[]) => all.map((words, number) => ({ words, number }));

  test('loses no entry and doubles none', () => {
    fc.assert(
      fc.property(list(), list(), (before, after) => {
        const { placed, left } = carryOver(entries(before), after);
        const kept = [...placed.filter((entry) => entry !== undefined), ...left];

        expect(kept.map(({ number }) => number).sort((a, b) => a - b)).toEqual([...before.keys()]);
      }),
    );
  });

  test('gives every present item a place', () => {
    fc.assert(
      fc.property(list(), list(), (before, after) => {
        expect(carryOver(entries(before), after).placed).toHaveLength(after.length);
      }),
    );
  });

  test('loses no entry of a damaged list that remembers an item twice', () => {
    const { placed, left } = carryOver(entries(['Anrufen', 'Anrufen']), ['Anrufen']);

    expect([...placed, ...left]).toHaveLength(2);
  });

  test('puts an entry to the item it was made for', () => {
    const { placed, left } = carryOver(entries(['A bleibt', 'Weg damit']), [
      'Ganz neu',
      'A bleibt',
    ]);

    expect({ placed, left }).toEqual({
      placed: [undefined, { words: 'A bleibt', number: 0 }],
      left: [{ words: 'Weg damit', number: 1 }],
    });
  });
});
