/** What the files in `content/` may say. Strict: an unknown key is an error, in the check as in the build. */
import { z } from 'astro/zod';
import { slugPattern } from './slug.ts';

z.config(z.locales.de());

/** The messages say what is to stand there, as the end of „Erwartet wird …“. */
const slug = z
  .string()
  .regex(slugPattern, 'ein Name aus Kleinbuchstaben, Ziffern und Bindestrichen');

/** Astro's YAML reader makes dates of `2026-11-23`, the check's leaves text: both become `YYYY-MM-DD`. */
const isoDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('ein Datum wie 2026-11-23'),
);

export const articleSchema = z.strictObject({
  title: z.string().min(3).max(90),
  description: z.string().min(40).max(220),
  /** The introduction and one lead article an aspect make the series; everything else is a post. */
  kind: z.enum(['post', 'lead', 'introduction']).default('post'),
  aspect: slug.optional(),
  /** Who wrote it and wants to be named. */
  author: z.string().min(3).max(80).optional(),
  published: isoDate,
  updated: isoDate.optional(),
  draft: z.boolean().default(false),
  /** The part to read next (`einfuehrung` or an aspect's slug) and a reason to. */
  next: z.strictObject({ to: slug, because: z.string().min(10).max(200) }).optional(),
});

/** Pages beside the series: Über, Impressum and the like. */
export const pageSchema = z.strictObject({
  title: z.string().min(3).max(90),
  description: z.string().min(40).max(220),
});

export const aspectSchema = z.strictObject({
  number: z.int().min(1).max(7),
  slug,
  title: z.string().min(3),
  /** Label inside the heptagon. */
  short: z.string().min(3).max(14),
  question: z.string().endsWith('?', 'eine Frage mit Fragezeichen'),
  /** Degrees on the OKLCH colour circle. */
  hue: z.number().min(0).max(360),
});

export const termSchema = z.strictObject({
  id: slug,
  term: z.string().min(2),
  english: z.string().optional(),
  synonyms: z.array(z.string()).default([]),
  definition: z.string().min(40),
  references: z.array(slug).default([]),
  /** Ids of terms to read on with. */
  related: z.array(slug).default([]),
});

const name = z.strictObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
  'non-dropping-particle': z.string().optional(),
  'dropping-particle': z.string().optional(),
  suffix: z.string().optional(),
});

const date = z.strictObject({
  'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2),
});

/** What kind of work it is, from what bears most to what bears least; „Über“ explains the grades. */
export const evidenceGrades = [
  'meta-analysis-of-experiments',
  'field-experiment',
  'experiment',
  'meta-analysis',
  'review',
  'longitudinal',
  'records',
  'cross-section',
  'case-study',
  'concept',
  'case',
] as const;

/** The part of CSL-JSON that the bibliography uses. */
export const referenceSchema = z.strictObject({
  id: slug,
  type: z.enum(['article-journal', 'article-magazine', 'book', 'chapter', 'report', 'webpage']),
  title: z.string().min(3),
  author: z.array(name).min(1).optional(),
  editor: z.array(name).min(1).optional(),
  issued: date,
  accessed: date.optional(),
  'original-date': date.optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  'publisher-place': z.string().optional(),
  edition: z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  'number-of-pages': z.string().optional(),
  number: z.string().optional(),
  genre: z.string().optional(),
  language: z.string().optional(),
  ISBN: z.string().optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,}\/\S+$/, 'eine DOI ohne „https://doi.org/“')
    .optional(),
  URL: z.url({ protocol: /^https$/, error: 'eine Adresse mit „https://“' }).optional(),
  /** CSL-JSON keeps a place for what it has no field for. */
  custom: z.strictObject({ evidence: z.enum(evidenceGrades) }).optional(),
  /** How far the entry was checked against the source; for maintainers, not shown. */
  note: z.string().optional(),
});

/** Addresses of places on the site, each with the words that search is to find it by. */
export const searchWordsSchema = z.record(z.string(), z.array(z.string().trim().min(2)).min(1));

export type ArticleData = z.infer<typeof articleSchema>;
export type Aspect = z.infer<typeof aspectSchema>;
export type Term = z.infer<typeof termSchema>;
export type Reference = z.infer<typeof referenceSchema>;
export type EvidenceGrade = (typeof evidenceGrades)[number];
