import type { RecordKind, SettingsRecord } from '../progress/shape.ts';
import type { Effect, Refusal } from '../progress/transfer.ts';
import { viewStrings } from './view.ts';

const kinds: Record<RecordKind | 'aside' | 'searches' | 'reader' | 'room', string> = {
  quiz: 'Antworten auf Fragen',
  group: 'Ausgewertete Fragengruppen',
  scenario: 'Wege in Szenarien',
  checklist: 'Häkchen in Checklisten',
  assessment: 'Einschätzungen',
  review: 'Fragen zum Wiederholen',
  run: 'Begonnener oder beendeter Selbsttest',
  snapshot: 'Abgeschlossene Durchgänge',
  plan: 'Vorsätze',
  read: 'Gelesene Abschnitte',
  settings: 'Ansicht: Farben und Schriftgröße',
  searches: 'Zuletzt gesucht',
  reader: 'Reihenfolge der Antworten',
  room: 'Höhe beantworteter Übungen',
  aside: 'Beiseitegelegtes, das nicht lesbar war',
};

const refusals: Record<Refusal, string> = {
  unreachable: 'Die Datei lässt sich nicht öffnen. Wählen Sie sie noch einmal aus.',
  empty: 'Die Datei ist leer.',
  'too-large': 'Die Datei ist größer als alles, was diese Seiten je sichern.',
  'no-json':
    'Die Datei ist beschädigt oder in einem anderen Format: Sie lässt sich nicht als JSON lesen.',
  'not-ours': 'Das ist eine JSON-Datei, aber keine von diesen Seiten.',
  newer:
    'Die Datei stammt von einer neueren Fassung dieser Seiten. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  damaged: 'Die Datei ist beschädigt: Ein Eintrag hat nicht die erwartete Form.',
};

const effects: Record<Effect, string> = {
  new: 'kommt hinzu',
  changed: 'wird zusammengeführt',
  same: 'bleibt, wie es ist',
};

export const transferStrings = {
  empty: 'Dieser Browser hat sich noch nichts gemerkt.',
  list: (count: number) => (count === 1 ? 'Ein Eintrag' : `${count} Einträge`),
  kinds,
  effects,
  refusals,
  notKept:
    'Der Speicher Ihres Browsers nimmt das nicht an: Er ist voll oder gesperrt. Es wurde nichts geändert.',
  refused: (reason: string, key: string) =>
    `${reason}${key ? ` (${key})` : ''} Es wurde nichts geändert.`,
  details: {
    onlyHere: 'bleibt auf diesem Gerät, auch beim Sichern',
    reader: 'Zufallszahl, nach der die Antworten gemischt sind',
    stillThere: 'nicht mehr im Text',
    gone: 'Nicht mehr im Text',
    unknown: 'Unbekanntes',
    done: (done: number, total: number) => `${done} von ${total} erledigt`,
    rated: (rated: number, total: number) => `${rated} von ${total} eingeschätzt`,
    due: (date: string) => `wieder am ${date}`,
    learnt: 'gelernt',
    sections: (count: number) => (count === 1 ? 'ein Abschnitt' : `${count} Abschnitte`),
    whole: 'ganz gelesen',
    view: (theme: SettingsRecord['theme'], text: SettingsRecord['text']) =>
      `Farben ${viewStrings.themes[theme]}, Schrift ${viewStrings.texts[text]}`,
    steps: (count: number) => (count === 1 ? 'eine Entscheidung' : `${count} Entscheidungen`),
    right: 'richtig',
    partly: 'teilweise richtig',
    wrong: 'verfehlt',
    answered: 'beantwortet',
    characters: (count: number) => `${count} Zeichen`,
  },
  on: (date: string) => `am ${date}`,
  save: 'Als Datei sichern',
  fileName: 'kundenfokussiert-fuehren',
  choose: 'Gesicherte Datei einlesen',
  chooseNote:
    'Beim Einlesen wird zusammengeführt: Je Eintrag gilt das Neuere, nichts geht verloren. Sie sehen vorher, was sich ändert.',
  preview: (date: string) => `Diese Datei wurde am ${date} gesichert. Das würde geschehen:`,
  nothingToDo: 'Die Datei enthält nichts, was hier nicht schon steht.',
  apply: 'So zusammenführen',
  cancel: 'Abbrechen',
  applied: (count: number) =>
    count === 1 ? 'Ein Eintrag wurde übernommen.' : `${count} Einträge wurden übernommen.`,
  erase: (what: string) => `Löschen: ${what}`,
  eraseShort: 'Löschen',
  eraseAll: 'Alles löschen',
  erased: (count: number) =>
    count === 1 ? 'Ein Eintrag wurde gelöscht.' : `${count} Einträge wurden gelöscht.`,
  undo: 'Rückgängig machen',
  undone: 'Wiederhergestellt.',
  undoNote: 'Das geht, solange diese Seite offen ist.',
} as const;
