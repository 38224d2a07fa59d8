/** „a“, „b“, „c“ */
export const quoted = (words: readonly string[]) => words.map((word) => `„${word}“`).join(', ');

/** „a“, „b“ oder „c“ */
export const either = (words: readonly string[]) =>
  quoted(words).replace(/, („[^“]*“)$/, ' oder $1');
