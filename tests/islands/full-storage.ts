import { act } from '@testing-library/react';
import { afterEach } from 'vitest';
import { store } from '../../src/progress/browser-store.ts';

/**
 * A storage that can be filled up: to be called where a test file begins, for happy-dom holds on to the method it finds
 * first. Each test starts with room.
 *
 * @returns refuses from now on what `isRefused` says, everything if it says nothing
 */
export function makeFillable(): (isRefused?: (key: string) => boolean) => void {
  let refuses: (key: string) => boolean = () => false;
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (key, text) {
    if (refuses(key)) throw new DOMException('full', 'QuotaExceededError');
    setItem.call(this, key, text);
  };
  afterEach(() => {
    refuses = () => false;
    // Else the store would hold what did not fit through all other tests.
    const everything = new Map([...store.texts().keys()].map((key) => [key, null]));
    act(() => void store.putTexts(everything));
  });
  return (isRefused = () => true) => {
    refuses = isRefused;
  };
}
