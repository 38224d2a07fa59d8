import type { Problem } from '../exercises/problems.ts';
import { formatGithub } from './format-github.ts';
import { formatSarif } from './format-sarif.ts';
import { formatProblems, inOrder } from './report.ts';

/** For a reader, for programs, for the lines of a pull request, for code scanning. */
export const formats = {
  text: formatProblems,
  json: formatJson,
  github: formatGithub,
  sarif: formatSarif,
} satisfies Record<string, (problems: readonly Problem[]) => string>;

export type Format = keyof typeof formats;

export function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}

/** What `--format json` prints. `version` counts up when a field changes its meaning or goes; new ones may come. */
export interface JsonReport {
  version: 1;
  errors: number;
  warnings: number;
  /** Errors first, then by place. Lines and columns start at 1; a column counts UTF-16 units. */
  problems: Pick<Problem, 'file' | 'line' | 'column' | 'kind' | 'severity' | 'message' | 'fix'>[];
}

function formatJson(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const report: JsonReport = {
    version: 1,
    errors,
    warnings: problems.length - errors,
    problems: inOrder(problems).map(({ file, line, column, kind, severity, message, fix }) => ({
      file,
      line,
      column,
      kind,
      severity,
      message,
      fix,
    })),
  };
  return JSON.stringify(report, null, 2);
}
