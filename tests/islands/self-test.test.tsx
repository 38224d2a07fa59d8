import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { AssessmentIsland } from '../../src/assessment/AssessmentIsland.tsx';
import { beginRun, endRun, runId } from '../../src/assessment/run.ts';
import { SelfTestIsland } from '../../src/assessment/SelfTestIsland.tsx';
import { type Rating, writeRatings } from '../../src/progress/ratings.ts';
import { assessmentStrings } from '../../src/strings/assessment.ts';
import { selfTestRunStrings as strings } from '../../src/strings/assessment-run.ts';
import { assessment, item, later, now } from '../unit/builders.ts';
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

const evening = '2026-03-02T18:00:00.000Z';
const nextMonth = '2026-04-02T08:00:00.000Z';
const statements = {
  hoeren: ['Ich höre zu.', 'Ich frage nach.', 'Ich fasse zusammen.'],
  vorleben: ['Ich grüße zuerst.', 'Ich halte Wort.', 'Ich räume mit auf.'],
};
const parts = [
  { aspect: 'zuhoeren', number: 1, title: 'Zuhören', id: 'hoeren' },
  { aspect: 'vorleben', number: 2, title: 'Vorleben', id: 'vorleben' },
] as const;
const island = (
  <SelfTestIsland
    parts={parts.map((part) => ({ ...part, statements: statements[part.id].map(item) }))}
    profile="/mein-stand/"
  />
);

type PartId = keyof typeof statements;

startFresh();
stopClock(later);

const keyOf = (id: PartId) => `kf:assessment:${id}`;
const runKey = `kf:run:${runId}`;
const record = (id: PartId, ratings: Rating[], at = now) =>
  writeRatings(statements[id], undefined, ratings, at);
const rememberRatings = (id: PartId, ...ratings: Rating[]) =>
  remember(keyOf(id), record(id, ratings));
const rememberAll = () => {
  rememberRatings('hoeren', 5, 4, 3);
  rememberRatings('vorleben', 1, 2, 3);
};
const rememberedRatings = (id: PartId) =>
  (remembered(keyOf(id)) as ReturnType<typeof record> | null)?.items.map(({ rating }) => rating);
/** Keys of the runs that were closed. */
const snapshotKeys = () =>
  Object.keys(window.localStorage).filter((key) => key.startsWith('kf:snapshot:'));

/** The screens a reader can get at. */
const screens = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
const heading = (name: string) => screen.getByRole('heading', { level: 2, name });
const group = (statement: string) => within(screen.getByRole('group', { name: statement }));
const radio = (statement: string, label: string) =>
  group(statement).getByRole<HTMLInputElement>('radio', { name: label });
const button = (name: string) => screen.getByRole('button', { name });
const link = (name: string) => screen.getByRole('link', { name });
const end = () => within(screen.getByRole('region', { name: strings.endTitle }));
/** What is ticked, statement by statement, on hidden screens too. */
const ticks = () =>
  screen.getAllByRole('group', { hidden: true }).map((one) => {
    const checked = one.querySelector<HTMLInputElement>('input:checked');
    return checked ? Number(checked.value) : null;
  });

/** Opens the test with the focus on a rating of this statement. */
function focusOn(statement: string) {
  const shown = show(island);
  radio(statement, 'nie').focus();
  return { ...shown, user: userEvent.setup() };
}

/** Opens the test and goes to its end, rating nothing. */
async function goToEnd() {
  const user = userEvent.setup();
  const shown = show(island);
  while (screen.queryByRole('region', { name: strings.endTitle }) === null) {
    await user.click(screen.getAllByRole('button').at(-1) ?? document.body);
  }
  return { ...shown, user };
}

