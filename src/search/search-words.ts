import { parse } from 'yaml';
import type { SearchRecord } from './records.ts';

/**
 * Lays words that readers type, and the texts do without, to the places they are meant to lead to. A place that is not
 * built, because it is a draft, keeps its words until it is.
 *
 * @param source of `search-words.yaml`, which the content check has let pass: addresses of places, each with its words
 */
export function withSearchWords(records: SearchRecord[], source: string): SearchRecord[] {
  const words = new Map(Object.entries((parse(source) ?? {}) as Record<string, string[]>));
  return records.map((record) => {
    const list = words.get(record.url);
    return list ? { ...record, words: list.join(' ') } : record;
  });
}
