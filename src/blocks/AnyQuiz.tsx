import { lazy, Suspense } from 'react';
import type { Question } from '../exercises/model.ts';

const ChoiceQuiz = lazy(async () => ({
  default: (await import('../quiz/ChoiceQuiz.tsx')).ChoiceQuiz,
}));
const OrderQuiz = lazy(async () => ({
  default: (await import('../quiz/OrderQuiz.tsx')).OrderQuiz,
}));
const MatchQuiz = lazy(async () => ({
  default: (await import('../quiz/MatchQuiz.tsx')).MatchQuiz,
}));
const EstimateQuiz = lazy(async () => ({
  default: (await import('../quiz/EstimateQuiz.tsx')).EstimateQuiz,
}));
const ReflectQuiz = lazy(async () => ({
  default: (await import('../quiz/ReflectQuiz.tsx')).ReflectQuiz,
}));

interface Props {
  question: Question;
  since: string;
}

/** A question of whatever type, its code fetched when it is shown. */
export function AnyQuiz({ question, since }: Props) {
  return <Suspense>{quizFor(question, since)}</Suspense>;
}

function quizFor(question: Question, since: string) {
  switch (question.type) {
    case 'order':
      return <OrderQuiz question={question} since={since} />;
    case 'match':
      return <MatchQuiz question={question} since={since} />;
    case 'estimate':
      return <EstimateQuiz question={question} since={since} />;
    case 'reflect':
      return <ReflectQuiz question={question} since={since} />;
    default:
      return <ChoiceQuiz question={question} since={since} />;
  }
}