describe('before JavaScript', () => {
  test('the first render of the client equals the server’s HTML, whatever is remembered', () => {
    rememberAll();
    remember(runKey, endRun(undefined, now));

    expect(() => show(island)).not.toThrow();
  });

  test('the server’s HTML knows nothing of what is remembered', () => {
    const fresh = renderToString(island);
    rememberAll();
    remember(runKey, endRun(undefined, now));

    expect(renderToString(island)).toBe(fresh);
  });

  test('the server’s HTML shows every aspect, for paper', () => {
    serve(island);

    expect(screens()).toEqual(['Zuhören', 'Vorleben']);
  });

  test('a rating given before hydration counts', () => {
    const container = serve(island);
    chooseEarly(radio('Ich frage nach.', 'oft'));
    hydrate(island, container);

    expect([ticks(), rememberedRatings('hoeren')]).toEqual([
      [null, 4, null, null, null, null],
      [null, 4, null],
    ]);
  });

  test('a rating that only the browser restored is none', () => {
    const container = serve(island);
    radio('Ich frage nach.', 'oft').checked = true;
    hydrate(island, container);

    expect([ticks(), remembered(keyOf('hoeren'))]).toEqual([
      [null, null, null, null, null, null],
      null,
    ]);
  });

  test('a rating given before hydration joins those remembered', () => {
    rememberRatings('hoeren', 1, null, 3);
    const container = serve(island);
    chooseEarly(radio('Ich fasse zusammen.', 'oft'));
    hydrate(island, container);

    expect(rememberedRatings('hoeren')).toEqual([1, null, 4]);
  });

  test('a rating given before hydration counts in a new run, even if it is the same as in the last', () => {
    rememberAll();
    remember(runKey, beginRun(later));
    moveClock(evening);
    const container = serve(island);
    chooseEarly(radio('Ich frage nach.', 'oft'));
    hydrate(island, container);

    expect(ticks()).toEqual([null, 4, null, null, null, null]);
  });
});

describe('the screens', () => {
  test('come one at a time', () => {
    show(island);

    expect(screens()).toEqual(['Zuhören']);
  });

  test('begin with the first aspect that has an open statement', () => {
    rememberRatings('hoeren', 1, 2, 3);
    show(island);

    expect(screens()).toEqual(['Vorleben']);
  });

  test('begin with the end where everything is rated', () => {
    rememberAll();
    show(island);

    expect(screens()).toEqual([strings.endTitle]);
  });

  test('begin without taking the focus', () => {
    rememberRatings('hoeren', 1, 2, 3);
    show(island);

    expect(document.activeElement).toBe(document.body);
  });

  test('change with the button, and the focus goes to the new heading', async () => {
    show(island);
    await userEvent.click(button(strings.skip));

    expect([screens(), document.activeElement]).toEqual([['Vorleben'], heading('Vorleben')]);
  });

  test('change back, and the focus goes to the heading there', async () => {
    show(island);
    await userEvent.click(button(strings.skip));
    await userEvent.click(button(strings.back));

    expect([screens(), document.activeElement]).toEqual([['Zuhören'], heading('Zuhören')]);
  });

  test('have no way back from the first', () => {
    show(island);

    expect(screen.queryByRole('button', { name: strings.back })).toBeNull();
  });

  test('are told by number', () => {
    rememberRatings('hoeren', 1, 2, 3);
    show(island);

    expect(screen.getByText('Aspekt 2 von 2').closest('[hidden]')).toBeNull();
  });

  test('can be skipped, and nothing is remembered', async () => {
    show(island);
    await userEvent.click(button(strings.skip));

    expect(remembered(keyOf('hoeren'))).toBeNull();
  });

  test('say „Weiter“ once nothing is open on them', async () => {
    rememberRatings('hoeren', 1, null, 3);
    show(island);
    await userEvent.click(radio('Ich frage nach.', 'nie'));

    expect(button(strings.next)).toBeDefined();
  });

  test('lead from the last to the end', async () => {
    rememberRatings('hoeren', 1, 2, 3);
    show(island);
    await userEvent.click(button(strings.toEnd));

    expect([screens(), document.activeElement]).toEqual([
      [strings.endTitle],
      heading(strings.endTitle),
    ]);
  });
});

describe('rating by mouse', () => {
  test.for(assessmentStrings.scale.map((label, index) => [label, index + 1] as const))(
    '„%s“ is %i',
    async ([label, rating]) => {
      show(island);
      await userEvent.click(radio('Ich frage nach.', label));

      expect(rememberedRatings('hoeren')).toEqual([null, rating, null]);
    },
  );

  test('counts over all aspects', async () => {
    rememberRatings('vorleben', 1, 2, null);
    show(island);
    await userEvent.click(radio('Ich frage nach.', 'oft'));

    expect(screen.getByText('3 von 6 Aussagen eingeschätzt')).toBeDefined();
  });

  test('leaves the focus where it is', async () => {
    show(island);
    await userEvent.click(radio('Ich frage nach.', 'oft'));

    expect(document.activeElement).toBe(radio('Ich frage nach.', 'oft'));
  });
});

