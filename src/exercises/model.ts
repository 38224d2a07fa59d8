/**
 * What the exercises are, free of Markdown and of any framework. Derived once from MDX by `parse.ts`;
 * pages, islands, content check and exports read it. Everything here is plain JSON.
 */

/** A place in the source file; line and column start at 1. */
export interface SourcePosition {
  line: number;
  column: number;
}

export type Inline = string | Mark | Link | Citation | TermUse;
export type RichText = Inline[];
/** A run of paragraphs. */
export type Paragraphs = RichText[];

export interface Mark {
  kind: 'strong' | 'emphasis' | 'code';
  children: RichText;
}

export interface Link {
  kind: 'link';
  href: string;
  children: RichText;
}

/** A short citation. `label` („Tucker und Singer 2015“) is filled in from the bibliography when a page is built. */
export interface Citation {
  kind: 'cite';
  id: string;
  label?: string;
}

/** A glossary term. `href` is filled in when a page is built. */
export interface TermUse {
  kind: 'term';
  id: string;
  href?: string;
  children: RichText;
}

/** A part of an exercise that a reader acts on: told apart by its words, never by its place in the list. */
export interface Item {
  /** Plain text of the item, white space collapsed. */
  words: string;
  text: RichText;
  position: SourcePosition;
}

export interface Option extends Item {
  correct: boolean;
  rationale: Paragraphs;
}

interface ExerciseBase {
  id: string;
  position: SourcePosition;
}

export interface ChoiceQuestion extends ExerciseBase {
  kind: 'quiz';
  type: 'single' | 'multiple';
  stem: Paragraphs;
  options: Option[];
  hint: Paragraphs;
  explanation: Paragraphs;
}

export type Question = ChoiceQuestion;

export interface ChecklistItem extends Item {
  /** Why or how. */
  note: Paragraphs;
}

export interface Checklist extends ExerciseBase {
  kind: 'checklist';
  items: ChecklistItem[];
}

export interface SelfAssessment extends ExerciseBase {
  kind: 'assessment';
  statements: Item[];
}

export type Exercise = Question | Checklist | SelfAssessment;
export type ExerciseKind = Exercise['kind'];
