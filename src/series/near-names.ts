/** What an author most likely meant who named a source or a term that is not there. */
import { nearest } from '../exercises/nearest.ts';
import type { Term } from './schemas.ts';
import { slugFrom, slugWords } from './slug.ts';

/** More than these help nobody to choose. */
const most = 3;
/** Fewer letters stand in any word. */
const shortest = 3;

/** Ids with the same first name and year, those near by their letters, then those with that name alone. */
export function nearReferences(id: string, known: readonly string[]): string[] {
  const [name = '', year] = partsOf(id);
  const sameName = known.filter((other) => partsOf(other)[0] === name);
  const sameYear = known.filter((other) => partsOf(other)[1] === year && year !== undefined);
  const both = sameName.filter((other) => sameYear.includes(other));
  const names = sameYear.map((other) => partsOf(other)[0] ?? '');
  const misspelt = sameYear[names.indexOf(nearest(name, names) ?? '')];
  const near = nearest(id, known);
  const found = [both, [misspelt, near].filter((one) => one !== undefined), sameName];
  return [...new Set(found.find((ids) => ids.length > 0))].slice(0, most);
}

/** `bradler-et-al-2016` → first name and year, as far as there are any. */
function partsOf(id: string): [name: string | undefined, year: string | undefined] {
  const words = id.toLowerCase().split('-');
  return [words[0], words.find((word) => /^(?:1[5-9]|20)\d\d$/.test(word))];
}

export type NearTerms = (name: string) => string[];

/** Looks at ids, terms and synonyms alike; a word that none of them has may stand in a definition. */
export function createNearTerms(terms: readonly Term[]): NearTerms {
  const ids = new Map(
    terms.flatMap(({ id, term, synonyms }) =>
      [id, ...[term, ...synonyms].map(slugFrom)].map((name) => [name, id] as const),
    ),
  );
  const names = [...ids.keys()];
  return (name) => {
    const slug = slugFrom(name);
    const found = ids.get(slug) ?? ids.get(nearest(slug, names) ?? '');
    if (found !== undefined) return [found];
    const alike = names.filter((other) => slug.length >= shortest && other.includes(slug));
    const inNames = alike.flatMap((other) => ids.get(other) ?? []);
    const inTexts = () =>
      terms.filter((term) => slugWords(term.definition).includes(slug)).map(({ id }) => id);
    return [...new Set(inNames.length > 0 ? inNames : inTexts())].slice(0, most);
  };
}
