export const quizStrings = {
  label: 'Prüfen',
  severalRight: 'Mehrere Antworten können richtig sein.',
  check: 'Antwort prüfen',
  again: 'Noch einmal',
  hint: 'Hinweis',
  solution: 'Auflösung',
  chooseFirst: 'Wählen Sie zuerst eine Antwort.',
  changed: 'Die Frage wurde seit Ihrer Antwort überarbeitet. Ihre Antwort ist noch da.',
  restored: 'Ihre Antwort von früher.',
  yourChoice: 'Ihre Wahl',
  verdict: {
    right: 'Richtig.',
    partly: (found: number, total: number) =>
      `Teilweise richtig: Sie haben ${found} von ${total} Antworten richtig eingeordnet.`,
    wrong: 'Das trifft es nicht. Warum, steht bei den Antworten.',
  },
  optionRight: 'Richtig',
  optionWrong: 'Falsch',
} as const;
