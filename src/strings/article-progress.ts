import type { ArticleProgress } from '../progress/article-progress.ts';

const read = { no: '', partly: 'angefangen', whole: 'gelesen' };
const rated = { no: '', partly: 'teilweise eingeschätzt', whole: 'eingeschätzt' };

/** No line begins with the dot. */
const divider = '\u00A0· ';

/** „gelesen · 4 von 6 Fragen · eingeschätzt · 2 vorgenommen oder erledigt“; '' where nothing has happened. */
export function progressWords(progress: ArticleProgress): string {
  return [
    read[progress.read],
    progress.answered > 0 ? `${progress.answered} von ${progress.questions} Fragen` : '',
    rated[progress.rated],
    progress.planned > 0 ? `${progress.planned} vorgenommen oder erledigt` : '',
  ]
    .filter(Boolean)
    .join(divider);
}

export const continueWith = (title: string) => `Weiterlesen: ${title}`;

export const afterAll = 'Alles gelesen: zu Ihrem Stand';

export const progressLabel = (words: string) => `Ihr Stand: ${words}`;
