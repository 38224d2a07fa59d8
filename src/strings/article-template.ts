/** The words of a new article around its blocks. */
export const templateStrings = {
  title: 'Titel Ihres Beitrags',
  description: 'Ein oder zwei Sätze für die Übersicht und für Suchmaschinen, 40 bis 220 Zeichen.',
  aspect: (slugs: readonly string[]) =>
    `Gehört der Text zu einem Aspekt, dann mit einer Zeile „aspect: …“: ${slugs.join(', ')}.`,
  published: 'Tag des Erscheinens: bitte eintragen.',
  draft: 'Diese Zeile löschen, wenn der Text erscheinen soll.',
  guidance: [
    'So schreiben Sie weiter: Ersetzen Sie die Beispiele durch Eigenes und löschen Sie die Kommentare.',
    'Um Markdown in einem Baustein gehören Leerzeilen. Jede Kennung (id) gibt es auf der Website nur einmal.',
  ],
  opening:
    'Beginnen Sie mit einer Szene oder einer Frage aus dem Alltag. Dann sagen Sie in einem Satz, worum es geht.',
  finding: 'Was bekannt ist',
  findingText: 'Ein Befund steht mit Quelle, Art der Untersuchung und Grenze da',
  practice: 'Was Sie tun können',
  practiceText: 'Drei bis fünf Handlungen, von denen man nach einer Woche weiß, ob sie getan sind.',
  rating: 'Wo Sie stehen',
  ratingText: 'Fünf Aussagen über beobachtbares Verhalten, jede über eine Sache.',
  more: 'Weitere Bausteine zum Herauskopieren:',
} as const;
