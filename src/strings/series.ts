/** „1 Frage“, „6 Fragen“; nothing for none. */
function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}

export const seriesStrings = {
  aspect: (number: number) => `Aspekt ${number}`,
  introduction: 'Einführung',
  post: 'Beitrag',
  announced: 'erscheint demnächst',
  readingTime: (minutes: number) => `etwa ${counted(minutes, 'Minute', 'Minuten')} Lesezeit`,
  questions: (count: number) => counted(count, 'Frage', 'Fragen'),
  scenarios: (count: number) => counted(count, 'Szenario', 'Szenarien'),
  checklists: (count: number) => counted(count, 'Checkliste', 'Checklisten'),
  assessments: (count: number) => counted(count, 'Selbsteinschätzung', 'Selbsteinschätzungen'),
  published: 'Veröffentlicht am',
  updated: 'überarbeitet am',
  contents: 'Inhalt',
  sources: 'Quellen',
  solutions: 'Auflösungen',
  previous: 'Vorheriger Teil',
  next: 'Nächster Teil',
  seriesNavigation: 'Weiter in der Serie',
  preview: 'Vorschau: Dieser Text ist noch nicht veröffentlicht.',
  seriesTitle: 'Die sieben Aspekte',
  mapTitle: 'Die sieben Aspekte als Siebeneck',
  posts: 'Weitere Beiträge',
  begin: 'Mit der Einführung beginnen',
  glossaryIntroduction:
    'Begriffe, die in den Artikeln vorkommen, in zwei oder drei Sätzen. Der englische Name steht dabei, wo die Literatur englisch ist.',
  evidence: {
    'meta-analysis-of-experiments': 'Metaanalyse von Experimenten',
    'field-experiment': 'Feldexperiment',
    experiment: 'Experiment',
    'meta-analysis': 'Metaanalyse',
    review: 'Überblick',
    longitudinal: 'Längsschnitt',
    records: 'Betriebsdaten',
    'cross-section': 'Querschnitt',
    'case-study': 'Fallstudie',
    concept: 'Konzept',
    case: 'Fallbeispiel',
  },
  seeAlso: 'Siehe auch',
  usedIn: 'Kommt vor in',
  citedIn: 'Zitiert in',
  bibliography: 'Quellen',
  bibliographyIntroduction:
    'Alle Arbeiten, auf die sich die Artikel stützen, mit der Art der Untersuchung. Was die Arten tragen und was nicht, steht auf der Seite „Über die Serie“.',
  downloads: 'Für Literaturprogramme',
  english: 'englisch',
  synonyms: 'auch',
} as const;
