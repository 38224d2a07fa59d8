import { Cite, type CSL, type CSLName, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Reference } from './schemas.ts';

/** Our ids are the keys, as they are unique, and umlauts stay letters. */
Object.assign(plugins.config.get('@bibtex').format, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: false,
});

/** The types of the core know the formats of the core only; plugins add theirs. */
function formatAs(items: CSL[], name: 'bibtex' | 'ris'): string {
  return String(new Cite(items).format(name as 'data'));
}

/** What means something to TeX is escaped, save in addresses. */
function writeBibtex(items: CSL[]): string {
  return formatAs(items, 'bibtex').replace(/^\t(?!doi|url|howpublished).*$/gm, (row) =>
    row.replace(/[&%#$_]/g, '\\$&'),
  );
}

/**
 * The plugin forgets particles („van Oest“), leaves first and last page in one field and breaks values after
 * 70 characters, amid a word, which no reader puts together again.
 */
function writeRis(items: CSL[]): string {
  const withParticles = items.map(({ author, editor, ...item }) => ({
    ...item,
    ...(author && { author: author.map(joinParticle) }),
    ...(editor && { editor: editor.map(joinParticle) }),
  }));
  return formatAs(withParticles, 'ris')
    .replace(/\n(?![A-Z][A-Z\d] {2}- )/g, '')
    .replace(/^SP {2}- (.+?)-(.+)$/gm, 'SP  - $1\nEP  - $2');
}

function joinParticle({ 'non-dropping-particle': particle, ...name }: CSLName): CSLName {
  return particle ? { ...name, family: `${particle} ${name.family ?? ''}` } : name;
}

/** File ending → how the bibliography is written into it. */
export const referenceFormats = {
  json: { name: 'CSL-JSON', write: (items) => `${JSON.stringify(items, null, 2)}\n` },
  bib: { name: 'BibTeX', write: writeBibtex },
  ris: { name: 'RIS', write: writeRis },
} satisfies Record<string, { name: string; write: (items: CSL[]) => string }>;

export type ReferenceFormat = keyof typeof referenceFormats;

/** The bibliography for a reference manager; our own remarks stay here. */
export function writeReferences(references: readonly Reference[], format: ReferenceFormat): string {
  const items = references.map(({ custom, note, ...item }) => structuredClone(item) as CSL);
  return referenceFormats[format].write(items);
}
