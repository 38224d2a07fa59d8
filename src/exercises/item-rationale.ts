/** Rules over what a reader learns after the answer. */
import type { Inline, MatchQuestion, Question, ReasonedItem, RichText } from './model.ts';
import { plainParagraphs } from './plain-text.ts';
import type { Report } from './problems.ts';
import { tokens } from './words.ts';

const fewestWords = 5;
/** A rationale has to say at least so much that the option does not say. */
const fewestNewWords = 2;

export function checkRationales(question: Question, report: Report): void {
  if (question.type === 'match') checkPairs(question, report);
  for (const { words, rationale, position } of reasonedItems(question)) {
    // That none is there was told where it was read.
    if (rationale.length === 0) continue;
    const text = plainParagraphs(rationale);
    if (isMuchLonger(text, words)) continue;
    const given = tokens(text);
    if (given.length < fewestWords) report('rationale-too-short', position, { option: words });
    else if (!addsWords(given, tokens(words))) {
      report('rationale-repeats-option', position, { option: words });
    }
  }
}

/** Says more than the option for sure; spares most rationales the splitting into words. */
function isMuchLonger(text: string, option: string): boolean {
  return text.length > 1.5 * option.length + 50;
}

/** All pairs have a reason, or none: a table has its third column or not. */
function checkPairs({ pairs }: MatchQuestion, report: Report): void {
  const [first] = pairs;
  if (first?.right.rationale.length === 0) {
    report('pairs-without-reasons', first.left.position);
  }
}

export function reasonedItems(question: Question): readonly ReasonedItem[] {
  if (question.type === 'order') return question.steps;
  if (question.type === 'match') return question.pairs.map(({ right }) => right);
  return 'options' in question ? question.options : [];
}

/** Words that say whether, but not why. */
const fillers = new Set(
  `aber als also am an antwort auch auf aus aussage bei da damit das dass dem den denn der des deshalb die dies diese dieser
  doch ein eine einen einer er es falsch genau hat hier im in ist ja kein keine man mit nein nicht nur oder richtig sich
  sie sind so stimmt trifft und von war weil wie wird zu zum zur zutreffend`.split(/\s+/),
);

/** Inflection aside: words count as the same if their first letters agree. */
const stemOf = (word: string) => word.slice(0, 5);

function addsWords(given: readonly string[], known: readonly string[]): boolean {
  const stems = new Set(known.map(stemOf));
  const added = new Set<string>();
  for (const word of given) {
    if (!fillers.has(word) && !stems.has(stemOf(word))) added.add(stemOf(word));
    if (added.size >= fewestNewWords) return true;
  }
  return false;
}

/** Whoever claims that an answer is right says where that is from; a question about oneself has no such answer. */
export function checkReference(question: Question, report: Report): void {
  if (question.type === 'reflect' || hasReference(question)) return;
  report('no-reference', question.position);
}

export function hasReference(question: Question): boolean {
  return textsOf(question).some(hasCitation);
}

function textsOf(question: Question): RichText[] {
  const shared = [...question.stem, ...question.explanation];
  const reasoned = reasonedItems(question).flatMap(({ text, rationale }) => [text, ...rationale]);
  if (question.type === 'match') {
    const sides = question.pairs.flatMap(({ left, right }) => [left.text, right.text]);
    return [...shared, ...sides, ...reasoned];
  }
  return question.type === 'reflect' ? [...shared, ...question.model] : [...shared, ...reasoned];
}

export function hasCitation(text: RichText): boolean {
  return text.some(
    (inline: Inline) =>
      typeof inline === 'object' && (inline.kind === 'cite' || hasCitation(inline.children)),
  );
}
