/** Marks the words that a search led here for; loads nothing unless there are some. */
const words = new URLSearchParams(window.location.search).getAll('treffer');

if (words.length > 0 && 'highlights' in CSS) {
  const { highlight } = await import('./highlight.ts');
  highlight(words);
}

export {};
