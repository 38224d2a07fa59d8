import { reportForeignTag } from './foreign-tags.ts';
import type { SourcePosition } from './model.ts';
import type { Worded } from './problem-entry.ts';
import type { Report } from './problems.ts';
import { tagRule } from './vocabulary.ts';

/** Sätteri words a syntax error as „line:column: message (code)“. */
const syntaxError = /^(\d+):(\d+): (.*?)(?: \([\w:-]+\))?$/s;

/** Says in German what the parser stumbled over; a mistyped tag is told as such, at its place. */
export function reportSyntaxError(thrown: unknown, source: string, report: Report): void {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  const [, line, column, detail] = syntaxError.exec(text) ?? [];
  const at = { line: Number(line ?? 1), column: Number(column ?? 1) };
  const message = detail ?? text;
  if (reportTag(message, at, source, report)) return;
  report('mdx-syntax', at, wordingOf(message, restOfLine(source, at)));
}

const crossed =
  /^Unexpected closing tag `<\/(.*?)>`, expected corresponding closing tag for `<(.*?)>` \((\d+):(\d+)\)/;
const neverClosed = /^Expected a closing tag for `<(.*?)>` \((\d+):(\d+)\)/;

/**
 * A tag that does not exist, or one that takes nothing and lacks its stroke, is what is wrong; that it is open or
 * crosses another only follows.
 *
 * @returns whether it is one of these, which is reported
 */
function reportTag(message: string, at: SourcePosition, source: string, report: Report): boolean {
  const [, closing, opening, line, column] = crossed.exec(message) ?? [];
  const opened = { line: Number(line), column: Number(column) };
  const open = opening ?? neverClosed.exec(message)?.[1];
  const start = opening === undefined ? at : opened;
  const isForeign = [open, closing].some(
    (name, index) => name && reportForeignTag(name, index === 0 ? start : at, report),
  );
  if (isForeign) return true;
  if (open === undefined || tagRule(open)?.holds !== 'nothing') return false;
  const written = /^<[^<>]*[^<>/\s]/.exec(restOfLine(source, start))?.[0] ?? `<${open} id="…"`;
  report('mdx-syntax', start, {
    message: `Dem Tag „${written}>“ fehlt am Ende der Schrägstrich.`,
    fix: `Schreiben Sie „${written} />“ mit Schrägstrich.`,
  });
  return true;
}

type Rule = [pattern: RegExp, word: (match: RegExpExecArray, rest: string) => Worded];

const rules: Rule[] = [
  [
    crossed,
    ([, closing, opening, line]) => ({
      message: `„<${opening}>“ aus Zeile ${line} ist noch offen, hier schließt aber „</${closing}>“.`,
      fix: `Schreiben Sie „</${opening}>“ oder vertauschen Sie die schließenden Tags.`,
    }),
  ],
  [
    /^Expected a closing tag for `<(.*?)>` \(\d+:\d+\) before the end of `(\w+)`/,
    ([, tag, block]) => ({
      message: `„<${tag}>“ ist am Ende ${blockName(block)} noch offen.`,
      fix: `Setzen Sie „</${tag}>“ in denselben Absatz, oder „<${tag}>“ und „</${tag}>“ in eigene Zeilen mit Leerzeilen darum.`,
    }),
  ],
  [
    neverClosed,
    ([, tag]) => ({
      message: `„<${tag}>“ wird nirgends geschlossen.`,
      fix:
        tagRule(tag ?? '')?.holds === 'perhaps words'
          ? `Ergänzen Sie nach dem Inhalt eine Zeile „</${tag}>“; ohne Inhalt schreiben Sie „<${tag} … />“ mit Schrägstrich.`
          : `Ergänzen Sie nach dem Inhalt eine Zeile „</${tag}>“.`,
    }),
  ],
  [
    /^Unexpected closing tag `<\/(.*?)>`/,
    ([, tag]) => ({
      message: `„</${tag}>“ schließt ein Tag, das nicht offen ist.`,
      fix: `Löschen Sie es oder schreiben Sie davor „<${tag}>“.`,
    }),
  ],
  [
    /^Expected the closing tag `<\/(.*?)>` .*opened at (\d+):/s,
    ([, tag, line]) => ({
      message: `„<${tag}>“ aus Zeile ${line} steht in einem anderen Absatz als „</${tag}>“.`,
      fix: `Setzen Sie „<${tag}>“ und „</${tag}>“ in eigene Zeilen, mit Leerzeilen darum.`,
    }),
  ],
  [
    /^Unexpected end of file in expression/,
    () => ({
      message: 'Eine geschweifte Klammer wird nicht geschlossen.',
      fix: 'Schreiben Sie eine Klammer im Text als „\\{“; ein Kommentar endet mit „*/}“.',
    }),
  ],
  [
    /^Unexpected character `!`/,
    () => ({
      message: 'Kommentare aus HTML („<!-- … -->“) versteht MDX nicht.',
      fix: 'Schreiben Sie Kommentare als „{/* … */}“.',
    }),
  ],
  [
    /^Could not parse expression/,
    () => ({
      message: 'Zwischen geschweiften Klammern steht etwas, das kein einfacher Wert ist.',
      fix: 'Schreiben Sie eine Klammer im Text als „\\{“; in Attributen stehen Zahlen: {22}.',
    }),
  ],
  [/^Unexpected character after `<`/, (_match, rest) => strayBracket(rest)],
];

function strayBracket(rest: string): Worded {
  if (/^<(?:[a-z][a-z0-9+.-]*:|[^\s<>@]+@)/i.test(rest)) {
    return {
      message: 'Adressen in spitzen Klammern versteht MDX nicht.',
      fix: 'Schreiben Sie einen Link als „[Text](https://…)“.',
    };
  }
  const name = /^<\/?([\p{L}][\p{L}\p{N}.]*)/u.exec(rest)?.[1];
  if (name === undefined) {
    return {
      message: 'Nach „<“ folgt kein Tag.',
      fix: 'Schreiben Sie ein „kleiner als“ im Text als „\\<“.',
    };
  }
  return {
    message: `Das Tag „<${name}“ ist nicht richtig geschrieben.`,
    fix: 'Schreiben Sie jedes Attribut als name="Wert" mit beiden Anführungszeichen und schließen Sie das Tag mit „>“ oder „/>“.',
  };
}

/** What the parser calls a block. */
function blockName(block: string | undefined): string {
  const names: Record<string, string> = {
    paragraph: 'des Absatzes',
    listItem: 'des Listenpunkts',
    blockQuote: 'des Zitats',
    heading: 'der Überschrift',
    tableCell: 'der Zelle',
  };
  return (block !== undefined && Object.hasOwn(names, block) && names[block]) || 'des Blocks';
}

function wordingOf(message: string, rest: string): Worded {
  for (const [pattern, word] of rules) {
    const match = pattern.exec(message);
    if (match) return word(match, rest);
  }
  return {
    message: `Der Parser kommt hier nicht weiter (Einzelheit: ${message}).`,
    fix: 'Schließen Sie jedes Tag und jede Klammer; um Markdown in einem Tag gehören Leerzeilen.',
  };
}

function restOfLine(source: string, { line, column }: SourcePosition): string {
  return source.split(/\r?\n/, line)[line - 1]?.slice(column - 1) ?? '';
}
