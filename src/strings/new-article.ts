const quoted = (words: readonly string[]) => words.map((word) => `„${word}“`).join(', ');

/** What `npm run new:article` says. */
export const newArticleStrings = {
  help: `npm run new:article                  fragt nach allem
npm run new:article -- --title "…"   fragt nichts

  --title TITEL    Überschrift, 3 bis 90 Zeichen
  --kind ART       „Beitrag“ („post“, ohne Angabe) oder „Leitartikel“ („lead“, eines Aspekts)
  --aspect ASPEKT  Adresse oder Nummer aus aspects.yaml; beim Leitartikel Pflicht
  --date TAG       Tag des Erscheinens, etwa 2026-12-01; ohne Angabe heute
  --slug NAME      Dateiname und Adresse, wenn sie nicht aus dem Titel kommen sollen
  --help           diese Hilfe

CONTENT_DIR nennt einen anderen Inhaltsordner als „content“. Geschrieben wird nur, was noch nicht da ist.`,

  askTitle: 'Titel: ',
  askKind: 'Art, „Beitrag“ oder „Leitartikel“ (eines Aspekts) [Beitrag]: ',
  askAspect: (aspects: readonly { number: number; title: string }[], isRequired: boolean) =>
    [
      ...aspects.map(({ number, title }) => `  ${number}  ${title}`),
      isRequired ? 'Aspekt (Nummer): ' : 'Aspekt (Nummer, leer für keinen): ',
    ].join('\n'),
  askDate: (today: string) => `Tag des Erscheinens [${today}]: `,

  noFolder: (directory: string) =>
    `„${directory}“ ist kein Inhaltsordner: „articles“ oder „aspects.yaml“ fehlt. CONTENT_DIR nennt den Ordner.`,
  noTerminal: 'Der Titel fehlt. Schreiben Sie: npm run new:article -- --title "Mein Thema"',
  unknownFlag: (flag: string) =>
    `Die Angabe „${flag}“ gibt es nicht, oder ihr fehlt der Wert. „npm run new:article -- --help“ nennt alle.`,
  cancelled: 'Abgebrochen. Es wurde nichts geschrieben.',

  titleLength: (length: number) =>
    `Der Titel hat ${length} Zeichen. Schreiben Sie einen mit 3 bis 90 Zeichen.`,
  titleWithoutLetters: (title: string) =>
    `„${title}“ hat keine Buchstaben. Schreiben Sie einen Titel aus Wörtern.`,
  unknownKind: (kind: string) =>
    `Die Art „${kind}“ gibt es nicht. Schreiben Sie „Beitrag“ oder „Leitartikel“.`,
  unknownAspect: (aspect: string, known: readonly string[]) =>
    `Den Aspekt „${aspect}“ gibt es nicht. Möglich sind ${quoted(known)} oder die Nummer.`,
  aspectMissing: 'Ein Leitartikel braucht einen Aspekt. Nennen Sie ihn mit „--aspect“.',
  invalidDate: (date: string) => `„${date}“ ist kein Tag. Schreiben Sie ihn wie 2026-12-01.`,
  invalidSlug: (slug: string) =>
    `„${slug}“ taugt nicht als Adresse. Nehmen Sie Kleinbuchstaben, Ziffern und Bindestriche, vorn keine Ziffern.`,
  slugOfLead: 'Die Adresse eines Leitartikels ist die seines Aspekts. Lassen Sie „--slug“ weg.',
  slugTaken: (slug: string, file: string) =>
    `Die Adresse „${slug}“ ist vergeben: ${file} gibt es schon. Wählen Sie einen anderen Titel oder „--slug“.`,
  leadTaken: (file: string) =>
    `Zu diesem Aspekt gibt es schon einen Leitartikel: ${file}. Schreiben Sie einen Beitrag („--kind post“).`,

  written: (file: string) =>
    `${file} ist angelegt.

  1. Ersetzen Sie die Beispiele durch Ihren Text; „npm run dev“ zeigt ihn beim Schreiben.
  2. „npm run check:spelling“ nennt, was noch nicht stimmt, auch bei der Rechtschreibung.
  3. Löschen Sie die Zeile „draft: true“ und stellen Sie einen Pull Request.`,
} as const;
