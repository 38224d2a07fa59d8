import type { Inline, Paragraphs, RichText } from './model.ts';

/** The author's words, white space collapsed. Citations do not count: their label comes from the bibliography. */
export function plainText(text: RichText): string {
  return text.map(inlineText).join('').replace(/\s+/g, ' ').trim();
}

export function plainParagraphs(paragraphs: Paragraphs): string {
  return paragraphs.map(plainText).join(' ');
}

function inlineText(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  if (inline.kind === 'cite') return '';
  return inline.children.map(inlineText).join('');
}
