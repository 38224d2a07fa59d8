/** The plan as files to take along. Times are those of the reader's clock. */
import { dsvFormat } from 'd3-dsv';
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { dayOf, dayText, startOf } from '../progress/days.ts';
import type { PlanRecord } from '../progress/shape.ts';
import { planFileStrings as strings } from '../strings/checklist-plan.ts';
import { type Intention, planText } from './plan-items.ts';

/** An event stands in the calendar at nine in the morning for a quarter of an hour, and is announced then. */
const hour = 9;
const minutes = 15;

/**
 * An iCalendar file. Ids stay, and revisions count up, so that a later file updates the events of an earlier one; what
 * was dropped is cancelled.
 *
 * @param addressOf where a checklist stands
 */
export function toCalendar(
  plans: readonly Intention[],
  addressOf: (checklist: string) => string | undefined,
): string {
  const calendar = ical({
    name: strings.name,
    prodId: { company: 'kundenfokussiert-fuehren', product: 'plan', language: 'DE' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, record } of plans) {
    const start = startOf(record.due);
    start.setHours(hour);
    const event = calendar.createEvent({
      id: `${id}@kundenfokussiert-fuehren`,
      start,
      end: new Date(start.getTime() + minutes * 60_000),
      stamp: new Date(record.at),
      created: new Date(record.createdAt),
      lastModified: new Date(record.at),
      sequence: record.revision,
      summary: summaryOf(record),
      description: [planText(record), record.note].filter(Boolean).join('\n\n'),
      status: record.status === 'dropped' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      url: addressOf(record.checklist) ?? null,
    });
    if (record.status === 'open') event.createAlarm({ type: ICalAlarmType.display, trigger: 0 });
  }
  return calendar.toString();
}

function summaryOf({ action, status }: PlanRecord): string {
  return status === 'done' ? strings.done(action) : action;
}

/** Markdown for the next one-to-one. */
export function toMarkdown(plans: readonly Intention[], now: Date): string {
  const rows = plans.map(({ record }) => {
    const box = record.status === 'done' ? 'x' : ' ';
    const state = record.status === 'dropped' ? ` (${strings.status.dropped})` : '';
    const words = [planText(record), record.note].filter(Boolean).join('\n');
    return `- [${box}] ${dayText(record.due)}${state}: ${words.replace(/\s*\n\s*/g, '\n  ')}`;
  });
  return `# ${strings.heading(dayText(dayOf(now)))}\n\n${rows.join('\n')}\n`;
}

/** Semicolons and a byte order mark, as German spreadsheets expect. */
export function toCsv(plans: readonly Intention[]): string {
  const rows = plans.map(({ record: { due, occasion, action, note, status } }) => [
    due,
    occasion,
    action,
    note,
    strings.status[status],
  ]);
  const lines = dsvFormat(';').formatRows([
    [...strings.columns],
    ...rows.map((row) => row.map(harmless)),
  ]);
  return `\uFEFF${lines}\n`;
}

/** A cell that begins like a formula would be run as one. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
