export const checklistsPageStrings = {
  title: 'Checklisten',
  description:
    'Alle Checklisten der Serie auf einer Seite: je Artikel sieben oder acht Handlungen für eine Woche, zum Abhaken, Planen und Ausdrucken.',
  introduction:
    'Nehmen Sie sich eine Liste vor, nicht alle. Häkchen gelten auch im Artikel, und „In den Plan“ macht aus einem Punkt einen Vorsatz mit Tag.',
  from: 'aus',
  missing: 'Noch gibt es keine Checklisten.',
} as const;
