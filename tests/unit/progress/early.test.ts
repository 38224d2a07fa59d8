/** The script in every head, run as it stands, over storages that are damaged, blocked or full. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { FakeStorage } from '../builders.ts';

const code = readFileSync(new URL('../../../src/progress/early.js', import.meta.url), 'utf8');

/** Runs it on a page with one question of four options. @returns the order they were put in, and what the page was set to */
function run(storage: unknown) {
  const dataset: Record<string, string> = {};
  const page = {
    document: {
      documentElement: { classList: { add() {} }, dataset },
      addEventListener() {},
    },
    get localStorage() {
      if (storage instanceof Error) throw storage;
      return storage;
    },
  };
  const window = page as typeof page & {
    kfShuffle: (script: unknown) => void;
    kfOrder: (id: string, count: number) => number[];
  };
  runInNewContext(code, Object.assign(window, { window }));
  const list = { dataset: { shuffle: 'frage' }, children: ['a', 'b', 'c', 'd'], append() {} };
  window.kfShuffle({ parentElement: { querySelector: () => list } });
  return { order: [...window.kfOrder('frage', 4)], dataset };
}

const orderOf = (storage: unknown) => run(storage).order;
const valuesOf = (storage: FakeStorage) => [...storage.entries.values()];
const sound = /^\{"v":1,"seed":\d+\}$/;

describe('the number that orders options', () => {
  test('is made once and kept', () => {
    const storage = new FakeStorage();
    const first = orderOf(storage);

    expect([...storage.entries.keys()]).toEqual(['kf:reader']);
    expect(orderOf(storage)).toEqual(first);
  });

  test.each([
    ['a newer version', '{"v":2,"seed":7,"salt":1}'],
    ['truncated', '{"v":1,"seed":'],
    ['negative', '{"v":1,"seed":-7}'],
    ['beyond all numbers', `{"v":1,"seed":${'9'.repeat(400)}}`],
    ['no text', ''],
    ['a word', 'null'],
    ['of the prototype', '{"__proto__":{"seed":1}}'],
  ])('is made anew where it is %s, and what stood there is put aside', (_, text) => {
    const storage = new FakeStorage({ 'kf:reader': text, fremd: 'bleibt' });
    const first = orderOf(storage);
    const asides = [...storage.entries].filter(([key]) => /^kf:aside:\d+:kf:reader$/.test(key));

    expect(asides.map(([, value]) => value)).toEqual([text]);
    expect(storage.getItem('kf:reader')).toMatch(sound);
    expect(storage.getItem('fremd')).toBe('bleibt');
    expect(orderOf(storage)).toEqual(first);
    expect(storage.entries.size).toBe(3);
  });

  test('stays untouched where there is no room to put it aside', () => {
    const storage = new FakeStorage({ 'kf:reader': '{"v":2}' });
    storage.refuses = (key) => key.startsWith('kf:aside:');

    expect(orderOf(storage).toSorted()).toEqual([0, 1, 2, 3]);
    expect(valuesOf(storage)).toEqual(['{"v":2}']);
  });

  test.each([
    ['null', null],
    ['undefined', undefined],
    ['forbidden', new Error('denied')],
  ])('holds for the page where storage is %s', (_, storage) => {
    expect(orderOf(storage).toSorted()).toEqual([0, 1, 2, 3]);
  });
});

describe('the view', () => {
  test('is set before the first paint', () => {
    const text = '{"v":1,"at":"2026-03-01T08:00:00.000Z","theme":"dark","text":"large"}';

    expect(run(new FakeStorage({ 'kf:settings:ansicht': text })).dataset).toMatchObject({
      theme: 'dark',
      text: 'large',
    });
  });

  test.each(['', '{', 'null', '[]', '7', '{"theme":{"toString":null}}'])(
    'that is damaged (%s) stops nothing and stays as it is',
    (text) => {
      const storage = new FakeStorage({ 'kf:settings:ansicht': text });

      expect(orderOf(storage)).toHaveLength(4);
      expect(storage.getItem('kf:settings:ansicht')).toBe(text);
    },
  );
});
