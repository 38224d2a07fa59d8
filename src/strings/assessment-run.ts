export const selfTestStrings = {
  title: 'Selbsttest',
  description:
    'Fünfunddreißig Aussagen zu sieben Aspekten, in etwa fünf Minuten. Sie schätzen ein, wie oft Sie in den letzten vier Wochen etwas getan haben, und sehen danach Ihr Profil.',
  howTo:
    'Denken Sie an die letzten vier Wochen. Jede Antwort ist sofort gespeichert, nur in diesem Browser. Sie können unterbrechen, überspringen und in den Artikeln weitermachen: Es sind dieselben Aussagen.',
  keys: 'Mit der Tastatur: 1 bis 5 bewertet und geht weiter, die Pfeile nach oben und unten wechseln die Aussage.',
  withoutScript:
    'Ohne JavaScript wird nichts gespeichert. Kreuzen Sie hier oder auf Papier an und rechnen Sie je Aspekt den Mittelwert aus: „nie“ zählt 1, „fast immer“ zählt 5.',
  missing: 'Der Selbsttest entsteht aus den Selbsteinschätzungen der Artikel. Noch gibt es keine.',
  toArticle: 'Zum Artikel',
} as const;

export const selfTestRunStrings = {
  step: (number: number, total: number) => `Aspekt ${number} von ${total}`,
  progress: (rated: number, total: number) => `${rated} von ${total} Aussagen eingeschätzt`,
  back: 'Zurück',
  next: 'Weiter',
  skip: 'Weiter, ohne alles zu beantworten',
  toEnd: 'Zum Abschluss',
  endTitle: 'Abschließen',
  allRated: 'Alle Aussagen sind eingeschätzt.',
  openLeft: (count: number) =>
    count === 1
      ? 'Eine Aussage ist noch offen. Ihr Aspekt bleibt im Profil leer, bis sie beantwortet ist.'
      : `${count} Aussagen sind noch offen. Ihre Aspekte bleiben im Profil leer, bis sie beantwortet sind.`,
  toOpen: 'Zur ersten offenen Aussage',
  finish: 'Durchgang abschließen',
  finished: (date: string) => `Ihr Durchgang vom ${date} ist abgeschlossen und gespeichert.`,
  toProfile: 'Profil ansehen',
  again: 'Neuen Durchgang beginnen',
  againNote:
    'Ein neuer Durchgang beginnt ohne Kreuze, damit die alten Antworten die neuen nicht färben. Ihr abgeschlossener bleibt zum Vergleich erhalten.',
} as const;
