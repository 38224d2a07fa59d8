export const searchStrings = {
  title: 'Suche',
  description: 'Volltextsuche über alle Artikel und das Glossar der Serie.',
  label: 'Suchbegriff',
  aspect: 'Aspekt',
  everyAspect: 'Alle Aspekte',
  kind: 'Art',
  everyKind: 'Alles',
  close: 'Schließen',
  hint: 'Mit den Pfeiltasten durch die Treffer, mit der Eingabetaste öffnen.',
  withoutScript:
    'Die Suche braucht JavaScript: Sie läuft ganz in Ihrem Browser, ohne Server. Ohne JavaScript führen die Startseite und das Glossar zu allen Artikeln, und die Suche Ihres Browsers (Strg+F) findet Wörter auf jeder Seite.',
  found: (count: number, query: string) =>
    count === 1 ? `1 Treffer für „${query}“` : `${count} Treffer für „${query}“`,
  nothing: (query: string) =>
    `Nichts gefunden für „${query}“. Versuchen Sie ein kürzeres oder anderes Wort, etwa die Grundform.`,
  corrected: (word: string, instead: string) =>
    `„${word}“ kommt hier nicht vor. Meinten Sie „${instead}“?`,
  unknownWord: (word: string) => `„${word}“ kommt hier nicht vor und bleibt außer Acht.`,
  unavailable:
    'Der Suchindex lässt sich nicht laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  more: 'Weitere Treffer zeigen',
  wider: (count: number) =>
    count === 1 ? 'Den Treffer ohne Filter zeigen' : `${count} Treffer ohne Filter zeigen`,
  recent: 'Zuletzt gesucht, nur auf diesem Gerät',
  ways: 'Vielleicht steht es hier:',
  forget: 'Verlauf löschen',
} as const;
