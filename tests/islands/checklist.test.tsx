import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ChecklistIsland } from '../../src/checklist/ChecklistIsland.tsx';
import { writeTicks } from '../../src/checklist/ticks.ts';
import { checklist, item, now } from '../unit/builders.ts';
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

const key = 'kf:checklist:liste';
const words = ['Kunden anrufen', 'Regale ausräumen', 'Fenster putzen'];
const list = checklist(...words);
const island = <ChecklistIsland checklist={list} />;

startFresh();

const box = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const ticks = () => words.map((name) => box(name).checked);
const record = (...done: boolean[]) => writeTicks(words, undefined, done, now);

describe('before JavaScript', () => {
  test('the first render of the client equals the server’s HTML, ticked or not', () => {
    remember(key, record(true, false, true));

    expect(() => show(island)).not.toThrow();
  });

  test('the server’s HTML knows nothing of what is remembered', () => {
    remember(key, record(true, true, true));

    expect(renderToString(island)).not.toContain('checked');
  });

  test('a tick set before hydration is kept', () => {
    const container = serve(island);
    chooseEarly(box('Regale ausräumen'));
    hydrate(island, container);

    expect(ticks()).toEqual([false, true, false]);
  });

  test('a tick set before hydration is remembered', () => {
    const container = serve(island);
    chooseEarly(box('Regale ausräumen'));
    hydrate(island, container);

    expect(remembered(key)).toMatchObject({
      items: [{ done: false }, { done: true }, { done: false }],
    });
  });

  test('a tick set before hydration joins those remembered', () => {
    remember(key, record(true, false, false));
    const container = serve(island);
    chooseEarly(box('Fenster putzen'));
    hydrate(island, container);

    expect(ticks()).toEqual([true, false, true]);
  });
});

describe('ticking', () => {
  test('is remembered by words', async () => {
    show(island);
    await userEvent.click(box('Regale ausräumen'));

    expect(remembered(key)).toMatchObject({
      items: [
        { words: 'Kunden anrufen', done: false, at: null },
        { words: 'Regale ausräumen', done: true },
        { words: 'Fenster putzen', done: false },
      ],
    });
  });

  test('counts', async () => {
    show(island);
    await userEvent.click(box('Regale ausräumen'));
    await userEvent.click(box('Fenster putzen'));

    expect(screen.getByText('2 von 3 erledigt')).toBeDefined();
  });

  test('can be taken back', async () => {
    show(island);
    await userEvent.click(box('Regale ausräumen'));
    await userEvent.click(box('Regale ausräumen'));

    expect([ticks(), screen.getByText('0 von 3 erledigt') !== null]).toEqual([
      [false, false, false],
      true,
    ]);
  });

  test('keeps focus on the box', async () => {
    show(island);
    await userEvent.click(box('Regale ausräumen'));

    expect(document.activeElement).toBe(box('Regale ausräumen'));
  });
});

describe('remembered ticks', () => {
  test('are restored', () => {
    remember(key, record(true, false, true));
    show(island);

    expect(ticks()).toEqual([true, false, true]);
  });

  test('follow their items to another place', () => {
    remember(key, record(true, false, false));
    show(<ChecklistIsland checklist={checklist(...words.toReversed())} />);

    expect(ticks()).toEqual([true, false, false]);
  });

  test('keep step with another tab', () => {
    show(island);
    writeInAnotherTab(key, record(false, false, true));

    expect([ticks(), screen.getByText('1 von 3 erledigt') !== null]).toEqual([
      [false, false, true],
      true,
    ]);
  });

  test('go when another tab erases them', () => {
    remember(key, record(true, true, true));
    show(island);
    writeInAnotherTab(key, undefined);

    expect(ticks()).toEqual([false, false, false]);
  });

  test('of another tab are kept when this one ticks', async () => {
    show(island);
    writeInAnotherTab(key, record(true, false, false));
    await userEvent.click(box('Fenster putzen'));

    expect(remembered(key)).toMatchObject({
      items: [{ done: true }, { done: false }, { done: true }],
    });
  });
});

test('the note of an item describes its box', () => {
  show(<ChecklistIsland checklist={checklist({ ...item('Anrufen'), note: [['Das lohnt.']] })} />);
  const id = box('Anrufen').getAttribute('aria-describedby') ?? '';

  expect(document.getElementById(id)?.textContent).toBe('Das lohnt.');
});
