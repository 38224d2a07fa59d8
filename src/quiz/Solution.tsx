import type { ChoiceQuestion } from '../exercises/model.ts';
import { ParagraphList, RichText } from '../exercises/RichText.tsx';
import { quizStrings } from '../strings/quiz.ts';

/** The key with every rationale, closed until asked for: the whole quiz for readers without JavaScript. */
export function Solution({ question, isHidden }: { question: ChoiceQuestion; isHidden: boolean }) {
  return (
    <details className="solution" data-pagefind-ignore="all" hidden={isHidden}>
      <summary>{quizStrings.solution}</summary>
      <ul className="solution-options">
        {question.options.map(({ words, text, correct, rationale }) => (
          <li key={words} data-state={correct ? 'right' : 'wrong'}>
            <p>
              <span className="option-verdict">
                {correct ? quizStrings.optionRight : quizStrings.optionWrong}
              </span>{' '}
              <RichText text={text} />
            </p>
            <ParagraphList paragraphs={rationale} />
          </li>
        ))}
      </ul>
      <ParagraphList paragraphs={question.explanation} />
    </details>
  );
}
