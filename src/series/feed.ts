/**
 * An article as HTML for feed readers, which know neither our components nor our styles: exercises become links
 * to their place, drawings a sentence, and every address is absolute.
 */

import { type HastNode, mdxToHast } from 'satteri';
import type { Exercise, Paragraphs } from '../exercises/model.ts';
import { plainParagraphs } from '../exercises/plain-text.ts';
import { attributeText, type TagNode } from '../exercises/syntax.ts';
import type { TagName } from '../exercises/vocabulary.ts';
import { blockStrings } from '../strings/blocks.ts';
import { seriesStrings } from '../strings/series.ts';
import { sharingStrings } from '../strings/sharing.ts';
import { escapeHtml } from './escape-html.ts';

export interface FeedArticle {
  /** Markdown without frontmatter. */
  body: string;
  exercises: readonly Exercise[];
  /** Absolute. */
  url: string;
}

export interface FeedSite {
  /** A path below the site's root as absolute address. */
  address: (path: string) => string;
  /** Short citation of a reference. */
  label: (id: string) => string;
}

/** Articles of one day stay in the order of the series. */
export function newestFirst<T extends { entry: { data: { published: string } } }>(
  articles: readonly T[],
): T[] {
  const dayOf = ({ entry }: T) => entry.data.published;
  return articles.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
}

/** @param sources as HTML, their links absolute */
export function sourcesHtml(sources: readonly { html: string }[]): string {
  if (sources.length === 0) return '';
  const items = sources.map(({ html }) => `<li>${html}</li>`).join('');
  return `<h2>${seriesStrings.sources}</h2><ul>${items}</ul>`;
}

type Write = (node: TagNode, inner: string) => string;

export function feedHtml({ body, exercises, url }: FeedArticle, site: FeedSite): string {
  const blocks = createBlocks(exercises, url, site);
  const address = (href: string) => {
    if (href.startsWith('#')) return url + href;
    return href.startsWith('/') ? site.address(href) : href;
  };
  const write = (node: HastNode): string => {
    const inner = 'children' in node ? (node.children as HastNode[]).map(write).join('') : '';
    switch (node.type) {
      case 'root':
        return inner;
      case 'text':
        return escapeHtml(node.value);
      case 'element':
        return writeElement(node.tagName, address(String(node.properties.href ?? '')), inner);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return blocks[node.name as TagName]?.(node as TagNode, inner) ?? '';
      default:
        return '';
    }
  };
  return write(mdxToHast(body, { position: false })).trim();
}

const emptyElements = ['br', 'hr'];

function writeElement(name: string, href: string, inner: string): string {
  if (emptyElements.includes(name)) return `<${name}>`;
  if (name === 'a') return link(href, inner);
  return name === 'input' ? '' : `<${name}>${inner}</${name}>`;
}

function createBlocks(exercises: readonly Exercise[], url: string, site: FeedSite) {
  const named = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  const place: Write = (node) => {
    const exercise = named.get(attributeText(node, 'id'));
    return exercise ? paragraph(link(`${url}#${exercise.id}`, escapeHtml(nameOf(exercise)))) : '';
  };
  const nothing: Write = () => '';
  return {
    Quiz: place,
    Scenario: place,
    Checklist: place,
    SelfAssessment: place,
    // Its questions stand in the text one by one.
    QuizGroup: (_, inner) => inner,
    Hint: nothing,
    Step: nothing,
    Cite: (node) => {
      const id = attributeText(node, 'id');
      return link(site.address(`/quellen/#quelle-${id}`), escapeHtml(site.label(id)));
    },
    Term: (node, inner) => link(site.address(`/glossar/#${attributeText(node, 'id')}`), inner),
    KeyPoint: (_, inner) => quote(blockStrings.keyPoint, inner),
    Aside: (_, inner) => quote(blockStrings.aside, asParagraph(inner)),
    Example: (node, inner) => quote(blockStrings.example(attributeText(node, 'trade')), inner),
    Figure: (node, inner) => {
      const alt = escapeHtml(attributeText(node, 'alt'));
      const inArticle = link(url, sharingStrings.inArticle);
      return paragraph(`${sharingStrings.figure}: ${alt} ${inArticle}`) + asParagraph(inner);
    },
  } satisfies Record<TagName, Write>;
}

/** What stands in an exercise's place; of a question only what it asks. */
function nameOf(exercise: Exercise): string {
  switch (exercise.kind) {
    case 'quiz':
      return `${sharingStrings.question}: ${words(exercise.stem)}`;
    case 'scenario':
      return `${sharingStrings.scenario}: ${words(exercise.opening)}`;
    case 'checklist':
      return sharingStrings.checklist(exercise.items.length);
    case 'assessment':
      return sharingStrings.assessment(exercise.statements.length);
    case 'group':
      return '';
  }
}

/** A citation leaves no words behind, but the brackets around it. */
function words(paragraphs: Paragraphs): string {
  return plainParagraphs(paragraphs).replace(/\s*\([\s,;]*\)/g, '');
}

function quote(label: string, inner: string): string {
  return `<blockquote><p><strong>${escapeHtml(label)}</strong></p>${inner}</blockquote>`;
}

function paragraph(inner: string): string {
  return `<p>${inner}</p>`;
}

/** What stands in one line with its tags is no paragraph yet. */
function asParagraph(inner: string): string {
  return inner.startsWith('<p>') ? inner : paragraph(inner);
}

function link(href: string, inner: string): string {
  return `<a href="${escapeHtml(href)}">${inner}</a>`;
}
