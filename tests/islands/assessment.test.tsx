import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { AssessmentIsland } from '../../src/assessment/AssessmentIsland.tsx';
import { type Rating, writeRatings } from '../../src/progress/ratings.ts';
import { assessmentStrings } from '../../src/strings/assessment.ts';
import { assessment, now } from '../unit/builders.ts';
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

const key = 'kf:assessment:selbst';
const statements = ['Ich höre zu.', 'Ich frage nach.', 'Ich räume auf.'];
const island = <AssessmentIsland assessment={assessment(...statements)} />;

startFresh();

const radio = (statement: string, label: string) =>
  within(screen.getByRole('group', { name: statement })).getByLabelText<HTMLInputElement>(label);
const record = (...ratings: Rating[]) => writeRatings(statements, undefined, ratings, now);
const ratings = () =>
  screen.getAllByRole('group').map((group) => {
    const checked = group.querySelectorAll<HTMLInputElement>('input:checked');
    return [...checked].map(({ value }) => Number(value));
  });
const live = (container: HTMLElement) => container.querySelector('[role=status].live-result');

async function rate(...labels: string[]) {
  const shown = show(island);
  for (const [index, label] of labels.entries()) {
    await userEvent.click(radio(statements[index] ?? '', label));
  }
  return shown;
}

describe('before JavaScript', () => {
  test('the first render of the client equals the server’s HTML, rated or not', () => {
    remember(key, record(1, 2, 3));

    expect(() => show(island)).not.toThrow();
  });

  test('the server’s HTML knows nothing of what is remembered', () => {
    remember(key, record(1, 2, 3));

    expect(renderToString(island)).not.toContain('checked');
  });

  test('a rating given before hydration is kept', () => {
    const container = serve(island);
    chooseEarly(radio('Ich frage nach.', 'oft'));
    hydrate(island, container);

    expect(ratings()).toEqual([[], [4], []]);
  });

  test('a rating given before hydration is remembered', () => {
    const container = serve(island);
    chooseEarly(radio('Ich frage nach.', 'oft'));
    hydrate(island, container);

    expect(remembered(key)).toMatchObject({
      items: [{ rating: null }, { rating: 4 }, { rating: null }],
    });
  });

  test('a rating given before hydration joins those remembered', () => {
    remember(key, record(1, null, 3));
    const container = serve(island);
    chooseEarly(radio('Ich räume auf.', 'oft'));
    hydrate(island, container);

    expect(ratings()).toEqual([[1], [], [4]]);
  });
});

describe('rating', () => {
  test.for(assessmentStrings.scale.map((label, index) => [label, index + 1] as const))(
    '„%s“ is %i',
    async ([label, rating]) => {
      await rate(label);

      expect(remembered(key)).toMatchObject({ items: [{ words: 'Ich höre zu.', rating }, {}, {}] });
    },
  );

  test('counts', async () => {
    await rate('oft', 'nie');

    expect(screen.getByText('2 von 3 eingeschätzt')).toBeDefined();
  });

  test('again replaces what was there', async () => {
    await rate('oft');
    await userEvent.click(radio('Ich höre zu.', 'nie'));

    expect(ratings()).toEqual([[1], [], []]);
  });

  test('keeps focus on the rating', async () => {
    await rate('oft');

    expect(document.activeElement).toBe(radio('Ich höre zu.', 'oft'));
  });

  test('gives no mean while a statement is open', async () => {
    const { container } = await rate('oft', 'nie');

    expect(live(container)?.textContent).toBe('');
  });

  test('of the last statement tells the mean, in German, in a live region that was there', async () => {
    const { container } = await rate('oft', 'oft');
    const before = live(container);
    await userEvent.click(radio('Ich räume auf.', 'fast immer'));

    expect(before?.isConnected).toBe(true);
    expect(before?.textContent).toBe(assessmentStrings.mean('4,3'));
  });
});

describe('remembered ratings', () => {
  test('are restored', () => {
    remember(key, record(1, null, 5));
    show(island);

    expect(ratings()).toEqual([[1], [], [5]]);
  });

  test('show their mean without announcing it', () => {
    remember(key, record(2, 3, 4));
    const { container } = show(island);

    expect(live(container)?.textContent).toBe('');
    expect(screen.getByText(assessmentStrings.mean('3'))).toBeDefined();
  });

  test('follow their statements to another place', () => {
    remember(key, record(1, 2, 3));
    show(<AssessmentIsland assessment={assessment(...statements.toReversed())} />);

    expect(ratings()).toEqual([[3], [2], [1]]);
  });

  test('keep step with another tab', () => {
    show(island);
    writeInAnotherTab(key, record(null, 2, null));

    expect([ratings(), screen.getByText('1 von 3 eingeschätzt') !== null]).toEqual([
      [[], [2], []],
      true,
    ]);
  });

  test('go when another tab erases them', () => {
    remember(key, record(1, 2, 3));
    show(island);
    writeInAnotherTab(key, undefined);

    expect(ratings()).toEqual([[], [], []]);
  });
});
