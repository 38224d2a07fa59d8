import type { AstroIntegrationLogger } from 'astro';
import { expect, test } from 'vitest';
import { operatorCheck } from '../../../src/authoring/integration.ts';
import type { Operator } from '../../../src/site.ts';

const complete: Operator = {
  name: 'Eva Meier',
  address: ['Hauptstraße 1', '10115 Berlin'],
  email: 'eva@example.org',
};

/** What is told at the end of a build of a site of this operator. */
function warningsFor(operator: Operator): string[] {
  const warnings: string[] = [];
  const logger = { warn: (message: string) => warnings.push(message) };
  const hook = operatorCheck(operator).hooks['astro:build:done'];
  hook?.({ logger: logger as unknown as AstroIntegrationLogger } as Parameters<typeof hook>[0]);
  return warnings;
}

test('a complete operator is not spoken of', () => {
  expect(warningsFor(complete)).toEqual([]);
});

test.for([
  ['no name', { name: '' }, 'Name'],
  ['a name of spaces', { name: '  ' }, 'Name'],
  ['no address', { address: [] }, 'Anschrift'],
  ['an address of empty lines', { address: ['', ' '] }, 'Anschrift'],
  ['no mail address', { email: '' }, 'E-Mail-Adresse'],
  ['nothing at all', { name: '', address: [], email: '' }, 'Name, Anschrift, E-Mail-Adresse'],
] as const)(
  'an operator with %s is warned of once, with what is missing',
  ([, changes, missing]) => {
    expect(warningsFor({ ...complete, ...changes })).toEqual([
      expect.stringContaining(`keinen vollständigen Betreiber: es fehlt ${missing}.`),
    ]);
  },
);

test('the warning is loud and says where to write the operator', () => {
  const [warning = ''] = warningsFor({ ...complete, name: '' });
  const [, first, ...rest] = warning.split('\n');

  expect(first).toMatch(/^!{60,}$/);
  expect(rest.at(-1)).toBe(first);
  expect(warning).toContain('src/site.ts');
});

test('only the end of a build asks for the operator', () => {
  expect(Object.keys(operatorCheck(complete).hooks)).toEqual(['astro:build:done']);
});
