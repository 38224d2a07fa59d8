import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter, dayOf, daysBetween, startOf } from '../../../src/progress/days.ts';
import { askZones, type Zone, zones } from '../zones.ts';

const inZone = askZones();

/** Any moment of a year in which every clock here changes twice, to the minute: `2026-03-29T02:30`. */
const local = fc
  .date({
    min: new Date('2026-01-01T00:00Z'),
    max: new Date('2026-12-31T23:59Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 16));

/** Reckoned without a clock. */
function daysLater(day: string, days: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

test.for<[Zone, number, number]>([
  ['Europe/Berlin', -60, -120],
  ['America/New_York', 300, 240],
  ['America/Santiago', 180, 240],
  ['Australia/Lord_Howe', -660, -630],
  ['UTC', 0, 0],
])('the clock of %s is set for these tests', async ([zone, january, july]) => {
  expect(await inZone(zone, 'offset', '2026-01-15T12:00')).toBe(january);
  expect(await inZone(zone, 'offset', '2026-07-15T12:00')).toBe(july);
});

describe('the day of a moment', () => {
  test.for([
    ['at midnight', new Date(2026, 2, 1, 0, 0), '2026-03-01'],
    ['just before midnight', new Date(2026, 2, 1, 23, 59, 59, 999), '2026-03-01'],
    ['in a leap year', new Date(2028, 1, 29, 12), '2028-02-29'],
    ['at the end of the year', new Date(2026, 11, 31, 23, 59), '2026-12-31'],
  ] as const)('%s', ([, moment, day]) => {
    expect(dayOf(moment)).toBe(day);
  });

  test.for(zones)('is the one on the calendar in %s', async (zone) => {
    await fc.assert(
      fc.asyncProperty(local, async (moment) => {
        // An hour that a clock leaves out has no day of its own to speak of, but never another one.
        expect(await inZone(zone, 'dayOf', moment)).toBe(moment.slice(0, 10));
      }),
    );
  });
});

describe('a day later', () => {
  test.for<[string, Zone, string, number, string]>([
    ['the clock is set forward', 'Europe/Berlin', '2026-03-27T23:59', 2, '2026-03-29'],
    ['the clock was set forward', 'Europe/Berlin', '2026-03-28T23:59', 2, '2026-03-30'],
    ['the clock is set back', 'Europe/Berlin', '2026-10-24T23:30', 1, '2026-10-25'],
    ['the clock was set back', 'Europe/Berlin', '2026-10-24T00:30', 2, '2026-10-26'],
    ['the clock is set back within', 'Europe/Berlin', '2026-10-25T00:00', 1, '2026-10-26'],
    ['the clock leaves out midnight', 'America/Santiago', '2026-09-05T23:59', 1, '2026-09-06'],
    ['midnight comes twice', 'America/Santiago', '2026-04-03T23:59', 2, '2026-04-05'],
    ['half an hour is left out', 'Australia/Lord_Howe', '2026-10-03T23:45', 1, '2026-10-04'],
  ])('%s', async ([, zone, moment, days, day]) => {
    expect(await inZone(zone, 'dayAfter', moment, days)).toBe(day);
  });

  test.for(zones)('is as many days on by the calendar in %s', async (zone) => {
    await fc.assert(
      fc.asyncProperty(local, fc.integer({ min: 0, max: 400 }), async (moment, days) => {
        const day = daysLater(moment.slice(0, 10), days);

        expect(await inZone(zone, 'dayAfter', moment, days)).toBe(day);
      }),
    );
  });

  test('crosses the end of a year', () => {
    expect(dayAfter(new Date(2026, 11, 30, 8), 2)).toBe('2027-01-01');
  });

  test('crosses a leap day', () => {
    expect(dayAfter(new Date(2028, 1, 28, 8), 2)).toBe('2028-03-01');
  });
});

describe('the start of a day', () => {
  test('is midnight where the reader is', () => {
    expect(startOf('2026-03-01')).toEqual(new Date(2026, 2, 1));
  });

  test.for<[Zone, string, string]>([
    ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['Europe/Berlin', '2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['Europe/Berlin', '2026-10-26', '2026-10-25T23:00:00.000Z'],
    ['America/Santiago', '2026-09-06', '2026-09-06T04:00:00.000Z'],
  ])('in %s on %s is %s', async ([zone, day, moment]) => {
    expect((await inZone(zone, 'startOf', day)).toISOString()).toBe(moment);
  });

  test.for(zones)('lies in that day in %s', async (zone) => {
    await fc.assert(
      fc.asyncProperty(local, async (moment) => {
        const day = moment.slice(0, 10);

        expect(await inZone(zone, 'dayOfStart', day)).toBe(day);
      }),
    );
  });
});

describe('the days between', () => {
  test.for([
    ['two moments of a day', new Date(2026, 2, 1, 0, 1), new Date(2026, 2, 1, 23, 59), 0],
    ['the two sides of midnight', new Date(2026, 2, 1, 23, 59), new Date(2026, 2, 2, 0, 1), 1],
    ['four weeks', new Date(2026, 2, 1, 8), new Date(2026, 2, 29, 7), 28],
    ['now and what a clock set back shows', new Date(2026, 2, 3), new Date(2026, 2, 1), -2],
  ] as const)('%s', ([, earlier, later, days]) => {
    expect(daysBetween(earlier, later)).toBe(days);
  });

  test.for(zones)('count by the calendar in %s', async (zone) => {
    await fc.assert(
      fc.asyncProperty(local, local, async (earlier, later) => {
        const days =
          (Date.parse(later.slice(0, 10)) - Date.parse(earlier.slice(0, 10))) / 86_400_000;

        expect(await inZone(zone, 'daysBetween', earlier, later)).toBe(days);
      }),
    );
  });
});
