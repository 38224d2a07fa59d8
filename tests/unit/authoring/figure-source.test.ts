import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkFigureSource } from '../../../src/authoring/figure-source.ts';
import { drawing, lines, reportedBy } from '../builders.ts';

const problemsIn = (source: string) => reportedBy((report) => checkFigureSource(source, report));
const foundIn = (source: string) =>
  problemsIn(source).map(({ kind, line, column }) => `${kind} ${line}:${column}`);
const messagesOf = (source: string) => problemsIn(source).map(({ message }) => message);

const root = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100">';
const rest = '<path class="fig-line" d="M0 0h400"/>';

describe('a drawing of shapes, text and our classes passes', () => {
  test.for([
    ['an empty one', drawing()],
    [
      'one of every shape',
      drawing(
        '<g class="fig-soft" transform="translate(8 8)">',
        '<path d="M0 0h40"/><line x1="0" y1="0" x2="9" y2="9"/>',
        '<polyline points="0,0 9,9"/><polygon points="0,0 9,9 0,9"/>',
        '<rect x="0" y="0" width="9" height="9" rx="2"/><circle cx="9" cy="9" r="3"/>',
        '</g>',
      ),
    ],
    [
      'one with text',
      drawing(
        '<text class="fig-text fig-bold" x="9" y="9" text-anchor="middle">Größe &amp; „Maß“ &#8211; 5 &lt; 6',
        '<tspan x="9" dy="18">zweite Zeile</tspan></text>',
      ),
    ],
    ['one with an XML declaration', `<?xml version="1.0" encoding="UTF-8"?>\n${drawing(rest)}`],
    ['one with Windows line ends', drawing(rest).replaceAll('\n', '\r\n')],
    [
      'one of 8,000 characters',
      drawing().replace('\n', `\n${' '.repeat(8000 - drawing().length)}`),
    ],
    ['a low one', drawing().replace('400 100', '400 60')],
  ] as const)('%s', ([, source]) => {
    expect(foundIn(source)).toEqual([]);
  });

  const folder = new URL('../../../content/figures/', import.meta.url);

  test.for(readdirSync(folder).filter((name) => name.endsWith('.svg')))('%s of ours', (name) => {
    expect(foundIn(readFileSync(new URL(name, folder), 'utf8'))).toEqual([]);
  });
});

describe('a hostile drawing is refused where it is hostile', () => {
  test.for([
    ['a script', '  <script>alert(1)</script>', '3:3', 'Das Element „<script>“'],
    ['a script in capitals', '<SCRIPT>alert(1)</SCRIPT>', '3:1', 'Das Element „<SCRIPT>“'],
    ['a script with a prefix', '<svg:script/>', '3:1', 'Das Element „<svg:script>“'],
    ['an image', '<image href="https://example.com/a.png"/>', '3:1', 'Das Element „<image>“'],
    ['a use of something else', '<use href="#a"/>', '3:1', 'Das Element „<use>“'],
    ['a link', '<a href="javascript:alert(1)"/>', '3:1', 'Das Element „<a>“'],
    ['a style sheet', '<style>*{display:none}</style>', '3:1', 'Das Element „<style>“'],
    ['an animation', '<set attributeName="d" to="x"/>', '3:1', 'Das Element „<set>“'],
    ['a drawing in the drawing', '<svg/>', '3:1', 'Das Element „<svg>“'],
    ['a name of every object', '<constructor/>', '3:1', 'Das Element „<constructor>“'],
    ['a prototype', '<__proto__/>', '3:1', 'Das Element „<__proto__>“'],
    ['a style attribute', '<path style="fill:red" d=""/>', '3:1', 'Das Attribut „style“'],
    ['an event handler', '<path\n d=""\n onload="alert(1)"/>', '3:1', 'Das Attribut „onload“'],
    ['a colour of its own', '<path fill="red" d=""/>', '3:1', 'Das Attribut „fill“'],
    ['an id', '<path id="main" d=""/>', '3:1', 'Das Attribut „id“'],
    ['a link on a shape', '<path xlink:href="#a" d=""/>', '3:1', 'Das Attribut „xlink:href“'],
    ['a namespace', '<g xmlns="http://www.w3.org/1999/xhtml"/>', '3:1', 'Das Attribut „xmlns“'],
    ['an attribute of another shape', '<g width="9"/>', '3:1', 'Das Attribut „width“'],
    ['a class of the site', '<g class="fig-line button"/>', '3:1', 'Die Klasse „button“'],
    ['a CDATA section', '<text><![CDATA[<script>]]></text>', '3:7', 'Ein CDATA-Abschnitt'],
    [
      'a processing instruction',
      '<?xml-stylesheet href="a.css"?>',
      '3:1',
      'Eine Verarbeitungsanweisung',
    ],
    ['a comment', '<!-- Notiz -->', '3:1', 'Ein Kommentar'],
    // To HTML the comment ends at its third character.
    ['a comment that HTML reads otherwise', '<!--><img src="x"/>-->', '3:1', 'Ein Kommentar'],
  ] as const)('%s', ([, hostile, place, what]) => {
    const [problem, ...others] = problemsIn(drawing(rest, hostile));

    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      kind: 'figure-forbidden',
      severity: 'error',
      message: `${what} ist in Grafiken nicht erlaubt.`,
    });
    expect(`${problem?.line}:${problem?.column}`).toBe(place);
  });

  test('foreign content with everything in it', () => {
    const source = drawing(
      '<foreignObject>',
      '  <body xmlns="http://www.w3.org/1999/xhtml">',
      '    <iframe src="https://example.com/"/>',
      '  </body>',
      '</foreignObject>',
    );

    expect(foundIn(source)).toEqual([
      'figure-forbidden 2:1',
      'figure-forbidden 3:3',
      'figure-forbidden 4:5',
    ]);
  });

  test('every attribute that is one too many', () => {
    expect(messagesOf(drawing('<rect onclick="a()" style="" rx="2"/>'))).toEqual([
      'Das Attribut „onclick“ ist in Grafiken nicht erlaubt.',
      'Das Attribut „style“ ist in Grafiken nicht erlaubt.',
    ]);
  });

  test('an event handler on the root', () => {
    expect(foundIn(drawing().replace('<svg', '<svg onload="alert(1)"'))).toEqual([
      'figure-forbidden 1:1',
    ]);
  });

  test('a document type, whatever it declares', () => {
    const entities = '<!DOCTYPE svg [<!ENTITY a "b"><!ENTITY c SYSTEM "file:///etc/passwd">]>';

    expect(foundIn(`<?xml version="1.0"?>\n${entities}\n${drawing(rest)}`)).toEqual([
      'figure-forbidden 2:1',
    ]);
  });

  test('an entity that is declared nowhere or should not be', () => {
    const source = `<!DOCTYPE svg [<!ENTITY a "<script/>">]>\n${drawing('<text>&a;</text>')}`;

    expect(foundIn(source)).toEqual(['figure-forbidden 1:1', 'figure-syntax 3:9']);
  });

  test('a drawing hidden before the drawing', () => {
    const hidden = '<!--<svg viewBox="0 0 1 1"><script>alert(1)</script>-->';

    expect(foundIn(`${hidden}${drawing()}`)).toEqual(['figure-forbidden 1:1']);
  });
});

