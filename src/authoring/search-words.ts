import type { Report } from '../exercises/problems.ts';
import { searchWordsSchema } from '../series/schemas.ts';
import type { SearchWordsFile } from './content-files.ts';
import type { SitePlaces } from './content-places.ts';
import { checkPlace } from './internal-links.ts';
import { validate, type YamlSource } from './yaml-source.ts';

type Places = Pick<SitePlaces, 'pages' | 'nearTerms'>;

/** `search-words.yaml`: every place must exist, and have words, each of them once. */
export function checkSearchWords({ yaml, report }: SearchWordsFile, places: Places): void {
  const lists = validate(searchWordsSchema, yaml, report) ?? {};
  checkAddresses(yaml, places, report);
  for (const [address, words] of Object.entries(lists)) {
    const keys = words.map((word) => word.replace(/\s+/g, ' ').toLowerCase());
    for (const [index, word] of words.entries()) {
      const isRepeated = keys.indexOf(keys[index] ?? '') < index;
      if (isRepeated) report('duplicate-item', yaml.locate([address, index]), { words: word });
    }
  }
}

/** Told even where the words are not yet right. */
function checkAddresses({ data, locate }: YamlSource, places: Places, report: Report): void {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return;
  const pages = new Map([...places.pages].filter(([path]) => path.endsWith('/')));
  for (const address of Object.keys(data)) {
    const [path = '', ...anchor] = address.split('#');
    const place = { path, anchor: anchor.join('#'), page: `„${path}“`, ...locate([address]) };
    checkPlace(place, { ...places, pages }, report);
  }
}
