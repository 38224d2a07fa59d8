import type { Inline, Paragraphs, RichText as RichTextModel } from './model.ts';

/** Rich text of the model as HTML; the same on server and client. */
export function RichText({ text }: { text: RichTextModel }) {
  return text.map((inline, index) => <InlineText key={keyOf(inline, index)} inline={inline} />);
}

export function ParagraphList({ paragraphs }: { paragraphs: Paragraphs }) {
  return paragraphs.map((text, index) => (
    <p key={keyOf(text[0] ?? '', index)}>
      <RichText text={text} />
    </p>
  ));
}

/** Text is static: a part is what stands at its place. */
function keyOf(inline: Inline, index: number): string {
  return `${typeof inline === 'string' ? 'text' : inline.kind}-${index}`;
}

function InlineText({ inline }: { inline: Inline }) {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'cite':
      return (
        <a className="cite" href={inline.href ?? `#quelle-${inline.id}`}>
          {inline.label ?? inline.id}
        </a>
      );
    case 'term':
      return (
        <a className="term" href={inline.href}>
          <RichText text={inline.children} />
        </a>
      );
    case 'link':
      return (
        <a href={inline.href}>
          <RichText text={inline.children} />
        </a>
      );
    case 'strong':
      return (
        <strong>
          <RichText text={inline.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <RichText text={inline.children} />
        </em>
      );
    case 'code':
      return (
        <code>
          <RichText text={inline.children} />
        </code>
      );
  }
}
