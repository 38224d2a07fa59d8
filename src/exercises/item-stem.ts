/** Rules over what a question asks. */
import type { Inline, Paragraphs, Question, RichText } from './model.ts';
import { plainParagraphs } from './plain-text.ts';
import type { Report } from './problems.ts';
import { tokens } from './words.ts';

const mostWords = 60;

export function checkStem({ type, stem, position }: Question, report: Report): void {
  const count = tokens(plainParagraphs(stem)).length;
  if (count > mostWords) report('stem-too-long', position, { count, most: mostWords });
  const word = type === 'reflect' ? undefined : negationIn(stem);
  if (word !== undefined) report('negated-stem', position, { word });
}

const negation =
  /(?<!\p{L}|oder )(?:nicht(?! nur(?!\p{L}))|nichts|kein(?:e[nmrs]?)?|nie(?:mals|mand(?:e[nm])?)?|nirgends|außer)(?!\p{L})/iu;
const quotation = /„[^“]*“/gu;
const whyQuestion = /^(?:warum|weshalb|wieso|weswegen)(?!\p{L})/iu;

/**
 * The word that turns the question round, as in „Was gehört nicht dazu?“. One that is emphasised, quoted or in a
 * subordinate clause („Kunden, die nicht wiederkommen“) misleads nobody, and „Warum nicht?“ asks for a reason.
 */
function negationIn(stem: Paragraphs): string | undefined {
  const text = plainParagraphs(stem.map(withoutEmphasis)).replace(quotation, '„…“');
  const sentences = text.split(/(?<=[.?!])\s+/u);
  const questions = sentences.filter((sentence) => sentence.endsWith('?'));
  return (questions.length > 0 ? questions : sentences.slice(-1))
    .filter((sentence) => !whyQuestion.test(sentence))
    .map((sentence) => negation.exec(mainClauses(sentence))?.[0])
    .find((word) => word !== undefined);
}

function withoutEmphasis(text: RichText): RichText {
  return text.map((inline: Inline) => {
    if (typeof inline === 'string' || inline.kind === 'cite') return inline;
    if (inline.kind === 'strong' || inline.kind === 'emphasis') return '…';
    return { ...inline, children: withoutEmphasis(inline.children) };
  });
}

const conjunction =
  /^(?:und |oder |auch )?(?:wenn|falls|weil|da|dass|ob|obwohl|nachdem|bevor|während|als|sobald|solange|sofern|damit)(?!\p{L})/iu;
const relative =
  /^(?:(?:in|an|auf|bei|mit|von|zu|für|über|aus|nach|vor|um|durch|unter) )?(?:der|die|das|den|dem|deren|dessen|denen|was|wer|wo|wie|womit|woran|warum|welche[nmrs]?)(?!\p{L})/iu;

function mainClauses(sentence: string): string {
  const clauses = sentence.split(/,\s*/);
  const isSubordinate = (clause: string, index: number) => {
    if (conjunction.test(clause)) return true;
    const before = clauses[index - 1];
    return before !== undefined && !conjunction.test(before) && relative.test(clause);
  };
  return clauses.filter((clause, index) => !isSubordinate(clause, index)).join(', ');
}
