export const sharingStrings = {
  postOn: (aspect: number) => `Beitrag zu Aspekt ${aspect}`,
  aboutTheSeries: 'Zur Serie',
  /** For those who do not see the image. */
  alt: (words: string) => `Siebeneck · ${words}`,
  question: 'Frage im Artikel',
  scenario: 'Szenario im Artikel',
  checklist: (count: number) => `Checkliste im Artikel: ${count} Punkte für eine Woche`,
  assessment: (count: number) => `Selbsteinschätzung im Artikel: ${count} Aussagen`,
  figure: 'Grafik',
  inArticle: 'Im Artikel ansehen',
} as const;
