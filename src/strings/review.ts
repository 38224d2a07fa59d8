export const reviewPageStrings = {
  title: 'Wiederholen',
  description:
    'Fragen, die Sie verfehlt haben oder bei denen Sie unsicher waren, kommen nach 2, 7 und 21 Tagen wieder, gemischt über alle Artikel.',
  introduction:
    'Was man sich nach einer Pause noch einmal holt, bleibt besser. Deshalb kommen Fragen, die Sie verfehlt haben oder bei denen Sie unsicher waren, nach zwei Tagen wieder, dann nach sieben und nach einundzwanzig. Höchstens fünf auf einmal, die sicheren Irrtümer zuerst.',
  withoutScript:
    'Welche Fragen fällig sind, merkt sich Ihr Browser; dafür braucht die Seite JavaScript. Ohne geht es auch: Nehmen Sie sich einen Artikel vor, den Sie vor zwei Tagen gelesen haben, und beantworten Sie seine Fragen, ohne nachzulesen.',
} as const;

export const reviewStrings = {
  loading: 'Die Fragen werden geholt …',
  nothingYet:
    'Noch steht nichts an. Sobald Sie in einem Artikel eine Frage verfehlen oder unsicher sind, kommt sie hierher zurück.',
  nothingDue: (date: string) =>
    `Für heute ist nichts fällig. Die nächste Frage kommt am ${date}; bis dahin darf es sich setzen.`,
  learnt: 'Alles, was zurückkam, haben Sie dreimal gewusst. Nichts steht mehr an.',
  due: (count: number) => (count === 1 ? 'Eine Frage ist fällig.' : `${count} Fragen sind fällig.`),
  question: (number: number, total: number) => `Frage ${number} von ${total}`,
  from: 'Aus:',
  reasons: {
    'sure-and-wrong': 'Sie waren sicher und lagen daneben.',
    wrong: 'Sie hatten sie verfehlt.',
    unsure: 'Sie waren unsicher.',
  },
  next: 'Nächste Frage',
  finish: 'Fertig für heute',
  more: 'Weitere fünf',
  done: (count: number) =>
    count === 1 ? 'Sie haben eine Frage wiederholt.' : `Sie haben ${count} Fragen wiederholt.`,
  gone: (count: number) =>
    count === 1
      ? 'Eine fällige Frage gibt es nicht mehr; sie ist von der Liste genommen.'
      : `${count} fällige Fragen gibt es nicht mehr; sie sind von der Liste genommen.`,
  unreachable:
    'Einige Fragen lassen sich gerade nicht laden. Prüfen Sie die Verbindung; sie bleiben fällig.',
  toReview: 'Jetzt wiederholen',
} as const;
