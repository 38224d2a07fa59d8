import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatChange, formatMean } from '../../../src/profile/in-german.ts';
import { differenceOf } from '../../../src/profile/profile.ts';

test.for([
  [3, '3,0'],
  [3.4, '3,4'],
  [10 / 3, '3,3'],
  [5, '5,0'],
] as const)('a mean of %d is written “%s”', ([mean, text]) => {
  expect(formatMean(mean)).toBe(text);
});

test.for([
  [0.6, '+0,6'],
  [-0.2, '−0,2'],
  [2, '+2,0'],
] as const)('a change of %d is written “%s”', ([change, text]) => {
  expect(formatChange(change)).toBe(text);
});

test('a change is the difference of the two means that are shown', () => {
  const rating = fc.integer({ min: 1, max: 5 });
  const mean = fc
    .array(rating, { minLength: 1, maxLength: 7 })
    .map((ratings) => ratings.reduce((sum, one) => sum + one, 0) / ratings.length);
  const shown = (value: number) => Number(formatMean(value).replace(',', '.'));

  fc.assert(
    fc.property(mean, mean, (before, now) => {
      expect(differenceOf(before, now)).toBeCloseTo(shown(now) - shown(before), 9);
    }),
  );
});
