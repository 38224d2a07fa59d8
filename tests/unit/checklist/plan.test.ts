import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changePlan,
  createPlan,
  draftFor,
  groupPlans,
  isDay,
} from '../../../src/checklist/plan.ts';
import type { Intention } from '../../../src/checklist/plan-items.ts';
import { type PlanRecord, parseRecord } from '../../../src/progress/shape.ts';
import { later, now } from '../builders.ts';
import { intention, planRecord } from '../records.ts';
import { askZones, type Zone } from '../zones.ts';

const inZone = askZones();

/** The morning of 10 March 2026 where the reader is. */
const morning = new Date(2026, 2, 10, 8);
const idsOf = (plans: readonly Intention[]) => plans.map(({ id }) => id);

test.for<[string, boolean]>([
  ['2026-03-17', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-00-10', false],
  ['2026-13-01', false],
  ['0026-03-17', false],
  ['12026-03-17', false],
  ['+12026-03-17', false],
  ['17.03.2026', false],
  ['', false],
])('„%s“ as a day: %s', ([text, isOne]) => {
  expect(isDay(text)).toBe(isOne);
  if (isOne) expect(parseRecord('plan', JSON.stringify(planRecord({ due: text })))).toBeDefined();
});

describe('a draft', () => {
  test('takes the words of the item and a day in a week', () => {
    expect(draftFor('Zwei Rundgänge machen.', morning)).toEqual({
      occasion: '',
      action: 'Zwei Rundgänge machen',
      due: '2026-03-17',
      note: '',
    });
  });

  test.for([
    ['Fragen, was hilft:', 'Fragen, was hilft'],
    ['Fragen. Dann zuhören. ', 'Fragen. Dann zuhören'],
    ['Was hilft?', 'Was hilft?'],
    ['Ohne Punkt', 'Ohne Punkt'],
  ])('makes a clause of “%s”', ([item = '', action]) => {
    expect(draftFor(item, morning).action).toBe(action);
  });

  test.for<[Zone, string, string]>([
    ['Europe/Berlin', '2026-03-22T23:59', '2026-03-29'],
    ['Europe/Berlin', '2026-03-29T00:00', '2026-04-05'],
    ['Europe/Berlin', '2026-10-25T23:59', '2026-11-01'],
    ['America/Santiago', '2026-08-30T23:59', '2026-09-06'],
    ['Pacific/Kiritimati', '2026-03-01T00:00', '2026-03-08'],
  ])('made in %s at %s is due on %s', async ([zone, local, due]) => {
    expect(await inZone(zone, 'draftDue', local)).toBe(due);
  });
});

describe('a plan', () => {
  const draft = { occasion: ' ich öffne ', action: ' Fragen\n', due: '2026-03-17', note: ' bald ' };

  test('is made of a draft, without white space around it', () => {
    expect(createPlan('liste', 'Fragen.', draft, now)).toEqual({
      v: 1,
      at: now,
      createdAt: now,
      checklist: 'liste',
      item: 'Fragen.',
      occasion: 'ich öffne',
      action: 'Fragen',
      due: '2026-03-17',
      note: 'bald',
      status: 'open',
      revision: 0,
    });
  });

  test('can be stored and read', () => {
    const plan = createPlan('liste', 'Fragen.', draft, now);

    expect(parseRecord('plan', JSON.stringify(plan))).toEqual(plan);
  });

  test.for<[string, Parameters<typeof changePlan>[1]]>([
    ['done', { status: 'done' }],
    ['dropped', { status: 'dropped' }],
    ['put off', { due: '2026-04-01' }],
  ])('that is %s is a revision later', ([, change]) => {
    const plan = planRecord({ revision: 3 });

    expect(changePlan(plan, change, later)).toEqual({
      ...plan,
      ...change,
      at: later,
      revision: 4,
    });
  });

  test('stays as it is when a changed one is made of it', () => {
    const plan = planRecord();
    changePlan(plan, { status: 'done' }, later);

    expect(plan).toEqual(planRecord());
  });
});

describe('the groups', () => {
  test.for<[string, Partial<PlanRecord>, string]>([
    ['of yesterday is overdue', { due: '2026-03-09' }, 'overdue'],
    ['of today is soon', { due: '2026-03-10' }, 'soon'],
    ['in seven days is soon', { due: '2026-03-17' }, 'soon'],
    ['in eight days is later', { due: '2026-03-18' }, 'later'],
    ['of next year is later', { due: '2027-01-01' }, 'later'],
    ['of last year is overdue', { due: '2025-12-31' }, 'overdue'],
    ['that is done is so whatever its day', { due: '2026-03-09', status: 'done' }, 'done'],
    [
      'that was dropped is so whatever its day',
      { due: '2026-03-12', status: 'dropped' },
      'dropped',
    ],
  ])('put a plan where it belongs: one %s', ([, changes, group]) => {
    const plan = intention('a', changes);

    expect(groupPlans([plan], morning)).toEqual([{ group, plans: [plan] }]);
  });

  test('come in the order of urgency, without empty ones', () => {
    const plans = [
      intention('a', { status: 'dropped' }),
      intention('b', { due: '2026-05-01' }),
      intention('c', { due: '2026-03-01' }),
    ];

    expect(groupPlans(plans, morning).map(({ group }) => group)).toEqual([
      'overdue',
      'later',
      'dropped',
    ]);
  });

  test('go by day, and by id on one day', () => {
    const plans = [
      intention('c', { due: '2026-03-12' }),
      intention('b', { due: '2026-03-11' }),
      intention('a', { due: '2026-03-12' }),
    ];

    expect(groupPlans(plans, morning).map((group) => idsOf(group.plans))).toEqual([
      ['b', 'a', 'c'],
    ]);
  });

  test('are none of nothing', () => {
    expect(groupPlans([], morning)).toEqual([]);
  });

  test('hold every plan once', () => {
    const plans = fc.array(
      fc.record({
        due: fc.constantFrom('2026-03-01', '2026-03-10', '2026-03-17', '2026-03-18'),
        status: fc.constantFrom('open' as const, 'done' as const, 'dropped' as const),
      }),
    );

    fc.assert(
      fc.property(plans, (given) => {
        const all = given.map((changes, index) => intention(`${index}`, changes));
        const grouped = groupPlans(all, morning).flatMap((group) => idsOf(group.plans));

        expect(grouped.sort()).toEqual(idsOf(all).sort());
      }),
    );
  });

  test.for<[string, Zone, string, string, string]>([
    [
      'a plan of the day is soon until midnight',
      'Europe/Berlin',
      '2026-03-29T23:59',
      '2026-03-29',
      'soon',
    ],
    ['and overdue from then on', 'Europe/Berlin', '2026-03-30T00:00', '2026-03-29', 'overdue'],
    [
      'a week spans the change to winter time',
      'Europe/Berlin',
      '2026-10-22T23:59',
      '2026-10-29',
      'soon',
    ],
    ['and ends there', 'Europe/Berlin', '2026-10-22T23:59', '2026-10-30', 'later'],
  ])('%s', async ([, zone, local, due, group]) => {
    expect(await inZone(zone, 'groupsOf', [intention('a', { due })], local)).toEqual([group]);
  });
});
