import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Intention, plansOfItems, planText } from '../../../src/checklist/plan-items.ts';
import type { PlanRecord } from '../../../src/progress/shape.ts';
import { intention } from '../records.ts';

const idsOf = (plans: readonly Intention[]) => plans.map(({ id }) => id);

describe('in words', () => {
  test.for([
    ['with an occasion', 'ich öffne', 'Fragen', 'Wenn ich öffne, dann: Fragen.'],
    ['without one', '', 'Fragen', 'Fragen.'],
    ['an action that ends in a full stop', '', 'Ich frage.', 'Ich frage.'],
    ['an action that is a question', 'ich öffne', 'Was fehlt?', 'Wenn ich öffne, dann: Was fehlt?'],
    ['an action that is urgent', '', 'Anrufen!', 'Anrufen!'],
    ['an action that goes on', '', 'Anrufen …', 'Anrufen …'],
  ] as const)('%s', ([, occasion, action, text]) => {
    expect(planText({ occasion, action })).toBe(text);
  });
});

describe('the plans of an item', () => {
  const items = ['Kunden anrufen.', 'Regale ausräumen.', 'Fenster putzen.'];

  test('are those made for it', () => {
    const plans = [
      intention('a', { item: 'Fenster putzen.' }),
      intention('b', { item: 'Kunden anrufen.' }),
      intention('c', { item: 'Fenster putzen.' }),
    ];

    expect(plansOfItems(plans, 'liste', items).map(idsOf)).toEqual([['b'], [], ['a', 'c']]);
  });

  test('follow it through a rewording', () => {
    const plans = [intention('a', { item: 'Die Kunden anrufen.' })];

    expect(plansOfItems(plans, 'liste', items).map(idsOf)).toEqual([['a'], [], []]);
  });

  test.for<[string, Partial<PlanRecord>]>([
    ['of another checklist', { checklist: 'andere' }],
    ['that is done', { status: 'done' }],
    ['that was dropped', { status: 'dropped' }],
    ['of an item that vanished', { item: 'Etwas ganz anderes tun.' }],
  ])('hold none %s', ([, changes]) => {
    expect(plansOfItems([intention('a', changes)], 'liste', items)).toEqual([[], [], []]);
  });

  test('are none where nothing is planned', () => {
    expect(plansOfItems([], 'liste', items)).toEqual([[], [], []]);
  });

  test('hold each plan once at most', () => {
    const item = fc.constantFrom(...items, 'Kunden rufen.', 'Neu.');
    const some = fc.array(item, { maxLength: 6 });

    fc.assert(
      fc.property(some, fc.uniqueArray(item), (planned, present) => {
        const plans = planned.map((words, index) => intention(`${index}`, { item: words }));
        const ids = idsOf(plansOfItems(plans, 'liste', present).flat());

        expect(ids.toSorted()).toEqual([...new Set(ids)].sort());
      }),
    );
  });
});
