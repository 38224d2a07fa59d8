import type { Exercise } from '../exercises/model.ts';
import { plainParagraphs } from '../exercises/plain-text.ts';
import { slugWords } from '../series/slug.ts';

const mostWords = 5;
const mostLetters = 48;
const smallWords = new Set(
  'der die das den dem des ein eine einen einem einer und oder was wer wie wo wann warum welche welcher welches ist sind war waren wird werden hat haben sie ihr ihre im in am an auf zu zum zur mit von vom bei beim für sich es nach dass'.split(
    ' ',
  ),
);
const kindNames = {
  quiz: 'frage',
  group: 'fragen',
  scenario: 'szenario',
  checklist: 'checkliste',
  assessment: 'einschaetzung',
} satisfies Record<Exercise['kind'], string>;

/**
 * An id made of the words of an exercise, which no other has yet; it is added to `taken`.
 *
 * @param taken ids of the whole site
 */
export function inventId(exercise: Exercise, taken: Set<string>): string {
  const words = slugWords(wordsOf(exercise));
  const telling = words.filter((word) => !smallWords.has(word));
  const base = [
    kindNames[exercise.kind],
    ...(telling.length > 0 ? telling : words).slice(0, mostWords),
  ]
    .join('-')
    .slice(0, mostLetters)
    .replace(/-[^-]*$/, (last, at: number) => (at > mostLetters - 12 ? '' : last));
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  taken.add(id);
  return id;
}

function wordsOf(exercise: Exercise): string {
  switch (exercise.kind) {
    case 'quiz':
      return plainParagraphs(exercise.stem);
    case 'group':
      return plainParagraphs(exercise.questions[0]?.stem ?? []);
    case 'scenario':
      return plainParagraphs(exercise.opening);
    case 'checklist':
      return exercise.section?.title ?? exercise.items[0]?.words ?? '';
    case 'assessment':
      return exercise.section?.title ?? exercise.statements[0]?.words ?? '';
  }
}
