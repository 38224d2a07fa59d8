/**
 * Every problem the content can have: kind → severity, German message, what to write instead.
 * Checks report a kind with its details; nothing else words a problem.
 */
import { itemProblems } from './item-problems.ts';
import type { SourcePosition } from './model.ts';
import { type Entry, error, type Severity } from './problem-entry.ts';
import { proseProblems } from './prose-problems.ts';
import { either, quoted } from './quoted.ts';
import { sourceProblems } from './source-problems.ts';
import { structureProblems } from './structure-problems.ts';

/** „Meinten Sie …?“, or the whole list where nothing is near. */
function suggestion(nearest: string | undefined, known: readonly string[]): string {
  if (nearest !== undefined) return `Meinten Sie „${nearest}“?`;
  return known.length > 10 ? 'CONTRIBUTING.md nennt, was es gibt.' : `Möglich: ${quoted(known)}.`;
}

const figureInstead =
  'Eine Grafik aus content/figures/ zeigt „<Figure src="…" alt="…">Bildunterschrift</Figure>“; Fotos gibt es nicht.';
const htmlInstead = (nearest: string | undefined) =>
  nearest === undefined
    ? 'Nehmen Sie Markdown oder einen Baustein aus CONTRIBUTING.md.'
    : `Meinten Sie „<${nearest}>“?`;

/** By attribute, or by tag and attribute. */
const emptyFixes: Partial<Record<string, string>> = {
  alt: 'Sagen Sie in ein bis drei Sätzen, was die Grafik zeigt.',
  src: 'Nennen Sie eine Datei aus content/figures/, etwa „03-kaskade.svg“.',
  trade: 'Nennen Sie die Branche, etwa „Bäckerei“.',
  'Cite id': 'Nennen Sie eine Quelle aus references.json, etwa „tucker-singer-2015“.',
  'Term id': 'Nennen Sie einen Begriff aus glossary.yaml, etwa „feldexperiment“.',
  id: 'Geben Sie eine Kennung aus Kleinbuchstaben, Ziffern und Bindestrichen, etwa „rundgang-wirkung“.',
};

const meantOr = (near: readonly string[], otherwise: string) =>
  near.length > 0
    ? `Meinten Sie ${either(near)}? Sonst ${otherwise}.`
    : `${otherwise[0]?.toUpperCase()}${otherwise.slice(1)}.`;

interface Unknown {
  name: string;
  nearest: string | undefined;
  known: readonly string[];
}

