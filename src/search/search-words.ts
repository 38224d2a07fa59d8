import { closest } from 'fastest-levenshtein';
import { parse } from 'yaml';
import type { SearchRecord } from './records.ts';

/**
 * Lays words that readers type, and the texts do without, to the places they are meant to lead to.
 *
 * @param source of `search-words.yaml`: addresses of places, each with its words
 * @throws a sentence for authors where a place does not exist or its words are no list
 */
export function withSearchWords(records: SearchRecord[], source: string): SearchRecord[] {
  const words = new Map(Object.entries(parse(source) ?? {}));
  const addresses = records.map(({ url }) => url);
  for (const [address, list] of words) {
    if (!addresses.includes(address)) {
      throw new Error(
        `search-words.yaml: Die Stelle „${address}“ gibt es nicht. Meinten Sie „${closest(address, addresses)}“?`,
      );
    }
    if (!Array.isArray(list) || list.some((word) => typeof word !== 'string')) {
      throw new Error(
        `search-words.yaml: Zu „${address}“ gehört eine Liste von Wörtern: „[Lob, Prämie]“.`,
      );
    }
  }
  return records.map((record) => {
    const list = words.get(record.url) as string[] | undefined;
    return list ? { ...record, words: list.join(' ') } : record;
  });
}
