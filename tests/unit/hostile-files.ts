/** Files that somebody may choose to read in, by mistake or out of malice, and what must come of each. */
import type { Refusal } from '../../src/progress/transfer.ts';
import { later, now } from './builders.ts';
import { planRecord, reviewRecord } from './records.ts';

export interface HostileFile {
  name: string;
  content: string | Uint8Array<ArrayBuffer>;
  /** Why it is refused, and for which entry. */
  refusal?: Refusal;
  key?: string;
  /** Effects of what is taken over, by key. */
  effects?: Record<string, 'new' | 'changed' | 'same'>;
}

const checklistKey = 'kf:checklist:liste';
const tick = (changes: object = {}) => ({ words: 'A', done: true, at: now, ...changes });
const ticks = (...items: object[]) => ({ v: 1, items });

/** What the reader has when the file comes. */
export const present: Readonly<Record<string, string>> = {
  [checklistKey]: JSON.stringify(ticks(tick())),
  'kf:plan:p1': JSON.stringify(planRecord()),
  'kf:quiz:kaputt': '{"v":2,"at":',
  'kf:reader': '{"v":1,"seed":7}',
};

function file(entries: unknown, changes: object = {}): string {
  const format = 'kundenfokussiert-fuehren';
  return JSON.stringify({ format, version: 1, exportedAt: later, entries, ...changes });
}
/** A file whose entries are this text of JSON. */
const fileOf = (json: string) => file({}).replace('"entries":{}', `"entries":${json}`);

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const bytes = (...values: number[]) => new Uint8Array(values);
const encoded = (text: string) => new TextEncoder().encode(text);
/** A character beyond ASCII in the encoding of old: no UTF-8. */
function inLatin1(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function refused(
  refusal: Refusal,
  name: string,
  content: HostileFile['content'],
  key?: string,
): HostileFile {
  return { name, content, refusal, ...(key !== undefined && { key }) };
}

const many = Array.from(
  { length: 1500 },
  (_, index) => [`kf:plan:viel-${index}`, planRecord({ action: `Vorsatz ${index}` })] as const,
);

export const hostileFiles: readonly HostileFile[] = [
  refused('empty', 'nothing', ''),
  refused('empty', 'line breaks', '\r\n\r\n'),
  refused('empty', 'a byte order mark alone', bytes(0xef, 0xbb, 0xbf)),
  refused('no-json', 'a letter', 'Liebe Leserin, lieber Leser'),
  refused('no-json', 'a table', 'Datum;Wenn;Dann\r\n'),
  refused('no-json', 'half a file', file({}).slice(0, 60)),
  refused('no-json', 'two files in one', file({}) + file({})),
  refused('no-json', 'a zip', bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0xff)),
  refused('no-json', 'a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)),
  refused('no-json', 'UTF-16', bytes(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00)),
  refused(
    'no-json',
    'umlauts that are no UTF-8',
    inLatin1(file({ [checklistKey]: ticks(tick({ words: 'Kündigen' })) })),
  ),
  refused('no-json', 'zeros', new Uint8Array(64)),
  refused('too-large', 'more than any storage holds', new Uint8Array(32_000_001).fill(0x20)),
  refused('not-ours', 'JSON of another program', '{"type":"FeatureCollection","features":[]}'),
  refused('not-ours', 'only lists', nested(100_000)),
  refused('not-ours', 'a prototype in place of a file', `{"__proto__":${file({})}}`),
  refused('newer', 'a version to come', file({}, { version: 2 })),
  refused('newer', 'an entry to come', file({ [checklistKey]: { v: 7, x: 1 } }), checklistKey),
  refused('damaged', 'no date', file({}, { exportedAt: 'gestern' })),
  refused('damaged', 'a date of many megabytes', file({}, { exportedAt: '9'.repeat(6_000_000) })),
  refused(
    'damaged',
    'script in place of a date',
    file({}, { exportedAt: '<script>alert(1)</script>' }),
  ),
  refused('damaged', 'entries in a list', file([[checklistKey, ticks(tick())]])),
  refused(
    'damaged',
    'a key named __proto__',
    fileOf('{"__proto__":{"v":1,"items":[]}}'),
    '__proto__',
  ),
  refused('damaged', 'a key of another site', file({ theme: 'dark' }), 'theme'),
  refused(
    'damaged',
    'the number that orders options',
    file({ 'kf:reader': { v: 1, seed: 1 } }),
    'kf:reader',
  ),
  refused('damaged', 'an unknown kind', file({ 'kf:badge:a': { v: 1 } }), 'kf:badge:a'),
  refused(
    'damaged',
    'a wrong type in an entry',
    file({ [checklistKey]: ticks(tick({ done: 'ja' })) }),
    checklistKey,
  ),
  refused(
    'damaged',
    'a constructor in an entry',
    file({ [checklistKey]: { ...ticks(), constructor: {} } }),
    checklistKey,
  ),
  refused(
    'damaged',
    'a prototype in an entry',
    fileOf(`{"${checklistKey}":{"v":1,"items":[],"__proto__":{"isAdmin":true}}}`),
    checklistKey,
  ),
  refused(
    'damaged',
    'an entry that is nested without end',
    fileOf(`{"${checklistKey}":${nested(100_000)}}`),
    checklistKey,
  ),
  refused(
    'damaged',
    'words that are nested without end',
    fileOf(`{"${checklistKey}":{"v":1,"items":[{"words":${nested(100_000)}}]}}`),
    checklistKey,
  ),
  refused(
    'damaged',
    'an entry longer than can be read',
    file({
      'kf:read:a': { v: 1, at: now, isWhole: true, sections: Array(100).fill('x'.repeat(1999)) },
    }),
    'kf:read:a',
  ),
  refused(
    'damaged',
    'a day that never comes',
    file({ 'kf:review:a': reviewRecord({ due: '2026-02-31' }) }),
    'kf:review:a',
  ),
  refused(
    'damaged',
    'a moment nobody can show',
    file({ 'kf:plan:p2': planRecord({ at: '2026-03-01T08:00:00+01' }) }),
    'kf:plan:p2',
  ),
  refused(
    'damaged',
    'a sound entry beside a damaged one',
    file({ 'kf:plan:p2': planRecord(), 'kf:plan:p3': {} }),
    'kf:plan:p3',
  ),
  { name: 'nothing inside', content: file({}), effects: {} },
  {
    name: 'a byte order mark in front',
    content: encoded(`\uFEFF${file({ 'kf:plan:p2': planRecord() })}`),
    effects: { 'kf:plan:p2': 'new' },
  },
  {
    name: 'the same entry twice',
    content: fileOf(`{"kf:group:a":{"v":1,"at":"${now}"},"kf:group:a":{"v":1,"at":"${later}"}}`),
    effects: { 'kf:group:a': 'new' },
  },
  {
    name: 'the same item twice',
    content: file({ [checklistKey]: ticks(tick({ at: later }), tick({ at: later, done: false })) }),
    effects: { [checklistKey]: 'changed' },
  },
  {
    name: 'script in its words',
    content: file({ 'kf:plan:p2': planRecord({ action: '<img src=x onerror="alert(1)">' }) }),
    effects: { 'kf:plan:p2': 'new' },
  },
  {
    name: 'script as an id',
    content: file({ 'kf:group:<script>alert(1)</script>': { v: 1, at: now } }),
    effects: { 'kf:group:<script>alert(1)</script>': 'new' },
  },
  {
    name: 'half a character',
    content: file({ 'kf:plan:p2': planRecord({ note: '\ud83d' }) }),
    effects: { 'kf:plan:p2': 'new' },
  },
  {
    name: 'a date to come',
    content: file(
      { 'kf:plan:p1': planRecord({ at: '2999-01-01T00:00:00.000Z', note: 'neu' }) },
      { exportedAt: '2999-01-01T00:00:00.000Z' },
    ),
    effects: { 'kf:plan:p1': 'changed' },
  },
  {
    name: 'what is put aside of something that stands here damaged',
    content: file({ 'kf:aside:1:kf:quiz:kaputt': '{"v":2,"at":' }),
    effects: { 'kf:quiz:kaputt': 'same' },
  },
  {
    name: 'something aside with a giant number',
    content: file({ 'kf:aside:99999999999999999999:kf:quiz:a': 'x' }),
    effects: { 'kf:aside:99999999999999999999:kf:quiz:a': 'new' },
  },
  {
    name: 'thousands of entries',
    content: file(Object.fromEntries(many)),
    effects: Object.fromEntries(many.map(([key]) => [key, 'new'])),
  },
];
