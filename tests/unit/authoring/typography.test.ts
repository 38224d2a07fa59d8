import { describe, expect, test } from 'vitest';
import { checkTypography } from '../../../src/authoring/typography.ts';
import { parseDocument } from '../../../src/exercises/parse.ts';
import { placeIn } from '../../../src/exercises/place-in.ts';
import { article, lines, reportedBy } from '../builders.ts';

/** The problems of an article with this body, whose first line is the seventh of the file. */
const problemsIn = (...body: string[]) =>
  reportedBy((report) => checkTypography(parseDocument(article(...body)).texts, report));
const kindsIn = (...body: string[]) => problemsIn(...body).map(({ kind }) => kind);
const placesOf = (...body: string[]) =>
  problemsIn(...body).map(({ kind, line, column }) => `${kind} ${line}:${column}`);

const nbsp = '\u00A0';

describe('a mark that German sets otherwise is told with its place', () => {
  test.for([
    ['straight quotation marks', 'Ein "Wort"', ['quotation-marks 7:5', 'quotation-marks 7:10']],
    ['English quotation marks', 'Ein “Wort”', ['quotation-marks 7:5', 'quotation-marks 7:10']],
    ['an English mark that opens the text', '“Wort“', ['quotation-marks 7:1']],
    ['an English mark in brackets', 'Ein (“Wort“)', ['quotation-marks 7:6']],
    ['an English mark before a number', 'Die “7“', ['quotation-marks 7:5']],
    ['guillemets', 'Ein »Wort«', ['quotation-marks 7:5', 'quotation-marks 7:10']],
    ['a straight apostrophe', "Wie geht's?", ['quotation-marks 7:9']],
    ['a closing mark as apostrophe', 'Wie geht‘s?', ['quotation-marks 7:9']],
    ['straight single marks', "Ein 'Wort'", ['quotation-marks 7:5', 'quotation-marks 7:10']],
    ['English single marks', 'Ein ‘Wort’', ['quotation-marks 7:5']],
    ['three full stops', 'Und dann...', ['dash-or-ellipsis 7:9']],
    ['a hyphen as dash', 'Eins - zwei', ['dash-or-ellipsis 7:6']],
    ['two hyphens as dash', 'Eins -- zwei', ['dash-or-ellipsis 7:6']],
    ['an em dash', 'Eins—zwei', ['dash-or-ellipsis 7:5']],
    ['an em dash with spaces', 'Eins — zwei', ['dash-or-ellipsis 7:6']],
    ['an em dash with spaces in speech', '„Ich — äh“', ['dash-or-ellipsis 7:6']],
    ['an abbreviation without space', 'Etwa z.B. Lob', ['breaking-space 7:6']],
    ['an abbreviation with a breaking space', 'Etwa i. d. R. so', ['breaking-space 7:6']],
    ['an abbreviation over two lines', 'Etwa z.\nB. Lob', ['breaking-space 7:6']],
    ['a page with a breaking space', 'Auf S. 12', ['breaking-space 7:5']],
    ['a unit after a breaking space', 'Bis 1.250,5 Euro', ['breaking-space 7:5']],
    ['a unit on the next line', 'Bis 95\nProzent', ['breaking-space 7:5']],
    ['a unit on the next line of an item', '- Bis 95\n  Prozent', ['breaking-space 7:7']],
    ['a per cent sign without space', 'Bis 5% mehr', ['breaking-space 7:5']],
    ['a star for gender', 'Alle Kund*innen', ['gender-sign 7:6']],
    ['a star behind a stroke', 'Alle Kund\\*innen', ['gender-sign 7:6']],
    ['a colon for gender', 'Eine Chef:in', ['gender-sign 7:6']],
    ['an underscore for gender', 'Alle Kund_innen', ['gender-sign 7:6']],
    ['a slash for gender', 'Ein Leiter/in', ['gender-sign 7:5']],
    ['a slash and hyphen for gender', 'Die Leiter/-innen', ['gender-sign 7:5']],
    ['a capital within a word', 'Die MitarbeiterInnen', ['gender-sign 7:5']],
  ] as const)('%s', ([, body, places]) => {
    expect(placesOf(body)).toEqual(places);
  });
});

