import type { SourcePosition } from './model.ts';
import { nearest } from './nearest.ts';
import type { Report } from './problems.ts';
import { tagNames, tagRule } from './vocabulary.ts';

/** @returns whether the tag is none of ours, which is reported */
export function reportForeignTag(name: string, at: SourcePosition, report: Report): boolean {
  if (tagRule(name)) return false;
  const near = nearest(name, tagNames);
  if (/^[a-z]/.test(name)) report('html-forbidden', at, { name, nearest: near });
  else report('unknown-tag', at, { name, nearest: near, known: tagNames });
  return true;
}
