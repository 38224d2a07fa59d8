import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ChoiceQuestion } from '../../src/exercises/model.ts';
import type { Confidence, ReviewRecord } from '../../src/progress/shape.ts';
import { ChoiceQuiz } from '../../src/quiz/ChoiceQuiz.tsx';
import { quizStrings } from '../../src/strings/quiz.ts';
import { choiceRecord, later, now, option, question } from '../unit/builders.ts';
import { moveClock, stopClock } from './clock.ts';
import {
  chooseEarly,
  hydrate,
  remember,
  remembered,
  serve,
  show,
  startFresh,
  writeInAnotherTab,
} from './page.tsx';

const key = 'kf:quiz:frage';
const single = question(
  {},
  { hint: [['Denken Sie an Gras.']], explanation: [['Gras ist grün, Erklärung.']] },
);
const multiple = question({ right: ['Grün', 'Rot'], wrong: ['Blau', 'Gelb'] });

startFresh();

const input = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const button = () => screen.getByRole('button', { name: /prüfen|noch einmal/i });
/** The live region beside the button; the other one tells about the storage. */
const live = (container: HTMLElement) =>
  within(container.querySelector<HTMLElement>('.question-result') ?? container).getByRole('status');

async function answer(asked: ChoiceQuestion, ...choice: string[]) {
  const user = userEvent.setup();
  const shown = show(<ChoiceQuiz question={asked} />);
  for (const name of choice) await user.click(input(name));
  await user.click(button());
  return { ...shown, user };
}

/** Everything of the HTML that a reader sees without opening anything. */
function openParts(html: string): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = html;
  for (const details of page.querySelectorAll('details:not([open])')) {
    details.replaceChildren(...details.querySelectorAll('summary'));
  }
  return page;
}

describe('before JavaScript', () => {
  test('the first render of the client equals the server’s HTML, answered or not', () => {
    remember(key, choiceRecord(single, 'Grün'));

    expect(() => show(<ChoiceQuiz question={single} />)).not.toThrow();
  });

  test('the server’s HTML knows nothing of what is remembered', () => {
    const fresh = renderToString(<ChoiceQuiz question={single} />);
    remember(key, choiceRecord(single, 'Grün'));

    expect(renderToString(<ChoiceQuiz question={single} />)).toBe(fresh);
  });

  test('nothing outside the closed parts tells the key', () => {
    const page = openParts(renderToString(<ChoiceQuiz question={single} />));

    expect(page.textContent).not.toMatch(/Richtig|Falsch|Warum|Erklärung/);
    expect(page.querySelectorAll('[data-state], [checked], [data-verdict]')).toHaveLength(0);
  });

  test('right and wrong options look the same to a reader of the source', () => {
    const page = openParts(renderToString(<ChoiceQuiz question={single} />));
    const bare = [...page.querySelectorAll('.option')].map((item) =>
      item.innerHTML.replaceAll(/Grün|Blau|Gelb|\d/g, '·'),
    );

    expect(new Set(bare).size).toBe(1);
  });

  test('key and reasons are in a closed part for readers without JavaScript', () => {
    const container = serve(<ChoiceQuiz question={single} />);
    const solution = container.querySelector<HTMLDetailsElement>('details.solution');

    expect(solution?.open).toBe(false);
    for (const text of ['Warum: Grün', 'Warum: Blau', 'Warum: Gelb', 'Gras ist grün, Erklärung.']) {
      expect(solution?.textContent).toContain(text);
    }
  });

  test('a choice made before hydration is kept', () => {
    const container = serve(<ChoiceQuiz question={single} />);
    chooseEarly(input('Gelb'));
    hydrate(<ChoiceQuiz question={single} />, container);

    expect(input('Gelb').checked).toBe(true);
  });

  test('a choice made before hydration counts', async () => {
    const container = serve(<ChoiceQuiz question={single} />);
    chooseEarly(input('Grün'));
    hydrate(<ChoiceQuiz question={single} />, container);
    await userEvent.click(button());

    expect(live(container).textContent).toBe(quizStrings.verdict.right);
  });

  test('a choice made before hydration goes before a remembered answer', () => {
    remember(key, choiceRecord(single, 'Grün'));
    const container = serve(<ChoiceQuiz question={single} />);
    chooseEarly(input('Gelb'));
    hydrate(<ChoiceQuiz question={single} />, container);

    expect([input('Gelb').checked, button().textContent]).toEqual([true, quizStrings.check]);
  });
});

