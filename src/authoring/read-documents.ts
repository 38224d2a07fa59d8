/**
 * Reads MDX files: a few one after the other, many on several threads. A thread takes nearly a second to start, a text
 * four milliseconds. Waits for them, so that the check stays one function with one answer.
 */
import { availableParallelism } from 'node:os';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { type MdxSource, type Reading, readDocument } from './read-document.ts';
import type { Share } from './reading-thread.ts';

/** Texts that are read in the time that a thread takes to start. */
const headStart = 180;
/** Texts for which another thread is worth it. */
const worthAThread = 200;
const mostThreads = 4;
/** Milliseconds until a thread is given up, and its share read here. */
const patience = 60_000;

/** @param threads at most, this one included */
export function readDocuments(
  sources: readonly MdxSource[],
  threads = Math.min(mostThreads, availableParallelism()),
): Reading[] {
  const shares = Math.max(1, Math.min(threads, Math.floor(sources.length / worthAThread)));
  // While the others start, this one reads already.
  const size = Math.floor((sources.length - headStart) / shares);
  const first = sources.length - size * (shares - 1);
  const own = sources.slice(0, first);
  const others = Array.from({ length: shares - 1 }, (_, index) =>
    sources.slice(first + index * size, first + (index + 1) * size),
  );
  const waiting = others.map(readElsewhere);
  return [own.map(readDocument), ...waiting.map((answer) => answer())].flat();
}

/** @returns what waits for the answer */
function readElsewhere(sources: MdxSource[]): () => Reading[] {
  const isDone = new Int32Array(new SharedArrayBuffer(4));
  const { port1: here, port2: there } = new MessageChannel();
  const share: Share = { sources, isDone, answer: there };
  const thread = new Worker(new URL('./reading-thread.ts', import.meta.url), {
    workerData: share,
    transferList: [there],
  });
  // A thread that falls is as good as one that does not answer.
  thread.on('error', () => {});
  thread.unref();
  return () => {
    Atomics.wait(isDone, 0, 0, patience);
    const answer = receiveMessageOnPort(here)?.message as string | undefined;
    here.close();
    void thread.terminate();
    return answer === undefined ? sources.map(readDocument) : (JSON.parse(answer) as Reading[]);
  };
}
