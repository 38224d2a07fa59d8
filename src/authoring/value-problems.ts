/** What a schema finds wrong with a value, in German: which value, and what to write there instead. */

import type { ZodType, z } from 'astro/zod';
import { nearest } from '../exercises/nearest.ts';
import type { Worded } from '../exercises/problem-entry.ts';
import { quoted } from '../exercises/quoted.ts';
import { slugFrom, slugPattern } from '../series/slug.ts';
import { type Expected, expectedAt, wishFor } from './expected-values.ts';
import { explainDate } from './written-dates.ts';

type Issue = z.core.$ZodIssue;

interface Finding {
  issue: Issue;
  value: unknown;
  /** Keys that lead to the value, with dots between. */
  name: string;
  expected: Expected;
  wish: string;
}

/**
 * @param schema of the whole that the issue's path starts from
 * @param value what stands at that path; undefined where nothing does
 */
export function wordIssue(issue: Issue, schema: ZodType, value: unknown): Worded {
  const name = issue.path.map(String).join('.');
  const expected = expectedAt(schema, issue.path);
  const wish = issue.code === 'invalid_format' ? issue.message : wishFor(expected);
  if (name === '') {
    return {
      message: 'Hier stehen keine Angaben der Form „name: Wert“.',
      fix: `Schreiben Sie jede Angabe in eine Zeile: ${wish}.`,
    };
  }
  if (value === undefined) {
    return { message: `Die Angabe „${name}“ fehlt.`, fix: `Ergänzen Sie „${name}“: ${wish}.` };
  }
  if (value === null || value === '') {
    const orNot = expected.isOptional ? ', oder löschen Sie die Zeile' : '';
    return { message: `Die Angabe „${name}“ ist leer.`, fix: `Ergänzen Sie ${wish}${orNot}.` };
  }
  const finding = { issue, value, name, expected, wish };
  return wordChoice(finding) ?? wordFormat(finding) ?? wordSize(finding) ?? wordType(finding);
}

function wordChoice({ issue, value, expected }: Finding): Worded | undefined {
  if (issue.code !== 'invalid_value') return undefined;
  const choices = expected.enum ?? [];
  const near = typeof value === 'string' ? nearest(value, choices) : undefined;
  return {
    message: `${subject(value)} gibt es hier nicht.`,
    fix: near === undefined ? `Möglich: ${quoted(choices)}.` : `Schreiben Sie „${near}“.`,
  };
}

function wordFormat({ issue, value, name, expected, wish }: Finding): Worded | undefined {
  if (issue.code !== 'invalid_format' || typeof value !== 'string') return undefined;
  const message = `${subject(value)} passt nicht zu „${name}“.`;
  if (expected.format === 'date') {
    return explainDate(value) ?? { message, fix: `Schreiben Sie ${wish}.` };
  }
  const slug = expected.pattern === slugPattern.source ? slugFrom(value) : '';
  return { message, fix: slug === '' ? `Erwartet wird ${wish}.` : `Schreiben Sie „${slug}“.` };
}

function wordSize({ issue, value, name, wish }: Finding): Worded | undefined {
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return undefined;
  if (typeof value === 'string') {
    const message = `Die Angabe „${name}“ hat ${value.length} Zeichen.`;
    return { message, fix: `Schreiben Sie ${wish.replace(/^Text mit | Zeichen$/g, '')}.` };
  }
  if (!Array.isArray(value)) {
    return { message: `Die Angabe „${name}“ ist ${value}.`, fix: `Schreiben Sie ${wish}.` };
  }
  const count = value.length === 1 ? 'einen Eintrag' : `${value.length || 'keine'} Einträge`;
  return { message: `Die Angabe „${name}“ hat ${count}.`, fix: `Schreiben Sie ${wish}.` };
}

function wordType({ value, name, expected, wish }: Finding): Worded {
  const message = `${subject(value)} passt nicht zu „${name}“.`;
  if (expected.type === 'boolean') {
    return { message, fix: 'Schreiben Sie „true“ oder löschen Sie die Zeile.' };
  }
  if (expected.type === 'object') {
    return { message, fix: `Schreiben Sie unter „${name}:“ ${wish}.` };
  }
  const isBare = typeof value === 'number' || typeof value === 'boolean';
  if (expected.type === 'string' && expected.format === undefined && isBare) {
    return {
      message: `Die Angabe „${name}“ ist ${typeof value === 'number' ? 'eine Zahl' : `„${value}“`}, kein Text.`,
      fix: `Setzen Sie den Wert in Anführungszeichen: "${value}".`,
    };
  }
  if (expected.type === 'array' && typeof value === 'string') {
    return { message, fix: `Schreiben Sie eine Liste: „[${value}]“.` };
  }
  return { message, fix: `Erwartet wird ${wish}.` };
}

function subject(value: unknown): string {
  if (Array.isArray(value)) return 'Eine Liste';
  return typeof value === 'object' ? 'Eine Gruppe von Angaben' : `„${value}“`;
}
