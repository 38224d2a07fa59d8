/** What an article may not hold, and what is wrong with a block's tag. */
import { error } from './problem-entry.ts';
import { quoted, suggestion, type Unknown } from './quoted.ts';

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

export const tagProblems = {
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
  'empty-tag': error((d: { tag: string }) => [
    `„<${d.tag}>“ ist leer.`,
    `Schreiben Sie zwischen „<${d.tag}>“ und „</${d.tag}>“, was zu lesen sein soll, oder löschen Sie den Baustein.`,
  ]),
  'holds-nothing': error((d: { tag: string }) => [
    `Was zwischen „<${d.tag} …>“ und „</${d.tag}>“ steht, ginge verloren.`,
    'Schließen Sie den Baustein mit „/>“ und setzen Sie den Text davor oder dahinter.',
  ]),
  'invalid-id': error((d: { id: string }) => [
    `„${d.id}“ ist keine gültige Kennung.`,
    'Nehmen Sie Kleinbuchstaben, Ziffern und Bindestriche, etwa „rundgang-wirkung“.',
  ]),
} as const;