describe('rating by keyboard', () => {
  test.for([1, 2, 3, 4, 5])('%i rates the focused statement', async (rating) => {
    const { user } = focusOn('Ich frage nach.');
    await user.keyboard(String(rating));

    expect(rememberedRatings('hoeren')).toEqual([null, rating, null]);
  });

  test.for(['0', '6', 'a'])('„%s“ rates nothing', async (key) => {
    const { user } = focusOn('Ich frage nach.');
    await user.keyboard(key);

    expect(remembered(keyOf('hoeren'))).toBeNull();
  });

  test.for(['Control', 'Meta', 'Alt'])('a number with %s is left to the browser', async (key) => {
    const { user } = focusOn('Ich frage nach.');
    await user.keyboard(`{${key}>}4{/${key}}`);

    expect(remembered(keyOf('hoeren'))).toBeNull();
  });

  test('moves the focus to the next statement', async () => {
    const { user } = focusOn('Ich höre zu.');
    await user.keyboard('4');

    expect(document.activeElement).toBe(radio('Ich frage nach.', 'nie'));
  });

  test('moves the focus to the rating that the next statement has', async () => {
    rememberRatings('hoeren', null, 5, null);
    const { user } = focusOn('Ich höre zu.');
    await user.keyboard('4');

    expect(document.activeElement).toBe(radio('Ich frage nach.', 'fast immer'));
  });

  test('moves the focus from the last statement to the button that goes on', async () => {
    const { user } = focusOn('Ich fasse zusammen.');
    await user.keyboard('4');

    expect(document.activeElement).toBe(button(strings.skip));
  });

  test('on the heading of a new screen rates its first statement', async () => {
    const { user } = focusOn('Ich höre zu.');
    await user.click(button(strings.skip));
    await user.keyboard('4');

    expect([rememberedRatings('vorleben'), document.activeElement]).toEqual([
      [4, null, null],
      radio('Ich halte Wort.', 'nie'),
    ]);
  });

  test('on a heading overwrites nothing: it rates the first open statement', async () => {
    rememberRatings('vorleben', 5, null, null);
    const { user } = focusOn('Ich höre zu.');
    await user.click(button(strings.skip));
    await user.keyboard('1');

    expect(rememberedRatings('vorleben')).toEqual([5, 1, null]);
  });

  test('on a heading does nothing where all is rated', async () => {
    rememberRatings('vorleben', 5, 4, 3);
    const { user } = focusOn('Ich höre zu.');
    await user.click(button(strings.skip));
    await user.keyboard('1');

    expect([rememberedRatings('vorleben'), document.activeElement]).toEqual([
      [5, 4, 3],
      heading('Vorleben'),
    ]);
  });

  test('on the buttons rates nothing: a number too many does no harm', async () => {
    const { user } = focusOn('Ich höre zu.');
    await user.keyboard('4445');

    expect([rememberedRatings('hoeren'), document.activeElement]).toEqual([
      [4, 4, 4],
      button(strings.next),
    ]);
  });

  test('replaces what was there', async () => {
    rememberRatings('hoeren', null, 5, null);
    const { user } = focusOn('Ich frage nach.');
    await user.keyboard('2');

    expect(rememberedRatings('hoeren')).toEqual([null, 2, null]);
  });

  test('is enough for a whole run', async () => {
    const user = userEvent.setup();
    show(island);
    await user.tab();
    await user.keyboard('123{Enter}345{Enter}');
    await user.tab();
    await user.keyboard('{Enter}');

    expect(remembered(`kf:snapshot:${later}`)).toMatchObject({
      aspects: [{ ratings: [1, 2, 3] }, { ratings: [3, 4, 5] }],
    });
  });
});