describe('the question', () => {
  test('is a group named by its stem', () => {
    show(<ChoiceQuiz question={single} />);

    expect(screen.getByRole('group', { name: 'Welche Farbe?' })).toBeDefined();
  });

  test.for([
    ['single', single, 'radio', false],
    ['multiple', multiple, 'checkbox', true],
  ] as const)('asks for %s choice by its inputs and in words', ([, asked, type, isTold]) => {
    show(<ChoiceQuiz question={asked} />);

    expect(input('Grün').type).toBe(type);
    expect(screen.queryByText(quizStrings.severalRight) !== null).toBe(isTold);
  });

  test('shows a hint on demand', () => {
    const { container } = show(<ChoiceQuiz question={single} />);
    const hint = container.querySelector<HTMLDetailsElement>('details.hint');

    expect([hint?.open, hint?.textContent]).toEqual([false, 'HinweisDenken Sie an Gras.']);
  });

  test('has no part for a hint that was not written', () => {
    const { container } = show(<ChoiceQuiz question={multiple} />);

    expect(container.querySelector('details.hint')).toBeNull();
  });
});

describe('answering', () => {
  test.for([
    ['right', single, ['Grün'], quizStrings.verdict.right],
    ['wrong', single, ['Blau'], quizStrings.verdict.wrong],
    ['the whole key', multiple, ['Grün', 'Rot'], quizStrings.verdict.right],
    [
      'partly right',
      multiple,
      ['Rot'],
      `${quizStrings.verdict.partly} ${quizStrings.choiceParts(3, 4)}`,
    ],
    ['wrong of several', multiple, ['Blau', 'Gelb'], quizStrings.verdict.wrong],
  ] as const)('%s', async ([, asked, choice, verdict]) => {
    const { container } = await answer(asked, ...choice);

    expect(live(container).textContent).toBe(verdict);
  });

  test('the verdict comes in a live region that was there before', async () => {
    const user = userEvent.setup();
    const { container } = show(<ChoiceQuiz question={single} />);
    const before = live(container);
    await user.click(input('Grün'));
    await user.click(button());

    expect(before.isConnected).toBe(true);
    expect(before.textContent).toBe(quizStrings.verdict.right);
  });

  test('every option gets its reason', async () => {
    await answer(single, 'Blau');
    const reasons = screen.getAllByRole('listitem').flatMap((item) => {
      const text = item.querySelector('.rationale')?.textContent;
      return text === undefined ? [] : [text];
    });

    expect(reasons).toEqual([
      'RichtigWarum: Grün',
      'Falsch · Ihre WahlWarum: Blau',
      'FalschWarum: Gelb',
    ]);
  });

  test('every input is described by its reason', async () => {
    await answer(single, 'Blau');
    const id = input('Gelb').getAttribute('aria-describedby') ?? '';

    expect(document.getElementById(id)?.textContent).toContain('Warum: Gelb');
  });

  test('the explanation appears', async () => {
    const { container } = await answer(single, 'Blau');

    expect(container.querySelector('.explanation')?.textContent).toBe('Gras ist grün, Erklärung.');
  });

  test('the closed solution goes, as all of it is shown now', async () => {
    const { container } = await answer(single, 'Blau');

    expect(container.querySelector<HTMLElement>('.solution')?.hidden).toBe(true);
  });

  test('focus stays on the button', async () => {
    const user = userEvent.setup();
    show(<ChoiceQuiz question={single} />);
    await user.click(input('Grün'));
    const pressed = button();
    await user.click(pressed);

    expect(document.activeElement).toBe(pressed);
    expect(pressed.isConnected).toBe(true);
  });

  test('works by keyboard alone', async () => {
    const user = userEvent.setup();
    const { container } = show(<ChoiceQuiz question={multiple} />);
    await user.tab();
    await user.keyboard(' ');
    await user.tab();
    await user.keyboard(' ');
    button().focus();
    await user.keyboard('{Enter}');

    expect(live(container).textContent).toBe(quizStrings.verdict.right);
  });

  test('the answer is remembered with the question as it was', async () => {
    await answer(multiple, 'Rot');

    expect(remembered(key)).toEqual({
      ...choiceRecord(multiple, 'Rot'),
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
  });

  test('without a choice it asks for one', async () => {
    const { container } = await answer(single);

    expect(live(container).textContent).toBe(quizStrings.chooseFirst);
    expect(remembered(key)).toBeNull();
  });

  test('the request for a choice goes with the answer', async () => {
    const { container, user } = await answer(single);
    await user.click(input('Grün'));
    await user.click(button());

    expect(live(container).textContent).toBe(quizStrings.verdict.right);
  });
});

describe('an answered question', () => {
  test('keeps its inputs enabled', async () => {
    const { container } = await answer(single, 'Blau');

    expect(container.querySelectorAll('input:disabled, fieldset:disabled')).toHaveLength(0);
    expect(input('Grün').getAttribute('aria-disabled')).toBe('true');
  });

  test('keeps its inputs focusable', async () => {
    await answer(single, 'Blau');
    input('Blau').focus();

    expect(document.activeElement).toBe(input('Blau'));
  });

  test('keeps its answer when another box is clicked', async () => {
    const { user } = await answer(multiple, 'Rot');
    await user.click(input('Gelb'));

    expect([input('Rot').checked, input('Gelb').checked]).toEqual([true, false]);
  });

  // The browser then ticks the first radio again; happy-dom does not.
  test('takes a click on another radio back', async () => {
    await answer(single, 'Blau');
    const isAccepted = fireEvent.click(input('Gelb'));

    expect([isAccepted, input('Gelb').checked]).toEqual([false, false]);
  });

  test('keeps its answer when the chosen box is clicked', async () => {
    const { user } = await answer(multiple, 'Rot');
    await user.click(input('Rot'));

    expect(input('Rot').checked).toBe(true);
  });
});

describe('„Noch einmal“', () => {
  async function restart() {
    const shown = await answer(single, 'Blau');
    await shown.user.click(button());
    return shown;
  }

  test('clears the choice', async () => {
    const { container } = await restart();

    expect(container.querySelectorAll('input:checked')).toHaveLength(0);
  });

  test('clears the verdict and all reasons', async () => {
    const { container } = await restart();

    expect(live(container).textContent).toBe('');
    expect(container.querySelectorAll('.rationale, .explanation')).toHaveLength(0);
    expect(container.querySelectorAll('.options [data-state]')).toHaveLength(0);
  });

  test('clears the remembered answer', async () => {
    await restart();

    expect(remembered(key)).toBeNull();
  });

  test('leaves focus on the button', async () => {
    await restart();

    expect(document.activeElement).toBe(button());
  });

  test('lets the reader answer anew', async () => {
    const { container, user } = await restart();
    await user.click(input('Grün'));
    await user.click(button());

    expect(live(container).textContent).toBe(quizStrings.verdict.right);
  });

  test('is not pressed by the second click of a double click', async () => {
    const user = userEvent.setup();
    const { container } = show(<ChoiceQuiz question={single} />);
    await user.click(input('Grün'));
    await user.dblClick(button());

    expect(live(container).textContent).toBe(quizStrings.verdict.right);
  });
});

test('a damaged answer is told once, however many questions are on the page', async () => {
  window.localStorage.setItem(key, 'kaputt');
  await act(async () => {
    show(
      <>
        <ChoiceQuiz question={single} />
        <ChoiceQuiz question={question({}, { id: 'andere', stem: [['Und sonst?']] })} />
      </>,
    );
  });

  expect(screen.getAllByText(/nicht lesbar/)).toHaveLength(1);
});

describe('a remembered answer', () => {
  const restored = (asked: ChoiceQuestion = single) => {
    remember(key, choiceRecord(single, 'Blau'));
    return show(<ChoiceQuiz question={asked} />);
  };
  const text = (container: HTMLElement) =>
    container.querySelector('.question-result')?.textContent ?? '';

  test('is chosen again', () => {
    restored();

    expect([input('Blau').checked, input('Grün').checked]).toEqual([true, false]);
  });

  test('is shown with its verdict', () => {
    const { container } = restored();

    expect(text(container)).toContain(`${quizStrings.restored} ${quizStrings.verdict.wrong}`);
  });

  test('is not announced', () => {
    const { container } = restored();

    expect(live(container).textContent).toBe('');
  });

  test('is shown without taking focus', () => {
    restored();

    expect(document.activeElement).toBe(document.body);
  });

  test('is shown too where there was no server', () => {
    remember(key, choiceRecord(single, 'Blau'));
    render(<ChoiceQuiz question={single} />);

    expect(input('Blau').checked).toBe(true);
  });

  test('of a question that has changed says so', () => {
    const { container } = restored({ ...single, stem: [['Welche Farbe hat es heute?']] });

    expect(text(container)).toContain(quizStrings.changed);
  });

  test('of a question that has changed is kept', () => {
    restored({ ...single, stem: [['Welche Farbe hat es heute?']] });

    expect(input('Blau').checked).toBe(true);
  });

  test('of a reworded option is kept', () => {
    restored({ ...single, options: [option('Grün', true), option('Blau!', false)] });

    expect(input('Blau!').checked).toBe(true);
  });

  test('of an option that is gone leaves the question open', () => {
    restored({ ...single, options: [option('Grün', true), option('Violett', false)] });

    expect(button().textContent).toBe(quizStrings.check);
  });

  test('of another tab is shown without being announced', () => {
    const { container } = show(<ChoiceQuiz question={single} />);
    writeInAnotherTab(key, choiceRecord(single, 'Grün'));

    expect([input('Grün').checked, live(container).textContent]).toEqual([true, '']);
    expect(text(container)).toContain(quizStrings.verdict.right);
  });

  test('erased in another tab is gone here', () => {
    const { container } = restored();
    writeInAnotherTab(key, undefined);

    expect(text(container)).toBe(quizStrings.check);
  });

  test('erased in another tab leaves no choice behind', () => {
    const { container } = restored();
    writeInAnotherTab(key, undefined);

    expect(container.querySelectorAll('input:checked')).toHaveLength(0);
  });

  test('that cannot be read is told, and the question is open', async () => {
    window.localStorage.setItem(key, 'kaputt');
    // The store tells once the rendering is over.
    await act(async () => {
      show(<ChoiceQuiz question={single} />);
    });

    expect(screen.getByText(/nicht lesbar/)).toBeDefined();
    expect(button().textContent).toBe(quizStrings.check);
  });
});

test('two questions on a page do not meet', async () => {
  const other = question({}, { id: 'andere', stem: [['Und sonst?']] });
  const user = userEvent.setup();
  show(
    <>
      <ChoiceQuiz question={single} />
      <ChoiceQuiz question={other} />
    </>,
  );
  const second = within(screen.getByRole('group', { name: 'Und sonst?' }));
  await user.click(second.getByLabelText('Gelb'));
  await user.click(screen.getAllByRole('button', { name: quizStrings.check })[1] ?? document.body);

  expect([remembered(key), remembered('kf:quiz:andere')]).toEqual([
    null,
    expect.objectContaining({ answer: { type: 'choice', chosen: ['Gelb'] } }),
  ]);
});

describe('a question that is asked anew', () => {
  stopClock(later);

  const asked = <ChoiceQuiz question={single} since={later} />;
  const result = (container: HTMLElement) =>
    container.querySelector('.question-result')?.textContent;

  test('is rendered first as the server rendered it, answered or not', () => {
    const fresh = renderToString(asked);
    remember(key, choiceRecord(single, 'Blau'));

    expect(renderToString(asked)).toBe(fresh);
    expect(() => show(asked)).not.toThrow();
  });

  test('shows nothing of an earlier answer', () => {
    remember(key, { ...choiceRecord(single, 'Blau'), confidence: 'sure' });
    const { container } = show(asked);

    expect(container.querySelectorAll('input:checked, .rationale, .explanation')).toHaveLength(0);
    expect(result(container)).toBe(quizStrings.check);
  });

  test('keeps the earlier answer until there is a new one', async () => {
    remember(key, choiceRecord(single, 'Blau'));
    const user = userEvent.setup();
    show(asked);
    await user.click(input('Grün'));
    const before = remembered(key);
    await user.click(button());

    expect([before, remembered(key)]).toMatchObject([
      { at: now, answer: { chosen: ['Blau'] } },
      { at: later, answer: { chosen: ['Grün'] } },
    ]);
  });

  test('tells the verdict of the new answer', async () => {
    remember(key, choiceRecord(single, 'Blau'));
    const user = userEvent.setup();
    const { container } = show(asked);
    await user.click(input('Grün'));
    await user.click(button());

    expect([live(container).textContent, button().textContent]).toEqual([
      quizStrings.verdict.right,
      quizStrings.again,
    ]);
  });

  test.for([
    ['at that moment', later, true],
    ['before', now, false],
  ] as const)('shows an answer of another tab only from then on: %s', ([, at, isShown]) => {
    show(asked);
    writeInAnotherTab(key, { ...choiceRecord(single, 'Blau'), at });

    expect(input('Blau').checked).toBe(isShown);
  });

  test('leaves a choice alone when another tab writes an earlier answer', async () => {
    show(asked);
    await userEvent.click(input('Grün'));
    writeInAnotherTab(key, choiceRecord(single, 'Blau'));

    expect([input('Grün').checked, input('Blau').checked]).toEqual([true, false]);
  });
});

describe('an answer decides whether the question comes back', () => {
  stopClock(now);

  const reviewKey = 'kf:review:frage';
  const due = (changes: Partial<ReviewRecord> = {}): ReviewRecord => ({
    v: 1,
    at: '2026-02-20T08:00:00.000Z',
    article: 'rundgang',
    stage: 0,
    due: '2026-03-01',
    reason: 'wrong',
    ...changes,
  });

  beforeEach(() => {
    window.history.replaceState(null, '', '/beitraege/rundgang/');
  });
  afterEach(() => {
    window.history.replaceState(null, '', '/');
  });

  async function give(asked: ChoiceQuestion, confidence: Confidence | null, ...choice: string[]) {
    const user = userEvent.setup();
    const shown = show(<ChoiceQuiz question={asked} />);
    for (const name of choice) await user.click(input(name));
    if (confidence) await user.click(input(quizStrings.confidence[confidence]));
    await user.click(button());
    return { ...shown, user };
  }

  test.for([
    ['wrong', single, null, ['Blau'], 'wrong'],
    ['wrong and unsure', single, 'unsure', ['Blau'], 'wrong'],
    ['sure and wrong', single, 'sure', ['Blau'], 'sure-and-wrong'],
    ['partly right', multiple, null, ['Rot'], 'wrong'],
    ['right but unsure', single, 'unsure', ['Grün'], 'unsure'],
    ['right but guessed', single, 'guessed', ['Grün'], 'unsure'],
  ] as const)('in two days: %s', async ([, asked, confidence, choice, reason]) => {
    await give(asked, confidence, ...choice);

    expect(remembered(reviewKey)).toEqual(due({ at: now, due: '2026-03-03', reason }));
  });

  test.for([
    ['right', null],
    ['right and sure', 'sure'],
  ] as const)('not at all: %s', async ([, confidence]) => {
    await give(single, confidence, 'Grün');

    expect(remembered(reviewKey)).toBeNull();
  });

  test('not without an answer', async () => {
    await give(single, null);

    expect(remembered(reviewKey)).toBeNull();
  });

  test('later each time, once it is right on its day', async () => {
    remember(reviewKey, due({ stage: 1 }));
    await give(single, null, 'Grün');

    expect(remembered(reviewKey)).toEqual(due({ at: now, stage: 2, due: '2026-03-22' }));
  });

  test('as before, if it is right ahead of its day', async () => {
    remember(reviewKey, due({ stage: 1, due: '2026-03-02' }));
    await give(single, null, 'Grün');

    expect(remembered(reviewKey)).toEqual(due({ stage: 1, due: '2026-03-02' }));
  });

  test('from its own article, wherever it is answered', async () => {
    window.history.replaceState(null, '', '/wiederholen/');
    remember(reviewKey, due());
    await give(single, null, 'Blau');

    expect(remembered(reviewKey)).toMatchObject({ article: 'rundgang' });
  });

  test('as it was, when the answer is only taken back', async () => {
    const { user } = await give(single, null, 'Blau');
    const before = remembered(reviewKey);
    moveClock(later);
    await user.click(button());

    expect(remembered(reviewKey)).toEqual(before);
  });

  test('by the answer alone, not by a remembered one that is only shown', () => {
    remember(key, choiceRecord(single, 'Blau'));
    show(<ChoiceQuiz question={single} />);

    expect(remembered(reviewKey)).toBeNull();
  });
});
