/** Damaged states in every feature: it works, it tells, it loses nothing and leaves the keys of others alone. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import { AssessmentIsland } from '../../src/assessment/AssessmentIsland.tsx';
import { beginRun } from '../../src/assessment/run.ts';
import { SelfTestIsland } from '../../src/assessment/SelfTestIsland.tsx';
import { ReviewIsland } from '../../src/blocks/ReviewIsland.tsx';
import { ChecklistIsland } from '../../src/checklist/ChecklistIsland.tsx';
import { PlanIsland } from '../../src/checklist/PlanIsland.tsx';
import type { Question, Scenario } from '../../src/exercises/model.ts';
import { ProfileIsland } from '../../src/profile/ProfileIsland.tsx';
import { store } from '../../src/progress/browser-store.ts';
import { keyOf, parseRecord, type RecordKind } from '../../src/progress/shape.ts';
import { ChoiceQuiz } from '../../src/quiz/ChoiceQuiz.tsx';
import { EstimateQuiz } from '../../src/quiz/EstimateQuiz.tsx';
import { GroupSummary } from '../../src/quiz/GroupSummary.tsx';
import { MatchQuiz } from '../../src/quiz/MatchQuiz.tsx';
import { OrderQuiz } from '../../src/quiz/OrderQuiz.tsx';
import { ReflectQuiz } from '../../src/quiz/ReflectQuiz.tsx';
import { ReviewSummary } from '../../src/review/ReviewSummary.tsx';
import { ScenarioIsland } from '../../src/scenario/ScenarioIsland.tsx';
import { corner } from '../../src/series/heptagon.ts';
import { planListStrings } from '../../src/strings/checklist-plan.ts';
import { profileStrings } from '../../src/strings/profile.ts';
import { progressStrings } from '../../src/strings/progress.ts';
import { groupStrings, quizStrings, reflectStrings } from '../../src/strings/quiz.ts';
import { transferStrings } from '../../src/strings/transfer.ts';
import { TransferIsland } from '../../src/transfer/TransferIsland.tsx';
import { assessment, checklist, item, now, position, question } from '../unit/builders.ts';
import { foreignEntries, unknownStates, unreadableStates } from '../unit/damaged-states.ts';
import { planRecord, snapshotRecord } from '../unit/records.ts';
import { stopClock } from './clock.ts';
import { haveNames } from './exercise-names.ts';
import { makeFillable } from './full-storage.ts';
import { remember, remembered, show, startFresh } from './page.tsx';

startFresh();
stopClock(now);
const fill = makeFillable();
const names = await haveNames();

const keep = (key: string, text: string) => window.localStorage.setItem(key, text);
const kept = (key: string) => window.localStorage.getItem(key);
const asideOf = (key: string) => kept(`kf:aside:1:${key}`);
const button = (name: string) => screen.getByRole('button', { name });
const notices = () =>
  [...document.querySelectorAll('.storage-notice')].map((one) => one.textContent);
const press = (name: string) => userEvent.click(button(name));

/** Keys of others; the empty one happens to be lost on happy-dom, so the tests of the store take care of it. */
const foreign = Object.entries(foreignEntries).filter(([key]) => key !== '');
const expectForeign = () => expect(foreign.map(([key]) => [key, kept(key)])).toEqual(foreign);

const words = ['Kunden anrufen.', 'Regale ausräumen.'];
const asked = { kind: 'quiz' as const, position, stem: [['Und nun?']], hint: [], explanation: [] };
const step = (text: string) => ({ ...item(text), rationale: [['Darum.']] });
const scenario = (id: string): Scenario => ({
  kind: 'scenario',
  id,
  position,
  opening: [['Die Lage.']],
  steps: [
    {
      id: 'anfang',
      text: [['Was tun Sie?']],
      position,
      choices: [
        { ...item('Warten.'), to: 'anfang' },
        { ...item('Gehen.'), to: 'ende' },
      ],
    },
    { id: 'ende', text: [['So ging es aus.']], position, choices: [] },
  ],
});
const orderOf = (id: string): Question => ({
  ...asked,
  id,
  type: 'order',
  steps: ['Fragen', 'Hören', 'Tun'].map(step),
});

interface Feature {
  kind: RecordKind;
  island: (id: string) => ReactElement;
  /** Does what a reader does, so that something is remembered. */
  use: () => Promise<unknown>;
}

