/** „a“, „b“, „c“ */
export const quoted = (words: readonly string[]) => words.map((word) => `„${word}“`).join(', ');

/** „a“, „b“ oder „c“ */
export const either = (words: readonly string[]) =>
  quoted(words).replace(/, („[^“]*“)$/, ' oder $1');

export interface Unknown {
  name: string;
  nearest: string | undefined;
  known: readonly string[];
}

/** „Meinten Sie …?“, or the whole list where nothing is near. */
export function suggestion(nearest: string | undefined, known: readonly string[]): string {
  if (nearest !== undefined) return `Meinten Sie „${nearest}“?`;
  return known.length > 10 ? 'CONTRIBUTING.md nennt, was es gibt.' : `Möglich: ${quoted(known)}.`;
}
