import { closeness, type PlaceText, type SoughtWord } from './closeness.ts';
import { type PagefindHit, type PagefindPlace, placeOf } from './pagefind.ts';
import { kindLetter, type ScoredPlace } from './rank.ts';

/** Places that are shown first. Just these are read before they are put in order, so that none is loaded for that alone. */
export const hitsAtOnce = 8;

/** The first places in the order of what they say themselves, the others as the index has them. */
export async function order(
  ranked: readonly ScoredPlace[],
  hits: PagefindHit[][],
  sought: readonly SoughtWord[],
): Promise<string[]> {
  const best = ranked[0]?.score ?? 1;
  const close = await Promise.all(
    ranked.slice(0, hitsAtOnce).map(async ({ id, score }) => {
      const place = await placeOf(id, hits);
      return { id, score: closeness(textOf(place), sought, score / best) };
    }),
  );
  const rest = ranked.slice(hitsAtOnce);
  return [...close.sort((a, b) => b.score - a.score), ...rest].map(({ id }) => id);
}

/** The title of a source is all of its text. */
function textOf({ url, content, meta }: PagefindPlace): PlaceText {
  const { title = meta.asked ?? '', names = '', words = '', kind } = meta;
  return {
    title,
    words,
    text: `${names} ${content}`,
    isSecond: /[PU]/.test(kindLetter({ kind, url })),
  };
}
