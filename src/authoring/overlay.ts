/** A content problem as Astro's overlay in the browser shows it, in the words of the check. */

import { lstatSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ErrorPayload } from 'vite';
import type { Problem } from '../exercises/problems.ts';
import { escapeHtml } from '../series/escape-html.ts';
import { formatProblems } from './report.ts';

/**
 * What Astro's overlay knows beyond Vite's: a heading, a box for the remedy, an excerpt. `message`, `hint` and the excerpt
 * are HTML to it. The mark keeps Astro from rewording it.
 */
export type Overlay = ErrorPayload & {
  err: { name: string; title: string; hint: string; highlightedCode: string };
  __isEnhancedAstroErrorPayload: true;
};

/** @param errors at least one; the first is shown large, all of them below */
export function overlayOf(errors: readonly [Problem, ...Problem[]]): Overlay {
  const [{ kind, file, line, column, message, fix }] = errors;
  const path = resolve(file);
  return {
    type: 'error',
    __isEnhancedAstroErrorPayload: true,
    err: {
      name: kind,
      title: `${file}:${line}:${column}`,
      message: escapeHtml(message),
      hint: escapeHtml(`→ ${fix}`),
      loc: { file: path, line, column },
      highlightedCode: isFile(path) ? excerpt(readFileSync(path, 'utf8'), line) : '',
      stack: formatProblems(errors),
    },
  };
}

/** Somebody may just have taken it away, or put a folder or a link in its place, which is what the problem tells. */
function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

const linesAround = 2;

function excerpt(source: string, line: number): string {
  const first = Math.max(0, line - 1 - linesAround);
  const rows = source.split('\n').slice(first, line + linesAround);
  const marked = rows.map((row, index) => {
    const name = first + index + 1 === line ? 'line error-line' : 'line';
    return `<span class="${name}">${escapeHtml(row)}</span>`;
  });
  return `<pre><code>${marked.join('\n')}</code></pre>`;
}

/** Files come from strangers, and the overlay takes its words for HTML. */