const features: Record<string, Feature> = {
  'a choice': {
    kind: 'quiz',
    island: (id) => <ChoiceQuiz question={question({}, { id })} />,
    use: async () => {
      await userEvent.click(screen.getByRole('radio', { name: 'Grün' }));
      await press(quizStrings.check);
    },
  },
  'an order': {
    kind: 'quiz',
    island: (id) => <OrderQuiz question={orderOf(id) as never} />,
    use: () => press(quizStrings.check),
  },
  pairs: {
    kind: 'quiz',
    island: (id) => (
      <MatchQuiz
        question={{
          ...asked,
          id,
          type: 'match',
          heading: ['rechts'],
          pairs: [
            { left: item('Gras'), right: { ...item('Grün'), rationale: [['Gras ist grün.']] } },
          ],
        }}
      />
    ),
    use: async () => {
      await userEvent.selectOptions(screen.getByRole('combobox'), 'Grün');
      await press(quizStrings.check);
    },
  },
  'an estimate': {
    kind: 'quiz',
    island: (id) => (
      <EstimateQuiz
        question={{
          ...asked,
          id,
          type: 'estimate',
          answer: 5,
          tolerance: 1,
          unit: '%',
          minimum: 0,
          maximum: 9,
        }}
      />
    ),
    use: async () => {
      await userEvent.type(screen.getByRole('spinbutton'), '5');
      await press(quizStrings.check);
    },
  },
  'a reflection': {
    kind: 'quiz',
    island: (id) => <ReflectQuiz question={{ ...asked, id, type: 'reflect', model: [['So.']] }} />,
    use: async () => {
      await userEvent.type(screen.getByRole('textbox'), 'Ich frage.');
      await press(reflectStrings.show);
    },
  },
  'a group': {
    kind: 'group',
    island: (id) => (
      <GroupSummary
        group={{
          kind: 'group',
          id,
          position,
          feedback: 'end',
          questions: [{ id: `${id}-1`, stem: [['Was?']] }],
        }}
      />
    ),
    use: () => press(groupStrings.evaluate),
  },
  'a scenario': {
    kind: 'scenario',
    island: (id) => <ScenarioIsland scenario={scenario(id)} />,
    use: () => press('Gehen.'),
  },
  'a checklist': {
    kind: 'checklist',
    island: (id) => <ChecklistIsland checklist={{ ...checklist(...words), id }} />,
    use: () => userEvent.click(screen.getByRole('checkbox', { name: 'Kunden anrufen.' })),
  },
  'a self-assessment': {
    kind: 'assessment',
    island: (id) => <AssessmentIsland assessment={{ ...assessment('Ich höre zu.'), id }} />,
    use: () => userEvent.click(screen.getAllByRole('radio')[3] as HTMLElement),
  },
  'the self-test': {
    kind: 'assessment',
    island: (id) => (
      <SelfTestIsland
        parts={[{ aspect: 'a', number: 1, title: 'Eins', id, statements: [item('Ich höre zu.')] }]}
        profile="/mein-stand/"
      />
    ),
    use: () => userEvent.click(screen.getAllByRole('radio')[3] as HTMLElement),
  },
};

/** What is wrong in a different way each. */
const worst = [
  'a truncated entry of the kind quiz',
  'no text at all',
  'an array',
  'a prototype of its own',
  'an answer of a newer version',
  'five megabytes',
  'lists in lists in lists',
  'a half of a character',
  'HTML in place of JSON',
].map((name) => {
  const state = unreadableStates.find((one) => one.name === name);
  if (!state) throw new Error(`no state is called ${name}`);
  return state;
});
const table = Object.entries(features).flatMap(([name, feature]) =>
  worst.map((state) => ({ feature: name, holds: state.name, text: state.text, ...feature })),
);
/** The store lives as long as the file: what one test made it tell must not speak in another. */
let number = 0;
function freshId(): string {
  number += 1;
  return `uebung-${number}`;
}

test.each(table)(
  '$feature whose storage holds $holds works, tells and loses nothing',
  async (row) => {
    const id = freshId();
    const key = keyOf(row.kind, id);
    for (const [name, text] of foreign) keep(name, text);
    keep(key, row.text);
    show(row.island(id));
    await waitFor(() => expect(notices()).toEqual([progressStrings.aside]));
    await row.use();

    const isSecond = row.kind === 'quiz' || row.kind === 'scenario';
    expect(remembered(key)).toMatchObject({ v: isSecond ? 2 : 1 });
    expect(asideOf(key)).toBe(row.text);
    expectForeign();
  },
);

