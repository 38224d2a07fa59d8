export const notFoundStrings = {
  title: 'Diese Seite gibt es nicht',
  explanation:
    'Vielleicht ist die Adresse unvollständig, oder die Seite hat eine neue bekommen. Die Suche und die Übersicht helfen weiter.',
  search: 'Zur Suche',
} as const;
