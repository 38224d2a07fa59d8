import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { SourcePosition } from '../exercises/model.ts';
import { placeIn } from '../exercises/place-in.ts';
import type { Report } from '../exercises/problems.ts';

/** Element → attributes, beside those that every element may have. */
const allowed: Record<string, readonly string[]> = {
  svg: ['xmlns', 'viewBox'],
  g: [],
  path: ['d'],
  line: ['x1', 'y1', 'x2', 'y2'],
  polyline: ['points'],
  polygon: ['points'],
  rect: ['x', 'y', 'width', 'height', 'rx'],
  circle: ['cx', 'cy', 'r'],
  text: ['x', 'y', 'dx', 'dy', 'text-anchor'],
  tspan: ['x', 'y', 'dx', 'dy', 'text-anchor'],
};
const everywhere = ['class', 'transform'];
const pens = 'line thin dash soft strong mute tip text bold note on'
  .split(' ')
  .map((pen) => `fig-${pen}`);

const viewBox = /^0 0 400 \d{2,3}$/;
const maximumLength = 8000;

/**
 * A drawing goes into the page as it is, so that it may hold nothing but shapes, text and our classes. No
 * comments either: HTML ends some of them (`<!-->`) where XML does not.
 */
export function checkFigureSource(source: string, report: Report): void {
  const top = { line: 1, column: 1 };
  if (source.length > maximumLength) {
    report('figure-size', top, { message: `Die Grafik hat ${source.length} Zeichen.` });
    return;
  }
  const parser = new SaxesParser();
  /** Where the mark that was read last begins; the parser stands behind it. */
  const begin = (mark: string): SourcePosition =>
    placeIn({ text: source, ...top }, source.lastIndexOf(mark, parser.position - 1));
  const forbid = (what: string, mark = '<') => report('figure-forbidden', begin(mark), { what });
  let depth = 0;
  let isBroken = false;
  parser.on('error', ({ message }) => {
    const here = { line: parser.line, column: Math.max(1, parser.column) };
    if (!isBroken) report('figure-syntax', here, { message: message.replace(/^\d+:\d+: /, '') });
    isBroken = true;
  });
  parser.on('doctype', () => forbid('Eine Dokumenttyp-Angabe', '<!DOCTYPE'));
  parser.on('cdata', () => forbid('Ein CDATA-Abschnitt', '<![CDATA['));
  parser.on('comment', () => forbid('Ein Kommentar', '<!--'));
  parser.on('processinginstruction', () => forbid('Eine Verarbeitungsanweisung', '<?'));
  parser.on('opentag', (tag) => {
    if (depth === 0) checkRoot(tag, (message) => report('figure-size', begin('<'), { message }));
    depth += 1;
    for (const what of forbiddenIn(tag, depth)) forbid(what);
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  parser.write(source).close();
}

function checkRoot({ name, attributes }: SaxesTagPlain, complain: (message: string) => void): void {
  const value = attributes.viewBox ?? '';
  if (name === 'svg' && !viewBox.test(value))
    complain(`Der Ausschnitt „viewBox="${value}"“ passt nicht.`);
}

function forbiddenIn({ name, attributes }: SaxesTagPlain, depth: number): string[] {
  const known = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
  if (!known || (name === 'svg') !== (depth === 1)) return [`Das Element „<${name}>“`];
  return Object.entries(attributes).flatMap(([attribute, value]) => {
    if (attribute === 'class') {
      const foreign = value.split(/\s+/).filter((one) => one !== '' && !pens.includes(one));
      return foreign.map((one) => `Die Klasse „${one}“`);
    }
    if (![...known, ...everywhere].includes(attribute)) return [`Das Attribut „${attribute}“`];
    return [];
  });
}
