import type { ReactNode } from 'react';
import type { Paragraphs } from '../exercises/model.ts';
import { ParagraphList } from '../exercises/RichText.tsx';
import { quizStrings } from '../strings/quiz.ts';

interface Props {
  explanation: Paragraphs;
  isHidden: boolean;
  /** The key with every rationale. */
  children: ReactNode;
}

/** The solution, closed until asked for: the whole question for readers without JavaScript. */
export function Solution({ explanation, isHidden, children }: Props) {
  return (
    <details className="solution" data-pagefind-ignore="all" hidden={isHidden}>
      <summary>{quizStrings.solution}</summary>
      {children}
      <ParagraphList paragraphs={explanation} />
    </details>
  );
}
