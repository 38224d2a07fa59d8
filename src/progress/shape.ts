/**
 * What this browser remembers, in `localStorage`, one entry an exercise:
 *
 *   kf:quiz:<id>        → QuizRecord        the last answer to a question
 *   kf:group:<id>       → GroupRecord       a group of questions was evaluated
 *   kf:scenario:<id>    → ScenarioRecord    the way taken so far
 *   kf:checklist:<id>   → ChecklistRecord   ticks
 *   kf:assessment:<id>  → AssessmentRecord  ratings
 *   kf:review:<id>      → ReviewRecord      a question that comes back, and when
 *   kf:run:<id>         → RunRecord         the self-test that is under way (`selbsttest`)
 *   kf:snapshot:<id>    → SnapshotRecord    a completed self-test
 *   kf:plan:<id>        → PlanRecord        an intention: when, what, until when
 *   kf:read:<slug>      → ReadRecord        sections of an article that were on screen
 *   kf:settings:<id>    → SettingsRecord    theme and size of type (`ansicht`), read by `early.js` as well
 *   kf:reader           → {"v":1,"seed":…}  number that orders options, see `early.js`
 *   kf:room:<path>      → rules of CSS      how high answered exercises stand, see `rooms.ts`
 *   kf:aside:<n>:<key>  → any text          what could not be read, kept for the reader's export
 *
 * Items are remembered by their words together with the items that stood beside them, so that
 * `matchItems` can find them again after an edit. `v` is the version of the entry; an older one is
 * migrated as it is read, a higher one than here was written by a newer site. Nothing read from storage is
 * trusted before it passed its schema.
 */
import * as v from 'valibot';
import { migrate } from './migrate.ts';

export const prefix = 'kf:';

/** Longer texts are no words of ours. */
export const longestWords = 2000;
const words = v.pipe(v.string(), v.maxLength(longestWords));
const wordList = v.pipe(v.array(words), v.maxLength(50));

/** Text that a real date begins with when it is written as ISO 8601, of so many characters: none in February 30. */
const dateOf = (length: number) =>
  v.pipe(
    v.string(),
    v.check((text) => text.length === length && /^\d/.test(text) && isBegin(text)),
  );
const isBegin = (text: string) => new Date(text).toJSON()?.startsWith(text) ?? false;

/** As `toISOString` writes it: such moments sort as text. */
const moment = dateOf(24);
const version = v.literal(1);

/** What a reader gave as answer, in words of the question. */
const answer = v.variant('type', [
  v.strictObject({ type: v.literal('choice'), chosen: wordList }),
  v.strictObject({ type: v.literal('order'), sequence: wordList }),
  v.strictObject({
    type: v.literal('match'),
    pairs: v.pipe(v.array(v.strictTuple([words, words])), v.maxLength(50)),
  }),
  v.strictObject({
    type: v.literal('estimate'),
    // JSON has no word for infinity, but can write a number too large.
    value: v.pipe(v.number(), v.minValue(-Number.MAX_VALUE), v.maxValue(Number.MAX_VALUE)),
  }),
  v.strictObject({
    type: v.literal('reflect'),
    text: v.pipe(v.string(), v.maxLength(20_000)),
    rating: v.nullable(v.picklist(['met', 'partly', 'missed'])),
  }),
]);

const quizRecord = v.strictObject({
  v: v.literal(2),
  at: moment,
  stem: words,
  /** The words of everything one can choose from, as it was asked. */
  items: v.pipe(v.array(words), v.maxLength(100)),
  answer,
  confidence: v.nullable(v.picklist(['guessed', 'unsure', 'sure'])),
  /** Share of the credit, 0 to 1; null where it is not known. */
  score: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});

const groupRecord = v.strictObject({ v: version, at: moment });

const scenarioRecord = v.strictObject({
  v: v.literal(2),
  at: moment,
  /** Decisions in order: the step they were taken at, the words of the choice and of those beside it. */
  path: v.pipe(
    v.array(v.strictObject({ step: words, choice: words, others: wordList })),
    v.maxLength(200),
  ),
});

const checklistRecord = v.strictObject({
  v: version,
  items: v.pipe(
    v.array(v.strictObject({ words, done: v.boolean(), at: v.nullable(moment) })),
    v.maxLength(200),
  ),
});

const rating = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));

const assessmentRecord = v.strictObject({
  v: version,
  items: v.pipe(
    v.array(v.strictObject({ words, rating: v.nullable(rating), at: v.nullable(moment) })),
    v.maxLength(200),
  ),
});

