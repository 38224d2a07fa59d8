import { useState } from 'react';
import type { ChoiceQuestion } from '../exercises/model.ts';
import { ParagraphList, RichText } from '../exercises/RichText.tsx';
import { inPageOrder } from '../progress/option-order.ts';
import type { AnswerOf } from '../progress/shape.ts';
import { quizStrings } from '../strings/quiz.ts';
import { ChoiceOption } from './ChoiceOption.tsx';
import { choiceRules } from './choice.ts';
import type { Grade } from './grade.ts';
import { Question, type QuestionProps } from './Question.tsx';

/** Single and multiple choice. */
export function ChoiceQuiz({ question, since }: QuestionProps<ChoiceQuestion>) {
  const { id, type, options } = question;
  const [ordered] = useState(() => inPageOrder(id, options));
  return (
    <Question
      question={question}
      since={since}
      rules={choiceRules}
      type="choice"
      read={read}
      show={show}
      verdict={verdictText}
      solution={<ChoiceSolution question={question} />}
    >
      {(answered, isFixed) => (
        <>
          {type === 'multiple' && <p className="question-note">{quizStrings.severalRight}</p>}
          <ul className="options" data-shuffle={id}>
            {ordered.map((option) => (
              <ChoiceOption
                key={option.words}
                option={option}
                inputId={`${id}-${options.indexOf(option) + 1}`}
                name={id}
                type={type}
                isFixed={isFixed}
                isAnswered={answered !== undefined}
                isChosen={answered?.answer.chosen.includes(option.words) ?? false}
              />
            ))}
          </ul>
        </>
      )}
    </Question>
  );
}

const inputsOf = (root: HTMLElement) => [
  ...root.querySelectorAll<HTMLInputElement>('.options input'),
];

function read(root: HTMLElement): AnswerOf<'choice'> | undefined {
  const chosen = inputsOf(root).flatMap((input) => (input.checked ? [input.value] : []));
  return chosen.length > 0 ? { type: 'choice', chosen } : undefined;
}

function show(root: HTMLElement, answer: AnswerOf<'choice'> | undefined): void {
  for (const input of inputsOf(root)) {
    input.checked = answer?.chosen.includes(input.value) ?? false;
  }
}

function verdictText({ verdict, parts }: Grade): string {
  const text = quizStrings.verdict[verdict];
  return verdict === 'partly' && parts
    ? `${text} ${quizStrings.choiceParts(parts.found, parts.total)}`
    : text;
}

function ChoiceSolution({ question }: { question: ChoiceQuestion }) {
  return (
    <ul className="solution-list">
      {question.options.map(({ words, text, correct, rationale }) => (
        <li key={words} data-state={correct ? 'right' : 'wrong'}>
          <p>
            {/* The space within: beside text React would mark it with a comment, in each option of every page. */}
            <span className="option-verdict">
              {`${correct ? quizStrings.optionRight : quizStrings.optionWrong} `}
            </span>
            <RichText text={text} />
          </p>
          <ParagraphList paragraphs={rationale} />
        </li>
      ))}
    </ul>
  );
}
