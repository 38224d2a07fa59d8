import type { MatchQuestion, ReasonedItem } from '../exercises/model.ts';
import { ParagraphList, RichText } from '../exercises/RichText.tsx';
import type { AnswerOf } from '../progress/shape.ts';
import { matchStrings, quizStrings } from '../strings/quiz.ts';
import type { Grade } from './grade.ts';
import { keepAnswer } from './keep-answer.ts';
import { matchRules, sortedChoices } from './match.ts';
import { Question, type QuestionProps } from './Question.tsx';

/** Pairs made with one list of choices a row. */
export function MatchQuiz({ question, since }: QuestionProps<MatchQuestion>) {
  const { id, pairs } = question;
  const choices = sortedChoices(question);
  return (
    <Question
      question={question}
      since={since}
      rules={matchRules}
      type="match"
      read={read}
      show={show}
      verdict={verdictText}
      wording={{ chooseFirst: matchStrings.chooseFirst }}
      solution={<MatchSolution question={question} />}
    >
      {(answered, isFixed) => {
        const given = new Map(answered?.answer.pairs);
        return (
          <>
            <ul className="match-pairs">
              {pairs.map(({ left, right }, index) => {
                const isRight = given.get(left.words) === right.words;
                return (
                  <li key={left.words} data-state={answered && (isRight ? 'right' : 'wrong')}>
                    <span className="match-left" id={`${id}-${index + 1}-links`}>
                      <RichText text={left.text} />
                    </span>
                    <select
                      id={`${id}-${index + 1}`}
                      data-left={left.words}
                      aria-labelledby={`${id}-${index + 1}-links`}
                      aria-disabled={isFixed || undefined}
                      autoComplete="off"
                      defaultValue=""
                      onMouseDown={isFixed ? keepAnswer : undefined}
                      onKeyDown={(event) =>
                        isFixed && event.key !== 'Tab' && event.preventDefault()
                      }
                    >
                      <option value="">{matchStrings.choose}</option>
                      {choices.map((words) => (
                        <option key={words}>{words}</option>
                      ))}
                    </select>
                    {answered && <PairVerdict right={right} isRight={isRight} />}
                  </li>
                );
              })}
            </ul>
            <p className="print-only" data-pagefind-ignore="all">
              {matchStrings.choices(choices)}
            </p>
          </>
        );
      }}
    </Question>
  );
}

function PairVerdict({ right, isRight }: { right: ReasonedItem; isRight: boolean }) {
  return (
    <div className="rationale">
      <p>
        <span className="option-verdict">{isRight ? matchStrings.right : matchStrings.wrong}</span>{' '}
        {!isRight && <RichText text={right.text} />}
      </p>
      <ParagraphList paragraphs={right.rationale} />
    </div>
  );
}

const selectsOf = (root: HTMLElement) => [
  ...root.querySelectorAll<HTMLSelectElement>('.match-pairs select'),
];

function read(root: HTMLElement): AnswerOf<'match'> | undefined {
  const pairs = selectsOf(root).flatMap(({ value, dataset }): [string, string][] =>
    value === '' ? [] : [[dataset.left ?? '', value]],
  );
  return pairs.length > 0 ? { type: 'match', pairs } : undefined;
}

function show(root: HTMLElement, answer: AnswerOf<'match'> | undefined): void {
  const given = new Map(answer?.pairs);
  for (const select of selectsOf(root)) select.value = given.get(select.dataset.left ?? '') ?? '';
}

function verdictText({ verdict, parts }: Grade): string {
  if (verdict === 'right' || !parts) return quizStrings.verdict.right;
  const text = verdict === 'partly' ? quizStrings.verdict.partly : matchStrings.verdictWrong;
  return `${text} ${matchStrings.parts(parts.found, parts.total)}`;
}

function MatchSolution({ question }: { question: MatchQuestion }) {
  return (
    <ul className="solution-list">
      {question.pairs.map(({ left, right }) => (
        <li key={left.words} data-state="right">
          <p className="match-left">
            <RichText text={left.text} />
          </p>
          <p>
            <span className="option-verdict">
              <RichText text={question.heading} />{' '}
            </span>
            <RichText text={right.text} />
          </p>
          <ParagraphList paragraphs={right.rationale} />
        </li>
      ))}
    </ul>
  );
}