describe('what is no drawing is refused', () => {
  test.for([
    ['plain text', 'Nur Text.', ['figure-syntax 1:9']],
    ['nothing', '', ['figure-syntax 1:1']],
    ['an element left open', `${root}\n<g>\n</svg>`, ['figure-syntax 3:6']],
    ['a root left open', `${root}\n`, ['figure-syntax 2:1']],
    ['an attribute without value', drawing('<path d/>'), ['figure-syntax 2:8']],
    ['an attribute without quotation marks', drawing('<path d=1 />'), ['figure-syntax 2:9']],
    ['a mark in an attribute', drawing('<path d="<"/>'), ['figure-syntax 2:10']],
    ['two roots', `${drawing()}${drawing()}`, ['figure-syntax 3:5']],
  ] as const)('%s', ([, source, found]) => {
    expect(foundIn(source)).toEqual(found);
  });

  test('the first error of syntax is told once, without its place in the words', () => {
    const source = lines(root, '<g>', '<g>', '</svg>', 'Text');

    expect(messagesOf(source).filter((one) => one.includes('gültiges SVG'))).toEqual([
      'Die Grafik ist kein gültiges SVG: unexpected close tag.',
    ]);
  });

  test('another root', () => {
    expect(messagesOf('<html><body/></html>')).toEqual([
      'Das Element „<html>“ ist in Grafiken nicht erlaubt.',
      'Das Element „<body>“ ist in Grafiken nicht erlaubt.',
    ]);
  });

  test('a shape as root', () => {
    expect(foundIn('<g class="fig-line"/>')).toEqual(['figure-forbidden 1:1']);
  });
});

describe('the size', () => {
  test.for([
    ['no view box', ' viewBox="0 0 400 100"', ''],
    ['another width', '400 100', '800 100'],
    ['another corner', '0 0 400', '5 0 400'],
    ['a height that is too low', '400 100', '400 9'],
    ['a height that is too high', '400 100', '400 1000'],
    ['a height with a fraction', '400 100', '400 100.5'],
    ['a line break at the end', '400 100', '400 100\n'],
    ['words', '0 0 400 100', 'breit'],
  ] as const)('%s does not fit', ([, from, to]) => {
    expect(foundIn(drawing().replace(from, to))).toEqual(['figure-size 1:1']);
  });

  test('a root on the second line is told there', () => {
    const source = `<?xml version="1.0"?>\n${drawing().replace('400 100', '1 1')}`;

    expect(foundIn(source)).toEqual(['figure-size 2:1']);
  });

  test('8,001 characters are one too many, and are not read at all', () => {
    const source = drawing('<script/>'.padEnd(8001 - drawing('').length));

    expect(source).toHaveLength(8001);
    expect(messagesOf(source)).toEqual(['Die Grafik hat 8001 Zeichen.']);
  });
});
