import { carryOver } from '../exercises/match-items.ts';
import type { AssessmentRecord } from './shape.ts';

type Entry = AssessmentRecord['items'][number];

/** 1 (nie) to 5 (fast immer); null where a statement is not rated. */
export type Rating = number | null;

export function readRatings(
  statements: readonly string[],
  record: AssessmentRecord | undefined,
): Rating[] {
  const { placed } = carryOver(record?.items ?? [], statements);
  return placed.map((entry) => entry?.rating ?? null);
}

/** @param now ISO timestamp, given to the statements whose rating changed */
export function writeRatings(
  statements: readonly string[],
  record: AssessmentRecord | undefined,
  ratings: readonly Rating[],
  now: string,
): AssessmentRecord {
  const { placed, left } = carryOver(record?.items ?? [], statements);
  const present = statements.map((words, index): Entry => {
    const before = placed[index];
    const rating = ratings[index] ?? null;
    const isSame = (before?.rating ?? null) === rating;
    return { words, rating, at: isSame ? (before?.at ?? null) : now };
  });
  return { v: 1, items: [...present, ...left.filter((entry) => entry.rating !== null)] };
}

/** The record after one statement was rated, at this moment even if the rating is the same as before. */
export function rate(
  statements: readonly string[],
  record: AssessmentRecord | undefined,
  index: number,
  rating: number,
  now: string,
): AssessmentRecord {
  const ratings = readRatings(statements, record).with(index, rating);
  const next = writeRatings(statements, record, ratings, now);
  return {
    ...next,
    items: next.items.map((item, at) => (at === index ? { ...item, at: now } : item)),
  };
}

/** What was rated since a moment (ISO timestamp); everything where there is none. */
export function ratingsSince(
  statements: readonly string[],
  record: AssessmentRecord | undefined,
  since: string | undefined,
): Rating[] {
  const { placed } = carryOver(record?.items ?? [], statements);
  return placed.map((entry) => {
    const isOld = since !== undefined && (entry?.at ?? '') < since;
    return isOld ? null : (entry?.rating ?? null);
  });
}

/** Arithmetic mean of what was rated; undefined while a statement is open: a part is no picture. */
export function meanRating(ratings: readonly Rating[]): number | undefined {
  const given = ratings.filter((rating) => rating !== null);
  if (given.length === 0 || given.length < ratings.length) return undefined;
  return given.reduce((sum, rating) => sum + rating, 0) / given.length;
}
