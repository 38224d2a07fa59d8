import { useLayoutEffect, useRef, useState } from 'react';
import type { OrderQuestion } from '../exercises/model.ts';
import { ParagraphList, RichText } from '../exercises/RichText.tsx';
import { earlyPlaces } from '../progress/early-input.ts';
import type { AnswerOf } from '../progress/shape.ts';
import { orderStrings, quizStrings } from '../strings/quiz.ts';
import type { Grade } from './grade.ts';
import { OrderStep } from './OrderStep.tsx';
import { mixedSteps, moveStep, orderRules } from './order.ts';
import { Question, type QuestionProps } from './Question.tsx';

interface Move {
  words: string;
  by: -1 | 1;
}

/** Steps brought into order with buttons; without this code each step can be given a number. */
export function OrderQuiz({ question, since }: QuestionProps<OrderQuestion>) {
  const { id, steps } = question;
  const [sequence, setSequence] = useState(() => mixedWords(steps));
  const [moved, setMoved] = useState<Move>();
  const list = useRef<HTMLOListElement>(null);
  const isAwake = useRef(false);

  // A step that moves takes its buttons along: the pressed one keeps the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every move
  useLayoutEffect(() => {
    if (!moved) return;
    const item = list.current?.children[sequence.indexOf(moved.words)];
    item?.querySelector<HTMLElement>(`[data-by="${moved.by}"]`)?.focus();
  }, [sequence]);

  // Once: steps moved before this code arrived, in the order they were pressed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useLayoutEffect(() => {
    isAwake.current = true;
    const moves = earlyMoves(list.current, sequence);
    if (moves.length === 0) return;
    setMoved(moves.at(-1));
    setSequence(afterMoves(sequence, moves));
  }, []);

  /** What the reader sees; a check pressed before this code arrived is read before the effect above. */
  function read(): AnswerOf<'order'> {
    const early = isAwake.current ? [] : earlyMoves(list.current, sequence);
    return { type: 'order', sequence: afterMoves(sequence, early) };
  }

  function move(words: string, by: -1 | 1) {
    setMoved({ words, by });
    setSequence(moveStep(sequence, words, by));
  }

  /** Not the reader's move: the focus stays where it is, and nothing is said. */
  function show(answer: AnswerOf<'order'> | undefined) {
    setMoved(undefined);
    setSequence(answer ? complete(answer, steps) : mixedWords(steps));
  }

  const place = moved ? sequence.indexOf(moved.words) + 1 : 0;
  return (
    <Question
      question={question}
      since={since}
      rules={orderRules}
      type="order"
      read={read}
      show={(_root, answer) => show(answer)}
      verdict={verdictText}
      solution={<OrderSolution question={question} />}
    >
      {(answered, isFixed) => (
        <>
          <ol className="order-steps" ref={list}>
            {sequence.map((words, index) => {
              const right = steps.findIndex((step) => step.words === words);
              const step = steps[right];
              return (
                step && (
                  <OrderStep
                    key={words}
                    step={step}
                    inputId={`${id}-${right + 1}`}
                    place={index + 1}
                    count={steps.length}
                    isFixed={isFixed}
                    rightPlace={answered && right + 1}
                    onMove={(by) => move(words, by)}
                  />
                )
              );
            })}
          </ol>
          <p className="visually-hidden" role="status">
            {moved && !isFixed ? orderStrings.moved(place, steps.length) : ''}
          </p>
        </>
      )}
    </Question>
  );
}

/** Presses made while the list still stood as it was served. */
function earlyMoves(list: HTMLElement | null, served: readonly string[]): Move[] {
  return earlyPlaces(list).map(({ button, place }) => ({
    words: served[place] ?? '',
    by: button.dataset.by === '1' ? 1 : -1,
  }));
}

function afterMoves(sequence: string[], moves: readonly Move[]): string[] {
  return moves.reduce((now, { words, by }) => moveStep(now, words, by), sequence);
}

const mixedWords = (steps: OrderQuestion['steps']) => mixedSteps(steps).map(({ words }) => words);

/** A remembered sequence, each step once, those that were added since at its end. */
function complete({ sequence }: AnswerOf<'order'>, steps: OrderQuestion['steps']): string[] {
  return [...new Set([...sequence, ...steps.map(({ words }) => words)])];
}

function verdictText({ verdict, parts }: Grade): string {
  if (verdict === 'wrong') return orderStrings.wrong;
  const text = quizStrings.verdict[verdict];
  return verdict === 'partly' && parts
    ? `${text} ${orderStrings.parts(parts.found, parts.total)}`
    : text;
}

function OrderSolution({ question }: { question: OrderQuestion }) {
  return (
    <ol className="solution-list solution-steps">
      {question.steps.map(({ words, text, rationale }) => (
        <li key={words}>
          <p>
            <RichText text={text} />
          </p>
          <ParagraphList paragraphs={rationale} />
        </li>
      ))}
    </ol>
  );
}
