/**
 * What this browser remembers, in `localStorage`, one entry an exercise:
 *
 *   kf:quiz:<id>        → QuizRecord        the last answer to a question
 *   kf:group:<id>       → GroupRecord       a group of questions was evaluated
 *   kf:scenario:<id>    → ScenarioRecord    the way taken so far
 *   kf:checklist:<id>   → ChecklistRecord   ticks
 *   kf:assessment:<id>  → AssessmentRecord  ratings
 *   kf:reader           → {"v":1,"seed":…}  number that orders options, see `early.js`
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
const words = v.pipe(v.string(), v.maxLength(2000));
const wordList = v.pipe(v.array(words), v.maxLength(50));
const moment = v.pipe(v.string(), v.isoTimestamp());
const version = v.literal(1);

/** What a reader gave as answer, in words of the question. */
const answer = v.variant('type', [
  v.strictObject({ type: v.literal('choice'), chosen: wordList }),
  v.strictObject({ type: v.literal('order'), sequence: wordList }),
  v.strictObject({
    type: v.literal('match'),
    pairs: v.pipe(v.array(v.strictTuple([words, words])), v.maxLength(50)),
  }),
  v.strictObject({ type: v.literal('estimate'), value: v.pipe(v.number(), v.finite()) }),
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
  v: version,
  at: moment,
  /** Decisions in order: the step they were taken at and the words of the choice. */
  path: v.pipe(v.array(v.strictObject({ step: words, choice: words })), v.maxLength(200)),
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

export const recordSchemas = {
  quiz: quizRecord,
  group: groupRecord,
  scenario: scenarioRecord,
  checklist: checklistRecord,
  assessment: assessmentRecord,
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

export function keyOf(kind: RecordKind, id: string): string {
  return `${prefix}${kind}:${id}`;
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
    const result = v.safeParse(recordSchemas[kind], migrate(kind, JSON.parse(text)));
    return result.success ? (result.output as RecordOf<Kind>) : undefined;
  } catch {
    return undefined;
  }
}
