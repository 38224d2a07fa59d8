/** Headings and links. */
import { error } from './problem-entry.ts';
import { either } from './quoted.ts';

/** „Meinten Sie …?“ or another way out. */
const meant = (near: readonly string[], otherwise: string) =>
  near.length > 0 ? `Meinten Sie ${either(near)}?` : otherwise;

export const structureProblems = {
  'heading-level-one': error(() => [
    'Eine Überschrift mit einem „#“ ist dem Titel vorbehalten.',
    'Beginnen Sie Abschnitte mit „## …“.',
  ]),
  'heading-skipped': error((d: { depth: number; expected: number }) => [
    `Hier steht eine Überschrift der Ebene ${d.depth}, ohne dass eine der Ebene ${d.depth - 1} davorsteht.`,
    `Schreiben Sie „${'#'.repeat(d.expected)} …“.`,
  ]),
  'heading-empty': error(() => [
    'Die Überschrift hat keinen Text.',
    'Schreiben Sie ihn hinter die „#“ oder löschen Sie die Zeile.',
  ]),
  'heading-duplicate': error((d: { title: string; line: number }) => [
    `Die Überschrift „${d.title}“ gibt es schon (Zeile ${d.line}).`,
    'Formulieren Sie eine der beiden um; Links und Inhaltsverzeichnis unterscheiden sie sonst nicht.',
  ]),
  'unsafe-link': error((d: { address: string; instead?: string | undefined }) => [
    `Der Link auf „${d.address}“ ist nicht erlaubt.`,
    d.instead === undefined
      ? 'Erlaubt sind „https://…“, „mailto:…“, „/…“ und „#…“.'
      : `Schreiben Sie „${d.instead}“.`,
  ]),
  'link-torn': error((d: { found: string }) => [
    `„${d.found}“ ist kein Link: Zwischen den Klammern steht ein Leerzeichen.`,
    'Löschen Sie es: „[Text](/adresse/)“.',
  ]),
  'broken-address': error((d: { address: string }) => [
    `„${d.address}“ ist keine gültige Adresse.`,
    'Schreiben Sie etwa „https://example.org/seite“ oder „mailto:name@example.org“.',
  ]),
  'deceptive-link': error((d: { shown: string; host: string }) => [
    `Der Link zeigt „${d.shown}“, führt aber zu „${d.host}“.`,
    'Zeigen Sie die Adresse, zu der er führt, oder nennen Sie in Worten, was dort steht.',
  ]),
  'unknown-page': error((d: { address: string; near: readonly string[] }) => [
    `Die Seite „${d.address}“ gibt es auf dieser Website nicht.`,
    meant(
      d.near,
      /^\/(?:.*\/)?$/.test(d.address)
        ? 'Kopieren Sie die Adresse aus dem Browser, ab dem „/“ nach dem Namen der Website.'
        : 'Nennen Sie eine Adresse wie „/glossar/“, mit „/“ am Anfang und am Ende.',
    ),
  ]),
  'unknown-anchor': error((d: { anchor: string; page: string; near: readonly string[] }) => [
    `Die Stelle „#${d.anchor}“ gibt es auf ${d.page} nicht.`,
    meant(
      d.near.map((anchor) => `#${anchor}`),
      'Ein Anker ist eine Überschrift in Kleinbuchstaben mit Bindestrichen oder die Kennung einer Übung.',
    ),
  ]),
  'draft-page': error((d: { address: string }) => [
    `Der Artikel „${d.address}“ ist ein Entwurf und auf der Website nicht zu sehen.`,
    'Nehmen Sie den Link heraus oder „draft: true“ aus dem Kopf jenes Artikels.',
  ]),
} as const;
