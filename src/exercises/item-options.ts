/** Rules over the options of a choice: none may stand out by anything but what it says. */

import { type OptionForm, unevenForm } from './item-form.ts';
import { keyLengths } from './item-key.ts';
import type { ChoiceQuestion, Option } from './model.ts';
import type { Report } from './problems.ts';

/** A key that is longer by more than this share of the next one is told at a glance. */
const tellingShare = 0.15;
/** Fewer characters, about a word, are no difference to the eye. */
const visibleDifference = 8;
const mostUneven = 2;
const mostOptions = 5;

export function checkOptions(question: ChoiceQuestion, report: Report): void {
  const { type, options, position } = question;
  checkKeyLength(question, report);
  checkLengths(options, report);
  checkForms(options, report);
  checkWording(options, report);
  const count = options.length;
  if (type === 'single' && count > mostOptions) report('too-many-options', position, { count });
}

function checkKeyLength(question: ChoiceQuestion, report: Report): void {
  const { key, next } = keyLengths(question);
  if (key - next < visibleDifference || key <= next * (1 + tellingShare)) return;
  const at = question.options.find(({ correct, words }) => correct && words.length === key);
  if (at) report('key-longest', at.position, { length: key, next });
}

function checkLengths(options: readonly Option[], report: Report): void {
  const sorted = [...options].sort((a, b) => a.words.length - b.words.length);
  const [short, long] = [sorted[0], sorted.at(-1)];
  if (!short || !long) return;
  const [least, most] = [short.words.length, long.words.length];
  if (most - least < visibleDifference || most <= least * mostUneven) return;
  report('options-uneven-length', long.position, { long: long.words, short: short.words });
}

const traits: Record<OptionForm, string> = {
  quotation: 'Anführungszeichen',
  ending: 'Satzzeichen am Ende',
  clause: 'Nebensatz',
  start: 'großer oder kleiner Anfang',
};

function checkForms(options: readonly Option[], report: Report): void {
  const uneven = unevenForm(options.map(({ words }) => words));
  const odd = uneven && options[uneven.index];
  if (!odd) return;
  report('options-uneven-grammar', odd.position, { option: odd.words, trait: traits[uneven.form] });
}

const verdict = '(?: (?:ist|sind|stimmt|stimmen|trifft|treffen)(?: (?:richtig|falsch|zu|nicht))*)?';
const answers = '(?:antwort|aussage|punkt|möglichkeit|option|ding)(?:e|en)?';
const named = '(?:genannte|obige|vorige|vorherige|aufgeführte)[nrs]?';
const label = `(?:[a-f][.)]?|(?<=(?:${answers}|und|oder) )[1-6][.)]?)`;
const summaries = [
  `^(?:alle|keine[rs]?|beide)(?: (?:der|dieser|diese|von (?:den|diesen)))?(?: oben)?(?: ${named})?(?: (?:${answers}|beiden|drei|vier))?${verdict}$`,
  `^(?:alle|alles|beides)${verdict}$`,
  `^(?:alles|nichts|keine[rs]?|beides?) davon(?!\\p{L})`,
  `(?<!\\p{L})(?:alle[ns]?|keine[rs]?|beide[ns]?|nichts)(?: (?:der|von den))?(?: oben)? ${named}(?!\\p{L})`,
  `^(?:nur |sowohl |weder )?(?:die )?(?:${answers} )?${label}(?:, ${label})*,? (?:und|oder|als auch|noch) ${label}${verdict}$`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** „Alle der genannten“, „nichts davon“, „a und b“ … */
function refersToOthers(words: string): boolean {
  const bare = words.replace(/^„|[.!?“]+$/gu, '');
  return summaries.some((summary) => summary.test(bare));
}

const absoluteWord = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?<!(?:noch|wie) )immer(?! (?:noch|wieder|mehr|weiter|wenn|\\p{Ll}{3,}er)(?!\\p{L}))',
    '(?<!(?:noch|wie) )nie(?:mals)?',
    'alle(?! (?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|paar|\\d))',
    'kein(?:er|es)|keinesfalls|niemand',
    'stets|ausschließlich|garantiert|unmöglich|ausnahmslos|zwangsläufig|jederzeit|sämtliche[nmrs]?',
    '(?:auf jeden|in jedem) Fall|unter allen Umständen',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

function checkAbsoluteWords(options: readonly Option[], report: Report): void {
  const found = options.flatMap((option) => {
    const word = absoluteWord.exec(option.words)?.[0];
    return word === undefined ? [] : [{ option, word }];
  });
  // A word that right and wrong options share tells nobody anything.
  if (new Set(found.map(({ option }) => option.correct)).size > 1) return;
  for (const { option, word } of found) report('absolute-word', option.position, { word });
}

function checkWording(options: readonly Option[], report: Report): void {
  const summaries = options.filter(({ words }) => refersToOthers(words));
  for (const { words, position } of summaries) {
    report('all-or-none-of-above', position, { option: words });
  }
  checkAbsoluteWords(
    options.filter((option) => !summaries.includes(option)),
    report,
  );
}
