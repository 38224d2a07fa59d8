/** What the lines around an error of YAML show by themselves, where the parser only sees its consequence. */
import type { Worded } from '../exercises/problem-entry.ts';

export interface LayoutMistake extends Worded {
  /** Offset in the text. */
  offset: number;
}

interface Row {
  text: string;
  start: number;
}

/**
 * @param offset where the parser stumbled; it may blame the line before the one that is wrong
 */
export function findLayoutMistake(text: string, offset: number): LayoutMistake | undefined {
  const rows = rowsOf(text);
  const found = rows.findLastIndex(({ start }) => start <= offset);
  const next = rows.findIndex((row, index) => index > found && saysSomething(row));
  for (const index of [found - 1, found, next]) {
    const mistake = indentation(rows, index);
    if (mistake) return mistake;
  }
  const row = rows[found];
  return row && (quotation(row) ?? gluedValue(row));
}

function rowsOf(text: string): Row[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const row = { text: line, start };
    start += line.length + 1;
    return row;
  });
}

const saysSomething = ({ text }: Row) => /^\s*[^#\s]/.test(text);

/** Where the keys of a row begin (behind the hyphens of a list), the first key and what it says. */
const entry = /^( *(?:- +)*)([\p{L}\w-]+):(?: +([^\s#].*))?\s*$/u;
/** A value that may go on in the lines below. */
const opening = /^(?:[|>[{&!]|"(?:[^"\\]|\\.)*$|'(?:[^']|'')*$)/;

/** A key that stands further to the right than the one above, which has its value already. */
function indentation(rows: readonly Row[], index: number): LayoutMistake | undefined {
  const row = rows[index];
  const [, lead = '', key] = entry.exec(row?.text ?? '') ?? [];
  if (!row || key === undefined || lead === '' || lead.includes('-')) return undefined;
  const above = rows.slice(0, index).findLast(saysSomething);
  const [, leadAbove = '', , value] = entry.exec(above?.text ?? '') ?? [];
  const isFirst = above === undefined;
  if (!isFirst && (value === undefined || opening.test(value))) return undefined;
  const due = isFirst ? 0 : leadAbove.length;
  if (lead.length <= due) return undefined;
  const message = `Die Zeile „${key}“ ist eingerückt.`;
  if (due === 0) return { offset: row.start, message, fix: 'Löschen Sie die Leerzeichen davor.' };
  return {
    offset: row.start,
    message: `Die Zeile „${key}“ ist weiter eingerückt als die davor.`,
    fix: `Setzen Sie genau ${due} Leerzeichen davor.`,
  };
}

const quoted = /^( *(?:- +)*[\p{L}\w-]+: +("(?:[^"\\]|\\.)*"|'(?:[^']|'')*') *)[^\s#]/u;

function quotation({ text, start }: Row): LayoutMistake | undefined {
  const [, value] = quoted.exec(text) ?? [];
  if (value === undefined) return undefined;
  return {
    offset: start + value.length,
    message: 'Nach dem Anführungszeichen geht der Wert weiter.',
    fix: "Schreiben Sie „…“ oder setzen Sie den ganzen Wert in '…'.",
  };
}

function gluedValue({ text, start }: Row): LayoutMistake | undefined {
  const [, lead = '', key] = /^( *(?:- +)*)([\p{L}\w-]+):[^\s:/]/u.exec(text) ?? [];
  if (key === undefined) return undefined;
  return {
    offset: start + lead.length,
    message: `Nach „${key}:“ fehlt ein Leerzeichen.`,
    fix: `Schreiben Sie „${key}: …“.`,
  };
}
