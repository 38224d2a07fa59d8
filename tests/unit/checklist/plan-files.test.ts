import { dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { changePlan } from '../../../src/checklist/plan.ts';
import { toCalendar, toCsv, toMarkdown } from '../../../src/checklist/plan-files.ts';
import type { Intention } from '../../../src/checklist/plan-items.ts';
import type { PlanRecord } from '../../../src/progress/shape.ts';
import { later, lines, now } from '../builders.ts';
import { intention, planRecord, recordsOf } from '../records.ts';
import { askZones, type Zone } from '../zones.ts';

const inZone = askZones();

/** Text of every sort, from umlauts to what files of all kinds set apart. */
const text = fc
  .string({ maxLength: 120, unit: fc.constantFrom(...'aZ äßü„“,;:\n\\"\'=+-@#*🙂–') })
  .map((words) => words.trim());
const anyPlans = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    record: fc
      .tuple(recordsOf.plan, fc.record({ occasion: text, action: text, note: text }))
      .map(([record, words]) => ({ ...record, ...words })),
  }),
  { selector: ({ id }) => id, maxLength: 5 },
);

const calendarOf = (...plans: Intention[]) => toCalendar(plans, () => undefined);

/** Read by another library than the one that wrote it. */
function eventsIn(calendar: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
}

function eventIn(calendar: string): ICAL.Component {
  const [event, ...others] = eventsIn(calendar);
  if (!event || others.length > 0) throw new Error(`${others.length} other events`);
  return event;
}

const propertyOf = (event: ICAL.Component, name: string) => event.getFirstPropertyValue(name);
const startIn = (calendar: string) => {
  const start = propertyOf(eventIn(calendar), 'dtstart') as ICAL.Time;
  return start.toJSDate();
};

describe('the calendar', () => {
  test('has an event for each plan', () => {
    fc.assert(
      fc.property(anyPlans, (plans) => {
        const ids = eventsIn(calendarOf(...plans)).map((event) => propertyOf(event, 'uid'));

        expect(ids).toEqual(plans.map(({ id }) => `${id}@kundenfokussiert-fuehren`));
      }),
    );
  });

  test('of no plans is one without events', () => {
    expect(eventsIn(calendarOf())).toEqual([]);
  });

  test('has a name and says who made it', () => {
    const calendar = new ICAL.Component(ICAL.parse(calendarOf()));

    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(
      'Kundenfokussiert führen: mein Plan',
    );
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toContain('kundenfokussiert-fuehren');
  });

  test('puts a plan at nine in the morning for a quarter of an hour', () => {
    const event = eventIn(calendarOf(intention('a', { due: '2026-03-08' })));
    const [start, end] = ['dtstart', 'dtend'].map((name) =>
      (propertyOf(event, name) as ICAL.Time).toJSDate(),
    );

    expect([start, end]).toEqual([new Date(2026, 2, 8, 9), new Date(2026, 2, 8, 9, 15)]);
  });

  test.for<[Zone, string, string]>([
    ['Europe/Berlin', '2026-03-28', '2026-03-28T08:00:00.000Z'],
    ['Europe/Berlin', '2026-03-29', '2026-03-29T07:00:00.000Z'],
    ['Europe/Berlin', '2026-03-30', '2026-03-30T07:00:00.000Z'],
    ['Europe/Berlin', '2026-10-24', '2026-10-24T07:00:00.000Z'],
    ['Europe/Berlin', '2026-10-25', '2026-10-25T08:00:00.000Z'],
    ['Europe/Berlin', '2026-10-26', '2026-10-26T08:00:00.000Z'],
    ['America/New_York', '2026-03-07', '2026-03-07T14:00:00.000Z'],
    ['America/New_York', '2026-03-08', '2026-03-08T13:00:00.000Z'],
    ['America/Santiago', '2026-09-06', '2026-09-06T12:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-04', '2026-10-03T22:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-03-01', '2026-02-28T19:00:00.000Z'],
    ['UTC', '2026-03-29', '2026-03-29T09:00:00.000Z'],
  ])('means nine by the clock of %s on %s', async ([zone, due, moment]) => {
    const calendar = await inZone(zone, 'calendar', [intention('a', { due })]);

    expect(startIn(calendar).toISOString()).toBe(moment);
  });

  test('says what is to be done, and the whole intention with its note', () => {
    const event = eventIn(calendarOf(intention('a', { note: 'Erst den Kalender prüfen' })));

    expect(propertyOf(event, 'summary')).toBe('Kunden anrufen');
    expect(propertyOf(event, 'description')).toBe(
      'Wenn ich am Dienstag öffne, dann: Kunden anrufen.\n\nErst den Kalender prüfen',
    );
  });

  test('leads to the checklist', () => {
    const address = 'https://example.org/checklisten/#liste';
    const event = eventIn(
      toCalendar([intention('a')], (id) => (id === 'liste' ? address : undefined)),
    );

    expect(propertyOf(event, 'url')).toBe(address);
  });

  test('leads nowhere where the checklist is gone', () => {
    expect(eventIn(calendarOf(intention('a'))).hasProperty('url')).toBe(false);
  });

  test.for([
    ['umlauts and signs', 'Größe „prüfen“ – für 5 € 🙂'],
    ['commas and semicolons', 'Fragen, zuhören; handeln: ja'],
    ['backslashes', 'C:\\neu\\Ordner, \\; und \\,'],
    ['line breaks', 'eins\nzwei\n\ndrei'],
    ['quotes', 'Sie sagte "ja"'],
    ['something like a property', 'END:VEVENT\nBEGIN:VEVENT'],
    ['more than a line holds', 'Überlänge '.repeat(40).trim()],
  ] as const)('keeps %s', ([, words]) => {
    const event = eventIn(calendarOf(intention('a', { action: words, occasion: '', note: words })));

    expect(propertyOf(event, 'summary')).toBe(words);
    expect(propertyOf(event, 'description')).toBe(`${words}.\n\n${words}`);
  });

  test('keeps all words', () => {
    fc.assert(
      fc.property(anyPlans, (plans) => {
        const actions = eventsIn(calendarOf(...plans)).map((event) => propertyOf(event, 'summary'));

        expect(actions).toEqual(
          plans.map(({ record }) =>
            record.status === 'done' ? `Erledigt: ${record.action}` : record.action,
          ),
        );
      }),
    );
  });

  test('is of lines of at most 75 octets that end in CRLF', () => {
    fc.assert(
      fc.property(anyPlans, (plans) => {
        const rows = calendarOf(...plans).split('\r\n');

        for (const row of rows) {
          expect(Buffer.byteLength(row)).toBeLessThanOrEqual(75);
          expect(row).not.toMatch(/[\r\n]/);
        }
        expect(rows.at(0)).toBe('BEGIN:VCALENDAR');
        expect(rows.findLast((row) => row !== '')).toBe('END:VCALENDAR');
      }),
    );
  });

  test('is the same when nothing has changed', () => {
    const plans = [intention('a'), intention('b', { status: 'dropped' })];

    expect(calendarOf(...plans)).toBe(calendarOf(...plans));
  });
});

