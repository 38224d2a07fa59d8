import { type AnyNode, type Element, isTag } from 'domhandler';
import { findAll, findOne, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';

/** What a result leads to; also the filter that a reader chooses. */
export type RecordKind = 'Artikel' | 'Übung' | 'Begriff' | 'Quelle' | 'Seite';

/** A place that can be found: a section, an exercise, a term or a work. */
export interface SearchRecord {
  /** Path from the root of the site, with the fragment of the place. */
  url: string;
  /** Heading of the place; for an exercise what it asks. */
  title: string;
  /** Title of the page it stands on. */
  page: string;
  kind: RecordKind;
  /** Title of the aspect, or '' where there is none. */
  aspect: string;
  /** Further names of a term, from the glossary. */
  names: string;
  /** Words that readers type and its text does without, from `search-words.yaml`. */
  words: string;
  text: string;
}

/** What exercises are made alive with: most of a page, and nothing to read. */
const islandProps = / props="[^"]*"/g;

/**
 * Takes the places out of a built page. What carries `data-pagefind-body` is looked through, what carries
 * `data-pagefind-ignore` is not; of a question only what it asks is taken, never its answers.
 *
 * @param url path of the page from the root of the site, without a base path
 * @returns nothing for a page that takes no part in the search
 */
export function readRecords(html: string, url: string): SearchRecord[] {
  const body = findOne(
    (node) => 'data-pagefind-body' in node.attribs,
    parseDocument(html.replace(islandProps, '')).children,
  );
  if (!body) return [];
  const heading = findOne(({ name }) => name === 'h1', body.children);
  const page = heading ? textOf(heading) : '';
  const whole = {
    url,
    title: page,
    page,
    kind: (body.attribs['data-search-kind'] ?? 'Seite') as RecordKind,
    aspect: body.attribs['data-aspect-title'] ?? '',
    names: '',
    words: '',
    text: '',
  };
  let current: SearchRecord = { ...whole };
  const records = [current];
  const exercises: SearchRecord[] = [];

  function visit(node: AnyNode): void {
    if (node.type === 'text') current.text += node.data;
    if (!isTag(node) || isSilent(node) || node === heading) return;
    const place = { ...whole, url: `${url}#${node.attribs.id}` };
    if (isExercise(node)) {
      exercises.push({ ...place, kind: 'Übung', ...readExercise(node) });
    } else if (opensPlace(node)) {
      current = { ...place, title: textOf(titleOf(node)) };
      records.push(current);
      if (node.name === 'li') for (const child of node.children) visit(child);
    } else if (node.attribs.class === 'term-names') {
      current.names = textOf(node);
    } else {
      for (const child of node.children) visit(child);
      if (!inline.test(node.name)) current.text += ' ';
    }
  }

  for (const child of body.children) visit(child);
  return [...records, ...exercises].map((record) => ({ ...record, text: collapse(record.text) }));
}

/** Elements that stand within a word or before a mark: „(<a>Tucker 2015</a>)“. */
const inline = /^(?:a|abbr|b|cite|code|em|i|mark|q|small|span|strong|sub|sup)$/;

function isSilent({ name, attribs }: Element): boolean {
  return (
    'data-pagefind-ignore' in attribs ||
    attribs.class === 'without-script' ||
    /^(?:script|style|template|svg|noscript)$/.test(name)
  );
}

function isExercise({ attribs }: Element): boolean {
  return 'data-exercise' in attribs;
}

/** A heading opens a section or a term, an item of the bibliography a work. */
function opensPlace({ name, attribs }: Element): boolean {
  return attribs.id !== undefined && /^(?:h[2-4]|li)$/.test(name);
}

/** The data of a work without its kind and the places that cite it. */
function titleOf(place: Element): AnyNode {
  return place.name === 'li' ? (place.children.find(isTag) ?? place) : place;
}

const longestTitle = 110;

/** Which words of an exercise say what it is about, by kind, and nothing of what is right. */
const askedIn: Record<string, (node: Element) => boolean> = {
  quiz: ({ attribs }) => attribs.class === 'question-stem',
  assessment: ({ name }) => name === 'legend',
  checklist: ({ name, attribs }) => name === 'label' || attribs.class === 'checklist-note',
  scenario: ({ name }) => name === 'p',
};

function readExercise(node: Element): { title: string; text: string } {
  const isAsked = askedIn[node.attribs['data-exercise'] ?? ''] ?? (() => false);
  const spoken = findAll((inner) => isAsked(inner) && !isHidden(inner, node), [node]);
  const text = spoken.map(textOf).join(' ');
  const named = findOne(({ attribs }) => attribs.class === 'exercise-title', [node]);
  return { title: named ? textOf(named) : shorten(text), text };
}

function isHidden(node: AnyNode, root: Element): boolean {
  for (let at: AnyNode | null = node; at && at !== root; at = at.parent as AnyNode | null) {
    if (isTag(at) && isSilent(at)) return true;
  }
  return false;
}

function textOf(node: AnyNode): string {
  return collapse(textContent(node));
}

function collapse(text: string): string {
  return text.replace(/[\s\u00AD]+/g, ' ').trim();
}

/** As many whole words as a line of results bears. */
function shorten(text: string): string {
  if (text.length <= longestTitle) return text;
  return `${text.slice(0, longestTitle).replace(/\s+\S*$/, '')} …`;
}