describe('the arrows', () => {
  test.for([
    ['down', '{ArrowDown}', 'Ich fasse zusammen.'],
    ['up', '{ArrowUp}', 'Ich höre zu.'],
  ] as const)('%s changes the statement and rates nothing', async ([, key, next]) => {
    const { user } = focusOn('Ich frage nach.');
    await user.keyboard(key);

    expect([document.activeElement, ticks(), remembered(keyOf('hoeren'))]).toEqual([
      radio(next, 'nie'),
      [null, null, null, null, null, null],
      null,
    ]);
  });

  test('down from the last statement lead to the button that goes on', async () => {
    const { user } = focusOn('Ich fasse zusammen.');
    await user.keyboard('{ArrowDown}');

    expect(document.activeElement).toBe(button(strings.skip));
  });

  test('up from the first statement lead nowhere', async () => {
    const { user } = focusOn('Ich höre zu.');
    await user.keyboard('{ArrowUp}');

    expect(document.activeElement).toBe(radio('Ich höre zu.', 'nie'));
  });

  test('to the right rate as radios do', async () => {
    const { user } = focusOn('Ich höre zu.');
    await user.keyboard('{ArrowRight}');

    expect(rememberedRatings('hoeren')).toEqual([2, null, null]);
  });
});

describe('the ratings', () => {
  const article = (
    <AssessmentIsland assessment={{ ...assessment(...statements.hoeren), id: 'hoeren' }} />
  );

  test('that are remembered arrive', () => {
    rememberRatings('hoeren', 1, null, 5);
    show(island);

    expect(ticks()).toEqual([1, null, 5, null, null, null]);
  });

  test('are those that the article shows', async () => {
    const { unmount } = show(island);
    await userEvent.click(radio('Ich frage nach.', 'oft'));
    unmount();
    show(article);

    expect(ticks()).toEqual([null, 4, null]);
  });

  test('of the article are those that the test shows', async () => {
    const { unmount } = show(article);
    await userEvent.click(radio('Ich frage nach.', 'oft'));
    unmount();
    show(island);

    expect(ticks()).toEqual([null, 4, null, null, null, null]);
  });

  test('of another tab show', () => {
    show(island);
    writeInAnotherTab(keyOf('hoeren'), record('hoeren', [null, 2, null]));

    expect([ticks(), screen.getByText('1 von 6 Aussagen eingeschätzt') !== null]).toEqual([
      [null, 2, null, null, null, null],
      true,
    ]);
  });

  test('of another tab are kept when this one rates', async () => {
    show(island);
    writeInAnotherTab(keyOf('hoeren'), record('hoeren', [null, 2, null]));
    await userEvent.click(radio('Ich höre zu.', 'oft'));

    expect(rememberedRatings('hoeren')).toEqual([4, 2, null]);
  });

  test('go when another tab erases them', () => {
    rememberRatings('hoeren', 1, null, 3);
    show(island);
    writeInAnotherTab(keyOf('hoeren'), undefined);

    expect(ticks()).toEqual([null, null, null, null, null, null]);
  });
});

describe('the end', () => {
  test.for([
    ['several open statements', null, strings.openLeft(2)],
    ['one open statement', 2, strings.openLeft(1)],
  ] as const)('tells %s', async ([, rating, text]) => {
    rememberRatings('hoeren', 1, rating, 3);
    rememberRatings('vorleben', 1, 2, null);
    await goToEnd();

    expect(end().getByRole('status').textContent).toBe(text);
  });

  test('leads back to the first aspect with an open statement', async () => {
    rememberRatings('hoeren', 1, 2, 3);
    const { user } = await goToEnd();
    await user.click(button(strings.toOpen));

    expect([screens(), document.activeElement]).toEqual([['Vorleben'], heading('Vorleben')]);
  });

  test('says that all is rated, and leads nowhere back', () => {
    rememberAll();
    show(island);

    expect(end().getByRole('status').textContent).toBe(strings.allRated);
    expect(end().queryByRole('button', { name: strings.toOpen })).toBeNull();
  });

  test('writes nothing by itself', async () => {
    await goToEnd();

    expect([snapshotKeys(), remembered(runKey)]).toEqual([[], null]);
  });
});