describe('the event of a plan', () => {
  test('that is open is announced as it begins', () => {
    const event = eventIn(calendarOf(intention('a')));
    const alarms = event.getAllSubcomponents('valarm');
    const trigger = alarms[0]?.getFirstPropertyValue('trigger') as ICAL.Duration;

    expect(alarms.map((alarm) => propertyOf(alarm, 'action'))).toEqual(['DISPLAY']);
    expect(trigger.toSeconds()).toBe(0);
    expect(alarms.map((alarm) => propertyOf(alarm, 'description'))).toEqual(['Kunden anrufen']);
  });

  test.for<[PlanRecord['status'], string, string, number]>([
    ['open', 'CONFIRMED', 'Kunden anrufen', 1],
    ['done', 'CONFIRMED', 'Erledigt: Kunden anrufen', 0],
    ['dropped', 'CANCELLED', 'Kunden anrufen', 0],
  ])('that is %s is %s, called “%s”', ([status, expected, summary, alarms]) => {
    const event = eventIn(calendarOf(intention('a', { status })));

    expect(propertyOf(event, 'status')).toBe(expected);
    expect(propertyOf(event, 'summary')).toBe(summary);
    expect(event.getAllSubcomponents('valarm')).toHaveLength(alarms);
  });

  test('that changed is the same event, one version later', () => {
    const record = planRecord({ revision: 2 });
    const moved = changePlan(record, { due: '2026-05-01' }, later);
    const [before, after] = [record, moved].map((state) =>
      eventIn(calendarOf({ id: 'a', record: state })),
    );

    expect([before, after].map((event) => event && propertyOf(event, 'uid'))).toEqual([
      'a@kundenfokussiert-fuehren',
      'a@kundenfokussiert-fuehren',
    ]);
    expect([before, after].map((event) => event && propertyOf(event, 'sequence'))).toEqual([2, 3]);
  });

  test('knows when it was made and when it was last changed', () => {
    const event = eventIn(calendarOf(intention('a', { createdAt: now, at: later })));
    const times = ['created', 'last-modified', 'dtstamp'].map((name) =>
      (propertyOf(event, name) as ICAL.Time).toJSDate().toISOString(),
    );

    expect(times).toEqual([now, later, later]);
  });
});

/** The rows of a table, its head left out. */
function rowsIn(csv: string): string[][] {
  return dsvFormat(';')
    .parseRows(csv.replace(/^\uFEFF/, ''))
    .slice(1);
}

