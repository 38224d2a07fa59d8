import {
  type Document,
  isAlias,
  isCollection,
  isNode,
  isScalar,
  visit,
  type YAMLError,
} from 'yaml';
import type { SourcePosition } from '../exercises/model.ts';
import type { Worded } from '../exercises/problem-entry.ts';
import type { Report } from '../exercises/problems.ts';
import { checkValue, hidesSomething } from './characters.ts';
import { findLayoutMistake } from './yaml-layout.ts';

type PlaceOf = (offset: number) => SourcePosition;

const quoteIt = 'Setzen Sie den Wert in Anführungszeichen: "…".';
const indentAlike = 'Rücken Sie mit Leerzeichen ein, alle Angaben einer Ebene gleich weit.';

/** German sentences for what goes wrong most; a key that stands twice is named. */
const wordings: Partial<Record<YAMLError['code'], (found: string) => Worded>> = {
  BLOCK_AS_IMPLICIT_KEY: () => ({
    message: 'In einem Wert steht noch ein Doppelpunkt mit Leerzeichen.',
    fix: quoteIt,
  }),
  MULTILINE_IMPLICIT_KEY: () => ({
    message: 'Eine Angabe reicht über mehrere Zeilen.',
    fix: indentAlike,
  }),
  DUPLICATE_KEY: (found) => ({
    message: `Die Angabe „${found}“ steht zweimal da.`,
    fix: 'Löschen Sie eine der beiden.',
  }),
  TAB_AS_INDENT: () => ({
    message: 'Hier ist mit einem Tabulator eingerückt.',
    fix: 'Rücken Sie mit Leerzeichen ein.',
  }),
  BAD_INDENT: () => ({
    message: 'Die Einrückung passt nicht zu den Zeilen davor, oder eine Klammer ist noch offen.',
    fix: 'Rücken Sie alle Angaben einer Ebene gleich weit ein und schließen Sie jede Klammer.',
  }),
  BAD_SCALAR_START: (found) => ({
    message: `Ein Wert darf nicht mit „${found.slice(0, 1)}“ beginnen.`,
    fix: quoteIt,
  }),
  BAD_DQ_ESCAPE: () => ({
    message: 'Einen Rückstrich mit diesem Zeichen dahinter gibt es nicht.',
    fix: 'Schreiben Sie „\\\\“ für einen Rückstrich oder nehmen Sie einfache Anführungszeichen.',
  }),
  MISSING_CHAR: () => ({
    message: 'Hier fehlt ein Anführungszeichen, ein Doppelpunkt, ein Komma oder eine Klammer.',
    fix: 'Schließen Sie jedes Anführungszeichen und jede Klammer; nach jeder Angabe steht „: “.',
  }),
  UNEXPECTED_TOKEN: () => ({
    message: 'Hier steht etwas, das nicht zur Zeile davor passt.',
    fix: `${indentAlike} Text mit Sonderzeichen gehört ganz in Anführungszeichen.`,
  }),
  MULTIPLE_DOCS: () => ({
    message: 'Mitten in der Datei steht eine Zeile „---“.',
    fix: 'Löschen Sie die Zeile.',
  }),
};

export function reportYamlError(
  { code, message, pos: [start] }: YAMLError,
  text: string,
  at: PlaceOf,
  report: Report,
): void {
  if (code === 'RESOURCE_EXHAUSTION') {
    reportDeep(at(start), report);
    return;
  }
  const mistake = findLayoutMistake(text, start);
  if (mistake) {
    report('yaml-syntax', at(mistake.offset), mistake);
    return;
  }
  const found = /^["']?([^\s:"']+)/.exec(text.slice(start, start + 80))?.[1] ?? '';
  const wording = wordings[code]?.(found) ?? {
    message: `Der Parser kommt hier nicht weiter (Einzelheit: ${message}).`,
    fix: 'Rücken Sie mit Leerzeichen ein und setzen Sie Werte mit Doppelpunkt in Anführungszeichen.',
  };
  report('yaml-syntax', at(start), wording);
}

const deepest = 12;

/** How deep the parser gets depends on the machine, the line does not. */
function reportDeep({ line }: SourcePosition, report: Report): void {
  report('nested-too-deep', { line, column: 1 }, { most: deepest });
}

/**
 * References (`*name`) can blow a small file up, types (`!name`) mean something to some readers only; nothing here
 * needs them.
 *
 * @returns whether something was reported, the first of its kind
 */
export function reportForbiddenYaml(
  document: Document,
  text: string,
  at: PlaceOf,
  report: Report,
): boolean {
  let isForbidden = false;
  const tell = (...problem: Parameters<Report>) => {
    report(...problem);
    isForbidden = true;
    return visit.BREAK;
  };
  visit(document, {
    Node(_key, node, path) {
      const [start = 0, end = start] = node.range ?? [];
      if (isAlias(node)) return tell('yaml-alias', at(start));
      if ((isScalar(node) || isCollection(node)) && node.anchor !== undefined) {
        return tell('yaml-alias', at(text.lastIndexOf('&', start)));
      }
      if (node.tag !== undefined) {
        const tagAt = text.lastIndexOf('!', start - 1);
        const from = text[tagAt - 1] === '!' ? tagAt - 1 : tagAt;
        return tell('yaml-tag', at(from), { tag: text.slice(from, start).trim() });
      }
      if (path.filter(isNode).length > deepest) {
        isForbidden = true;
        reportDeep(at(start), report);
        return visit.BREAK;
      }
      if (
        isScalar(node) &&
        typeof node.value === 'string' &&
        !hidesSomething(text.slice(start, end))
      ) {
        checkValue(node.value, at(start), report);
      }
      return undefined;
    },
  });
  return isForbidden;
}
