import { expect, test, vi } from 'vitest';
import { loadedOnce } from '../../../src/progress/loaded-once.ts';

test('what was loaded is not loaded again, each address for itself', async () => {
  const load = vi.fn(async (address: string) => `content of ${address}`);
  const get = loadedOnce(load);
  expect(await Promise.all([get('a'), get('b'), get('a')])).toEqual([
    'content of a',
    'content of b',
    'content of a',
  ]);
  expect(load.mock.calls).toEqual([['a'], ['b']]);
});

test('what failed is tried again: the connection may be back', async () => {
  const load = vi.fn(async () => 'content').mockRejectedValueOnce(new Error('offline'));
  const get = loadedOnce(load);
  await expect(get('a')).rejects.toThrow('offline');
  expect(await get('a')).toBe('content');
});

test('a failure that nobody waits for is no unhandled one', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  void loadedOnce(() => Promise.reject(new Error('offline')))('a');
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});
