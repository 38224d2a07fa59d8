import type { TextRun } from '../exercises/parse.ts';
import type { Report } from '../exercises/problems.ts';
import { placeIn } from './typography.ts';

type Phrase = readonly [pattern: RegExp, why: string];

const filler = 'eine Floskel, die nichts sagt.';
const empty = 'ein Modewort ohne eigenen Inhalt.';
const english = 'dafür gibt es ein deutsches Wort.';

const phrases: Phrase[] = [
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
    /(?<!„[^“]*)\b(?:Mindset|Game-?[Cc]hanger|Learnings|Touchpoints?|Quick Wins?|Purpose)\b/gu,
    english,
  ],
  [
    /\bnicht nur\b[^.!?]{1,120}\bsondern auch\b/giu,
    'die Figur klingt nach Rede statt nach Gedanke.',
  ],
  // Whom a scene quotes may shout.
  [/(?<!„[^“]*)(?<=\p{L})!(?=\s|$)/gu, 'ein Ausrufezeichen überzeugt niemanden.'],
];

const legends: Phrase[] = [
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
];

/** Wordings that the series does not use. Exercises count too: what is wrong there is wrong on purpose, in other words. */
export function checkPhrases(texts: readonly TextRun[], report: Report): void {
  for (const run of texts) {
    find(run, phrases, (found, why, index) =>
      report('forbidden-phrase', placeIn(run, index), { found, why }),
    );
    find(run, legends, (found, why, index) =>
      report('folklore', placeIn(run, index), { found, why }),
    );
  }
}

function find(
  { text }: TextRun,
  list: readonly Phrase[],
  tell: (found: string, why: string, index: number) => void,
): void {
  for (const [pattern, why] of list) {
    for (const { 0: found, index } of text.matchAll(spaced(pattern))) {
      tell(found.replace(/\s+/g, ' '), why, index);
    }
  }
}

/** The pattern with any white space where it has a space: a line may end there, or a space not break. */
function spaced({ source, flags }: RegExp): RegExp {
  return new RegExp(source.replaceAll(' ', '\\s+'), flags);
}
