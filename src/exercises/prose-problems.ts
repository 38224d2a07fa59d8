/** What can be poor about a text that is otherwise sound. All of it warns, a misspelt word apart. */
import { error, warning } from './problem-entry.ts';

const craft = 'CONTRIBUTING.md, Abschnitt „Handwerk“';
const spelling = 'Rat für deutsche Rechtschreibung, Amtliches Regelwerk 2024';
const spaces = 'DIN 5008:2020, Abschnitt zu Abkürzungen, Zahlen und Einheiten';

export const proseProblems = {
  'quotation-marks': warning(spelling, (d: { found: string }) => [
    `„${d.found}“ ist kein deutsches Anführungszeichen.`,
    'Schreiben Sie „…“ und darin ‚…‘; der Apostroph ist ’.',
  ]),
  'dash-or-ellipsis': warning(spelling, (d: { found: string }) => [
    `„${d.found}“ steht für ein anderes Zeichen.`,
    'Schreiben Sie „–“ mit Leerzeichen für den Gedankenstrich und „…“ als ein Zeichen.',
  ]),
  'breaking-space': warning(spaces, (d: { found: string }) => [
    `„${d.found}“ kann am Zeilenende auseinanderfallen.`,
    'Setzen Sie ein geschütztes Leerzeichen dazwischen: „npm run check:content -- --fix“ tut es, von Hand Alt+0160 (Mac: ⌥ Leertaste).',
  ]),
  'forbidden-phrase': warning(craft, (d: { found: string; why: string }) => [
    `„${d.found}“: ${d.why}`,
    'Streichen Sie die Wendung oder sagen Sie, was genau gemeint ist.',
  ]),
  folklore: warning(craft, (d: { found: string; why: string }) => [
    `„${d.found}“ klingt nach einer Legende: ${d.why}`,
    'Lassen Sie den Satz weg oder nennen Sie ihn als Legende, mit dem Beleg, der ihm widerspricht.',
  ]),
  'gender-sign': warning(craft, (d: { found: string }) => [
    `„${d.found}“ hat ein Zeichen im Wort.`,
    'Schreiben Sie „Mitarbeitende“, „Führungskräfte“, „Kundinnen und Kunden“, oder wechseln Sie ab.',
  ]),
  'causal-verb': warning(craft, (d: { verb: string; id: string }) => [
    `„${d.verb}“ behauptet eine Ursache, „${d.id}“ zeigt nur einen Zusammenhang.`,
    'Schreiben Sie „geht einher mit“ oder „hängt zusammen mit“; „führt zu“ trägt nur ein Experiment.',
  ]),
  'article-incomplete': warning(craft, (d: { missing: readonly string[] }) => [
    `Zum Bau eines Leitartikels passt nicht: ${d.missing.join('; ')}.`,
    'Ergänzen oder kürzen Sie; CONTRIBUTING.md nennt, was ein Leitartikel enthält.',
  ]),
  'checklist-short': warning(craft, (d: { count: number }) => [
    `Die Checkliste hat nur ${d.count === 1 ? 'einen Punkt' : `${d.count} Punkte`}.`,
    'Ergänzen Sie auf mindestens drei oder schreiben Sie den Rat als Satz in den Text.',
  ]),
  'second-assessment': warning(craft, () => [
    'Der Artikel hat schon eine Selbsteinschätzung.',
    'Lassen Sie eine: Ins Profil zählt nur die erste eines Leitartikels.',
  ]),
  'term-not-linked': warning(craft, (d: { term: string; id: string }) => [
    `„${d.term}“ steht im Glossar, ist hier, beim ersten Vorkommen im Artikel, aber nicht verlinkt.`,
    `Schreiben Sie „<Term id="${d.id}">${d.term}</Term>“.`,
  ]),
  'uncited-reference': warning(craft, (d: { id: string }) => [
    `Die Quelle „${d.id}“ wird nirgends zitiert.`,
    `Belegen Sie mit ihr („<Cite id="${d.id}" />“) oder löschen Sie den Eintrag.`,
  ]),
  'unused-figure': warning(craft, (d: { name: string }) => [
    `Die Grafik „${d.name}“ wird nirgends gezeigt.`,
    `Zeigen Sie sie mit „<Figure src="${d.name}" alt="…">“ oder löschen Sie die Datei.`,
  ]),
  /** Told by `npm run check:spelling` alone: a dictionary takes its time to load. */
  'unknown-word': error((d: { word: string; suggestions: readonly string[] }) => [
    `„${d.word}“ steht nicht im Wörterbuch.`,
    d.suggestions.length > 0
      ? `Meinten Sie ${d.suggestions.map((word) => `„${word}“`).join(' oder ')}? Sonst nehmen Sie das Wort in words.txt auf.`
      : 'Berichtigen Sie es oder nehmen Sie es in words.txt auf.',
  ]),
  'alt-too-short': warning('WCAG 2.2, Erfolgskriterium 1.1.1', (d: { alt: string }) => [
    `„${d.alt}“ sagt zu wenig über die Grafik.`,
    'Schreiben Sie in ein bis drei Sätzen, was sie zeigt, mit den Zahlen.',
  ]),
} as const;