/** A calendar day where the reader is. */
const day = dateOf(10);

const reviewRecord = v.strictObject({
  v: version,
  at: moment,
  /** Slug of the article that asks the question. */
  article: words,
  /** Intervals that went well so far; 3 is learnt. */
  stage: v.picklist([0, 1, 2, 3]),
  due: day,
  reason: v.picklist(['sure-and-wrong', 'wrong', 'unsure']),
});

const runRecord = v.strictObject({
  v: version,
  at: moment,
  /** Ratings given before do not count for this run. */
  startedAt: moment,
  isOpen: v.boolean(),
});

const snapshotRecord = v.strictObject({
  v: version,
  at: moment,
  aspects: v.pipe(
    v.array(
      v.strictObject({
        aspect: words,
        /** In the order of the statements; null where one was left open. */
        ratings: v.pipe(v.array(v.nullable(rating)), v.maxLength(20)),
      }),
    ),
    v.maxLength(20),
  ),
});

const note = v.pipe(v.string(), v.maxLength(2000));

const planRecord = v.strictObject({
  v: version,
  at: moment,
  createdAt: moment,
  /** Where it was made: the checklist, and the item's words. */
  checklist: words,
  item: words,
  /** „Wenn …, dann …“, without the two words. */
  occasion: note,
  action: note,
  due: day,
  note,
  status: v.picklist(['open', 'done', 'dropped']),
  /** How often it changed since it was made; a calendar tells versions apart by it. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
});

const readRecord = v.strictObject({
  v: version,
  at: moment,
  /** Anchors of the sections that were on screen to their end. */
  sections: v.pipe(v.array(words), v.maxLength(100)),
  isWhole: v.boolean(),
});

const settingsRecord = v.strictObject({
  v: version,
  at: moment,
  theme: v.picklist(['system', 'light', 'dark']),
  text: v.picklist(['normal', 'large', 'larger']),
});

export const recordSchemas = {
  quiz: quizRecord,
  group: groupRecord,
  scenario: scenarioRecord,
  checklist: checklistRecord,
  assessment: assessmentRecord,
  review: reviewRecord,
  run: runRecord,
  snapshot: snapshotRecord,
  plan: planRecord,
  read: readRecord,
  settings: settingsRecord,
} as const;

export type RecordKind = keyof typeof recordSchemas;
export type RecordOf<Kind extends RecordKind> = v.InferOutput<(typeof recordSchemas)[Kind]>;
export type QuizRecord = RecordOf<'quiz'>;
export type ScenarioRecord = RecordOf<'scenario'>;
export type Answer = QuizRecord['answer'];
export type AnswerOf<Type extends Answer['type']> = Extract<Answer, { type: Type }>;
export type Confidence = NonNullable<QuizRecord['confidence']>;
export type ChecklistRecord = RecordOf<'checklist'>;
export type AssessmentRecord = RecordOf<'assessment'>;
export type ReviewRecord = RecordOf<'review'>;
export type SnapshotRecord = RecordOf<'snapshot'>;
export type PlanRecord = RecordOf<'plan'>;
export type SettingsRecord = RecordOf<'settings'>;
export type ReadRecord = RecordOf<'read'>;

export const recordKinds = Object.keys(recordSchemas) as RecordKind[];

export function keyOf(kind: RecordKind, id: string): string {
  return `${prefix}${kind}:${id}`;
}

/** The kind and id that a key names; undefined for keys that hold no record. */
export function partsOf(key: string): { kind: RecordKind; id: string } | undefined {
  const [, kind = '', id = ''] = /^kf:([a-z]+):(.+)$/s.exec(key) ?? [];
  return Object.hasOwn(recordSchemas, kind) ? { kind: kind as RecordKind, id } : undefined;
}

/** No entry of ours comes near this many characters. */
const maximumLength = 100_000;

/** Undefined for anything that is not a whole, sound entry of this version or of an older one. */
export function parseRecord<Kind extends RecordKind>(
  kind: Kind,
  text: string,
): RecordOf<Kind> | undefined {
  if (text.length > maximumLength) return undefined;
  try {
    return soundRecord(kind, JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The same for an entry that is no text any more. */
export function soundRecord<Kind extends RecordKind>(
  kind: Kind,
  entry: unknown,
): RecordOf<Kind> | undefined {
  const result = v.safeParse(recordSchemas[kind], migrate(kind, entry));
  return result.success ? (result.output as RecordOf<Kind>) : undefined;
}
