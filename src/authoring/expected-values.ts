/** What a schema expects at a place, in German words. */
import { type ZodType, z } from 'astro/zod';
import { either } from '../exercises/quoted.ts';

/** The part of JSON Schema that the words need. */
export interface Expected {
  type?: string;
  enum?: string[];
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, Expected>;
  required?: string[];
  items?: Expected;
  additionalProperties?: Expected;
  default?: unknown;
  /** May be left out where it is looked up. */
  isOptional?: boolean;
}

export function expectedAt(schema: ZodType, path: readonly PropertyKey[]): Expected {
  let current = z.toJSONSchema(schema, { unrepresentable: 'any' }) as Expected;
  for (const step of path) {
    const key = String(step);
    const next = current.items ?? current.properties?.[key] ?? current.additionalProperties ?? {};
    const isOptional = next.default !== undefined || !(current.required ?? []).includes(key);
    current = { ...next, isOptional };
  }
  return current;
}

/** As the end of „Erwartet wird …“ or „Ergänzen Sie …“. */
export function wishFor(expected: Expected): string {
  const { type, format, items } = expected;
  if (expected.enum) return either(expected.enum);
  if (format === 'date') return 'ein Datum wie 2026-11-23';
  if (type === 'boolean') return either(['true', 'false']);
  if (type === 'integer')
    return `eine ganze Zahl${range('von', expected.minimum, expected.maximum)}`;
  if (type === 'number') return `eine Zahl${range('von', expected.minimum, expected.maximum)}`;
  if (type === 'array') {
    const count = range('mit', expected.minItems, expected.maxItems);
    const sample = items?.type === 'integer' ? '2026' : '…';
    return `eine Liste wie „[${sample}]“${count && `${count} ${expected.minItems === 1 && expected.maxItems === undefined ? 'Eintrag' : 'Einträgen'}`}`;
  }
  if (type === 'object') {
    return `eingerückt ${keysOf(expected)
      .map((key) => `„${key}: …“`)
      .join(' und ')}`;
  }
  const length = range('mit', expected.minLength, expected.maxLength);
  return length === '' ? 'Text' : `Text${length} Zeichen`;
}

/** The keys that an entry must have; all of them where none must be. */
function keysOf({ required = [], properties = {} }: Expected): readonly string[] {
  return required.length > 0 ? required : Object.keys(properties);
}

/** „ von 1 bis 7“, „ mit mindestens 3“; bounds that only the machine has are none. */
function range(lead: string, least?: number, most?: number): string {
  if (least === undefined || least === Number.MIN_SAFE_INTEGER) return '';
  return most === undefined || most === Number.MAX_SAFE_INTEGER
    ? ` ${lead} mindestens ${least}`
    : ` ${lead} ${least} bis ${most}`;
}
