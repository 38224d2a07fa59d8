import type { Confidence } from '../progress/shape.ts';

const confidence: Record<Confidence, string> = {
  guessed: 'geraten',
  unsure: 'unsicher',
  sure: 'sicher',
};

export const quizStrings = {
  label: 'Prüfen',
  severalRight: 'Mehrere Antworten können richtig sein.',
  check: 'Antwort prüfen',
  keep: 'Antwort merken',
  change: 'Antwort ändern',
  kept: 'Gemerkt. Die Auswertung steht am Ende der Gruppe.',
  again: 'Noch einmal',
  hint: 'Hinweis',
  solution: 'Auflösung',
  chooseFirst: 'Wählen Sie zuerst eine Antwort.',
  changed: 'Die Frage wurde seit Ihrer Antwort überarbeitet. Ihre Antwort ist noch da.',
  restored: 'Ihre Antwort von früher.',
  yourChoice: 'Ihre Wahl',
  confidenceQuestion: 'Wie sicher sind Sie? (freiwillig)',
  confidence,
  sureAndWrong:
    'Sie waren sich sicher. Lesen Sie die Begründung jetzt in Ruhe: Irrtümer, von denen man überzeugt war, lassen sich besonders gut berichtigen.',
  verdict: {
    right: 'Richtig.',
    partly: 'Teilweise richtig.',
    wrong: 'Das trifft es nicht. Warum, steht bei den Antworten.',
  },
  optionRight: 'Richtig',
  optionWrong: 'Falsch',
  choiceParts: (found: number, total: number) =>
    `Sie haben ${found} von ${total} Antworten richtig eingeordnet.`,
} as const;

export const orderStrings = {
  up: (words: string) => `Nach oben: ${words}`,
  down: (words: string) => `Nach unten: ${words}`,
  moved: (place: number, total: number) => `Jetzt an Stelle ${place} von ${total}.`,
  place: (place: number) => `Stelle ${place}`,
  rightPlace: (place: number) => `Richtig an Stelle ${place}`,
  otherPlace: (place: number) => `Gehört an Stelle ${place}`,
  parts: (found: number, total: number) =>
    `${found} von ${total} Paaren stehen in der richtigen Reihenfolge zueinander.`,
  wrong: 'Die Reihenfolge ist eine andere. Warum, steht bei den Schritten.',
} as const;

export const matchStrings = {
  choose: 'Bitte wählen',
  choices: (choices: readonly string[]) => `Zur Wahl stehen: ${choices.join(' · ')}`,
  chooseFirst: 'Ordnen Sie zuerst mindestens eine Zeile zu.',
  right: 'Richtig',
  wrong: 'Richtig wäre:',
  parts: (found: number, total: number) => `${found} von ${total} Zuordnungen stimmen.`,
  verdictWrong: 'Das meiste gehört anders zusammen. Die richtigen Paare stehen dabei.',
} as const;

export const estimateStrings = {
  label: 'Ihre Schätzung',
  range: (minimum: string, maximum: string, unit: string) =>
    `zwischen ${minimum} und ${maximum}\u00a0${unit}`,
  chooseFirst: 'Tragen Sie zuerst eine Zahl aus dem genannten Bereich ein.',
  yours: 'Ihre Schätzung',
  truth: 'Tatsächlich',
  wrong: 'Das liegt weit daneben.',
  truthIs: (value: string, unit: string) => `Tatsächlich: ${value}\u00a0${unit}.`,
  line: (yours: string, truth: string, unit: string) =>
    `Ihre Schätzung: ${yours}\u00a0${unit}. Tatsächlich: ${truth}\u00a0${unit}.`,
} as const;

export const reflectStrings = {
  label: 'Ihre Gedanken (bleiben auf diesem Gerät)',
  show: 'Musterantwort zeigen',
  model: 'Musterantwort',
  shown: 'Vergleichen Sie mit der Musterantwort.',
  rate: 'Wie nah waren Sie daran?',
  ratings: { met: 'getroffen', partly: 'teilweise', missed: 'verfehlt' },
} as const;

export const groupStrings = {
  label: 'Auswertung',
  progress: (answered: number, total: number) => `${answered} von ${total} Fragen beantwortet`,
  evaluate: 'Auswerten',
  result: (right: number, total: number) => `${right} von ${total} Fragen richtig beantwortet.`,
  verdict: { right: 'richtig', partly: 'teilweise richtig', wrong: 'verfehlt', open: 'offen' },
  onlyMissed: 'Nur die verfehlten noch einmal',
  all: 'Alle noch einmal',
  section: (title: string) => `Zum Abschnitt „${title}“`,
} as const;
