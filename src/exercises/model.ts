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
  /** Filled in where the page has no reference list of its own. */
  href?: string;
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

/** The section of the article that an exercise stands in. */
export interface Section {
  title: string;
  /** Anchor of its heading. */
  slug: string;
}

interface ExerciseBase {
  id: string;
  position: SourcePosition;
  section?: Section;
}

interface QuestionBase extends ExerciseBase {
  kind: 'quiz';
  stem: Paragraphs;
  hint: Paragraphs;
  explanation: Paragraphs;
  /** Id of the group it belongs to, if the group holds back its feedback until the end. */
  heldBackBy?: string;
}

export interface ChoiceQuestion extends QuestionBase {
  type: 'single' | 'multiple';
  options: Option[];
}

/** Something with a reason: a step of an order, the right side of a pair. */
export interface ReasonedItem extends Item {
  rationale: Paragraphs;
}

export interface OrderQuestion extends QuestionBase {
  type: 'order';
  /** In the right order. */
  steps: ReasonedItem[];
}

export interface Pair {
  left: Item;
  /** Its rationale says why the two belong together; empty where the table has two columns only. */
  right: ReasonedItem;
}

export interface MatchQuestion extends QuestionBase {
  type: 'match';
  /** What the right sides are, as the author's table calls them: „Deutung“. */
  heading: RichText;
  pairs: Pair[];
}

export interface EstimateQuestion extends QuestionBase {
  type: 'estimate';
  answer: number;
  /** How far an estimate may be off and still count as right; same unit as `answer`. */
  tolerance: number;
  /** „%“, „Minuten“ … */
  unit: string;
  minimum: number;
  maximum: number;
}

export interface ReflectQuestion extends QuestionBase {
  type: 'reflect';
  model: Paragraphs;
}

export type Question =
  | ChoiceQuestion
  | OrderQuestion
  | MatchQuestion
  | EstimateQuestion
  | ReflectQuestion;

export type QuestionType = Question['type'];

/** Several questions with a common summary. */
export interface QuizGroup extends ExerciseBase {
  kind: 'group';
  feedback: 'immediate' | 'end';
  questions: { id: string; stem: Paragraphs }[];
}

export interface ScenarioChoice extends Item {
  /** Id of the step it leads to. */
  to: string;
}

/** A step without choices is an end. */
export interface ScenarioStep {
  id: string;
  text: Paragraphs;
  choices: ScenarioChoice[];
  position: SourcePosition;
}

export interface Scenario extends ExerciseBase {
  kind: 'scenario';
  opening: Paragraphs;
  /** The first one is the start. */
  steps: ScenarioStep[];
}

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

export type Exercise = Question | QuizGroup | Scenario | Checklist | SelfAssessment;
export type ExerciseKind = Exercise['kind'];
