/**
 * Short citations and reference lists from CSL-JSON. citeproc does the work with the style beside this
 * file, so that text and list agree to the last letter (year suffixes included).
 */
import { type CSL, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import style from './bibliography.csl?raw';
import type { EvidenceGrade, Reference } from './schemas.ts';

export interface ListedReference {
  id: string;
  html: string;
  /** What kind of work it is. */
  grade: EvidenceGrade | undefined;
}

export interface Bibliography {
  /** „Tucker und Singer 2015“; the id itself for an unknown reference, which the content check reports. */
  label: (id: string) => string;
  /** The sorted reference list as HTML, DOI and URL as links. */
  list: (ids: Iterable<string>) => ListedReference[];
}

interface Engine {
  updateItems: (ids: string[]) => void;
  rebuildProcessorState: (citations: unknown[], mode: string, uncited: string[]) => unknown[][];
  makeBibliography: () => [{ entry_ids: string[][] }, string[]];
}

/** @param references CSL-JSON items; formatted all at once, so call it once a build */
export function createBibliography(references: readonly Reference[]): Bibliography {
  const ids = references.map(({ id }) => id);
  const labels = new Map<string, string>();
  for (const [, index, text] of citations(engineFor(references, 'text'), ids)) {
    labels.set(ids[Number(index)] ?? '', String(text));
  }
  const engine = engineFor(references, 'html');
  engine.updateItems(ids);
  const [{ entry_ids }, entries] = engine.makeBibliography();
  const grades = new Map(references.map(({ id, custom }) => [id, custom?.evidence]));
  const sorted = entry_ids.map(([id = ''], index) => ({
    id,
    html: toHtml(entries[index] ?? ''),
    grade: grades.get(id),
  }));
  return {
    label: (id) => labels.get(id) ?? id,
    list: (wanted) => {
      const set = new Set(wanted);
      return sorted.filter(({ id }) => set.has(id));
    },
  };
}

function engineFor(references: readonly Reference[], format: 'text' | 'html'): Engine {
  const csl = plugins.config.get('@csl');
  if (!csl.styles.has('series')) csl.styles.add('series', style);
  const items = references.map(({ custom, ...item }) => structuredClone(item) as CSL);
  return csl.engine(items, 'series', 'de-DE', format) as Engine;
}

/** One citation a reference, in one document: citeproc then tells same authors and years apart. */
function citations(engine: Engine, ids: readonly string[]): unknown[][] {
  const clusters = ids.map((id, noteIndex) => ({
    citationID: `c${noteIndex}`,
    citationItems: [{ id }],
    properties: { noteIndex },
  }));
  return engine.rebuildProcessorState(clusters, 'text', []);
}

const wrapper = /^\s*<div[^>]*>([\s\S]*?)<\/div>\s*$/;
const address = /https:\/\/[^\s<"]+/g;
/** „254–284“, which would otherwise break after its dash; invisible, and not part of an address. */
const range = /(?<=\d)–(?=\d)/g;

function toHtml(entry: string): string {
  const inner = (wrapper.exec(entry)?.[1] ?? entry).trim().replace(range, '–\u2060');
  return inner.replace(address, (url) => `<a href="${url}">${url.replace('https://', '')}</a>`);
}
