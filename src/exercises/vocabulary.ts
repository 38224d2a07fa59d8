/**
 * What stands between the two ends of a tag; what takes nothing ends with „/>“. Without what it needs, a tag would be
 * a bare frame, or a link that nobody can see. The exercises have none of these: what they miss they say themselves.
 */
export type Holds = 'nothing' | 'perhaps words' | 'words' | 'paragraphs only';

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
  holds?: Holds;
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
  Hint: { attributes: {}, inside: ['Quiz'], holds: 'words' },
  QuizGroup: { attributes: { id: 'required', feedback: 'optional' } },
  Scenario: { attributes: { id: 'required' } },
  Step: { attributes: { id: 'required' }, inside: ['Scenario'] },
  Checklist: { attributes: { id: 'required' } },
  SelfAssessment: { attributes: { id: 'required' } },
  Cite: { attributes: { id: 'required' }, isInline: true, holds: 'nothing' },
  Term: { attributes: { id: 'required' }, isInline: true, holds: 'words' },
  KeyPoint: { attributes: {}, holds: 'words' },
  Aside: { attributes: {}, holds: 'paragraphs only' },
  Example: { attributes: { trade: 'required' }, holds: 'words' },
  Figure: { attributes: { src: 'required', alt: 'required' }, holds: 'perhaps words' },
} as const satisfies Record<string, Tag>;

export type TagName = keyof typeof vocabulary;

export const tagNames = Object.keys(vocabulary) as TagName[];

export function tagRule(name: string | null): Tag | undefined {
  return name !== null && Object.hasOwn(vocabulary, name) ? vocabulary[name as TagName] : undefined;
}