export const catalogue = {
  'mdx-syntax': error((d: { message: string; fix: string }) => [
    `Das Dokument lässt sich nicht lesen: ${d.message}`,
    d.fix,
  ]),
  'frontmatter-missing': error(() => [
    'Der Kopf der Datei fehlt.',
    'Beginnen Sie die Datei mit „---“, den Angaben und wieder „---“.',
  ]),
  'frontmatter-open': error(() => [
    'Der Kopf der Datei wird nicht geschlossen.',
    'Setzen Sie „---“ in eine Zeile nach den Angaben.',
  ]),
  'yaml-syntax': error((d: { message: string; fix: string }) => [
    `Die Angaben lassen sich nicht lesen: ${d.message}`,
    d.fix,
  ]),
  'yaml-alias': error(() => [
    'Anker und Verweise in YAML („&name“, „*name“) sind nicht erlaubt.',
    'Schreiben Sie den Wert aus.',
  ]),
  'yaml-tag': error((d: { tag: string }) => [
    `Typangaben in YAML („${d.tag}“) sind nicht erlaubt.`,
    'Löschen Sie die Typangabe; Text mit Sonderzeichen steht in Anführungszeichen.',
  ]),
  'invalid-value': error((d: { message: string; fix: string }) => [d.message, d.fix]),
  'unknown-key': error((d: Unknown) => [
    `Die Angabe „${d.name}“ gibt es nicht.`,
    suggestion(d.nearest, d.known),
  ]),
  'esm-forbidden': error(() => [
    '„import“ und „export“ sind in Artikeln nicht erlaubt.',
    'Löschen Sie die Zeile; alle Bausteine stehen ohne Import bereit.',
  ]),
  'expression-forbidden': error(() => [
    'Ausdrücke in geschweiften Klammern sind nicht erlaubt.',
    'Schreiben Sie den Text aus; eine Klammer im Text schreiben Sie als „\\{“.',
  ]),
  'html-forbidden': error((d: { name: string; nearest: string | undefined }) => [
    `HTML („<${d.name}>“) ist in Artikeln nicht erlaubt.`,
    d.name === 'img' ? figureInstead : htmlInstead(d.nearest),
  ]),
  'unknown-tag': error((d: Unknown) => [
    `Den Baustein „<${d.name}>“ gibt es nicht.`,
    suggestion(d.nearest, d.known),
  ]),
  'unknown-attribute': error((d: Unknown & { tag: string }) => [
    `„<${d.tag}>“ kennt das Attribut „${d.name}“ nicht.`,
    d.known.length > 0 ? suggestion(d.nearest, d.known) : 'Löschen Sie das Attribut.',
  ]),
  'duplicate-attribute': error((d: { tag: string; name: string }) => [
    `„<${d.tag}>“ hat das Attribut „${d.name}“ zweimal.`,
    'Löschen Sie eines der beiden.',
  ]),
  'missing-attribute': error((d: { tag: string; name: string }) => [
    `„<${d.tag}>“ braucht das Attribut „${d.name}“.`,
    `Schreiben Sie „<${d.tag} ${d.name}="…">“.`,
  ]),
  'image-forbidden': error(() => [
    'Bilder in Markdown („![…](…)“) gibt es in Artikeln nicht.',
    figureInstead,
  ]),
  'empty-attribute': error((d: { tag: string; name: string }) => [
    `„${d.name}“ ist leer.`,
    emptyFixes[`${d.tag} ${d.name}`] ??
      emptyFixes[d.name] ??
      `Schreiben Sie „<${d.tag} ${d.name}="…">“ mit einem Wert oder löschen Sie das Attribut.`,
  ]),
  'attribute-not-literal': error((d: { tag: string }) => [
    `„<${d.tag}>“ hat ein Attribut, das kein einfacher Wert ist.`,
    'Schreiben Sie den Wert in Anführungszeichen oder eine Zahl in Klammern: {22}.',
  ]),
  'tag-misplaced': error((d: { tag: string; inside: readonly string[] }) => [
    `„<${d.tag}>“ steht nicht in ${quoted(d.inside)}.`,
    `Setzen Sie „<${d.tag}>“ in den Baustein, zu dem es gehört.`,
  ]),
  'block-in-sentence': error((d: { tag: string }) => [
    `„<${d.tag}>“ steht mitten im Satz.`,
    'Setzen Sie den Baustein zwischen zwei Absätze, mit einer Leerzeile davor und danach.',
  ]),
  'invalid-id': error((d: { id: string }) => [
    `„${d.id}“ ist keine gültige Kennung.`,
    'Nehmen Sie Kleinbuchstaben, Ziffern und Bindestriche, etwa „rundgang-wirkung“.',
  ]),
  'duplicate-id': error((d: { id: string; where: string }) => [
    `Die Kennung „${d.id}“ ist schon vergeben (${d.where}).`,
    'Wählen Sie eine andere Kennung; eine veröffentlichte behält ihren Platz.',
  ]),
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
  'rationale-missing': error((d: { option: string }) => [
    `Die Antwort „${d.option}“ hat keine Begründung.`,
    'Schreiben Sie darunter, eingerückt: „> Warum sie richtig oder falsch ist.“',
  ]),
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
  'link-torn': error((d: { found: string }) => [
    `„${d.found}“ ist kein Link: Zwischen den Klammern steht ein Leerzeichen.`,
    'Löschen Sie es: „[Text](/adresse/)“.',
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
  'unknown-aspect': error((d: Unknown) => [
    `Den Aspekt „${d.name}“ gibt es nicht.`,
    d.nearest === undefined ? `Möglich: ${quoted(d.known)}.` : `Schreiben Sie „${d.nearest}“.`,
  ]),
  'aspect-missing': error(() => [
    'Ein Leitartikel braucht einen Aspekt.',
    'Ergänzen Sie im Kopf „aspect: …“ mit einer Adresse aus aspects.yaml.',
  ]),
  'duplicate-lead': error((d: { aspect: string; where: string }) => [
    `Zum Aspekt „${d.aspect}“ gibt es schon einen Leitartikel (${d.where}).`,
    'Setzen Sie „kind: post“ oder einen anderen Aspekt.',
  ]),
  'duplicate-introduction': error((d: { where: string }) => [
    `Es gibt schon eine Einführung (${d.where}).`,
    'Setzen Sie „kind: post“.',
  ]),
  'slug-mismatch': error((d: { expected: string }) => [
    'Der Dateiname passt nicht zum Aspekt.',
    `Nennen Sie die Datei „${d.expected}“.`,
  ]),
  'duplicate-slug': error((d: { slug: string; where: string }) => [
    `Die Adresse „${d.slug}“ ist schon vergeben (${d.where}).`,
    'Geben Sie der Datei einen anderen Namen; Ziffern am Anfang zählen nicht.',
  ]),
  'unknown-reference': error((d: { name: string; near: readonly string[] }) => [
    `Die Quelle „${d.name}“ steht nicht in references.json.`,
    meantOr(d.near, 'legen Sie den Eintrag an'),
  ]),
  'unknown-term': error((d: { name: string; near: readonly string[] }) => [
    `Den Begriff „${d.name}“ gibt es nicht in glossary.yaml.`,
    meantOr(d.near, 'legen Sie den Eintrag an'),
  ]),
  'unknown-part': error((d: Unknown) => [
    `Den Teil „${d.name}“, auf den „next“ zeigt, gibt es nicht.`,
    suggestion(d.nearest, d.known),
  ]),
  'part-points-to-itself': error(() => [
    '„next“ zeigt auf den Artikel selbst.',
    'Nennen Sie den Teil, der danach gelesen werden soll.',
  ]),
  'path-forbidden': error((d: { path: string }) => [
    `„${d.path}“ ist kein bloßer Dateiname.`,
    'Legen Sie die Grafik unter „figures/“ ab und schreiben Sie nur ihren Dateinamen.',
  ]),
  'unknown-figure': error((d: { name: string; near: readonly string[] }) => [
    `Die Grafik „${d.name}“ liegt nicht in „figures/“.`,
    meantOr(d.near, 'legen Sie die Datei dort ab'),
  ]),
  'figure-syntax': error((d: { message: string }) => [
    `Die Grafik ist kein gültiges SVG: ${d.message}`,
    'Schreiben Sie eine Wurzel <svg> mit dem Namensraum „http://www.w3.org/2000/svg“ und schließen Sie jedes Element.',
  ]),
  'figure-forbidden': error((d: { what: string }) => [
    `${d.what} ist in Grafiken nicht erlaubt.`,
    'Nehmen Sie nur Formen, Text und die Klassen aus CONTRIBUTING.md; Farben und Schrift kommen von der Website.',
  ]),
  'figure-size': error((d: { message: string }) => [
    d.message,
    'Zeichnen Sie 400 Einheiten breit („viewBox="0 0 400 …"“) und auf höchstens 8.000 Zeichen.',
  ]),
  ...sourceProblems,
  ...structureProblems,
  ...itemProblems,
  ...proseProblems,
} as const;

export type ProblemKind = keyof typeof catalogue;
export type Details<Kind extends ProblemKind> = Parameters<(typeof catalogue)[Kind]['word']>[0];

export interface Problem extends SourcePosition {
  kind: ProblemKind;
  severity: Severity;
  /** Path as given to the check; '' until the file is known. */
  file: string;
  message: string;
  fix: string;
}

/** Arguments after the position: none where a kind has no details. */
type DetailArguments<Kind extends ProblemKind> =
  Details<Kind> extends undefined ? [] : [details: Details<Kind>];

export type Report = <Kind extends ProblemKind>(
  kind: Kind,
  at: SourcePosition,
  ...details: DetailArguments<Kind>
) => void;

/** @returns a function that words a problem of `file` and adds it to `problems` */
export function createReport(file: string, problems: Problem[]): Report {
  return (kind, at, ...details) => {
    const entry = catalogue[kind] as Entry<unknown>;
    const [message, fix] = entry.word(details[0]).map(inOneLine) as [string, string];
    const { line, column } = at;
    problems.push({ kind, severity: entry.severity, file, line, column, message, fix });
  };
}

const longestSentence = 500;

/** A problem quotes strangers: it must not break its line, steer a terminal or hide what it says. */
function inOneLine(text: string): string {
  const plain = text
    .replace(/[\t\r\n]+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (char) => `[${codeOf(char)}]`);
  return plain.length > longestSentence ? `${plain.slice(0, longestSentence)}…` : plain;
}

/** `U+202E` */
export function codeOf(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
