export const checklistsPageStrings = {
  title: 'Checklisten',
  description: (number: number, count: number) =>
    number === 1
      ? 'Die Checklisten der Serie auf einer Seite: je Artikel sieben oder acht Handlungen für eine Woche, zum Abhaken, Planen und Ausdrucken.'
      : `Seite ${number} von ${count}: weitere Checklisten, jede mit Handlungen für eine Woche, zum Abhaken, Planen und Ausdrucken.`,
  introduction:
    'Nehmen Sie sich eine Liste vor, nicht alle. Häkchen gelten auch im Artikel, und „In den Plan“ macht aus einem Punkt einen Vorsatz mit Tag.',
  missing: 'Noch gibt es keine Checklisten.',
  previous: 'Vorherige Checklisten',
  next: 'Weitere Checklisten',
} as const;
