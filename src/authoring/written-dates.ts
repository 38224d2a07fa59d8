/** Days as people write them, for a hint on how they are written here. */
import type { Worded } from '../exercises/problem-entry.ts';

const months = 'januar februar märz april mai juni juli august september oktober november dezember'
  .split(' ')
  .map((name) => name.slice(0, 3));
const nameOf = new Intl.DateTimeFormat('de-DE', { month: 'long', timeZone: 'UTC' });

const german = /^(\d{1,2})\.\s*(?:(\d{1,2})\.|(\p{L}{3,9})\.?)\s*(\d{4})$/u;
const numbers = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;

interface Day {
  year: number;
  month: number;
  day: number;
}

/** @returns what is wrong with a text that is no `YYYY-MM-DD` and what to write; undefined where it is no day at all */
export function explainDate(text: string): Worded | undefined {
  const written = readDay(text.trim());
  if (!written) return undefined;
  const { year, month, day } = written;
  if (month < 1 || month > 12) {
    return {
      message: `Einen ${month}. Monat gibt es nicht.`,
      fix: 'Schreiben Sie Jahr, Monat und Tag, wie in 2026-11-23.',
    };
  }
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > last) {
    const name = nameOf.format(new Date(Date.UTC(year, month - 1)));
    return {
      message: `Den ${day}. ${name} gibt es nicht.`,
      fix: `Der ${name} ${year} hat ${last} Tage; schreiben Sie einen davon, etwa ${iso({ year, month, day: last })}.`,
    };
  }
  return {
    message: `„${text.trim()}“ ist ein Datum in anderer Schreibweise.`,
    fix: `Schreiben Sie ${iso(written)}.`,
  };
}

function readDay(text: string): Day | undefined {
  const [, day, number, name, year] = german.exec(text) ?? [];
  if (year !== undefined) {
    const month = Number(number ?? months.indexOf((name ?? '').toLowerCase().slice(0, 3)) + 1);
    return name !== undefined && month === 0
      ? undefined
      : { year: Number(year), month, day: Number(day) };
  }
  const [, first, second, third] = numbers.exec(text) ?? [];
  if (first === undefined) return undefined;
  return { year: Number(first), month: Number(second), day: Number(third) };
}

function iso({ year, month, day }: Day): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
