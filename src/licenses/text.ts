import { licensesStrings as words } from '../strings/licenses.ts';

/** As Vite lists the packages of a bundle. */
export interface License {
  name: string;
  version: string;
  /** SPDX, `MIT`. */
  identifier?: string | undefined;
  /** The whole license. */
  text?: string | undefined;
}

/** The file for readers: what they are sent, what it was made with, the licenses in full. */
export function licensesText(shipped: readonly License[], tools: readonly License[]): string {
  const all = sorted(shipped);
  const texts = Map.groupBy(
    all.filter(({ text }) => text),
    ({ text }) => text ?? '',
  );
  const parts = [
    heading(words.title, '='),
    words.own,
    heading(words.shipped, '-'),
    all.map(line).join('\n'),
    heading(words.tools, '-'),
    sorted(tools).map(line).join('\n'),
    heading(words.texts, '-'),
    ...[...texts].map(
      ([text, of]) => `${of.map(({ name }) => name).join(', ')}:\n\n${text.trim()}`,
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function heading(words: string, rule: string): string {
  return `${words}\n${rule.repeat(words.length)}`;
}

function line({ name, version, identifier = words.unknown }: License): string {
  return `${name} ${version} (${identifier})`;
}

/** Each package once, by name. */
function sorted(licenses: readonly License[]): License[] {
  const byName = new Map(licenses.map((license) => [license.name, license]));
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
