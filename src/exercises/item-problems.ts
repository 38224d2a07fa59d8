/** How a question can be sound and still poorly written. All of it warns; nothing of it stops a build. */
import { warning } from './problem-entry.ts';

const itemWriting =
  'Haladyna, Downing & Rodriguez 2002, Applied Measurement in Education 15(3), 309–333, doi 10.1207/S15324818AME1503_5';
const threeOptions =
  'Rodriguez 2005, Educational Measurement: Issues and Practice 24(2), 3–13, doi 10.1111/j.1745-3992.2005.00006.x';
/** Elaborated feedback teaches most: a reason for each option, whether it is right or not. */
export const elaboratedFeedback =
  'Van der Kleij, Feskens & Eggen 2015, Review of Educational Research, doi 10.3102/0034654314564881';

/** Over how much a count was taken. */
export type Scope = 'article' | 'site';

interface Tally {
  scope: Scope;
  count: number;
  total: number;
  /** How many chance alone would give. */
  expected: number;
  /** Ids of the questions in the count. */
  ids: readonly string[];
}

const within = (scope: Scope) =>
  scope === 'article' ? 'In diesem Artikel' : 'Auf der ganzen Website';
const rounded = (value: number) => value.toLocaleString('de-DE', { maximumFractionDigits: 1 });
const some = (ids: readonly string[]) =>
  ids
    .slice(0, 3)
    .map((id) => `„${id}“`)
    .join(', ');

export const itemProblems = {
  'key-longest': warning(itemWriting, (d: { length: number; next: number }) => [
    `Die Länge verrät die Lösung: ${d.length} Zeichen, die längste falsche Antwort hat ${d.next}.`,
    'Kürzen Sie das Richtige oder geben Sie einer falschen Antwort ebenso viel Inhalt.',
  ]),
  'key-longest-often': warning(itemWriting, (d: Tally) => [
    `${within(d.scope)} ist bei ${d.count} von ${d.total} Fragen die richtige Antwort die längste; Zufall wären ${rounded(d.expected)}.`,
    `Gleichen Sie Längen an, etwa bei ${some(d.ids)}.`,
  ]),
  'key-shortest-often': warning(itemWriting, (d: Tally) => [
    `${within(d.scope)} ist bei ${d.count} von ${d.total} Fragen die richtige Antwort die kürzeste; Zufall wären ${rounded(d.expected)}.`,
    `Gleichen Sie Längen an, etwa bei ${some(d.ids)}.`,
  ]),
  'key-position': warning(itemWriting, (d: Tally & { position: number }) => [
    `${within(d.scope)} steht bei ${d.count} von ${d.total} Fragen die richtige Antwort an Stelle ${d.position}; Zufall wären ${rounded(d.expected)}.`,
    `Stellen Sie Antworten um, etwa bei ${some(d.ids)}.`,
  ]),
  'options-uneven-grammar': warning(itemWriting, (d: { option: string; trait: string }) => [
    `„${d.option}“ ist anders gebaut als die übrigen Antworten (${d.trait}).`,
    'Bauen Sie alle gleich: nur ganze Sätze oder nur Satzteile, alle mit „weil“ oder keine, alle in Anführungszeichen oder keine.',
  ]),
  'options-uneven-length': warning(itemWriting, (d: { long: string; short: string }) => [
    `„${d.long}“ ist mehr als doppelt so lang wie „${d.short}“.`,
    'Kürzen Sie die eine oder führen Sie die andere aus.',
  ]),
  'all-or-none-of-above': warning(itemWriting, (d: { option: string }) => [
    `„${d.option}“ fasst andere Antworten zusammen, statt eine eigene zu sein.`,
    'Ersetzen Sie sie durch eine eigene Antwort; treffen mehrere zu, markieren Sie jede mit „[x]“.',
  ]),
  'negated-stem': warning(itemWriting, (d: { word: string }) => [
    `Die Frage ist verneint, und „${d.word}“ wird leicht überlesen.`,
    `Fragen Sie, was zutrifft, oder heben Sie das Wort hervor: „**${d.word}**“.`,
  ]),
  'absolute-word': warning(itemWriting, (d: { word: string }) => [
    `„${d.word}“ lässt keine Ausnahme zu; daran erkennt man eine falsche Antwort, ohne etwas zu wissen.`,
    'Schreiben Sie „oft“, „meist“, „im Mittel“, oder lassen Sie das Wort weg.',
  ]),
  'pairs-without-reasons': warning(elaboratedFeedback, () => [
    'Wer eine Zeile anders zuordnet, erfährt nicht, warum.',
    'Ergänzen Sie eine dritte Spalte „Warum“ mit einem Satz je Zeile.',
  ]),
  'rationale-too-short': warning(elaboratedFeedback, (d: { option: string }) => [
    `Die Begründung zu „${d.option}“ ist zu kurz, um etwas zu erklären.`,
    'Schreiben Sie in ein oder zwei Sätzen, was für die Antwort spricht und warum sie stimmt oder nicht.',
  ]),
  'rationale-repeats-option': warning(elaboratedFeedback, (d: { option: string }) => [
    `Die Begründung zu „${d.option}“ wiederholt nur die Antwort.`,
    'Schreiben Sie, warum sie naheliegt und woran man erkennt, ob sie stimmt.',
  ]),
  'duplicate-stem': warning(itemWriting, (d: { where: string }) => [
    `Dieselbe Frage steht schon in ${d.where}.`,
    'Fragen Sie nach etwas anderem oder nennen Sie den Fall, um den es hier geht.',
  ]),
  'no-reference': warning(itemWriting, () => [
    'Die Frage hat ein Richtig und ein Falsch, nennt aber keine Quelle.',
    'Setzen Sie „<Cite id="…" />“ in eine Begründung oder in die Erklärung; fragen Sie nach Eigenem, nehmen Sie „type="reflect"“.',
  ]),
  'stem-too-long': warning(itemWriting, (d: { count: number; most: number }) => [
    `Die Frage hat ${d.count} Wörter.`,
    `Kürzen Sie auf höchstens ${d.most}; was man zum Antworten nicht braucht, gehört in den Text davor.`,
  ]),
  'too-many-options': warning(threeOptions, (d: { count: number }) => [
    `Die Frage hat ${d.count} Antworten.`,
    'Drei oder vier gute genügen; streichen Sie, was kaum jemand wählen würde.',
  ]),
};
