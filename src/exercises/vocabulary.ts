/**
 * The tags an author may write, with their attributes and where they may stand. `blocks/index.ts`
 * gives each of them its component; the compiler holds the two lists together.
 */
interface Tag {
  /** Attribute name → whether it must be there. */
  attributes: Record<string, 'required' | 'optional'>;
  /** The tag it belongs into; without it, anywhere. */
  inside?: readonly string[];
  /** Part of a sentence; the others stand in lines of their own. */
  isInline?: true;
  /** Holds paragraphs and nothing else. */
  isTextOnly?: true;
  /** Ends with „/>“, always or at will; the others hold something. */
  endsItself?: 'always' | 'possibly';
  /** Empty it would be a bare frame, or a link that nobody can see; what the exercises miss they say themselves. */
  needsWords?: true;
}

const vocabulary = {
  Quiz: {
    attributes: {
      id: 'required',
      type: 'optional',
      answer: 'optional',
      tolerance: 'optional',
      unit: 'optional',
      min: 'optional',
      max: 'optional',
    },
  },
  Hint: { attributes: {}, inside: ['Quiz'], needsWords: true },
  QuizGroup: { attributes: { id: 'required', feedback: 'optional' } },
  Scenario: { attributes: { id: 'required' } },
  Step: { attributes: { id: 'required' }, inside: ['Scenario'] },
  Checklist: { attributes: { id: 'required' } },
  SelfAssessment: { attributes: { id: 'required' } },
  Cite: { attributes: { id: 'required' }, isInline: true, endsItself: 'always' },
  Term: { attributes: { id: 'required' }, isInline: true, needsWords: true },
  KeyPoint: { attributes: {}, needsWords: true },
  Aside: { attributes: {}, isTextOnly: true, needsWords: true },
  Example: { attributes: { trade: 'required' }, needsWords: true },
  Figure: { attributes: { src: 'required', alt: 'required' }, endsItself: 'possibly' },
} as const satisfies Record<string, Tag>;

export type TagName = keyof typeof vocabulary;

export const tagNames = Object.keys(vocabulary) as TagName[];

export function tagRule(name: string | null): Tag | undefined {
  return name !== null && Object.hasOwn(vocabulary, name) ? vocabulary[name as TagName] : undefined;
}