describe('the table', () => {
  test('has a row for each plan', () => {
    const plans = [
      intention('a', { note: 'Bald' }),
      intention('b', { status: 'done', due: '2026-12-24' }),
      intention('c', { status: 'dropped', occasion: '' }),
    ];

    expect(toCsv(plans)).toBe(
      `\uFEFF${lines(
        'Datum;Wenn;Dann;Notiz;Stand',
        '2026-03-08;ich am Dienstag öffne;Kunden anrufen;Bald;offen',
        '2026-12-24;ich am Dienstag öffne;Kunden anrufen;;erledigt',
        '2026-03-08;;Kunden anrufen;;fallen gelassen',
        '',
      )}`,
    );
  });

  test('of no plans has its head alone', () => {
    expect(toCsv([])).toBe('\uFEFFDatum;Wenn;Dann;Notiz;Stand\n');
  });

  test.for([
    ['quotes', 'Sie sagte "ja"'],
    ['semicolons', 'Fragen; zuhören; handeln'],
    ['line breaks', 'eins\nzwei\r\ndrei'],
    ['umlauts', 'Größe prüfen 🙂'],
    ['all of it', '"a";\n"b"'],
  ] as const)('keeps %s', ([, words]) => {
    const [row] = rowsIn(toCsv([intention('a', { action: words, note: words })]));

    expect(row).toEqual(['2026-03-08', 'ich am Dienstag öffne', words, words, 'offen']);
  });

  test.for(['=', '+', '-', '@', '\t', '\r'])('defuses a cell that begins with %j', (sign) => {
    const cell = `${sign}HYPERLINK("https://example.org")`;
    const plan = intention('a', { occasion: cell, action: cell, note: cell });

    expect(rowsIn(toCsv([plan]))[0]?.slice(1, 4)).toEqual([`'${cell}`, `'${cell}`, `'${cell}`]);
  });

  test('leaves such signs within a cell alone', () => {
    const [row] = rowsIn(toCsv([intention('a', { action: 'a=b+c-d@e' })]));

    expect(row?.[2]).toBe('a=b+c-d@e');
  });

  test('keeps all words and no formula', () => {
    fc.assert(
      fc.property(anyPlans, (plans) => {
        const rows = rowsIn(toCsv(plans));

        expect(
          rows.map((row) => row.slice(1, 4).map((cell) => cell.replace(/^'(?=[=+\-@])/, ''))),
        ).toEqual(
          plans.map(({ record: { occasion, action, note } }) =>
            [occasion, action, note].map((cell) => cell.replace(/^'(?=[=+\-@])/, '')),
          ),
        );
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

describe('the text', () => {
  test('is a list to tick off', () => {
    const plans = [
      intention('a', { note: 'Frau Öz fragen' }),
      intention('b', { status: 'done', due: '2026-04-01', occasion: '' }),
      intention('c', { status: 'dropped', due: '2026-12-24' }),
    ];

    expect(toMarkdown(plans, new Date(2026, 2, 1, 12))).toBe(
      lines(
        '# Mein Plan (Stand 1. März 2026)',
        '',
        '- [ ] 8. März 2026: Wenn ich am Dienstag öffne, dann: Kunden anrufen.',
        '  Frau Öz fragen',
        '- [x] 1. April 2026: Kunden anrufen.',
        '- [ ] 24. Dezember 2026 (fallen gelassen): Wenn ich am Dienstag öffne, dann: Kunden anrufen.',
        '',
      ),
    );
  });

  test.for<[string, Partial<PlanRecord>, string[]]>([
    ['a note', { note: 'eins\nzwei' }, ['Kunden anrufen.', 'eins', 'zwei']],
    ['a note with an empty line', { note: 'eins\n\n\nzwei' }, ['Kunden anrufen.', 'eins', 'zwei']],
    ['a note of Windows', { note: 'eins\r\nzwei' }, ['Kunden anrufen.', 'eins', 'zwei']],
    ['a note with a list', { note: 'a\n- b\n# c' }, ['Kunden anrufen.', 'a', '- b', '# c']],
    ['an action', { action: 'Anrufen\n\n- zuhören' }, ['Anrufen', '- zuhören.']],
    ['an action with an indented line', { action: 'Anrufen\n    bald' }, ['Anrufen', 'bald.']],
  ])('keeps the line breaks of %s inside its item', ([, changes, rows]) => {
    const plan = intention('a', { occasion: '', ...changes });
    const [, , first = '', ...others] = toMarkdown([plan], new Date(2026, 2, 1))
      .trimEnd()
      .split('\n');

    expect(first).toBe(`- [ ] 8. März 2026: ${rows[0]}`);
    expect(others).toEqual(rows.slice(1).map((row) => `  ${row}`));
  });

  test('has as many items as plans, and every other line belongs to one', () => {
    fc.assert(
      fc.property(anyPlans, (plans) => {
        const rows = toMarkdown(plans, new Date(2026, 2, 1))
          .trimEnd()
          .split('\n')
          .slice(2);
        const items = rows.filter((row) => /^- \[[ x]\] /.test(row));

        expect(items).toHaveLength(plans.length);
        for (const row of rows) expect(row).toMatch(/^(?:- \[[ x]\] \d| {2}\S)/);
      }),
    );
  });
});
