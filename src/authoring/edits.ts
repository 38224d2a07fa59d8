/** In place of `length` characters from `offset` on, in UTF-16 units. */
export interface Edit {
  offset: number;
  length: number;
  text: string;
}

/** Everything between the edits stays; of two that overlap the first counts. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { offset, length, text: replacement } of edits.toSorted(
    (a, b) => a.offset - b.offset,
  )) {
    if (offset < done) continue;
    parts.push(text.slice(done, offset), replacement);
    done = offset + length;
  }
  return [...parts, text.slice(done)].join('');
}
