export const standStrings = {
  title: 'Mein Stand',
  description:
    'Ihr Profil aus dem Selbsttest, Ihr Plan aus den Checklisten, Fragen zum Wiederholen und alles, was dieser Browser sich gemerkt hat.',
  introduction:
    'Hier läuft zusammen, was Sie in den Artikeln eintragen. Alles davon liegt nur in diesem Browser.',
  withoutScript:
    'Diese Seite braucht JavaScript, denn was Sie eintragen, liegt in Ihrem Browser und auf keinem Server. Ohne JavaScript können Sie den Selbsttest und die Checklisten ausdrucken und auf Papier führen.',
  profile: 'Profil',
  plan: 'Plan',
  review: 'Wiederholen',
  data: 'Meine Daten',
  selfTest: 'Selbsttest zum Ausdrucken',
  checklists: 'Checklisten zum Ausdrucken',
  onThisPage: 'Auf dieser Seite',
} as const;

export const profileStrings = {
  empty: 'Noch ist nichts eingeschätzt. Der Selbsttest dauert etwa fünf Minuten.',
  toTest: 'Zum Selbsttest',
  again: (weeks: number) =>
    `Ihr letzter Durchgang liegt ${weeks} Wochen zurück. Ein neuer zeigt, was sich geändert hat.`,
  present: 'heute',
  on: (date: string) => `am ${date}`,
  chart: (parts: readonly string[]) =>
    `Profil als Siebeneck. Mittelwerte von 1 (nie) bis 5 (fast immer), außen steht 5. ${parts.join('; ')}.`,
  missing: 'fehlt',
  open: (rated: number, total: number) => `${rated} von ${total} beantwortet`,
  table: 'Die Mittelwerte als Tabelle, von 1 (nie) bis 5 (fast immer)',
  columns: {
    aspect: 'Aspekt',
    now: 'Jetzt',
    before: 'Davor',
    change: 'Änderung',
    course: 'Verlauf',
  },
  same: 'gleich',
  course: (values: readonly string[]) => `Verlauf: ${values.join(', dann ')}`,
  strongest: 'Am häufigsten tun Sie nach eigener Sicht, was zu diesen Aspekten gehört:',
  weakest: 'Am seltensten bei diesen. Hier lohnt sich ein Blick in die Checkliste:',
  notEnough:
    'Für eine Aussage zu Stärken und Lücken braucht es mindestens vier vollständige Aspekte.',
  noDifference: 'Alle vollständigen Aspekte liegen gleichauf; keiner sticht heraus.',
  limits:
    'Das ist Ihre eigene Sicht auf Ihr Verhalten. Sie sagt nicht, wie es bei anderen ankommt, und taugt nicht zum Vergleich mit anderen Menschen. Fragen Sie zwei Mitarbeitende nach einem Aspekt: Wo deren Antwort abweicht, wird es aufschlussreich.',
} as const;