describe('a storage that is full', () => {
  test.each(Object.entries(features))(
    'is told in %s, and the answer holds for the visit',
    async (_, feature) => {
      const id = freshId();
      show(feature.island(id));
      fill();
      await feature.use();

      expect(notices()).toContain(progressStrings.full);
      expect(store.read(feature.kind, id)).toBeDefined();
      expect(kept(keyOf(feature.kind, id))).toBeNull();
    },
  );
});

describe('strange but sound states', () => {
  test('an order that names a step twice shows each step once', () => {
    const id = freshId();
    remember(`kf:quiz:${id}`, {
      v: 2,
      at: now,
      stem: 'Und nun?',
      items: ['Fragen', 'Hören', 'Tun'],
      answer: { type: 'order', sequence: ['Tun', 'Tun', 'Hören'] },
      confidence: null,
      score: null,
    });
    show(<OrderQuiz question={orderOf(id) as never} />);

    expect(document.querySelectorAll('.order-steps > li')).toHaveLength(3);
  });

  test('a way that comes back to a step shows each decision', () => {
    const id = freshId();
    const wait = { step: 'anfang', choice: 'Warten.' };
    remember(`kf:scenario:${id}`, { v: 1, at: now, path: [wait, wait, wait] });
    show(<ScenarioIsland scenario={scenario(id)} />);

    expect(document.querySelectorAll('.scenario-past')).toHaveLength(3);
  });

  test('a run begun by a clock that was wrong takes ratings all the same', async () => {
    const id = freshId();
    remember('kf:run:selbsttest', beginRun('2099-01-01T00:00:00.000Z'));
    show(features['the self-test']?.island(id) as ReactElement);
    const radio = screen.getAllByRole<HTMLInputElement>('radio')[3] as HTMLInputElement;
    await userEvent.click(radio);

    expect(radio.checked).toBe(true);
    expect(screen.getByText(/^1 von 1/)).toBeDefined();
  });

  test.each(['Kunden anrufen.', 'Kunden anrufen!'])(
    'an item remembered twice (%s) can be ticked',
    async (twice) => {
      const id = freshId();
      const entry = { done: false, at: now };
      remember(`kf:checklist:${id}`, {
        v: 1,
        items: [
          { ...entry, words: 'Kunden anrufen.' },
          { ...entry, words: twice, done: true },
        ],
      });
      show(features['a checklist']?.island(id) as ReactElement);
      const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Kunden anrufen.' });
      await userEvent.click(box);

      expect(box.checked).toBe(true);
    },
  );

  test('script in words stays words', async () => {
    const script = '<img src=x onerror=alert(1)>';
    remember('kf:plan:skript', planRecord({ action: script, occasion: script, note: script }));
    show(<PlanIsland names={names} checklists="/checklisten/" />);

    expect(document.querySelector('img')).toBeNull();
    expect(screen.getAllByText((text) => text.includes(script)).length).toBeGreaterThan(0);
  });
});

describe('another tab whose word has not arrived yet', () => {
  test('loses no tick', async () => {
    const id = freshId();
    show(features['a checklist']?.island(id) as ReactElement);
    remember(`kf:checklist:${id}`, {
      v: 1,
      items: words.map((one, index) => ({ words: one, done: index === 1, at: now })),
    });
    await features['a checklist']?.use();

    expect(remembered(`kf:checklist:${id}`)).toMatchObject({
      items: [{ done: true }, { done: true }],
    });
  });

  test('loses no rating', async () => {
    const id = freshId();
    const statements = ['Ich höre zu.', 'Ich frage nach.'];
    show(<AssessmentIsland assessment={{ ...assessment(...statements), id }} />);
    remember(`kf:assessment:${id}`, {
      v: 1,
      items: statements.map((one, index) => ({
        words: one,
        rating: index === 1 ? 5 : null,
        at: now,
      })),
    });
    await features['a self-assessment']?.use();

    expect(remembered(`kf:assessment:${id}`)).toMatchObject({
      items: [{ rating: 4 }, { rating: 5 }],
    });
  });

  test('loses no change of a plan', async () => {
    remember('kf:plan:p1', planRecord());
    show(<PlanIsland names={names} checklists="/checklisten/" />);
    remember('kf:plan:p1', planRecord({ due: '2026-04-01', revision: 3 }));
    await press(planListStrings.done);

    expect(remembered('kf:plan:p1')).toMatchObject({
      status: 'done',
      due: '2026-04-01',
      revision: 4,
    });
  });
});

