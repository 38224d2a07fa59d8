/** Reads its share of many MDX files: see `read-documents.ts`. */
import { type MessagePort, workerData } from 'node:worker_threads';
import { type MdxSource, readDocument } from './read-document.ts';

export interface Share {
  sources: MdxSource[];
  /** Becomes 1 with the answer, or without one. */
  isDone: Int32Array;
  answer: MessagePort;
}

const { sources, isDone, answer } = workerData as Share;
try {
  answer.postMessage(JSON.stringify(sources.map(readDocument)));
} finally {
  Atomics.store(isDone, 0, 1);
  Atomics.notify(isDone, 0);
}
