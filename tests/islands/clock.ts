import { afterEach, beforeEach, vi } from 'vitest';

/** Every test of a block begins at this moment (ISO timestamp), and time passes only when it says so. */
export function stopClock(at: string): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(at) });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

/** @param to ISO timestamp */
export function moveClock(to: string): void {
  vi.setSystemTime(to);
}
