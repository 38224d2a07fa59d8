/** Makes the answer for each word once: texts say the same words again and again, and so do those who type them. */
export function onceAWord<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const answer = known.get(word) ?? make(word);
    known.set(word, answer);
    return answer;
  };
}
