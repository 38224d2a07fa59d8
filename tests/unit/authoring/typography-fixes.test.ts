import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/authoring/edits.ts';
import { typographyEdits } from '../../../src/authoring/typography-fixes.ts';

const fixed = (text: string) => applyEdits(text, typographyEdits(text));
const nbsp = '\u00A0';

describe('what is mechanical is set right', () => {
  test.for([
    ['straight quotation marks', 'Ein "Wort", zwei "Worte".', 'Ein „Wort“, zwei „Worte“.'],
    ['English ones', 'Ein “Wort”.', 'Ein „Wort“.'],
    ['guillemets that point inwards', 'Ein »Wort«.', 'Ein „Wort“.'],
    ['guillemets that point outwards', 'Ein «Wort».', 'Ein „Wort“.'],
    ['an end in straight marks', 'Ein „Wort".', 'Ein „Wort“.'],
    ['marks in marks', '"Er sagt "ja" dazu."', '„Er sagt ‚ja‘ dazu.“'],
    ['straight marks in German ones', '„Er sagt "ja" dazu.“', '„Er sagt ‚ja‘ dazu.“'],
    ['single marks', "Ein 'Wort'.", 'Ein ‚Wort‘.'],
    ['an apostrophe', "Wie geht's Hans' Leuten?", 'Wie geht’s Hans’ Leuten?'],
    ['a mark before emphasis', 'Sie sagt "', 'Sie sagt „'],
    ['a mark behind emphasis', '", sagt sie.', '“, sagt sie.'],
    ['three full stops', 'Und dann...', 'Und dann…'],
    ['a hyphen as dash', 'Eins - zwei -- drei', 'Eins – zwei – drei'],
    ['an em dash', 'Eins — zwei—drei', 'Eins – zwei – drei'],
    ['an abbreviation', 'Etwa z.B. i. d. R.', `Etwa z.${nbsp}B. i.${nbsp}d.${nbsp}R.`],
    ['a unit', 'Um 20 Prozent, 5% und 3 km', `Um 20${nbsp}Prozent, 5${nbsp}% und 3${nbsp}km`],
    ['a unit on the next line', 'Um 20\n  Prozent', `Um 20${nbsp}Prozent`],
    ['a page', 'Auf S. 12', `Auf S.${nbsp}12`],
  ] as const)('%s', ([, text, right]) => {
    expect(fixed(text)).toBe(right);
  });
});

describe('what only the author can know stays', () => {
  test.for([
    ['a dash between numbers', 'Von 5 - 3'],
    ['inches', 'Ein 19" breites Gerät'],
    ['a mark between letters', 'Ein"Wort'],
    ['a mark among spaces', 'Ein " Wort'],
    ['a mark alone', '"'],
    ['a mark behind a stroke', 'Ein \\"Wort'],
    ['a mark behind a stroke that ends something', 'Ein Wort\\" da'],
    ['full stops behind a stroke', 'Und \\...'],
    ['four full stops', 'Und....'],
    ['an apostrophe in front', "'ne Idee"],
    ['a word with a sign for gender', 'Alle Kund*innen'],
    ['an em dash behind a space only', 'Eins —zwei'],
    ['a third level of quotation', '„Er sagt ‚sie sagt "ja" dazu‘.“'],
  ] as const)('%s', ([, text]) => {
    expect(fixed(text)).toBe(text);
  });
});
