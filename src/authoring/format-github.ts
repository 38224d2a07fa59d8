import type { Problem } from '../exercises/problems.ts';
import { inOrder } from './report.ts';

/** Workflow commands, one line a problem: GitHub shows each beside its line of the pull request. */
export function formatGithub(problems: readonly Problem[]): string {
  return inOrder(problems).map(formatCommand).join('\n');
}

function formatCommand({ file, line, column, kind, severity, message, fix }: Problem): string {
  const properties = Object.entries({ file, line, col: column, title: kind })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${severity} ${properties}::${escapeMessage(`${message} → ${fix}`)}`;
}

/** What would end the line or begin an escape. */
function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In a property these end its value, too. */
function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
