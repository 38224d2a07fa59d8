import type { Passage } from '../exercises/parse.ts';
import type { Report } from '../exercises/problems.ts';
import type { EvidenceGrade } from '../series/schemas.ts';
import { sentencesOf } from './sentences.ts';

/** Work of these kinds has changed something and compared: it may say what causes what. */
const causalGrades: readonly EvidenceGrade[] = [
  'meta-analysis-of-experiments',
  'field-experiment',
  'experiment',
];
/** A concept argues, a case tells: neither claims to have measured. */
const silentGrades: readonly EvidenceGrade[] = ['concept', 'case'];

/** One may lead a talk about something, or lead in pairs, and cause nothing. */
const leadsTo =
  'führ(?:t|te|ten|en) (?:(?!Gespräch|Interview|Befragung|Diskussion)\\p{L}+ ){0,4}?(?:zu(?:r|m)?(?= )(?! (?:selten|oft|lange|spät|früh|zweit|dritt|Beginn)(?!\\p{L}))|dazu(?=[ ,]))';
const changes = '(?:steiger|verbesser|verringer)(?:t|te|n|ten)|(?:senk|erhöh)(?:t|te|en|ten)';
/** Before a verb of change: an aim („um … zu steigern“) or what makes it an adjective („mit erhöhten Werten“). */
const noClaim =
  '(?<!\\p{L})(?:zu|[Dd](?:er|ie|as|en|em|es)|[Ee]ine?[mnrs]?|[Mm]it|[Bb]ei|[Vv]on|[Dd]urch|[Ff]ür|[Oo]hne|[Nn]ach|[Tt]rotz) ';
/** „Wurden die Wege verbessert“ tells what people did. */
const passive = '(?<!\\p{L})(?:wird|werden|wurden?) (?:(?!durch)[^,;:.])*';
const verbs = new RegExp(
  `(?<!\\p{L})(?:${leadsTo}|bewirk\\p{L}+|verursach\\p{L}+|(?<!${noClaim}|${passive})(?:${changes})|(?:hebt|hob|hoben)(?!.*(?<!\\p{L})hervor(?!\\p{L}))|mindert\\p{L}*)(?!\\p{L})`,
  'u',
);

/** Cheaper than telling sentences apart, and true wherever one of the verbs stands. */
const stems = /führ|bewirk|verursach|steiger|verbesser|verringer|senk|erhöh|heb|hob|minder/;

/**
 * Sentences that claim a cause and rest on work that shows none. A sentence that cites an experiment as
 * well is let pass, and so is one that denies, only asks or tells what was wanted.
 */
export function checkCausalVerbs(
  passages: readonly Passage[],
  gradeOf: ReadonlyMap<string, EvidenceGrade>,
  report: Report,
): void {
  for (const { text, line, column } of passages) {
    if (!text.includes('[@') || !stems.test(text)) continue;
    for (const sentence of sentencesOf(text)) {
      const ids = [...sentence.matchAll(/\[@([^\]]*)\]/g)].map(([, id = '']) => id);
      const grades = ids.map((id) => gradeOf.get(id));
      if (grades.some((grade) => grade && causalGrades.includes(grade))) continue;
      const index = grades.findIndex((grade) => grade && !silentGrades.includes(grade));
      const [verb] = verbs.exec(sentence) ?? [];
      if (index === -1 || !verb || isDenied(sentence)) continue;
      report('causal-verb', { line, column }, { verb, id: ids[index] ?? '' });
    }
  }
}

function isDenied(sentence: string): boolean {
  return /(?<!\p{L})(?:nicht|kein\p{L}*|weder|ob|nie|sich|soll(?:en|te|ten)?|will|woll(?:en|te|ten)|möchten?)(?!\p{L})|\?[“‘)]*$/iu.test(
    sentence,
  );
}
