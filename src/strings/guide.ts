export const guideStrings = {
  title: 'Baukasten',
  samples: 'Die Bausteine',
  samplesIntroduction:
    'Jeder Baustein mit dem, was in der Datei steht, und dem, was daraus wird. Probieren Sie alles aus; gemerkt wird hier nichts.',
  source: 'So schreiben Sie es',
  result: 'So sieht es aus',
  advice: 'Schlecht und besser',
  adviceIntroduction:
    'Unter den schlechten Fragen steht, was die Prüfung dazu meldet, Wort für Wort. An den besseren findet sie nichts.',
  findings: 'Das meldet die Prüfung:',
  noFindings: 'Die Prüfung meldet nichts.',
  ids: 'Kennungen',
  idsIntroduction:
    'Mit diesen Kennungen belegen Sie einen Befund und verlinken einen Begriff. Fehlt etwas, kommt es nach references.json oder glossary.yaml; wie, steht in CONTRIBUTING.md.',
  sourceIds: (count: number) => `${count} Quellen`,
  termIds: (count: number) => `${count} Begriffe`,
  missing: 'Diese Website bringt keine Beispiele mit. Alle Bausteine beschreibt CONTRIBUTING.md.',
} as const;

export const contributeStrings = {
  begin: 'Beitrag im Browser beginnen',
  introduction:
    'Der Knopf öffnet bei GitHub eine neue Datei mit einer Frage, einer Checkliste und Beispielen für alles Weitere. Sie brauchen dort ein Konto, sonst nichts.',
  guide: 'Baukasten: alle Bausteine mit Beispielen',
  noRepository:
    'Diese Website nennt kein öffentliches Repository, deshalb fehlt hier der Knopf, der eine vorbereitete Datei öffnet. Am eigenen Rechner legt „npm run new:article“ dieselbe Datei an.',
} as const;

/** What the file in the web editor is called before its author names it. */
export const newFile = { name: 'mein-beitrag.mdx', prefix: 'mein-beitrag' } as const;
