/** What keeps an exercise from working. */
import { elaboratedFeedback } from './item-problems.ts';
import { error } from './problem-entry.ts';
import { quoted, suggestion, type Unknown } from './quoted.ts';

export const exerciseProblems = {
  'unknown-question-type': error((d: Unknown) => [
    `Den Fragetyp „${d.name}“ gibt es nicht.`,
    d.nearest === undefined
      ? `Möglich: ${quoted(d.known)}; ohne „type“ werden Antworten ausgewählt.`
      : `Meinten Sie „${d.nearest}“?`,
  ]),
  'stem-missing': error(() => [
    'Die Frage hat keinen Text.',
    'Schreiben Sie vor die Liste, was gefragt ist.',
  ]),
  'options-missing': error(() => [
    'Die Frage hat keine Antworten.',
    'Schreiben Sie eine Liste mit „- [ ] …“ und „- [x] …“.',
  ]),
  'too-few-options': error(() => [
    'Die Frage hat nur eine Antwort.',
    'Geben Sie drei oder vier Antworten zur Wahl.',
  ]),
  'option-unmarked': error((d: { option: string }) => [
    `Die Antwort „${d.option}“ ist weder richtig noch falsch.`,
    'Beginnen Sie sie mit „[x]“ (richtig) oder „[ ]“ (falsch).',
  ]),
  'no-correct-option': error(() => [
    'Keine Antwort ist als richtig markiert.',
    'Markieren Sie die richtige mit „[x]“.',
  ]),
  'no-wrong-option': error(() => [
    'Alle Antworten sind als richtig markiert.',
    'Markieren Sie falsche Antworten mit „[ ]“ oder ergänzen Sie welche.',
  ]),
  'duplicate-item': error((d: { words: string }) => [
    `„${d.words}“ steht zweimal in der Liste.`,
    'Formulieren Sie einen der beiden Einträge um oder löschen Sie ihn.',
  ]),
  'empty-item': error(() => [
    'Ein Eintrag der Liste ist leer.',
    'Schreiben Sie seinen Text in dieselbe Zeile oder löschen Sie ihn.',
  ]),
  'rationale-missing': error(
    (d: { option: string }) => [
      `Die Antwort „${d.option}“ hat keine Begründung.`,
      'Schreiben Sie darunter, eingerückt: „> Warum sie richtig oder falsch ist.“',
    ],
    elaboratedFeedback,
  ),
  'pair-reason-missing': error(
    (d: { words: string }) => [
      `Dem Paar mit „${d.words}“ fehlt die Begründung.`,
      'Schreiben Sie in die dritte Spalte, warum die beiden zusammengehören.',
    ],
    elaboratedFeedback,
  ),
  'unexpected-content': error((d: { tag: string; expected: string }) => [
    `Dieser Teil gehört nicht in „<${d.tag}>“.`,
    `Erwartet wird ${d.expected}.`,
  ]),
  'list-missing': error((d: { tag: string; expected: string }) => [
    `In „<${d.tag}>“ fehlt ${d.expected}.`,
    `Schreiben Sie sie vor „</${d.tag}>“, mit einer Leerzeile davor und danach.`,
  ]),
  'list-not-numbered': error(() => [
    'Die Liste hat Striche.',
    'Schreiben Sie „1.“, „2.“ … in der richtigen Reihenfolge; vor „>“ stehen dann drei Leerzeichen.',
  ]),
  'rationale-not-indented': error((d: { spaces: number }) => [
    'Die Begründung ist nicht eingerückt.',
    `Setzen Sie ${d.spaces === 2 ? 'zwei' : 'drei'} Leerzeichen vor „>“.`,
  ]),
  'single-with-several': error((d: { count: number }) => [
    `${d.count} Antworten sind als richtig markiert, „type="single"“ erlaubt nur eine.`,
    'Löschen Sie „type="single"“ oder lassen Sie nur ein „[x]“ stehen.',
  ]),
  'multiple-with-one': error(() => [
    'Nur eine Antwort ist als richtig markiert, „type="multiple"“ verlangt mehrere.',
    'Löschen Sie „type="multiple"“ oder markieren Sie jede richtige Antwort mit „[x]“.',
  ]),
  'assessment-size': error((d: { count: number }) => [
    `Die Selbsteinschätzung hat ${d.count} statt 5 Aussagen.`,
    'Schreiben Sie genau fünf nummerierte Aussagen: Sieben mal fünf ergeben das Profil.',
  ]),
  'too-few-parts': error((d: { count: number; least: number }) => [
    `Die Frage hat nur ${d.count} Einträge.`,
    `Geben Sie mindestens ${d.least} vor, sonst ist zu leicht geraten.`,
  ]),
  'number-missing': error((d: { name: string }) => [
    `Der Schätzfrage fehlt die Zahl „${d.name}“.`,
    'Schreiben Sie etwa „answer={22} tolerance={3} unit="%" min={0} max={60}“.',
  ]),
  'estimate-out-of-range': error((d: { answer: number; minimum: number; maximum: number }) => [
    `Die Zahlen der Schätzfrage passen nicht zusammen (Antwort ${d.answer}, von ${d.minimum} bis ${d.maximum}).`,
    '„min“ muss kleiner sein als „max“, „answer“ dazwischen liegen und „tolerance“ darf nicht negativ sein.',
  ]),
  'model-answer-missing': error(() => [
    'Die Reflexionsfrage hat keine Musterantwort.',
    'Schreiben Sie nach der Frage „> Was eine gute Antwort enthält.“',
  ]),
  'choice-without-link': error((d: { choice: string }) => [
    `Die Entscheidung „${d.choice}“ führt nirgendwohin.`,
    'Schreiben Sie „- [Text der Entscheidung](#id-des-schritts)“.',
  ]),
  'unknown-step': error((d: Unknown) => [
    `Den Schritt „${d.name}“ gibt es in diesem Szenario nicht.`,
    suggestion(d.nearest, d.known),
  ]),
  'duplicate-step': error((d: { id: string }) => [
    `Den Schritt „${d.id}“ gibt es in diesem Szenario zweimal.`,
    'Geben Sie einem der beiden eine andere Kennung.',
  ]),
  'unreachable-step': error((d: { id: string }) => [
    `Zum Schritt „${d.id}“ führt kein Weg.`,
    'Verlinken Sie ihn aus einem anderen Schritt oder löschen Sie ihn.',
  ]),
  'endless-scenario': error((d: { id: string }) => [
    `Vom Schritt „${d.id}“ aus kommt man zu keinem Ende.`,
    'Ein Ende ist ein Schritt ohne Liste; führen Sie einen der Wege dorthin.',
  ]),
  'group-size': error((d: { count: number }) => [
    `Die Gruppe enthält ${d.count === 0 ? 'keine Frage' : 'nur eine Frage'}.`,
    'Setzen Sie zwei oder mehr <Quiz> hinein oder nehmen Sie die Gruppe weg.',
  ]),
  'invalid-feedback': error((d: { feedback: string }) => [
    `Für „feedback“ gilt „${d.feedback}“ nicht.`,
    'Schreiben Sie „immediate“ (gleich nach jeder Frage) oder „end“ (am Schluss).',
  ]),
} as const;