describe('sound German is let be', () => {
  test.for([
    ['quotation marks within quotation marks', 'Sie sagt: „Er meint ‚jetzt‘, glaube ich.“ Gut.'],
    ['a closing mark after a word', 'Das „Wort“, die „Worte“ (und „Sätze“).'],
    ['a closing mark after a number', 'Die Note „7“ gab es selten.'],
    ['a closing mark after emphasis', 'Das „*Wort*“. Und „**Sätze**“, dazu „`code`“.'],
    ['a closing mark after a term', 'Die „<Term id="a">Probe</Term>“, so heißt sie.'],
    ['a single closing mark after emphasis', '„So ‚*jetzt*‘, meint er.“'],
    ['an apostrophe', 'Wie geht’s? Das ist Goodhart’s Law auf Englisch.'],
    ['minutes of arc', "Ein Winkel von 5'."],
    ['a dash with spaces', 'Eins – zwei, S.\u00A0253–271.'],
    ['an ellipsis', 'Und dann … nichts.'],
    ['hyphens in words', 'Ein- und Ausgang der Service-Profit-Chain.'],
    ['an English title', 'Das Buch „Don’t Be So Sure—How Service Works: A Meta-Analysis“ fehlt.'],
    ['an abbreviation with a no-break space', `Lob, z.${nbsp}B. mündlich, d.${nbsp}h. leise.`],
    ['a short form and no-break spaces', `So ist es i.${nbsp}d.${nbsp}R. und u.${nbsp}a. hier.`],
    ['an abbreviation with an entity', 'Lob, z.&nbsp;B. mündlich.'],
    ['a number with a no-break space', `Um 22${nbsp}Prozent, 5${nbsp}% und 1.000${nbsp}Euro.`],
    ['a compound with a per cent sign', 'Die 5%-Hürde und ein 100%iges Ja.'],
    ['a number before another word', 'In 195 Abteilungen, 3 Minutenzeiger, 2015 Prozente.'],
    ['a sentence that ends in S', 'Größe S. Passt das?'],
    ['both words for gender', 'Kundinnen und Kunden, Mitarbeitende, Lehrer/Lehrerinnen.'],
    ['a slash between prepositions', 'Was im/in und an/in der Werkstatt geschieht.'],
    ['a colon before „in“', 'Der Ort: in der Werkstatt. Um 9:in'],
    ['words with „Innen“', 'Innen beginnt außen, im Innenhof und beim Wandern.'],
    ['an address', 'Siehe https://example.org/leute/in/aa--bb.'],
    ['code', 'So: `"a" -- b...`'],
    ['a comment', '{/* "so" -- ... */}'],
  ] as const)('%s', ([, body]) => {
    expect(problemsIn(body)).toEqual([]);
  });
});

describe('where it looks', () => {
  test.for([
    ['in headings', ['## Ein "Wort'], '7:8'],
    ['in cells', ['| A | B |', '|---|---|', '| c | "d |'], '9:7'],
    ['in answers', ['<Quiz id="a">', '', 'Was?', '', '- [ ] Ein "Wort'], '11:11'],
    ['in captions', ['<Figure src="a.svg" alt="b">', '', 'Ein "Wort', '', '</Figure>'], '9:5'],
  ] as const)('%s', ([, body, place]) => {
    const close = body[0].startsWith('<Quiz') ? ['', '</Quiz>'] : [];

    expect(placesOf(...body, ...close)).toEqual([`quotation-marks ${place}`]);
  });

  test('behind umlauts and signs of two units the column still counts what an editor counts', () => {
    expect(placesOf('Öl 😀 "x')).toEqual(['quotation-marks 7:7']);
  });

  test('on the second line of a paragraph', () => {
    expect(placesOf('Eins', 'und "zwei')).toEqual(['quotation-marks 8:5']);
  });

  test('in a file with Windows line ends', () => {
    const source = article('Eins', 'und "zwei', '', 'Bis 95', 'Prozent').replaceAll('\n', '\r\n');
    const { texts } = parseDocument(source);
    const found = reportedBy((report) => checkTypography(texts, report));

    expect(found.map(({ kind, line, column }) => `${kind} ${line}:${column}`)).toEqual([
      'quotation-marks 8:5',
      'breaking-space 10:5',
    ]);
  });
});

describe('what it says', () => {
  test.for([
    ['the number with its unit', 'Bis 95\nProzent', '„95 Prozent“'],
    ['the whole word', 'Die MitarbeiterInnen', '„MitarbeiterInnen“'],
    ['the abbreviation', 'Etwa z.B. Lob', '„z.B.“'],
  ] as const)('%s, on one line', ([, body, found]) => {
    expect(problemsIn(body).map(({ message }) => message)).toEqual([
      expect.stringMatching(new RegExp(`^${found}.*$`)),
    ]);
  });
});

test('several problems of one text are all told', () => {
  expect(kindsIn('"Kund*innen - z.B. 5% ...').toSorted()).toEqual([
    'breaking-space',
    'breaking-space',
    'dash-or-ellipsis',
    'dash-or-ellipsis',
    'gender-sign',
    'quotation-marks',
  ]);
});

describe('the place of an offset', () => {
  const run = { text: lines('eins', 'zwei', ''), line: 3, column: 9 };

  test.for([
    [0, { line: 3, column: 9 }],
    [4, { line: 3, column: 13 }],
    [5, { line: 4, column: 1 }],
    [10, { line: 5, column: 1 }],
  ] as const)('%i', ([offset, place]) => {
    expect(placeIn(run, offset)).toEqual(place);
  });
});
