import { describe, expect, test } from 'vitest';
import type { ReviewRecord } from '../../../src/progress/shape.ts';
import {
  beginSession,
  nextQuestion,
  questionsAtOnce,
  withoutGone,
} from '../../../src/review/session.ts';
import { now } from '../builders.ts';
import { scheduled } from '../records.ts';

const today = '2026-03-03';
const many = Array.from({ length: 7 }, (_, index) =>
  scheduled(`frage-${index}`, { article: `artikel-${index}` }),
);
const idsOf = ({ questions }: { questions: readonly { id: string }[] }) =>
  questions.map(({ id }) => id);

describe('a sitting', () => {
  test('begins at its first question, at this moment', () => {
    expect(beginSession(many.slice(0, 1), today, now)).toEqual({
      startedAt: now,
      questions: many.slice(0, 1),
      index: 0,
    });
  });

  test('has five questions at most', () => {
    expect(questionsAtOnce).toBe(5);
    expect(idsOf(beginSession(many, today, now))).toEqual([
      'frage-0',
      'frage-1',
      'frage-2',
      'frage-3',
      'frage-4',
    ]);
  });

  test('has fewer where fewer are due', () => {
    const questions = [scheduled('heute'), scheduled('morgen', { due: '2026-03-04' })];

    expect(idsOf(beginSession(questions, today, now))).toEqual(['heute']);
  });

  test('is empty where nothing is due', () => {
    expect(beginSession([], today, now).questions).toEqual([]);
  });

  test('takes the most instructive of many', () => {
    const reasons: ReviewRecord['reason'][] = ['unsure', 'wrong', 'sure-and-wrong'];
    const questions = many.map((question, index) =>
      scheduled(question.id, {
        article: question.record.article,
        reason: reasons[index % 3] ?? 'wrong',
      }),
    );

    expect(idsOf(beginSession(questions, today, now))).toEqual([
      'frage-2',
      'frage-5',
      'frage-1',
      'frage-4',
      'frage-0',
    ]);
  });

  test('goes on to the next question', () => {
    const session = beginSession(many, today, now);

    expect(nextQuestion(session)).toEqual({ ...session, index: 1 });
  });

  test('leaves out questions that are gone', () => {
    const session = beginSession(many, today, now);

    expect(idsOf(withoutGone(session, ['frage-1', 'frage-3', 'frage-6']))).toEqual([
      'frage-0',
      'frage-2',
      'frage-4',
    ]);
  });

  test('is the same where nothing is gone', () => {
    const session = beginSession(many, today, now);

    expect(withoutGone(session, [])).toEqual(session);
  });
});