describe('closing a run', () => {
  async function close() {
    rememberAll();
    const user = userEvent.setup();
    const shown = show(island);
    await user.click(button(strings.finish));
    return { ...shown, user };
  }

  test('keeps its ratings as they are now', async () => {
    await close();

    expect(remembered(`kf:snapshot:${later}`)).toEqual({
      v: 1,
      at: later,
      aspects: [
        { aspect: 'zuhoeren', ratings: [5, 4, 3] },
        { aspect: 'vorleben', ratings: [1, 2, 3] },
      ],
    });
  });

  test('ends it', async () => {
    await close();

    expect(remembered(runKey)).toMatchObject({ isOpen: false, at: later });
  });

  test('keeps when it began', async () => {
    remember(runKey, beginRun(now));
    await close();

    expect(remembered(runKey)).toMatchObject({ isOpen: false, startedAt: now });
  });

  test('is possible with open statements, which stay open', async () => {
    rememberRatings('hoeren', 1, null, 3);
    const { user } = await goToEnd();
    await user.click(button(strings.finish));

    expect(remembered(`kf:snapshot:${later}`)).toMatchObject({
      aspects: [{ ratings: [1, null, 3] }, { ratings: [null, null, null] }],
    });
  });

  test('is told in the region that was there, and leads to the profile', async () => {
    rememberAll();
    show(island);
    const status = end().getByRole('status');
    await userEvent.click(button(strings.finish));

    expect([status.isConnected, status.textContent]).toEqual([
      true,
      strings.finished('2. März 2026'),
    ]);
    expect(link(strings.toProfile).getAttribute('href')).toBe('/mein-stand/');
  });

  test('takes the focus to the heading, as its button is gone', async () => {
    await close();

    expect(document.activeElement).toBe(heading(strings.endTitle));
  });

  test('with a double click begins no new run', async () => {
    rememberAll();
    show(island);
    await userEvent.dblClick(button(strings.finish));

    expect(remembered(runKey)).toMatchObject({ isOpen: false });
    expect(snapshotKeys()).toHaveLength(1);
  });

  test('by a key that is held down begins no new run', async () => {
    rememberAll();
    const user = userEvent.setup();
    show(island);
    button(strings.finish).focus();
    await user.keyboard('{Enter}{Enter}');

    expect(remembered(runKey)).toMatchObject({ isOpen: false });
  });

  test('in another tab shows here', () => {
    show(island);
    writeInAnotherTab(runKey, endRun(undefined, now));

    expect(screens()).toEqual([strings.endTitle]);
  });

  test('is remembered at the next visit', () => {
    remember(runKey, endRun(undefined, now));
    show(island);

    expect(end().getByRole('status').textContent).toBe(strings.finished('1. März 2026'));
  });
});

describe('a new run', () => {
  async function begin() {
    rememberAll();
    const user = userEvent.setup();
    const shown = show(island);
    await user.click(button(strings.finish));
    moveClock(nextMonth);
    await user.click(button(strings.again));
    return { ...shown, user };
  }

  test('begins without ticks', async () => {
    await begin();

    expect([ticks(), screen.getByText('0 von 6 Aussagen eingeschätzt') !== null]).toEqual([
      [null, null, null, null, null, null],
      true,
    ]);
  });

  test('begins on the first screen, with the focus on its heading', async () => {
    await begin();

    expect([screens(), document.activeElement]).toEqual([['Zuhören'], heading('Zuhören')]);
  });

  test('leaves the last run as it was', async () => {
    await begin();

    expect(remembered(`kf:snapshot:${later}`)).toMatchObject({
      aspects: [{ ratings: [5, 4, 3] }, { ratings: [1, 2, 3] }],
    });
  });

  test('counts a rating that is the same as in the last', async () => {
    const { user } = await begin();
    await user.click(radio('Ich frage nach.', 'oft'));

    expect(ticks()).toEqual([null, 4, null, null, null, null]);
  });

  test('counts a rating given in the article meanwhile', async () => {
    await begin();
    const newer = writeRatings(
      statements.hoeren,
      record('hoeren', [5, 4, 3]),
      [5, 4, 1],
      nextMonth,
    );
    writeInAnotherTab(keyOf('hoeren'), newer);

    expect(ticks()).toEqual([null, null, 1, null, null, null]);
  });

  test('closes with its own ratings, beside the last run', async () => {
    const { user } = await begin();
    await user.keyboard('222{Enter}222{Enter}');
    await user.click(button(strings.finish));

    expect(snapshotKeys()).toHaveLength(2);
    expect(remembered(`kf:snapshot:${nextMonth}`)).toMatchObject({
      aspects: [{ ratings: [2, 2, 2] }, { ratings: [2, 2, 2] }],
    });
  });

  test('goes on where it stopped', () => {
    remember(runKey, beginRun(now));
    remember(keyOf('hoeren'), record('hoeren', [1, 2, 3], later));
    remember(keyOf('vorleben'), record('vorleben', [1, 2, 3], '2026-02-01T08:00:00.000Z'));
    show(island);

    expect([screens(), ticks()]).toEqual([['Vorleben'], [1, 2, 3, null, null, null]]);
  });
});
