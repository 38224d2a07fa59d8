import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../../src/exercises/nearest.ts';

const known = ['Quiz', 'Checklist', 'SelfAssessment'];

test.for([
  ['letters swapped', 'Chekclist', 'Checklist'],
  ['a letter missing', 'Chcklist', 'Checklist'],
  ['another case', 'selfassessment', 'SelfAssessment'],
  ['a letter too many', 'Quizz', 'Quiz'],
  ['another word', 'Scenario', undefined],
  ['nothing', '', undefined],
] as const)('%s', ([, name, found]) => {
  expect(nearest(name, known)).toBe(found);
});

test('nothing is near where nothing is known', () => {
  expect(nearest('Quiz', [])).toBeUndefined();
});

test('a known name is nearest to itself', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z-]{1,12}$/), { minLength: 1 });

  fc.assert(
    fc.property(names, fc.nat(), (names, pick) => {
      const name = names[pick % names.length] ?? '';

      expect(nearest(name, names)).toBe(name);
    }),
  );
});

test('what is found is one of the known names', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (name, names) => {
      const found = nearest(name, names);

      expect(found === undefined || names.includes(found)).toBe(true);
    }),
  );
});
