import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ReviewIsland } from '../../src/blocks/ReviewIsland.tsx';
import type { Question } from '../../src/exercises/model.ts';
import type { ReviewRecord } from '../../src/progress/shape.ts';
// Loaded here, so that no test waits for a file.
import '../../src/quiz/ChoiceQuiz.tsx';
import '../../src/quiz/EstimateQuiz.tsx';
import '../../src/quiz/MatchQuiz.tsx';
import '../../src/quiz/OrderQuiz.tsx';
import '../../src/quiz/ReflectQuiz.tsx';
import type { QuestionFile } from '../../src/review/fetch-questions.ts';
import { ReviewSummary } from '../../src/review/ReviewSummary.tsx';
import { quizStrings, reflectStrings } from '../../src/strings/quiz.ts';
import { reviewStrings as strings } from '../../src/strings/review.ts';
import { choiceRecord, item, now, question } from '../unit/builders.ts';
import { moveClock, stopClock } from './clock.ts';
import { remember, remembered, show, startFresh, writeInAnotherTab } from './page.tsx';

const lastWeek = '2026-02-22T08:00:00.000Z';
const twoDaysLater = '2026-03-03T08:00:00.000Z';
const [yesterday, today, tomorrow] = ['2026-02-28', '2026-03-01', '2026-03-02'];

const island = <ReviewIsland files="/fragen/{slug}.json" />;

startFresh();
stopClock(now);

type Answer = () => Promise<Response>;

/** Address → what the server says; without an entry there is no connection. */
const server = new Map<string, Answer>();
const asked: string[] = [];

