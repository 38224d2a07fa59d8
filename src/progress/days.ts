/**
 * Calendar days where the reader is, as `YYYY-MM-DD`: they sort as text and know no clock change. The platform's own
 * calendar reckons, no library: each page with a question would carry it.
 */

export function dayOf(moment: Date): string {
  const twoDigits = (part: number) => String(part).padStart(2, '0');
  const year = String(moment.getFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}

/** @returns the day that comes `days` after the one of `moment` */
export function dayAfter(moment: Date, days: number): string {
  return dayOf(new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() + days));
}

/** Midnight at which a day begins where the reader is. */
export function startOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

/** Days from the day of `earlier` to that of `later`, by the calendar. */
export function daysBetween(earlier: Date, later: Date): number {
  const dateOf = (moment: Date) =>
    Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
  return (dateOf(later) - dateOf(earlier)) / 86_400_000;
}

const inGerman = new Intl.DateTimeFormat('de', { dateStyle: 'long' });

/** „2. Dezember 2026“ */
export function dayText(day: string): string {
  return inGerman.format(startOf(day));
}
