/** Lists that are cut into pages. */
const pageOf = (number: number, count: number) => `Seite ${number} von ${count}`;

export const listStrings = {
  pages: 'Seiten der Liste',
  pageOf,
  /** The first page is the list itself. */
  title: (title: string, number: number) => (number === 1 ? title : `${title}, Seite ${number}`),
} as const;

export const postsPageStrings = {
  title: 'Beiträge',
  description: (number: number, count: number) =>
    `${number === 1 ? 'Was neben der Serie entsteht' : pageOf(number, count)}: Beiträge zu einzelnen Fragen kundenfokussierter Führung, die neuesten zuerst.`,
  introduction:
    'Texte neben der Serie, jeder zu einer einzelnen Frage. Die neuesten stehen zuerst.',
  missing: 'Noch gibt es keine Beiträge.',
  previous: 'Neuere Beiträge',
  next: 'Ältere Beiträge',
} as const;