beforeEach(() => {
  server.clear();
  asked.length = 0;
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const answer = server.get(address);
    if (!answer) throw new TypeError('no connection');
    return answer();
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const addressOf = (article: string) => `/fragen/${article}.json`;
const stemOf = (id: string) => `Welche Farbe hat ${id}?`;
const choice = (id: string) => question({}, { id, stem: [[stemOf(id)]] });

/** An article that asks these questions. */
function publish(article: string, ...questions: (string | Question)[]) {
  const file: QuestionFile = {
    title: `Artikel ${article}`,
    href: `/aspekte/${article}/`,
    questions: questions.map((one) => (typeof one === 'string' ? choice(one) : one)),
  };
  server.set(addressOf(article), async () => Response.json(file));
}
const refuse = (article: string, status: number) =>
  server.set(addressOf(article), async () => new Response('', { status }));

const keyOf = (id: string) => `kf:review:${id}`;
const review = (changes: Partial<ReviewRecord> = {}): ReviewRecord => ({
  v: 1,
  at: lastWeek,
  article: 'zuhoeren',
  stage: 0,
  due: today,
  reason: 'wrong',
  ...changes,
});
const schedule = (id: string, changes: Partial<ReviewRecord> = {}) =>
  remember(keyOf(id), review(changes));
/** An article with due questions of these ids. */
function due(...ids: string[]) {
  publish('zuhoeren', ...ids);
  for (const id of ids) schedule(id);
}

const button = (name: string) => screen.getByRole('button', { name });
const heading = (number: number, total: number) =>
  screen.getByRole('heading', { name: strings.question(number, total) });
const asking = (id: string) => screen.findByRole('group', { name: stemOf(id) });
const section = () => within(screen.getByRole('region'));
/** The region that is there from the start. */
const notice = () => screen.getAllByRole('status')[0];
const pick = (user: ReturnType<typeof userEvent.setup>, option: string) =>
  user.click(screen.getByRole('radio', { name: option }));

/** Opens the review once the first question is there. */
async function open(id: string) {
  const user = userEvent.setup();
  const shown = show(island);
  await asking(id);
  return { ...shown, user };
}

async function answer(user: ReturnType<typeof userEvent.setup>, option: string) {
  await pick(user, option);
  await user.click(button(quizStrings.check));
}

/** Answers a question right and goes on. */
async function goOn(user: ReturnType<typeof userEvent.setup>, label: string = strings.next) {
  await answer(user, 'Grün');
  await user.click(button(label));
}

describe('before JavaScript', () => {
  test('the first render of the client equals the server’s HTML, whatever is due', async () => {
    due('a');

    expect(() => show(island)).not.toThrow();
    await asking('a');
  });

  test('the server’s HTML knows nothing of what is due', () => {
    const fresh = renderToString(island);
    due('a');

    expect(renderToString(island)).toBe(fresh);
  });

  test('the server’s HTML says that the questions are being fetched', () => {
    expect(renderToString(island)).toContain(strings.loading);
  });
});

describe('nothing due', () => {
  test('and nothing to come is told', async () => {
    show(island);

    expect(await screen.findByText(strings.nothingYet)).toBeDefined();
  });

  test('comes with the next date', async () => {
    schedule('a', { due: '2026-03-09' });
    schedule('b', { due: '2026-03-04' });
    show(island);

    expect(await screen.findByText(strings.nothingDue('4. März 2026'))).toBeDefined();
  });

  test('as all is learnt is told', async () => {
    schedule('a', { stage: 3 });
    show(island);

    expect(await screen.findByText(strings.learnt)).toBeDefined();
  });

  test('fetches nothing and takes no focus', async () => {
    schedule('a', { due: tomorrow });
    show(island);
    await screen.findByText(strings.nothingDue('2. März 2026'));

    expect([asked, document.activeElement]).toEqual([[], document.body]);
  });

  test('until another tab adds a question', async () => {
    publish('zuhoeren', 'a');
    show(island);
    await screen.findByText(strings.nothingYet);
    writeInAnotherTab(keyOf('a'), review());
    await userEvent.click(button(strings.more));

    expect(await asking('a')).toBeDefined();
  });
});

describe('due questions', () => {
  test('come one at a time, told by number', async () => {
    due('a', 'b');
    await open('a');

    expect(heading(1, 2)).toBeDefined();
    expect(screen.queryByRole('group', { name: stemOf('b') })).toBeNull();
  });

  test.for(['sure-and-wrong', 'wrong', 'unsure'] as const)(
    'say why they come back, and from where: %s',
    async (reason) => {
      publish('zuhoeren', 'a');
      schedule('a', { reason });
      await open('a');
      const source = section().getByRole('link', { name: 'Artikel zuhoeren' });

      expect(source.parentElement?.textContent).toBe(
        `${strings.reasons[reason]} Aus: Artikel zuhoeren`,
      );
      expect(source.getAttribute('href')).toBe('/aspekte/zuhoeren/');
    },
  );

  test('of which the reader was sure come first', async () => {
    publish('zuhoeren', 'a', 'b', 'c');
    schedule('a', { reason: 'unsure' });
    schedule('b', { reason: 'wrong' });
    schedule('c', { reason: 'sure-and-wrong' });
    const { user } = await open('c');
    await goOn(user);
    await asking('b');
    await goOn(user);

    expect(await asking('a')).toBeDefined();
  });

  test('are five at most', async () => {
    due('a', 'b', 'c', 'd', 'e', 'f');
    await open('a');

    expect(heading(1, 5)).toBeDefined();
  });

  test('are fetched article by article, once each', async () => {
    publish('zuhoeren', 'a', 'b');
    publish('vorleben', 'c');
    schedule('a');
    schedule('b');
    schedule('c', { article: 'vorleben' });
    await open('a');

    expect(asked.toSorted()).toEqual(['/fragen/vorleben.json', '/fragen/zuhoeren.json']);
  });

  test('that are not yet due stay away', async () => {
    publish('zuhoeren', 'a', 'b', 'c');
    schedule('a', { due: yesterday });
    schedule('b', { due: tomorrow });
    schedule('c', { stage: 3 });
    await open('a');

    expect(heading(1, 1)).toBeDefined();
  });

  test('take no focus as the page opens', async () => {
    due('a', 'b');
    await open('a');

    expect(document.activeElement).toBe(document.body);
  });

  test('stay the same when another tab adds a more urgent one', async () => {
    due('b');
    await open('b');
    writeInAnotherTab(keyOf('a'), review({ reason: 'sure-and-wrong' }));

    expect([heading(1, 1), await asking('b')]).toHaveLength(2);
  });

  test('of a group tell their result at once', async () => {
    publish('zuhoeren', { ...choice('a'), heldBackBy: 'gruppe' });
    schedule('a');
    const { user } = await open('a');
    await answer(user, 'Grün');

    expect(screen.getByText(quizStrings.verdict.right)).toBeDefined();
  });
});

describe('every type of question', () => {
  const shared = { ...choice('a'), options: undefined };
  const questions = {
    single: choice('a'),
    multiple: question({ right: ['Grün', 'Rot'] }, { id: 'a', stem: [[stemOf('a')]] }),
    order: {
      ...shared,
      type: 'order',
      steps: ['Fragen', 'Hören'].map((step) => ({ ...item(step), rationale: [] })),
    },
    match: {
      ...shared,
      type: 'match',
      heading: ['rechts'],
      pairs: [{ left: item('Gras'), right: { ...item('Grün'), rationale: [['Gras ist grün.']] } }],
    },
    estimate: {
      ...shared,
      type: 'estimate',
      answer: 5,
      tolerance: 1,
      unit: '%',
      minimum: 0,
      maximum: 9,
    },
    reflect: { ...shared, type: 'reflect', model: [['Grün.']] },
  } as unknown as Record<Question['type'], Question>;

  test.for([
    ['single', 'radio', 'Grün'],
    ['multiple', 'checkbox', 'Rot'],
    ['order', 'button', 'Nach unten: Fragen'],
    ['match', 'combobox', 'Gras'],
    ['estimate', 'spinbutton', /^Ihre Schätzung/],
    ['reflect', 'textbox', reflectStrings.label],
  ] as const)('comes back: %s', async ([type, role, name]) => {
    publish('zuhoeren', questions[type]);
    schedule('a');
    await open('a');

    expect(screen.getByRole(role, { name })).toBeDefined();
  });

  test.for([
    ['single', { type: 'choice', chosen: ['Grün'] }, ['Grün', 'Blau', 'Gelb']],
    ['multiple', { type: 'choice', chosen: ['Rot'] }, ['Grün', 'Rot', 'Blau', 'Gelb']],
    ['order', { type: 'order', sequence: ['Fragen', 'Hören'] }, ['Fragen', 'Hören']],
    ['match', { type: 'match', pairs: [['Gras', 'Grün']] }, ['Gras', 'Grün']],
    ['estimate', { type: 'estimate', value: 5 }, []],
    ['reflect', { type: 'reflect', text: 'Grün.', rating: null }, []],
  ] as const)('comes back without its earlier answer: %s', async ([type, earlier, items]) => {
    remember('kf:quiz:a', {
      ...choiceRecord(choice('a')),
      at: lastWeek,
      items,
      answer: earlier,
    });
    publish('zuhoeren', questions[type]);
    schedule('a');
    await open('a');

    expect(button(type === 'reflect' ? reflectStrings.show : quizStrings.check)).toBeDefined();
    expect(screen.queryByText(new RegExp(quizStrings.restored))).toBeNull();
  });
});

describe('answering', () => {
  test('right advances the stage', async () => {
    due('a');
    const { user } = await open('a');
    await answer(user, 'Grün');

    expect(remembered(keyOf('a'))).toEqual(review({ at: now, stage: 1, due: '2026-03-08' }));
  });

  test('right for the third time makes it learnt', async () => {
    publish('zuhoeren', 'a');
    schedule('a', { stage: 2 });
    const { user } = await open('a');
    await answer(user, 'Grün');

    expect(remembered(keyOf('a'))).toMatchObject({ stage: 3 });
  });

  test('wrong begins anew', async () => {
    publish('zuhoeren', 'a');
    schedule('a', { stage: 2, reason: 'unsure' });
    const { user } = await open('a');
    await answer(user, 'Blau');

    expect(remembered(keyOf('a'))).toEqual(
      review({ at: now, stage: 0, due: '2026-03-03', reason: 'wrong' }),
    );
  });

  test('is remembered as the answer of the article’s question', async () => {
    due('a');
    const { user } = await open('a');
    await answer(user, 'Blau');

    expect(remembered('kf:quiz:a')).toEqual(choiceRecord(choice('a'), 'Blau'));
  });

  test('comes before the button that goes on', async () => {
    due('a', 'b');
    const { user } = await open('a');
    const before = screen.queryByRole('button', { name: strings.next });
    await answer(user, 'Grün');

    expect([before, button(strings.next)]).toEqual([null, button(strings.next)]);
  });

  test('goes on to the next question, with the focus on its heading', async () => {
    due('a', 'b');
    const { user } = await open('a');
    await goOn(user);

    expect(document.activeElement).toBe(heading(2, 2));
    expect(await asking('b')).toBeDefined();
    expect(screen.queryByRole('group', { name: stemOf('a') })).toBeNull();
  });

  test('of the last one ends the sitting: how many, when next, with the focus on it', async () => {
    due('a', 'b');
    const { user } = await open('a');
    await goOn(user);
    await asking('b');
    await goOn(user, strings.finish);
    const told = screen.getByText(`${strings.done(2)} ${strings.nothingDue('8. März 2026')}`);

    expect(document.activeElement).toBe(told);
  });

  test('works by keyboard alone', async () => {
    due('a');
    const { user } = await open('a');
    screen.getByRole('radio', { name: 'Grün' }).focus();
    await user.keyboard(' ');
    button(quizStrings.check).focus();
    await user.keyboard('{Enter}');
    await user.tab();
    while (document.activeElement !== button(strings.finish)) await user.tab();
    await user.keyboard('{Enter}');

    expect(screen.getByText(new RegExp(`^${strings.done(1)}`))).toBe(document.activeElement);
  });

  test('in another tab lets go on here', async () => {
    due('a', 'b');
    await open('a');
    writeInAnotherTab('kf:quiz:a', choiceRecord(choice('a'), 'Grün'));

    // React may listen to the store only after the question has been painted.
    expect(await screen.findByRole('button', { name: strings.next })).toBeDefined();
  });

  test('„Noch einmal“ asks the question again before it goes on', async () => {
    due('a', 'b');
    const { user } = await open('a');
    await answer(user, 'Blau');
    await user.click(button(quizStrings.again));

    expect(screen.queryByRole('button', { name: strings.next })).toBeNull();
  });
});

describe('an earlier answer', () => {
  async function openAnswered() {
    remember('kf:quiz:a', { ...choiceRecord(choice('a'), 'Blau'), at: lastWeek });
    due('a');
    return open('a');
  }

  test('does not show', async () => {
    const { container } = await openAnswered();

    expect(container.querySelectorAll('input:checked')).toHaveLength(0);
    expect(screen.queryByText(/Ihre Antwort von früher/)).toBeNull();
    expect(button(quizStrings.check)).toBeDefined();
  });

  test('lets nobody go on without answering', async () => {
    await openAnswered();

    expect(screen.queryByRole('button', { name: strings.finish })).toBeNull();
  });

  test('is kept until there is a new one', async () => {
    const { user } = await openAnswered();
    const before = remembered('kf:quiz:a');
    await answer(user, 'Grün');

    expect([before, remembered('kf:quiz:a')]).toMatchObject([
      { at: lastWeek, answer: { chosen: ['Blau'] } },
      { at: now, answer: { chosen: ['Grün'] } },
    ]);
  });
});

describe('more than five', () => {
  /** Answers the five questions of the first sitting. */
  async function finishFive() {
    due('a', 'b', 'c', 'd', 'e', 'f');
    const { user, ...shown } = await open('a');
    for (const id of ['b', 'c', 'd', 'e']) {
      await goOn(user);
      await asking(id);
    }
    await goOn(user, strings.finish);
    return { ...shown, user };
  }

  test('leave the rest for later, and say how many', async () => {
    await finishFive();

    expect(screen.getByText(`${strings.done(5)} ${strings.due(1)}`)).toBe(document.activeElement);
  });

  test('go on when asked, with the focus on the next question', async () => {
    const { user } = await finishFive();
    await user.click(button(strings.more));
    await asking('f');

    expect(document.activeElement).toBe(heading(1, 1));
  });

  test('do not lose the focus while the questions are fetched', async () => {
    const { user } = await finishFive();
    const fetching = Promise.withResolvers<Response>();
    server.set(addressOf('zuhoeren'), () => fetching.promise);
    await user.click(button(strings.more));

    expect([document.activeElement, notice()?.textContent]).toEqual([notice(), strings.loading]);
    fetching.resolve(new Response('', { status: 500 }));
    await screen.findByText(strings.unreachable);
  });

  test('do not lose the focus where nothing more can be fetched', async () => {
    const { user } = await finishFive();
    server.clear();
    await user.click(button(strings.more));
    await screen.findByText(strings.unreachable);

    expect(document.activeElement).toBe(screen.getByText(strings.due(1)));
  });
});

describe('a question that is gone', () => {
  test.for([
    ['from its article', () => publish('zuhoeren', 'b')],
    ['with its article', () => refuse('zuhoeren', 404)],
  ] as const)('%s leaves the list', async ([, change]) => {
    schedule('a');
    change();
    show(island);
    await screen.findByText(strings.gone(1));

    expect(remembered(keyOf('a'))).toBeNull();
  });

  test('is told in the region that was there', async () => {
    schedule('a');
    refuse('zuhoeren', 404);
    show(island);
    const region = notice();
    const before = region?.textContent;
    await screen.findByText(strings.gone(1));

    expect([before, region?.isConnected, region?.textContent]).toEqual([
      strings.loading,
      true,
      strings.gone(1),
    ]);
  });

  test('does not keep the others from being asked', async () => {
    publish('zuhoeren', 'b');
    schedule('a');
    schedule('b');
    schedule('c');
    await open('b');

    expect([heading(1, 1), notice()?.textContent]).toEqual([heading(1, 1), strings.gone(2)]);
  });

  test('leaves the answer that was given to it', async () => {
    remember('kf:quiz:a', choiceRecord(choice('a'), 'Blau'));
    schedule('a');
    refuse('zuhoeren', 404);
    show(island);
    await screen.findByText(strings.gone(1));

    expect(remembered('kf:quiz:a')).not.toBeNull();
  });
});

describe('a question that cannot be reached', () => {
  test.for([
    ['without connection', () => server.clear()],
    ['as the server fails', () => refuse('zuhoeren', 500)],
    [
      'as something else answers',
      () => server.set(addressOf('zuhoeren'), async () => new Response('<h1>Anmelden</h1>')),
    ],
  ] as const)('%s stays due, and that is told', async ([, change]) => {
    schedule('a');
    change();
    show(island);
    await screen.findByText(strings.unreachable);

    expect(remembered(keyOf('a'))).toEqual(review());
    expect(screen.getByText(strings.due(1))).toBeDefined();
  });

  test('does not keep the others from being asked', async () => {
    publish('vorleben', 'b');
    schedule('a');
    schedule('b', { article: 'vorleben' });
    await open('b');

    expect([heading(1, 1), notice()?.textContent]).toEqual([heading(1, 1), strings.unreachable]);
  });

  test('is asked once the connection is back', async () => {
    schedule('a');
    show(island);
    await screen.findByText(strings.unreachable);
    publish('zuhoeren', 'a');
    await userEvent.click(button(strings.more));

    expect(await asking('a')).toBeDefined();
    expect(notice()?.textContent).toBe('');
  });
});

describe('the summary', () => {
  const summary = <ReviewSummary review="/wiederholen/" />;
  const link = () => screen.queryByRole('link', { name: strings.toReview });

  test('renders first what the server rendered, whatever is due', () => {
    const fresh = renderToString(summary);
    schedule('a');

    expect(renderToString(summary)).toBe(fresh);
    expect(() => show(summary)).not.toThrow();
  });

  test('tells how much is due, and leads there', () => {
    schedule('a');
    schedule('b', { due: yesterday });
    schedule('c', { due: tomorrow });
    schedule('d', { stage: 3 });
    show(summary);

    expect(screen.getByText(strings.due(2))).toBeDefined();
    expect(link()?.getAttribute('href')).toBe('/wiederholen/');
  });

  test.for([
    ['nothing at all', undefined, strings.nothingYet],
    ['nothing before tomorrow', { due: tomorrow }, strings.nothingDue('2. März 2026')],
    ['all learnt', { stage: 3 }, strings.learnt],
  ] as const)('leads nowhere where nothing is due: %s', ([, changes, text]) => {
    if (changes) schedule('a', changes);
    show(summary);

    expect([screen.getByText(text).textContent, link()]).toEqual([text, null]);
  });

  test('counts what has become due since', () => {
    schedule('a', { due: '2026-03-03' });
    moveClock(twoDaysLater);
    show(summary);

    expect(screen.getByText(strings.due(1))).toBeDefined();
  });

  test('keeps step with another tab', () => {
    show(summary);
    writeInAnotherTab(keyOf('a'), review());

    expect(screen.getByText(strings.due(1))).toBeDefined();
  });
});
