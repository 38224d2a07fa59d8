import { expect, test } from 'vitest';
import type { ReviewRecord } from '../../../src/progress/shape.ts';
import { restText } from '../../../src/review/rest.ts';
import { scheduled } from '../records.ts';

test.for<[string, Partial<ReviewRecord>[], RegExp]>([
  ['nothing ever came back', [], /^Noch steht nichts an\./],
  ['everything is learnt', [{ stage: 3 }, { stage: 3 }], /^Alles, was zurückkam,/],
  ['something is to come', [{ due: '2026-03-29' }, { stage: 3 }], /kommt am 29\. März 2026;/],
  [
    'several are to come, the nearest counts',
    [{ due: '2026-10-25' }, { due: '2026-03-09' }],
    /kommt am 9\. März 2026;/,
  ],
  ['something learnt has a day', [{ due: '2026-03-29', stage: 3 }], /^Alles, was zurückkam,/],
])('it is said that %s', ([, records, text]) => {
  const questions = records.map((changes, index) => scheduled(`${index}`, changes));

  expect(restText(questions, '2026-03-05')).toMatch(text);
});
