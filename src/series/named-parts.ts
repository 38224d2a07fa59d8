/** Parts of the series as authors may call them. */

import type { SourcePosition } from '../exercises/model.ts';
import { nearest } from '../exercises/nearest.ts';
import type { Report } from '../exercises/problems.ts';
import { introductionSlug } from './article.ts';
import type { Aspect } from './schemas.ts';
import { slugFrom } from './slug.ts';

type Named = Pick<Aspect, 'number' | 'slug' | 'title'>;

/** The slug of the aspect that a number, a title or something near to either means. */
export function aspectNamed(name: string, aspects: readonly Named[]): string | undefined {
  const words = slugFrom(name);
  const found = aspects.find(
    ({ number, title }) => String(number) === name.trim() || slugFrom(title) === words,
  );
  return (
    found?.slug ??
    nearest(
      words,
      aspects.map(({ slug }) => slug),
    ) ??
    nearTitle(words, aspects)
  );
}

function nearTitle(words: string, aspects: readonly Named[]): string | undefined {
  const titles = aspects.map(({ title }) => slugFrom(title));
  const near = nearest(words, titles);
  return near === undefined ? undefined : aspects[titles.indexOf(near)]?.slug;
}

export function reportUnknownAspect(
  name: string,
  aspects: readonly Named[],
  at: SourcePosition,
  report: Report,
): void {
  const known = aspects.map(({ slug }) => slug);
  report('unknown-aspect', at, { name, nearest: aspectNamed(name, aspects), known });
}

/** @param name what `next` points to */
export function reportUnknownPart(
  name: string,
  aspects: readonly Named[],
  at: SourcePosition,
  report: Report,
): void {
  const known = [introductionSlug, ...aspects.map(({ slug }) => slug)];
  const near = nearest(slugFrom(name), known) ?? aspectNamed(name, aspects);
  report('unknown-part', at, { name, nearest: near, known });
}
