import { afterEach, beforeEach, vi } from 'vitest';
import type { NamedArticle } from '../../src/progress/exercise-names.ts';
import { fetchNames } from '../../src/progress/use-exercise-names.ts';

export const zuhoeren: NamedArticle = {
  slug: 'zuhoeren',
  title: 'Zuhören',
  href: '/aspekte/zuhoeren/',
  exercises: ['frage', 'gruppe', 'lage', 'liste', 'selbst'],
};

/** A page that has fetched the names already. @returns their address */
export async function haveNames(...articles: NamedArticle[]): Promise<string> {
  const address = freshAddress();
  vi.stubGlobal('fetch', async () => Response.json(articles));
  await fetchNames(address);
  vi.unstubAllGlobals();
  return address;
}

let count = 0;

/** Each page of a test fetches for itself. */
export function freshAddress(): string {
  count += 1;
  return `/mein-stand/uebungen-${count}.json`;
}

/** Every test of a block begins without a connection; `answer` is what the server says from then on. */
export function serveNames() {
  const server: { asked: string[]; answer: () => Promise<Response> } = { asked: [], answer: fail };
  beforeEach(() => {
    server.asked = [];
    server.answer = fail;
    vi.stubGlobal('fetch', (address: string) => {
      server.asked.push(address);
      return server.answer();
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  return server;
}

const fail = () => Promise.reject(new TypeError('no connection'));
