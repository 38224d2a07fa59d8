const segmenter = new Intl.Segmenter('de', { granularity: 'sentence' });
/** A single letter (z. B., Anne M.), a usual short form, or a number that may be an ordinal; a year is none. */
const abbreviation =
  /(?:^|[\s(„.])(?:\p{L}|Nr|Dr|Prof|Abb|Tab|Kap|Mio|Mrd|[Bb]zw|[Cc]a|[Vv]gl|usw|etc|sog|ggf)\.$|(?<![\d.,])\d{1,2}\.$/u;
/** Citations behind a full stop, up to the next sentence; one that goes on in lower case is its subject. */
const citationsBehind = /([.!?…]+[“‘)]*)((?:\s+\[@[^\]]*\])+)(?=\s*$|\s+[\p{Lu}\p{N}„‚(])/gu;

/**
 * Splits a passage into sentences, at German rules, without falling for abbreviations and ordinals. A
 * citation behind the full stop is drawn into the sentence that it backs.
 */
export function sentencesOf(passage: string): string[] {
  const sentences: string[] = [];
  const text = passage.replace(citationsBehind, '$2$1');
  // The segmenter takes the small letter of an id for a sentence that goes on.
  const shown = text.replaceAll('[@', '[A');
  let open = '';
  for (const { segment, index } of segmenter.segment(shown)) {
    open += text.slice(index, index + segment.length);
    if (abbreviation.test(open.trimEnd())) continue;
    sentences.push(open.trim());
    open = '';
  }
  if (open.trim() !== '') sentences.push(open.trim());
  return sentences.filter((sentence) => sentence !== '');
}
