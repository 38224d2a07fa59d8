export const layoutStrings = {
  skip: 'Zum Inhalt',
  home: 'Zur Startseite',
  mainNavigation: 'Hauptnavigation',
  footerNavigation: 'Über diese Seiten',
  glossary: 'Glossar',
  search: 'Suche',
  about: 'Über die Serie',
  credit:
    'Die sieben Aspekte kundenfokussierter Mitarbeiterführung sind ein Konzept von Anne M. Schüller. Diese Seiten sind nicht von ihr; die Texte sind eigene.',
  licensed: 'Texte unter',
} as const;
