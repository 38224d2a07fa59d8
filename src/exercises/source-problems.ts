/** What keeps a file from being read, or would be read otherwise than it looks. */
import { error } from './problem-entry.ts';

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1024).toLocaleString('de-DE')} KB`;

export const sourceProblems = {
  'not-a-file': error((d: { what: string }) => [
    `Hier steht ${d.what} statt einer Datei.`,
    'Legen Sie den Text selbst an diese Stelle: Verweise und Ordner liest die Website nicht.',
  ]),
  'file-name': error((d: { name: string; ending: string | undefined; instead: string }) => [
    d.ending === undefined
      ? `Der Dateiname „${d.name}“ taugt nicht als Adresse.`
      : `Die Datei „${d.name}“ endet auf „${d.ending}“ und wird nicht gelesen.`,
    `Nennen Sie die Datei „${d.instead}“.`,
  ]),
  'template-text': error(() => [
    'Hier steht noch der Mustertext.',
    'Ersetzen Sie ihn durch Ihren eigenen.',
  ]),
  'too-large': error((d: { bytes: number; most: number }) => [
    `Die Datei ist ${kilobytes(d.bytes)} groß, erlaubt sind ${kilobytes(d.most)}.`,
    'Teilen Sie den Text auf mehrere Dateien auf.',
  ]),
  'not-utf8': error(() => [
    'Die Datei ist nicht als UTF-8 gespeichert; ab hier lässt sie sich nicht lesen.',
    'Speichern Sie sie im Editor mit der Zeichenkodierung „UTF-8“.',
  ]),
  'byte-order-mark': error(() => [
    'Die Datei beginnt mit einem unsichtbaren Zeichen (BOM).',
    'Speichern Sie als „UTF-8 ohne BOM“; „npm run check:content -- --fix“ löscht es.',
  ]),
  'control-character': error((d: { code: string }) => [
    `Hier steht das Steuerzeichen ${d.code}.`,
    'Löschen Sie es; vermutlich kam es beim Kopieren mit.',
  ]),
  'invisible-character': error((d: { code: string }) => [
    `Hier steht das unsichtbare Zeichen ${d.code}; damit liest sich der Text anders, als er ist.`,
    'Löschen Sie das Zeichen und schreiben Sie die Stelle neu.',
  ]),
  'nested-too-deep': error((d: { most: number }) => [
    `Hier stecken mehr als ${d.most} Ebenen ineinander.`,
    'Lösen Sie die Verschachtelung auf; drei Ebenen genügen jedem Text.',
  ]),
  'block-too-long': error((d: { most: number }) => [
    `Hier beginnt ein Absatz mit mehr als ${d.most.toLocaleString('de-DE')} Zeichen.`,
    'Teilen Sie ihn durch Leerzeilen in mehrere Absätze.',
  ]),
  'parser-gave-up': error(() => [
    'An diesem Dokument scheitert der Parser; vermutlich liegt es an dieser Stelle.',
    'Löschen Sie Klammern, Tags oder Zeichenfolgen, die sich hier wiederholen.',
  ]),
} as const;
