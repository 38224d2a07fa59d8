import type { Problem } from '../exercises/problems.ts';

/** One line a problem, `file:line:column  kind  message  → fix`, errors first, then by place. */
export function formatProblems(problems: readonly Problem[]): string {
  return inOrder(problems).map(formatProblem).join('\n');
}

export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(byUrgency);
}

function formatProblem({ file, line, column, kind, severity, message, fix }: Problem): string {
  const label = severity === 'error' ? kind : `${kind} (Hinweis)`;
  return `${file}:${line}:${column}  ${label}  ${message}  → ${fix}`;
}

const alphabet = new Intl.Collator('de');

/** Errors first, then by place. */
export function byUrgency(a: Problem, b: Problem): number {
  if (a.severity !== b.severity) return a.severity === 'error' ? -1 : 1;
  return alphabet.compare(a.file, b.file) || a.line - b.line || a.column - b.column;
}

/**
 * „3 Fehler, 1 Hinweis in 8 Artikeln.“
 *
 * @param place number of articles, or the name of the one file
 */
export function summarize(problems: readonly Problem[], place: number | string): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const articles =
    typeof place === 'string' ? place : place === 1 ? '1 Artikel' : `${place} Artikeln`;
  if (problems.length === 0) return `Keine Fehler in ${articles}.`;
  const parts = [`${errors} Fehler`];
  if (warnings > 0) parts.push(warnings === 1 ? '1 Hinweis' : `${warnings} Hinweise`);
  return `${parts.join(', ')} in ${articles}.`;
}
