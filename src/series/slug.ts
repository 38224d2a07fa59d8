/** Words in the letters of an address. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longestSlug = 60;

/** Whether an article may have it: below `/beitraege/` a mere number is a page of the list. */
export const isAddress = (slug: string) => slugPattern.test(slug) && !/^\d+$/.test(slug);

/** Lower-case words of ASCII letters and digits, umlauts written out, other marks left out. */
export function slugWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  return plain.match(/[a-z0-9]+/g) ?? [];
}

/** The title in the letters of an address; '' where it has none of them. Digits in front only sort files. */
export function slugFrom(title: string): string {
  const words = slugWords(title.normalize('NFC'))
    .join('-')
    .replace(/^(?:\d+-)+/, '');
  if (words.length <= longestSlug) return words;
  const end = words.lastIndexOf('-', longestSlug);
  return words.slice(0, end > 0 ? end : longestSlug);
}
