import type { SourcePosition } from '../exercises/model.ts';
import type { TextRun } from '../exercises/parse.ts';
import { placeIn } from '../exercises/place-in.ts';
import type { Report } from '../exercises/problems.ts';

type Phrase = readonly [pattern: RegExp, why: string];

const filler = 'eine Floskel, die nichts sagt.';
const empty = 'ein Modewort ohne eigenen Inhalt.';
const english = 'dafür gibt es ein deutsches Wort.';

const phrases: Phrase[] = spaced([
  [/\b(?:heutzutage|in der heutigen Zeit|in Zeiten wie diesen)\b/giu, filler],
  [/\b(?:unumgänglich|unverzichtbar|unerlässlich)\w*/giu, filler],
  [/\b(?:Fakt ist|Hand aufs Herz|nicht zuletzt|kein Wunder, dass)\b/giu, filler],
  // Not the evening: „Schreiben Sie am Ende des Tages auf, was …“.
  [
    /\bam Ende des Tages (?:geht es um|kommt es|zähl(?:t|en) (?:nur|allein|doch|vor allem))/giu,
    filler,
  ],
  [/\bspannend\w*/giu, 'ob es das ist, merkt, wer liest.'],
  [/\b(?:ganzheitlich\w*|auf Augenhöhe|nachhaltig\w* Erfolg|Schlüssel zum Erfolg)/giu, empty],
  // In quotation marks it is a title or the word that is spoken of.
  [
    /\b(?:Mindset|Game-?[Cc]hanger|Learnings|Touchpoints?|Quick Wins?|Purpose)\b(?<!„[^“\0]*)/gu,
    english,
  ],
  [
    /\bnicht nur\b[^.!?]{1,120}\bsondern auch\b/giu,
    'die Figur klingt nach Rede statt nach Gedanke.',
  ],
  // Whom a scene quotes may shout.
  [/(?<=\p{L})!(?=\s|$)(?<!„[^“\0]*)/gu, 'ein Ausrufezeichen überzeugt niemanden.'],
]);

const legends: Phrase[] = spaced([
  [
    /\b95 Prozent der (?:Beschäftigten|Mitarbeite\w+)[^.]{0,80}Strateg/giu,
    'für diese Zahl zur Strategie gibt es keine nachvollziehbare Erhebung.',
  ],
  [
    /\b(?:fünf|sechs|sieben|5|6|7|25)(?:-?\s*bis [\p{L}\d]+?)?[-\s]*mal so (?:viel|teuer)[^.]{0,60}(?:Stamm|Bestands|Neu)kund/giu,
    'für die Kosten von Neukunden gibt es keine belastbare Primärquelle.',
  ],
  [
    /(?:erzähl|sag)\p{L}* [^.]{0,40}\b(?:zehn|zwölf|zwanzig|10|12|20) (?:anderen|Leuten|Menschen|Personen|Bekannten)[^.]{0,20} weiter/giu,
    'die Zahl der Weitererzählungen ist Beratungsfolklore.',
  ],
  [/\bWas (?:man|du|Sie) nicht messen kann/giu, 'die Zuschreibung ist nicht gesichert.'],
  [
    /\b(?:Kultur|Culture) (?:verspeist|frisst|isst|eats) (?:\p{L}+ )?Strateg/giu,
    'die Zuschreibung ist nicht gesichert.',
  ],
  [/\bGallup Engagement Index\b/giu, 'die Prozentwerte wechseln jährlich.'],
]);

/** Wordings that the series does not use. Exercises count too: what is wrong there is wrong on purpose, in other words. */
export function checkPhrases(texts: readonly TextRun[], report: Report): void {
  const whole = texts.map(({ text }) => text).join('\0');
  find(texts, occurring(phrases, whole), (found, why, at) =>
    report('forbidden-phrase', at, { found, why }),
  );
  find(texts, occurring(legends, whole), (found, why, at) =>
    report('folklore', at, { found, why }),
  );
}

/** One look at the whole text spares most articles a look at every run. */
function occurring(list: readonly Phrase[], whole: string): Phrase[] {
  return list.filter(([pattern]) => whole.search(pattern) !== -1);
}

function find(
  texts: readonly TextRun[],
  list: readonly Phrase[],
  tell: (found: string, why: string, at: SourcePosition) => void,
): void {
  if (list.length === 0) return;
  for (const run of texts) {
    for (const [pattern, why] of list) {
      for (const { 0: found, index } of run.text.matchAll(pattern)) {
        tell(found.replace(/\s+/g, ' '), why, placeIn(run, index));
      }
    }
  }
}

/** The patterns with any white space where they have a space: a line may end there, or a space not break. */
function spaced(list: Phrase[]): Phrase[] {
  return list.map(([{ source, flags }, why]) => [
    new RegExp(source.replaceAll(' ', '\\s+'), flags),
    why,
  ]);
}
