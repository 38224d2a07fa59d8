/** The outward form of an option, as far as its punctuation and its first letter show it. */
export type OptionForm = 'quotation' | 'ending' | 'clause' | 'start';

const forms: Record<OptionForm, (words: string) => string> = {
  quotation: (words) => (/^„[^„]*“[.,!?]?$/u.test(words) ? 'quoted' : 'plain'),
  ending: (words) => /[.?!…](?=[“)]*$)/u.exec(words)?.[0] ?? 'none',
  clause: (words) => (conjunction.test(words) ? 'clause' : 'none'),
  start: startOf,
};

/** Begins a clause that cannot stand alone, as an answer to „warum?“ or „wann?“ may be. */
const conjunction =
  /^[„(]?(?:weil|dass|damit|wenn|falls|obwohl|sofern|sobald|solange|indem|ob)(?!\p{L})/iu;

/**
 * The first form in which the options differ, and the option that stands alone with its own (of a tie the last one);
 * undefined where all are built alike.
 */
export function unevenForm(
  options: readonly string[],
): { form: OptionForm; index: number } | undefined {
  for (const form of ['quotation', 'ending', 'clause', 'start'] as const) {
    const values = options.map(forms[form]);
    const known = values.filter((value) => value !== 'any');
    const rarest = rarestOf(known);
    if (rarest !== undefined) return { form, index: values.lastIndexOf(rarest) };
  }
  return undefined;
}

function rarestOf(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size < 2) return undefined;
  const [rarest] = [...counts].reverse().sort(([, a], [, b]) => a - b);
  return rarest?.[0];
}

/** Words that begin with a capital only where a sentence begins; nouns do anywhere. */
const functionWord =
  /^(?:der|die|das|den|dem|des|ein|eine[nmrs]?|er|sie|es|wir|ich|man|wer|was|wenn|weil|dass|im|in|am|an|auf|aus|bei|beim|mit|nach|von|vom|vor|zu|zum|zur|für|durch|über|unter|ohne|um)$/iu;

function startOf(words: string): string {
  const first = /^[„(]?(\p{L}+)/u.exec(words)?.[1] ?? '';
  if (/^\p{Ll}/u.test(first)) return 'lower';
  const isSentence = /[.?!][“)]*$/u.test(words);
  return first !== '' && (isSentence || functionWord.test(first)) ? 'upper' : 'any';
}
