import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ArticleProgress,
  type Offer,
  progressOf,
} from '../../../src/progress/article-progress.ts';
import { createStore, type Store } from '../../../src/progress/store.ts';
import {
  continueWith,
  progressLabel,
  progressWords,
} from '../../../src/strings/article-progress.ts';
import { choiceRecord, FakeStorage, now, question } from '../builders.ts';
import { assessmentRecord, planRecord, readRecord } from '../records.ts';

const offer: Offer = {
  slug: 'zuhoeren',
  quizzes: ['frage-1', 'frage-2', 'frage-3', 'frage-4'],
  assessments: ['selbst'],
  checklists: ['liste'],
};
const justText: Offer = { slug: 'text', quizzes: [], assessments: [], checklists: [] };

/** A store in which a reader has done this. */
function storeAfter(...steps: ((store: Store) => void)[]): Store {
  const store = createStore(() => new FakeStorage());
  for (const step of steps) step(store);
  return store;
}

const read = (isWhole: boolean, slug = offer.slug) => {
  return (store: Store) => store.write('read', slug, readRecord({ isWhole }));
};
const answer = (id: string) => (store: Store) =>
  store.write('quiz', id, choiceRecord(question(), 'Blau'));
const rate = (...ratings: (number | null)[]) => rateAs('selbst', ...ratings);
const rateAs =
  (id: string, ...ratings: (number | null)[]) =>
  (store: Store) =>
    store.write('assessment', id, assessmentRecord(ratings));
const tick = (...done: boolean[]) => {
  const items = done.map((isDone, index) => ({
    words: `Punkt ${index}`,
    done: isDone,
    at: isDone ? now : null,
  }));
  return (store: Store) => store.write('checklist', 'liste', { v: 1, items });
};
const plan = (id: string, changes: Parameters<typeof planRecord>[0] = {}) => {
  return (store: Store) => store.write('plan', id, planRecord(changes));
};

describe('an article', () => {
  test('nobody has touched has nothing but its questions', () => {
    expect(progressOf(offer, storeAfter())).toEqual({
      read: 'no',
      answered: 0,
      questions: 4,
      rated: 'no',
      planned: 0,
      share: 0,
    });
  });

  test.for<[string, ((store: Store) => void)[], Partial<ArticleProgress>]>([
    ['is begun', [read(false)], { read: 'partly' }],
    ['is read', [read(true)], { read: 'whole' }],
    ['is not read where another one is', [read(true, 'vorleben')], { read: 'no' }],
    ['counts its answered questions', [answer('frage-1'), answer('frage-3')], { answered: 2 }],
    ['does not count those of others', [answer('frage-9')], { answered: 0 }],
    ['is rated in part', [rate(3, null, 2)], { rated: 'partly' }],
    ['is rated', [rate(3, 1, 2)], { rated: 'whole' }],
    ['is not rated where all is open', [rate(null, null)], { rated: 'no' }],
    ['is not rated without statements', [rate()], { rated: 'no' }],
    ['counts what is ticked off', [tick(true, false, true)], { planned: 2 }],
    ['counts what is planned', [plan('a'), plan('b', { status: 'done' })], { planned: 2 }],
    ['counts ticks and plans together', [tick(true), plan('a')], { planned: 2 }],
    ['does not count what was dropped', [plan('a', { status: 'dropped' })], { planned: 0 }],
    ['does not count plans of others', [plan('a', { checklist: 'andere' })], { planned: 0 }],
  ])('%s', ([, steps, expected]) => {
    expect(progressOf(offer, storeAfter(...steps))).toMatchObject(expected);
  });

  test.for<[string, ((store: Store) => void)[], ArticleProgress['rated']]>([
    ['in part while one is not begun', [rate(3, 2)], 'partly'],
    ['in part while one is open', [rate(3, 2), rateAs('zwei', 1, null)], 'partly'],
    ['once all are', [rate(3, 2), rateAs('zwei', 1, 1)], 'whole'],
  ])('with two self-assessments is rated %s', ([, steps, rated]) => {
    const two = { ...offer, assessments: ['selbst', 'zwei'] };

    expect(progressOf(two, storeAfter(...steps)).rated).toBe(rated);
  });
});

describe('the share', () => {
  test.for<[string, Offer, ((store: Store) => void)[], number]>([
    ['of four parts, one begun', offer, [read(false)], 1 / 8],
    ['of four parts, one done', offer, [read(true)], 1 / 4],
    ['of questions, by their number', offer, [answer('frage-1')], 1 / 16],
    ['of a checklist, by one step', offer, [tick(true, false)], 1 / 4],
    ['of an assessment in part', offer, [rate(3, null)], 1 / 8],
    ['of an article without exercises', justText, [read(true, 'text')], 1],
    ['of an article that offers no more', { ...justText, quizzes: ['a'] }, [answer('a')], 1 / 2],
  ])('%s', ([, given, steps, share]) => {
    expect(progressOf(given, storeAfter(...steps)).share).toBeCloseTo(share);
  });

  test('of everything is 1', () => {
    const all = [read(true), ...offer.quizzes.map(answer), rate(1, 2, 3), plan('a')];

    expect(progressOf(offer, storeAfter(...all)).share).toBe(1);
  });

  test('never falls when more is done', () => {
    const steps = [read(true), ...offer.quizzes.map(answer), rate(1, 2), plan('a'), tick(true)];

    fc.assert(
      fc.property(fc.shuffledSubarray(steps), (done) => {
        const shares = done.map(
          (_, at) => progressOf(offer, storeAfter(...done.slice(0, at + 1))).share,
        );

        expect(shares).toEqual(shares.toSorted((a, b) => a - b));
        expect(Math.max(0, ...shares)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('in words', () => {
  const nothing = progressOf(offer, storeAfter());

  test.for<[Partial<ArticleProgress>, string]>([
    [{}, ''],
    [{ read: 'partly' }, 'angefangen'],
    [{ read: 'whole' }, 'gelesen'],
    [{ answered: 1 }, '1 von 4 Fragen'],
    [{ rated: 'partly' }, 'teilweise eingeschätzt'],
    [{ planned: 1 }, '1 vorgenommen oder erledigt'],
    [
      { read: 'whole', answered: 4, rated: 'whole', planned: 2 },
      'gelesen\u00A0· 4 von 4 Fragen\u00A0· eingeschätzt\u00A0· 2 vorgenommen oder erledigt',
    ],
  ])('%j is “%s”', ([progress, words]) => {
    expect(progressWords({ ...nothing, ...progress })).toBe(words);
  });

  test('it is said what to read on with', () => {
    expect(continueWith('Zuhören')).toBe('Weiterlesen: Zuhören');
  });

  test('it is said whose progress that is', () => {
    expect(progressLabel('gelesen')).toBe('Ihr Stand: gelesen');
  });
});
