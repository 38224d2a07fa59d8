/**
 * What this browser remembers, in `localStorage`, one entry an exercise:
 *
 *   kf:quiz:<id>        → QuizRecord        the last answer to a question
 *   kf:checklist:<id>   → ChecklistRecord   ticks
 *   kf:assessment:<id>  → AssessmentRecord  ratings
 *   kf:aside:<n>:<key>  → any text          what could not be read, kept for the reader's export
 *
 * Items are remembered by their words together with the items that stood beside them, so that
 * `matchItems` can find them again after an edit. `v` is the version of the entry; a higher one than
 * here was written by a newer site. Nothing read from storage is trusted before it passed its schema.
 */
import * as v from 'valibot';

export const prefix = 'kf:';

/** Longer texts are no words of ours. */
const words = v.pipe(v.string(), v.maxLength(2000));
const moment = v.pipe(v.string(), v.isoTimestamp());
const version = v.literal(1);

const quizRecord = v.strictObject({
  v: version,
  at: moment,
  stem: words,
  options: v.pipe(v.array(words), v.maxLength(50)),
  chosen: v.pipe(v.array(words), v.maxLength(50)),
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
  checklist: checklistRecord,
  assessment: assessmentRecord,
} as const;

export type RecordKind = keyof typeof recordSchemas;
export type RecordOf<Kind extends RecordKind> = v.InferOutput<(typeof recordSchemas)[Kind]>;
export type QuizRecord = RecordOf<'quiz'>;
export type ChecklistRecord = RecordOf<'checklist'>;
export type AssessmentRecord = RecordOf<'assessment'>;

export function keyOf(kind: RecordKind, id: string): string {
  return `${prefix}${kind}:${id}`;
}

/** No entry of ours comes near this many characters. */
const maximumLength = 100_000;

/** Undefined for anything that is not a whole, sound entry of this version. */
export function parseRecord<Kind extends RecordKind>(
  kind: Kind,
  text: string,
): RecordOf<Kind> | undefined {
  if (text.length > maximumLength) return undefined;
  try {
    const result = v.safeParse(recordSchemas[kind], JSON.parse(text));
    return result.success ? (result.output as RecordOf<Kind>) : undefined;
  } catch {
    return undefined;
  }
}
