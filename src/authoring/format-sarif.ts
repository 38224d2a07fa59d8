import type { Log, ReportingDescriptor, Result } from 'sarif';
import { catalogue, type Problem, type ProblemKind } from '../exercises/problems.ts';
import { site } from '../site.ts';
import { inOrder } from './report.ts';

/** SARIF 2.1.0 (OASIS), with the rules that the problems name. */
export function formatSarif(problems: readonly Problem[]): string {
  const kinds = [...new Set(problems.map(({ kind }) => kind))].sort();
  const log: Log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'check-content',
            ...(site.repository !== '' && { informationUri: site.repository }),
            language: 'de',
            rules: kinds.map(ruleOf),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: inOrder(problems).map((problem) => resultOf(problem, kinds)),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function ruleOf(kind: ProblemKind): ReportingDescriptor {
  const { severity } = catalogue[kind];
  return { id: kind, defaultConfiguration: { level: severity } };
}

function resultOf(problem: Problem, kinds: readonly ProblemKind[]): Result {
  const { kind, severity, message, fix, file, line, column } = problem;
  return {
    ruleId: kind,
    ruleIndex: kinds.indexOf(kind),
    level: severity,
    message: { text: `${message} → ${fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file) },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  };
}
