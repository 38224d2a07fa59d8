/**
 * Pure code where the reader's clock runs as elsewhere. Vitest's workers do not follow `process.env.TZ`; a process of
 * its own does.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { afterAll } from 'vitest';
import type { Asked, calls } from './zone-process.ts';

type Calls = typeof calls;

/** Clocks that change by an hour, by half of one, at midnight, far west and far east, and one that never does. */
export const zones = [
  'Europe/Berlin',
  'America/New_York',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Pacific/Pago_Pago',
  'Pacific/Kiritimati',
  'UTC',
] as const;
export type Zone = (typeof zones)[number];

/** Asks one at a time; the process ends with the tests of the file. */
export function askZones() {
  const child = fork(new URL('./zone-process.ts', import.meta.url), {
    execArgv: [],
    serialization: 'advanced',
  });
  afterAll(() => child.disconnect());
  return async function inZone<Name extends keyof Calls>(
    zone: Zone,
    name: Name,
    ...args: Parameters<Calls[Name]>
  ): Promise<ReturnType<Calls[Name]>> {
    const asked: Asked = { zone, name, args };
    child.send(asked);
    const [{ result }] = await once(child, 'message');
    return result;
  };
}
