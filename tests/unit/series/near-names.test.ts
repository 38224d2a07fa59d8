import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNearTerms, nearReferences } from '../../../src/series/near-names.ts';
import { termSchema } from '../../../src/series/schemas.ts';

describe('a source named wrong', () => {
  const known = [
    'bradler-et-al-2016',
    'homburg-et-al-2009-cnk',
    'homburg-et-al-2009-spc',
    'homburg-fuerst-2007',
    'schneider-et-al-1998',
    'imai-1997',
  ];

  test.for([
    ['bradler-2016', ['bradler-et-al-2016']],
    ['Bradler-2016', ['bradler-et-al-2016']],
    ['bradler', ['bradler-et-al-2016']],
    ['bradler-2015', ['bradler-et-al-2016']],
    ['homburg-2009', ['homburg-et-al-2009-cnk', 'homburg-et-al-2009-spc']],
    ['homburg', ['homburg-et-al-2009-cnk', 'homburg-et-al-2009-spc', 'homburg-fuerst-2007']],
    ['schneidr-1998', ['schneider-et-al-1998']],
    ['imay-1997', ['imai-1997']],
    ['imai1997', ['imai-1997']],
    ['meier-1962', []],
    ['2016', []],
  ] as const)('%s is one of %s', ([id, found]) => {
    expect(nearReferences(id, known)).toEqual(found);
  });

  test('is never answered with more than three, nor with what is not there', () => {
    const id = fc.stringMatching(/^[a-c]{1,3}(?:-[a-c]{1,2})?-200[0-3]$/);
    fc.assert(
      fc.property(id, fc.uniqueArray(id), (name, ids) => {
        const found = nearReferences(name, ids);

        expect(found.length).toBeLessThanOrEqual(3);
        expect(ids).toEqual(expect.arrayContaining(found));
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

describe('a term named wrong', () => {
  const definition = 'Ein Versuch im Betrieb, bei dem das Los entscheidet, wer was bekommt.';
  const near = createNearTerms([
    termSchema.parse({
      id: 'feldexperiment',
      term: 'Feldexperiment',
      synonyms: ['Feldversuch'],
      definition,
    }),
    termSchema.parse({
      id: 'rueckmeldung',
      term: 'Rückmeldung',
      definition: 'Was jemand über seine Arbeit erfährt, als Lob oder als Kritik.',
    }),
  ]);

  test.for([
    ['feldversuch', ['feldexperiment']],
    ['feldversuche', ['feldexperiment']],
    ['Rückmeldung', ['rueckmeldung']],
    ['rückmeldng', ['rueckmeldung']],
    ['experiment', ['feldexperiment']],
    ['lob', ['rueckmeldung']],
    ['median', []],
  ] as const)('%s is %s', ([name, found]) => {
    expect(near(name)).toEqual(found);
  });
});
