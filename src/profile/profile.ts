/**
 * The profile: seven means of five ratings each. It rates behaviour as its owner sees it; an aspect with an open
 * statement has no mean, a part is no picture.
 */
import { meanRating, type Rating, readRatings } from '../progress/ratings.ts';
import type { AssessmentRecord, SnapshotRecord } from '../progress/shape.ts';

export interface AskedAspect {
  slug: string;
  /** Id of the self-assessment. */
  assessment: string;
  statements: readonly string[];
}

export interface AspectMean {
  slug: string;
  rated: number;
  total: number;
  /** 1 to 5; undefined while a statement is open. */
  mean: number | undefined;
}

/** One run, or the present state. */
export interface ProfilePoint {
  /** ISO timestamp of the run; undefined for the present state. */
  at: string | undefined;
  means: AspectMean[];
}

type RecordOfAssessment = (id: string) => AssessmentRecord | undefined;

export function presentProfile(
  aspects: readonly AskedAspect[],
  recordOf: RecordOfAssessment,
): ProfilePoint {
  const means = aspects.map(({ slug, assessment, statements }) =>
    aspectMean(slug, readRatings(statements, recordOf(assessment))),
  );
  return { at: undefined, means };
}

export function pastProfile(
  aspects: readonly AskedAspect[],
  { at, aspects: past }: SnapshotRecord,
): ProfilePoint {
  const means = aspects.map(({ slug, statements }) => {
    const ratings = past.find(({ aspect }) => aspect === slug)?.ratings;
    return aspectMean(slug, ratings ?? statements.map(() => null));
  });
  return { at, means };
}

function aspectMean(slug: string, ratings: readonly Rating[]): AspectMean {
  const rated = ratings.filter((rating) => rating !== null).length;
  return { slug, rated, total: ratings.length, mean: meanRating(ratings) };
}

/**
 * All points in time, the present one last. Where nothing was rated since the last run, that run is the present
 * state and does not stand there twice.
 */
export function profileCourse(
  aspects: readonly AskedAspect[],
  snapshots: readonly SnapshotRecord[],
  recordOf: RecordOfAssessment,
): ProfilePoint[] {
  const sorted = snapshots.toSorted((a, b) => a.at.localeCompare(b.at));
  const past = sorted.map((snapshot) => pastProfile(aspects, snapshot));
  const lastRun = sorted.at(-1)?.at ?? '';
  const lastRating = aspects
    .flatMap(({ assessment }) => recordOf(assessment)?.items ?? [])
    .reduce((latest, { at }) => (at !== null && at > latest ? at : latest), '');
  return lastRating > lastRun ? [...past, presentProfile(aspects, recordOf)] : past;
}

export interface Extremes {
  strongest: AspectMean[];
  weakest: AspectMean[];
}

/** Fewer complete aspects than this say nothing about strong and weak ones. */
export const fewestForExtremes = 4;

/**
 * The two aspects rated highest and the two rated lowest, in the order of the series where means are equal; only one
 * where the other would stand on both sides or beside an equal mean on the other side. Undefined with fewer than
 * four complete aspects, or where all means are the same: then nothing stands out.
 */
export function extremesOf({ means }: ProfilePoint): Extremes | undefined {
  const complete = means.filter(isComplete);
  const descending = complete.toSorted((a, b) => b.mean - a.mean);
  const ascending = complete.toSorted((a, b) => a.mean - b.mean);
  const lowest = ascending[0]?.mean ?? 0;
  if (complete.length < fewestForExtremes || descending[0]?.mean === lowest) return undefined;
  const strongest = descending.slice(0, 2).filter(({ mean }) => mean > lowest);
  const weakest = ascending
    .slice(0, 2)
    .filter(({ mean }) => strongest.every((one) => mean < one.mean));
  return { strongest, weakest };
}

function isComplete(one: AspectMean): one is AspectMean & { mean: number } {
  return one.mean !== undefined;
}

/** Change of a mean as it is shown, to one decimal; undefined where one of the two is missing. */
export function differenceOf(before: number | undefined, now: number | undefined) {
  if (before === undefined || now === undefined) return undefined;
  return (Math.round(now * 10) - Math.round(before * 10)) / 10;
}

/** Days after which the self-test is offered again. */
export const daysUntilAgain = 28;
