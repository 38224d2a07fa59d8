import { describe, expect, test } from 'vitest';
import { aspectNamed, reportUnknownPart } from '../../../src/series/named-parts.ts';
import { position, reportedBy } from '../builders.ts';

const aspects = [
  { number: 1, slug: 'strategie-einbinden', title: 'Mitarbeitende in die Strategie einbinden' },
  { number: 6, slug: 'foerdern-loben-belohnen', title: 'Fördern, loben, belohnen' },
];

test.for([
  ['6', 'foerdern-loben-belohnen'],
  ['Fördern, loben, belohnen', 'foerdern-loben-belohnen'],
  ['foerdern-lobn-belonen', 'foerdern-loben-belohnen'],
  ['Mitarbeitende in die Strategie einbinden', 'strategie-einbinden'],
  ['Mitarbeiter in die Strategie einbinden', 'strategie-einbinden'],
  ['8', undefined],
  ['Wetter', undefined],
] as const)('„%s“ means %s', ([name, slug]) => {
  expect(aspectNamed(name, aspects)).toBe(slug);
});

describe('a part to read next', () => {
  const fixFor = (name: string) =>
    reportedBy((report) => reportUnknownPart(name, aspects, position, report))[0]?.fix;

  test.for([
    ['Einführung', 'Meinten Sie „einfuehrung“?'],
    ['6', 'Meinten Sie „foerdern-loben-belohnen“?'],
    ['Wetter', 'Möglich: „einfuehrung“, „strategie-einbinden“, „foerdern-loben-belohnen“.'],
  ] as const)('„%s“ is answered with %s', ([name, fix]) => {
    expect(fixFor(name)).toBe(fix);
  });
});
