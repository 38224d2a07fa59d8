/**
 * Judges JSON-LD by what schema.org itself publishes: types and properties that there are, properties on types that
 * have them, values of a kind that they take. Reading is left to a JSON-LD processor.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import jsonld, { type JsonLdDocument } from 'jsonld';

const schema = 'http://schema.org/';
const file = createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq');
const statements = [...readFileSync(file, 'utf8').matchAll(/^<(\S+)> <(\S+)> <(\S+)>/gm)];

/** Subject → objects, of the predicate that ends in this name. */
function relation(predicate: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [, subject = '', verb = '', object = ''] of statements) {
    if (verb.split(/[#/]/).at(-1) !== predicate) continue;
    found.set(subject, [...(found.get(subject) ?? []), object]);
  }
  return found;
}

const kinds = relation('type');
const parents = relation('subClassOf');
const domains = relation('domainIncludes');
const ranges = relation('rangeIncludes');

const shortName = (address: string) => address.replace(schema, '');

/** A type with all it is a kind of. */
function lineage(type: string): string[] {
  return [type, ...(parents.get(type) ?? []).flatMap(lineage)];
}

/** Every term by its name and nothing else, so that a word unknown to schema.org is an error and not passed over. */
const context = Object.fromEntries(
  [...kinds.keys()]
    .filter((address) => address.startsWith(schema))
    .map((address) => [shortName(address), address]),
);

const documentLoader = async (url: string) => {
  if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`${url} is not schema.org`);
  return { documentUrl: url, document: { '@context': context } };
};

const isAddress = (value: unknown) => typeof value === 'string' && /^https?:\/\/\S+$/.test(value);

const isMoment = (form: RegExp) => (value: unknown) =>
  form.test(`${value}`) && !Number.isNaN(Date.parse(`${value}`));

const fits: Record<string, (value: unknown) => boolean> = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  URL: isAddress,
  Date: isMoment(/^\d{4}-\d\d-\d\d$/),
  DateTime: isMoment(/^\d{4}-\d\d-\d\dT/),
  Time: (value) => /^\d\d:\d\d/.test(`${value}`),
  Integer: Number.isInteger,
  Number: Number.isFinite,
  Boolean: (value) => typeof value === 'boolean',
};

type Value = { '@value'?: unknown; '@id'?: string; '@type'?: string[] } & Record<string, unknown>;

function isTaken(value: Value, range: readonly string[]): boolean {
  if (!('@value' in value)) {
    return (value['@type'] ?? []).flatMap(lineage).some((type) => range.includes(type));
  }
  const text = value['@value'];
  // A thing may be named by its address.
  return range.some((type) => fits[shortName(type)]?.(text) ?? isAddress(text));
}

function judge(node: Value): string[] {
  const types = (node['@type'] ?? []).flatMap(lineage);
  if (types.length === 0) return [`${JSON.stringify(node)} has no type`];
  return Object.entries(node).flatMap(([property, values]) => {
    if (property.startsWith('@')) return [];
    const name = shortName(property);
    const stray = domains.get(property)?.some((type) => types.includes(type))
      ? []
      : [`${shortName(types[0] ?? '')} has no ${name}`];
    const inner = (values as Value[]).flatMap((value) => [
      ...(isTaken(value, ranges.get(property) ?? []) ? [] : [`${name} takes no such value`]),
      ...('@value' in value ? [] : judge(value)),
    ]);
    return [...stray, ...inner];
  });
}

/** Safe: what would be dropped is an error. The types do not know that option yet. */
const options = { documentLoader, safe: true };

/** What is wrong with a document, [] for nothing. */
export async function judgeStructuredData(document: JsonLdDocument): Promise<string[]> {
  try {
    const nodes = await jsonld.expand(document, options);
    return nodes.length === 0 ? ['says nothing'] : (nodes as Value[]).flatMap(judge);
  } catch (error) {
    return [`${error} ${JSON.stringify((error as { details?: unknown }).details)}`];
  }
}
