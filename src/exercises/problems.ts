/**
 * Every problem the content can have: kind → severity, German message, what to write instead.
 * Checks report a kind with its details; nothing else words a problem.
 */
import { exerciseProblems } from './exercise-problems.ts';
import { itemProblems } from './item-problems.ts';
import type { SourcePosition } from './model.ts';
import { type Entry, error, type Severity, type Worded } from './problem-entry.ts';
import { proseProblems } from './prose-problems.ts';
import { either, quoted, suggestion, type Unknown } from './quoted.ts';
import { sourceProblems } from './source-problems.ts';
import { structureProblems } from './structure-problems.ts';
import { tagProblems } from './tag-problems.ts';

const meantOr = (near: readonly string[], otherwise: string) =>
  near.length > 0
    ? `Meinten Sie ${either(near)}? Sonst ${otherwise}.`
    : `${otherwise[0]?.toUpperCase()}${otherwise.slice(1)}.`;

export const catalogue = {
  'mdx-syntax': error((d: Worded) => [`Das Dokument lässt sich nicht lesen: ${d.message}`, d.fix]),
  'frontmatter-missing': error(() => [
    'Der Kopf der Datei fehlt.',
    'Beginnen Sie die Datei mit „---“, den Angaben und wieder „---“.',
  ]),
  'frontmatter-open': error(() => [
    'Der Kopf der Datei wird nicht geschlossen.',
    'Setzen Sie „---“ in eine Zeile nach den Angaben.',
  ]),
  'yaml-syntax': error((d: Worded) => [`Die Angaben lassen sich nicht lesen: ${d.message}`, d.fix]),
  'yaml-alias': error(() => [
    'Anker und Verweise in YAML („&name“, „*name“) sind nicht erlaubt.',
    'Schreiben Sie den Wert aus.',
  ]),
  'yaml-tag': error((d: { tag: string }) => [
    `Typangaben in YAML („${d.tag}“) sind nicht erlaubt.`,
    'Löschen Sie die Typangabe; Text mit Sonderzeichen steht in Anführungszeichen.',
  ]),
  'invalid-value': error((d: Worded) => [d.message, d.fix]),
  'unknown-key': error((d: Unknown) => [
    `Die Angabe „${d.name}“ gibt es nicht.`,
    suggestion(d.nearest, d.known),
  ]),
  'duplicate-id': error((d: { id: string; where: string }) => [
    `Die Kennung „${d.id}“ ist schon vergeben (${d.where}).`,
    'Wählen Sie eine andere Kennung; eine veröffentlichte behält ihren Platz.',
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
  ...exerciseProblems,
  ...sourceProblems,
  ...structureProblems,
  ...tagProblems,
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
