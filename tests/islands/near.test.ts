import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import near from '../../src/layout/near.ts';

let comeNear: () => void;

class Observer {
  constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
    comeNear = () => callback([{ isIntersecting: true }]);
  }
  observe() {}
  disconnect() {}
}

const hydrate = vi.fn(async () => {});
const load = vi.fn(async () => hydrate);

function start(): void {
  near(load, { name: 'near', value: '' }, document.createElement('div'));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', Observer);
  load.mockClear();
  hydrate.mockClear();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'connection');
});

test('an exercise sleeps until it comes near', async () => {
  start();
  expect(load).not.toHaveBeenCalled();
  comeNear();
  await vi.advanceTimersByTimeAsync(0);
  expect(hydrate).toHaveBeenCalledTimes(1);
});

test('it wakes once, however often it comes near and though the page has rested', async () => {
  start();
  comeNear();
  comeNear();
  await vi.advanceTimersByTimeAsync(5000);
  expect(load).toHaveBeenCalledTimes(1);
  expect(hydrate).toHaveBeenCalledTimes(1);
});

test('it wakes two seconds after the page has loaded', async () => {
  start();
  await vi.advanceTimersByTimeAsync(1999);
  expect(load).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(load).toHaveBeenCalledTimes(1);
});

test('it does not wake by itself for a reader who saves data', async () => {
  Object.defineProperty(navigator, 'connection', {
    value: { saveData: true },
    configurable: true,
  });
  start();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(load).not.toHaveBeenCalled();
});
