/**
 * Taking along and bringing back what this browser remembers, as one JSON file:
 *
 *   { "format": "kundenfokussiert-fuehren", "version": 1, "exportedAt": "…", "entries": { "kf:quiz:…": {…} } }
 *
 * Entries are those of `shape.ts`; what was put aside, or cannot be read where it stands, travels as text. An import
 * merges, see `merge.ts`.
 */
import { mergeRecords } from './merge.ts';
import { searchesKey } from './recent-searches.ts';
import { roomPrefix } from './rooms.ts';
import { parseRecord, partsOf, prefix, recordSchemas, soundRecord } from './shape.ts';

const format = 'kundenfokussiert-fuehren';
const version = 1;
/** Characters; a full browser storage (five million) holds no more, even if each of them must be escaped. */
export const maximumLength = 32_000_000;
/** The number that orders options: shown and erased like an entry, taken along never. */
export const readerKey = `${prefix}reader`;
const asidePattern = new RegExp(`^${prefix}aside:\\d+:(.+)$`, 's');

export type Refusal =
  | 'unreachable'
  | 'empty'
  | 'too-large'
  | 'no-json'
  | 'not-ours'
  | 'newer'
  | 'damaged';

export type ReadResult =
  | { isSound: true; entries: Map<string, string>; exportedAt: string }
  | { isSound: false; reason: Refusal /** The entry that could not be read. */; key?: string };

/** @param texts everything stored, key → text @param now ISO timestamp */
export function writeExport(texts: ReadonlyMap<string, string>, now: string): string {
  const entries = Object.fromEntries(
    [...texts].flatMap(([key, text]): [string, unknown][] => {
      if (asidePattern.test(key)) return [[key, text]];
      const parts = partsOf(key);
      const record = parts && parseRecord(parts.kind, text);
      if (record) return [[key, record]];
      return staysHere(key) ? [] : [[asideKeyFor(key, text, texts), text]];
    }),
  );
  return `${JSON.stringify({ format, version, exportedAt: now, entries }, null, 2)}\n`;
}

/** What only this browser has a use for, or nobody else shall see. */
function staysHere(key: string): boolean {
  return key === readerKey || key === searchesKey || key.startsWith(roomPrefix);
}

/** Reads a file without touching anything; a file with a single unsound entry is refused whole. */
export function readExport(text: string): ReadResult {
  if (text.trim() === '') return { isSound: false, reason: 'empty' };
  if (text.length > maximumLength) return { isSound: false, reason: 'too-large' };
  const file = parseJson(text);
  if (file === undefined) return { isSound: false, reason: 'no-json' };
  if (!isObject(file) || file.format !== format) return { isSound: false, reason: 'not-ours' };
  if (typeof file.version === 'number' && file.version > version) {
    return { isSound: false, reason: 'newer' };
  }
  if (file.version !== version || !isObject(file.entries) || !isMoment(file.exportedAt)) {
    return { isSound: false, reason: 'damaged' };
  }
  const entries = new Map<string, string>();
  for (const [key, value] of Object.entries(file.entries)) {
    const entry = readEntry(key, value);
    if (entry === undefined) return { isSound: false, reason: reasonFor(key, value), key };
    entries.set(key, entry);
  }
  return { isSound: true, entries, exportedAt: file.exportedAt };
}

function readEntry(key: string, value: unknown): string | undefined {
  if (asidePattern.test(key)) return typeof value === 'string' ? value : undefined;
  const parts = partsOf(key);
  // First the schema: what is nested too deeply cannot be written.
  const record = parts && soundRecord(parts.kind, value);
  const text = record && JSON.stringify(record);
  return parts && text && parseRecord(parts.kind, text) ? text : undefined;
}

/** An entry of a version to come is no damage. */
function reasonFor(key: string, value: unknown): Refusal {
  const parts = partsOf(key);
  const newest = parts ? recordSchemas[parts.kind].entries.v.literal : 0;
  const isNewer = parts && isObject(value) && typeof value.v === 'number' && value.v > newest;
  return isNewer ? 'newer' : 'damaged';
}

export type Effect = 'new' | 'changed' | 'same';

export interface Change {
  key: string;
  effect: Effect;
  text: string;
}

/** What an import would do to each entry of the file, in the order of their keys. */
export function previewImport(
  present: ReadonlyMap<string, string>,
  incoming: ReadonlyMap<string, string>,
): Change[] {
  const all = new Map(present);
  return [...incoming]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, theirs]): Change => {
      const key = placeFor(name, theirs, all);
      const ours = all.get(key);
      const text = ours === undefined ? theirs : mergeTexts(key, ours, theirs);
      all.set(key, text);
      if (ours === undefined) return { key, effect: 'new', text };
      return { key, effect: text === ours ? 'same' : 'changed', text };
    });
}

/**
 * The key of an entry. What was put aside goes under the next number where its own holds another text, and nowhere
 * where it still stands in its first place.
 */
function placeFor(key: string, text: string, taken: ReadonlyMap<string, string>): string {
  const [, original] = asidePattern.exec(key) ?? [];
  if (original === undefined || taken.get(key) === text) return key;
  if (taken.get(original) === text) return original;
  return taken.has(key) ? asideKeyFor(original, text, taken) : key;
}

/** The first numbered key that is free or already holds this text. */
function asideKeyFor(key: string, text: string, taken: ReadonlyMap<string, string>): string {
  for (let number = 1; ; number += 1) {
    const place = `${prefix}aside:${number}:${key}`;
    if ((taken.get(place) ?? text) === text) return place;
  }
}

/** Ours stays letter for letter where theirs adds nothing, or would make it longer than can be read. */
function mergeTexts(key: string, ours: string, theirs: string): string {
  const parts = partsOf(key);
  const mine = parts && parseRecord(parts.kind, ours);
  const other = parts && parseRecord(parts.kind, theirs);
  if (!parts || !other) return ours;
  if (!mine) return JSON.stringify(other);
  const text = JSON.stringify(mergeRecords(parts.kind, mine, other));
  const hasEffect = text !== JSON.stringify(mine) && parseRecord(parts.kind, text) !== undefined;
  return hasEffect ? text : ours;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
