import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTicks, writeTicks } from '../../../src/checklist/ticks.ts';
import { parseRecord } from '../../../src/progress/shape.ts';
import { later, now } from '../builders.ts';

const items = ['Kunden anrufen', 'Regale ausräumen', 'Fenster putzen'];
const firstDone = writeTicks(items, undefined, [true, false, false], now);

describe('reading', () => {
  test('nothing remembered is nothing done', () => {
    expect(readTicks(items, undefined)).toEqual([false, false, false]);
  });

  test('ticks are read as they were written', () => {
    const lists = fc.uniqueArray(fc.string({ maxLength: 40 }), { maxLength: 8 });

    fc.assert(
      fc.property(
        lists.chain((words) =>
          fc.tuple(
            fc.constant(words),
            fc.array(fc.boolean(), { minLength: words.length, maxLength: words.length }),
          ),
        ),
        ([words, done]) => {
          expect(readTicks(words, writeTicks(words, undefined, done, now))).toEqual(done);
        },
      ),
    );
  });

  test('a tick follows its item to another place', () => {
    expect(readTicks(items.toReversed(), firstDone)).toEqual([false, false, true]);
  });

  test('a tick follows its item through a rewording', () => {
    expect(readTicks(['Neu', 'Die Kunden anrufen'], firstDone)).toEqual([false, true]);
  });

  test('a new item beside a ticked one is not ticked', () => {
    expect(readTicks(['Kunden anrufen', 'Kunden anrufen lassen'], firstDone)).toEqual([
      true,
      false,
    ]);
  });
});

describe('writing', () => {
  test('a new tick has its time', () => {
    expect(firstDone.items.map(({ at }) => at)).toEqual([now, null, null]);
  });

  test('an old tick keeps its time', () => {
    const record = writeTicks(items, firstDone, [true, true, false], later);

    expect(record.items.map(({ at }) => at)).toEqual([now, later, null]);
  });

  test('a tick taken back has the time of that', () => {
    const record = writeTicks(items, firstDone, [false, false, false], later);

    expect(record.items[0]).toEqual({ words: 'Kunden anrufen', done: false, at: later });
  });

  test('a tick of an item that vanished comes back with it', () => {
    const without = writeTicks(items.slice(1), firstDone, [false, true], later);

    expect(readTicks(items, without)).toEqual([true, false, true]);
  });

  test('an open item that vanished is forgotten', () => {
    const record = writeTicks(items.slice(0, 1), firstDone, [true], later);

    expect(record.items.map(({ words }) => words)).toEqual(['Kunden anrufen']);
  });

  test('a record can be stored and read', () => {
    expect(parseRecord('checklist', JSON.stringify(firstDone))).toEqual(firstDone);
  });
});
