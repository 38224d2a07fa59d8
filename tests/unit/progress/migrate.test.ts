import fc from 'fast-check';
import { expect, test } from 'vitest';
import { migrate } from '../../../src/progress/migrate.ts';
import { parseRecord } from '../../../src/progress/shape.ts';
import { now } from '../builders.ts';

const first = {
  v: 1,
  at: now,
  stem: 'Was stimmt?',
  options: ['Dies.', 'Jenes.'],
  chosen: ['Jenes.'],
};

test('an answer of the first version is read as one of the present', () => {
  expect(parseRecord('quiz', JSON.stringify(first))).toEqual({
    v: 2,
    at: now,
    stem: 'Was stimmt?',
    items: ['Dies.', 'Jenes.'],
    answer: { type: 'choice', chosen: ['Jenes.'] },
    confidence: null,
    score: null,
  });
});

test('every sound answer of the first version survives, its words unchanged', () => {
  const list = fc.uniqueArray(fc.string({ maxLength: 40 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(list, fc.string({ maxLength: 40 }), (options, stem) => {
      const chosen = options.slice(0, 1);
      const record = parseRecord('quiz', JSON.stringify({ ...first, stem, options, chosen }));
      expect(record).toMatchObject({ stem, items: options, answer: { chosen } });
    }),
  );
});

test('a way of the first version is read as one of the present, its decisions unchanged', () => {
  const text = fc.string({ maxLength: 40 });
  fc.assert(
    fc.property(fc.array(fc.record({ step: text, choice: text })), (path) => {
      expect(parseRecord('scenario', JSON.stringify({ v: 1, at: now, path }))).toEqual({
        v: 2,
        at: now,
        path: path.map((one) => ({ ...one, others: [] })),
      });
    }),
  );
});

test('an entry of the present version passes as it is', () => {
  const present = { v: 2, anything: true };
  expect(migrate('quiz', present)).toBe(present);
});

test('nothing makes the migration throw', () => {
  fc.assert(
    fc.property(fc.string(), fc.anything(), (kind, entry) => {
      expect(() => migrate(kind, entry)).not.toThrow();
    }),
  );
});
