import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { MatchQuestion, OrderQuestion, QuizGroup } from '../../src/exercises/model.ts';
import { GroupSummary } from '../../src/quiz/GroupSummary.tsx';
import { MatchQuiz } from '../../src/quiz/MatchQuiz.tsx';
import { OrderQuiz } from '../../src/quiz/OrderQuiz.tsx';
import { groupStrings, orderStrings, quizStrings } from '../../src/strings/quiz.ts';
import { choiceRecord, item, position, question } from '../unit/builders.ts';
import { remember, remembered, show, startFresh, writeInAnotherTab } from './page.tsx';

startFresh();

const shared = {
  kind: 'quiz' as const,
  id: 'frage',
  position,
  stem: [['Und nun?']],
  hint: [['Denken Sie nach.']],
  explanation: [],
};
const order: OrderQuestion = {
  ...shared,
  type: 'order',
  steps: ['Waschen', 'Schneiden', 'Kochen'].map((words) => ({
    ...item(words),
    rationale: [['So.']],
  })),
};
const match: MatchQuestion = {
  ...shared,
  type: 'match',
  heading: ['rechts'],
  pairs: [
    { left: item('Hammer'), right: { ...item('Nagel'), rationale: [['Hammer passt.']] } },
    { left: item('Säge'), right: { ...item('Brett'), rationale: [['Säge passt.']] } },
    { left: item('Hobel'), right: { ...item('Kante'), rationale: [['Hobel passt.']] } },
  ],
};

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const sequence = () =>
  [...document.querySelectorAll('.order-line > span:last-child')].map((line) => line.textContent);
const openParts = () => document.querySelectorAll('details[open]').length;

describe('an order', () => {
  test('keeps the focus on the button that checks it, though a step was moved before', async () => {
    show(<OrderQuiz question={order} />);
    await press(orderStrings.up('Waschen'));
    await press(quizStrings.check);

    expect(document.activeElement?.textContent).toBe(quizStrings.again);
  });

  test('begins anew as it was first shown, without a word about a move', async () => {
    show(<OrderQuiz question={order} />);
    const first = sequence();
    await press(orderStrings.up('Waschen'));
    await press(quizStrings.check);
    await press(quizStrings.again);

    expect(sequence()).toEqual(first);
    expect(
      screen
        .getAllByRole('status')
        .map((status) => status.textContent)
        .join(''),
    ).toBe('');
    expect(document.activeElement?.textContent).toBe(quizStrings.check);
  });
});

describe('pairs', () => {
  async function answer() {
    show(<MatchQuiz question={match} />);
    await userEvent.selectOptions(screen.getByLabelText('Hammer'), 'Brett');
    await press(quizStrings.check);
  }

  test('stay focusable and told once they are answered', async () => {
    await answer();
    screen.getByLabelText('Hammer').focus();

    expect(document.activeElement).toBe(screen.getByLabelText('Hammer'));
    expect(document.querySelectorAll('select:disabled')).toHaveLength(0);
  });

  test('tell of each, right or wrong, why it belongs together, once they are answered', async () => {
    show(<MatchQuiz question={match} />);
    const reasons = () =>
      [...document.querySelectorAll('.match-pairs .rationale > :last-child')].map(
        ({ textContent }) => textContent,
      );

    expect(reasons()).toEqual([]);
    await userEvent.selectOptions(screen.getByLabelText('Hammer'), 'Nagel');
    await userEvent.selectOptions(screen.getByLabelText('Säge'), 'Kante');
    await press(quizStrings.check);

    expect(reasons()).toEqual(['Hammer passt.', 'Säge passt.', 'Hobel passt.']);
  });

  test('begin anew without a choice', async () => {
    await answer();
    await press(quizStrings.again);

    expect(screen.getAllByRole<HTMLSelectElement>('combobox').map(({ value }) => value)).toEqual([
      '',
      '',
      '',
    ]);
  });
});

test('a question begins anew with its hint and its solution closed', async () => {
  show(<MatchQuiz question={match} />);
  for (const details of document.querySelectorAll('details')) details.open = true;
  await userEvent.selectOptions(screen.getByLabelText('Hammer'), 'Brett');
  await press(quizStrings.check);
  await press(quizStrings.again);

  expect(openParts()).toBe(0);
});

describe('a group', () => {
  const asked = ['eins', 'zwei'].map((id) => question({}, { id, stem: [[`Frage ${id}`]] }));
  const group = (feedback: QuizGroup['feedback']): QuizGroup => ({
    kind: 'group',
    id: 'gruppe',
    position,
    feedback,
    questions: asked.map(({ id, stem }) => ({ id, stem })),
  });
  const answerAll = (...choices: string[]) => {
    for (const [index, one] of asked.entries()) {
      remember(`kf:quiz:${one.id}`, choiceRecord(one, choices[index] ?? ''));
    }
  };
  const announced = () =>
    within(document.querySelector<HTMLElement>('.group-summary') ?? document.body)
      .getAllByRole('status')
      .map((status) => status.textContent)
      .join('');

  test.for([groupStrings.onlyMissed, groupStrings.all])(
    'holds back anew after „%s“, and the focus stays in it',
    async (name) => {
      answerAll('Grün', 'Blau');
      const { container } = show(<GroupSummary group={group('end')} />);
      await press(groupStrings.evaluate);

      expect(container.contains(document.activeElement)).toBe(true);
      expect(remembered('kf:group:gruppe')).not.toBeNull();
      await press(name);

      expect(container.contains(document.activeElement)).toBe(true);
      expect(remembered('kf:group:gruppe')).toBeNull();
      expect(remembered('kf:quiz:zwei')).toBeNull();
    },
  );

  test('announces its result with the last answer', () => {
    show(<GroupSummary group={group('immediate')} />);
    for (const one of asked) writeInAnotherTab(`kf:quiz:${one.id}`, choiceRecord(one, 'Grün'));

    expect(announced()).toBe(groupStrings.result(2, 2));
  });

  test('does not announce a result that is only remembered', () => {
    answerAll('Grün', 'Blau');
    show(<GroupSummary group={group('immediate')} />);

    expect(screen.getByText(groupStrings.result(1, 2))).toBeDefined();
    expect(announced()).toBe('');
  });
});
