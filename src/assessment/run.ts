/**
 * A run of the self-test. It has no ratings of its own: it counts those that were given since it began, in the
 * articles or in the test. Without an entry the first run is open, and everything counts.
 */
import { type Rating, ratingsSince } from '../progress/ratings.ts';
import type { AssessmentRecord, RecordOf, SnapshotRecord } from '../progress/shape.ts';

export const runId = 'selbsttest';

export type Run = RecordOf<'run'>;

/** One aspect's part of the test. */
export interface Part {
  aspect: string;
  /** Id of the article's self-assessment. */
  id: string;
  statements: readonly string[];
}

/** Ratings that count for this run, part by part. */
export function ratingsOf(
  parts: readonly Part[],
  recordOf: (id: string) => AssessmentRecord | undefined,
  run: Run | undefined,
): Rating[][] {
  return parts.map(({ id, statements }) =>
    ratingsSince(statements, recordOf(id), run?.isOpen ? run.startedAt : undefined),
  );
}

/** The first part with an open statement; the number of parts where there is none. */
export function firstOpen(ratings: readonly (readonly Rating[])[]): number {
  const index = ratings.findIndex((part) => part.includes(null));
  return index === -1 ? ratings.length : index;
}

export function countOpen(ratings: readonly (readonly Rating[])[]): number {
  return ratings.flat().filter((rating) => rating === null).length;
}

/** @param now ISO timestamp */
export function toSnapshot(
  parts: readonly Part[],
  ratings: readonly (readonly Rating[])[],
  now: string,
): SnapshotRecord {
  return {
    v: 1,
    at: now,
    aspects: parts.map(({ aspect }, index) => ({ aspect, ratings: [...(ratings[index] ?? [])] })),
  };
}

/** When a rating of this run counts as given: never before the run, even if a clock was wrong as it began. */
export function momentFor(run: Run | undefined, now: string): string {
  return run?.isOpen && run.startedAt > now ? run.startedAt : now;
}

export function beginRun(now: string): Run {
  return { v: 1, at: now, startedAt: now, isOpen: true };
}

export function endRun(run: Run | undefined, now: string): Run {
  return { v: 1, at: now, startedAt: run?.startedAt ?? now, isOpen: false };
}
