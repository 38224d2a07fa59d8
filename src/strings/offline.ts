export const offlineStrings = {
  title: 'Diese Seite ist gerade nicht zu erreichen',
  description:
    'Ohne Verbindung ins Netz: was auf diesem Gerät bereitliegt und sich trotzdem lesen lässt.',
  explanation:
    'Vermutlich fehlt die Verbindung ins Netz. Was auf diesem Gerät bereitliegt, können Sie trotzdem lesen; Fragen und Checklisten gehen wie gewohnt, und was Sie eintragen, bleibt erhalten.',
  retry: 'Noch einmal versuchen',
  available: 'Ohne Verbindung zu lesen',
  nothing: 'Auf diesem Gerät liegt noch kein Artikel bereit.',
} as const;

export const updateStrings = {
  available: 'Neue Fassung verfügbar.',
  reload: 'Neu laden',
  hide: 'Später',
} as const;

export const installStrings = {
  /** Stands under the icon; about twelve letters have room there. */
  shortName: 'Kundenfokus',
} as const;
