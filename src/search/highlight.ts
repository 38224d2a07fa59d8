/**
 * Marks words in the article through the browser's highlight registry. Unlike inserted `<mark>` elements this
 * leaves the page as it is, so exercises can still be hydrated.
 */
export function highlight(words: readonly string[]): void {
  const article = document.querySelector('article, main');
  if (!article) return;
  const pattern = new RegExp(words.map(escapePattern).join('|'), 'giu');
  const ranges = [...textNodes(article)].flatMap((node) => rangesIn(node, pattern));
  CSS.highlights.set('search-match', new Highlight(...ranges));
}

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function* textNodes(root: Node): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}

function rangesIn(node: Text, pattern: RegExp): Range[] {
  return [...node.data.matchAll(pattern)].map((match) => {
    const range = new Range();
    range.setStart(node, match.index);
    range.setEnd(node, match.index + match[0].length);
    return range;
  });
}