describe('what one place cannot tell, another does', () => {
  const damaged = '{"v":1,"at":';

  test('a damaged plan stays for the plan to tell, whatever checklist comes first', async () => {
    const key = `kf:plan:${freshId()}`;
    keep(key, damaged);
    const shown = show(features['a checklist']?.island(freshId()) as ReactElement);
    expect([notices(), kept(key)]).toEqual([[''], damaged]);
    shown.unmount();
    show(<PlanIsland names={names} checklists="/checklisten/" />);

    await waitFor(() => expect(notices()).toEqual([progressStrings.aside]));
    expect(asideOf(key)).toBe(damaged);
  });

  test('a damaged self-assessment stays for its article to tell, whatever the profile shows', async () => {
    const id = freshId();
    keep(`kf:assessment:${id}`, damaged);
    const shown = show(<ProfileIsland aspects={[]} selfTest="/selbsttest/" />);
    expect([kept(`kf:assessment:${id}`), screen.getByText(profileStrings.empty)]).toEqual([
      damaged,
      expect.anything(),
    ]);
    shown.unmount();
    show(features['a self-assessment']?.island(id) as ReactElement);

    await waitFor(() => expect(notices()).toEqual([progressStrings.aside]));
  });

  test('a damaged question to come stays for the review to tell, whatever the summary shows', async () => {
    const key = `kf:review:${freshId()}`;
    keep(key, damaged);
    const shown = show(<ReviewSummary review="/wiederholen/" />);
    expect(kept(key)).toBe(damaged);
    shown.unmount();
    show(<ReviewIsland files="/fragen/{slug}.json" />);

    await waitFor(() => expect(notices()).toEqual([progressStrings.aside]));
    expect(asideOf(key)).toBe(damaged);
  });

  test('a damaged run of the self-test is told there', async () => {
    keep('kf:run:selbsttest', damaged);
    show(features['the self-test']?.island(freshId()) as ReactElement);

    await waitFor(() => expect(notices()).toEqual([progressStrings.aside]));
  });

  test('a damaged past run is told on the reader’s own page', async () => {
    const key = `kf:snapshot:${freshId()}`;
    keep(key, damaged);
    remember(`kf:snapshot:${now}`, snapshotRecord({ a: [3] }));
    const aspect = { slug: 'a', number: 1, title: 'A', short: 'A', href: '/a/', help: '/a/#h' };
    show(
      <>
        <ProfileIsland
          aspects={[
            { ...aspect, axis: corner(0, 1), assessment: 's', statements: ['Ich höre zu.'] },
          ]}
          selfTest="/selbsttest/"
        />
        <TransferIsland names={names} />
      </>,
    );

    await waitFor(() => expect(notices()).toEqual([progressStrings.aside]));
    expect(asideOf(key)).toBe(damaged);
  });
});

describe('the reader’s own page, with every state of the table at once', () => {
  const everything = [...unreadableStates, ...unknownStates].filter(
    ({ text }) => text.length < 1e5,
  );
  /** Of several states under one key the last one. */
  const expected = new Map(everything.map(({ key, text }) => [key, text]));

  function openPage() {
    for (const [name, text] of foreign) keep(name, text);
    for (const [key, text] of expected) keep(key, text);
    show(<TransferIsland names={names} />);
    const summary = screen.getByText((text) => text.startsWith(transferStrings.kinds.aside));
    fireEvent.click(summary);
    return within(summary.closest('details') as HTMLElement);
  }

  test('shows each to its owner, by its key', () => {
    const list = openPage();

    expect(list.getAllByRole('listitem')).toHaveLength(expected.size);
    for (const key of expected.keys()) {
      expect(
        list.getByText((text) => text.endsWith(` · ${key}`), { normalizer: String }),
      ).toBeDefined();
    }
  });

  test('erases all of it on demand, takes it back letter for letter, and touches nothing of others', async () => {
    openPage();
    await press(transferStrings.eraseAll);
    const left = [...expected.keys()].filter((key) => kept(key) !== null);
    expectForeign();
    await press(transferStrings.undo);

    expect(left).toEqual([]);
    expect([...expected].map(([key]) => [key, kept(key)])).toEqual([...expected]);
  });
});

test('a reflection takes no more than can be kept', () => {
  show(features['a reflection']?.island(freshId()) as ReactElement);
  const { maxLength } = screen.getByRole<HTMLTextAreaElement>('textbox');
  const answer = { type: 'reflect', text: 'x'.repeat(maxLength), rating: null };
  const record = { v: 2, at: now, stem: 'Was?', items: [], answer, confidence: null, score: null };

  expect(maxLength).toBeGreaterThan(1000);
  expect(parseRecord('quiz', JSON.stringify(record))).toBeDefined();
});
