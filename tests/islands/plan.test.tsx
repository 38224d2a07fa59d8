import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { ChecklistIsland } from '../../src/checklist/ChecklistIsland.tsx';
// Loaded here, so that no test waits for a file.
import '../../src/checklist/PlanForm.tsx';
import '../../src/checklist/plan-files.ts';
import { PlanIsland } from '../../src/checklist/PlanIsland.tsx';
import { createPlan } from '../../src/checklist/plan.ts';
import { writeTicks } from '../../src/checklist/ticks.ts';
import type { PlanRecord } from '../../src/progress/shape.ts';
import { checklistStrings } from '../../src/strings/checklist.ts';
import { planFormStrings, planListStrings } from '../../src/strings/checklist-plan.ts';
import { checklist, now } from '../unit/builders.ts';
import { stopClock } from './clock.ts';
import { freshAddress, haveNames, serveNames, zuhoeren } from './exercise-names.ts';
import { remember, remembered, show, startFresh, writeInAnotherTab } from './page.tsx';
import { catchFiles } from './saved-files.ts';

/** The first of March 2026. */
const today = now;

startFresh();
stopClock(today);

const draft = { occasion: '', action: 'Kunden anrufen', due: '2026-03-05', note: '' };

function plan(changes: Partial<PlanRecord> = {}): PlanRecord {
  return {
    ...createPlan('liste', 'Kunden anrufen.', draft, '2026-02-20T08:00:00.000Z'),
    ...changes,
  };
}

const rememberPlan = (id: string, changes: Partial<PlanRecord> = {}) =>
  remember(`kf:plan:${id}`, plan(changes));
const rememberedPlans = () =>
  Object.keys(window.localStorage)
    .filter((key) => key.startsWith('kf:plan:'))
    .map((key) => remembered(key) as PlanRecord);

const button = (name: string) => screen.getByRole('button', { name });

describe('a checklist item', () => {
  const words = ['Kunden anrufen.', 'Regale ausräumen.', 'Fenster putzen.'];
  const island = <ChecklistIsland checklist={checklist(...words)} />;

  const planButton = (item: string) => button(`${checklistStrings.plan} ${item}`);
  const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
  const row = (item: string) => within(box(item).closest('li') ?? document.body);
  const form = async (item: string) =>
    within(await screen.findByRole('form', { name: planFormStrings.title(item) }));
  const noForm = () => expect(screen.queryByRole('form')).toBeNull();
  const occasion = () => screen.getByRole('textbox', { name: planFormStrings.occasion });
  const action = () => screen.getByRole('textbox', { name: planFormStrings.action });
  const note = () => screen.getByRole('textbox', { name: planFormStrings.note });
  const due = () => screen.getByLabelText<HTMLInputElement>(planFormStrings.due);
  const planned = (action: string, date: string) => checklistStrings.planned(`${action}.`, date);
  const missing = () => screen.getByRole('alert').textContent;

  async function open(item = 'Kunden anrufen.') {
    const user = userEvent.setup();
    const shown = show(island);
    await user.click(planButton(item));
    await form(item);
    return { ...shown, user };
  }

  describe('before JavaScript', () => {
    test('the first render of the client equals the server’s HTML, planned or not', () => {
      rememberPlan('a');

      expect(() => show(island)).not.toThrow();
    });

    test('the server’s HTML knows nothing of what is planned', () => {
      const fresh = renderToString(island);
      rememberPlan('a');

      expect(renderToString(island)).toBe(fresh);
    });
  });

  describe('the form', () => {
    test('is there only when asked for', () => {
      show(island);

      noForm();
      expect(planButton('Kunden anrufen.').getAttribute('aria-expanded')).toBe('false');
    });

    test('opens under its item', async () => {
      await open('Regale ausräumen.');

      expect(row('Regale ausräumen.').getByRole('form')).toBeDefined();
      expect(planButton('Regale ausräumen.').getAttribute('aria-expanded')).toBe('true');
    });

    test('begins with the words of the item and a day in a week', async () => {
      await open('Regale ausräumen.');

      expect([action(), due()].map((field) => (field as HTMLInputElement).value)).toEqual([
        'Regale ausräumen',
        '2026-03-08',
      ]);
    });

    test('takes the focus into its first field', async () => {
      await open();

      expect(document.activeElement).toBe(occasion());
    });

    test('closes with the button that opened it, which keeps the focus', async () => {
      const { user } = await open();
      await user.click(planButton('Kunden anrufen.'));

      noForm();
      expect(document.activeElement).toBe(planButton('Kunden anrufen.'));
    });

    test('cancelled gives the focus back and remembers nothing', async () => {
      const { user } = await open();
      await user.type(occasion(), 'ich öffne');
      await user.click(button(planFormStrings.cancel));

      noForm();
      expect(document.activeElement).toBe(planButton('Kunden anrufen.'));
      expect(rememberedPlans()).toEqual([]);
    });

    test('can be filled in and saved by keyboard alone', async () => {
      const user = userEvent.setup();
      show(island);
      planButton('Kunden anrufen.').focus();
      await user.keyboard('{Enter}');
      await form('Kunden anrufen.');
      await user.keyboard('ich am Dienstag öffne{Enter}');

      expect(rememberedPlans()).toMatchObject([
        { occasion: 'ich am Dienstag öffne', action: 'Kunden anrufen', due: '2026-03-08' },
      ]);
    });
  });

  describe('saving', () => {
    test('remembers the plan with the item it belongs to', async () => {
      const { user } = await open();
      await user.type(occasion(), ' ich am Dienstag öffne ');
      await user.type(action(), ' und zuhören');
      await user.type(note(), 'Liste mitnehmen');
      await user.click(button(planFormStrings.save));

      expect(rememberedPlans()).toEqual([
        {
          v: 1,
          at: now,
          createdAt: now,
          checklist: 'liste',
          item: 'Kunden anrufen.',
          occasion: 'ich am Dienstag öffne',
          action: 'Kunden anrufen und zuhören',
          due: '2026-03-08',
          note: 'Liste mitnehmen',
          status: 'open',
          revision: 0,
        },
      ]);
    });

    test('takes the chosen day', async () => {
      const { user } = await open();
      await user.clear(due());
      await user.type(due(), '2026-04-01');
      await user.click(button(planFormStrings.save));

      expect(rememberedPlans()).toMatchObject([{ due: '2026-04-01' }]);
    });

    test('shows the plan under its item and tells it, in a region that was there', async () => {
      const { user } = await open();
      const status = row('Kunden anrufen.').getByRole('status');
      await user.click(button(planFormStrings.save));

      expect([status.isConnected, status.textContent]).toEqual([
        true,
        planned('Kunden anrufen', '8. März 2026'),
      ]);
    });

    test('tells nothing under the other items', async () => {
      const { user } = await open();
      await user.click(button(planFormStrings.save));

      expect(row('Regale ausräumen.').getByRole('status').textContent).toBe('');
    });

    test('closes the form and gives the focus back', async () => {
      const { user } = await open();
      await user.click(button(planFormStrings.save));

      noForm();
      expect(document.activeElement).toBe(planButton('Kunden anrufen.'));
    });

    test.for(['', '   '])('without words („%s“) says so', async (words) => {
      const { user } = await open();
      await user.clear(action());
      if (words) await user.type(action(), words);
      await user.click(button(planFormStrings.save));

      expect([missing(), rememberedPlans()]).toEqual([planFormStrings.actionMissing, []]);
    });

    test('without a day says so', async () => {
      const { user } = await open();
      await user.clear(due());
      await user.click(button(planFormStrings.save));

      expect([missing(), rememberedPlans()]).toEqual([planFormStrings.dueMissing, []]);
    });

    test('tells what is missing in a region that was there and empty', async () => {
      const { user } = await open();
      const alert = screen.getByRole('alert');
      const before = alert.textContent;
      await user.clear(due());
      await user.click(button(planFormStrings.save));

      expect([before, alert.isConnected, alert.textContent]).toEqual([
        '',
        true,
        planFormStrings.dueMissing,
      ]);
    });

    test('with something missing keeps what was typed', async () => {
      const { user } = await open();
      await user.type(occasion(), 'ich öffne');
      await user.type(note(), 'Liste');
      await user.clear(action());
      await user.click(button(planFormStrings.save));

      expect([occasion(), note()].map((field) => (field as HTMLInputElement).value)).toEqual([
        'ich öffne',
        'Liste',
      ]);
    });

    test('works once what was missing is there', async () => {
      const { user } = await open();
      await user.clear(action());
      await user.click(button(planFormStrings.save));
      await user.type(action(), 'Herrn Öz anrufen');
      await user.click(button(planFormStrings.save));

      expect(rememberedPlans()).toMatchObject([{ action: 'Herrn Öz anrufen' }]);
    });
  });

  describe('ticks beside an open form', () => {
    test('are those of the boxes that were ticked', async () => {
      const { user } = await open();
      await user.click(box('Regale ausräumen.'));

      expect([words.map((name) => box(name).checked), remembered('kf:checklist:liste')]).toEqual([
        [false, true, false],
        expect.objectContaining({
          items: [
            expect.objectContaining({ done: false }),
            expect.objectContaining({ done: true }),
            expect.objectContaining({ done: false }),
          ],
        }),
      ]);
    });

    test('keep step with another tab', async () => {
      await open();
      writeInAnotherTab(
        'kf:checklist:liste',
        writeTicks(words, undefined, [false, true, true], now),
      );

      expect(words.map((name) => box(name).checked)).toEqual([false, true, true]);
    });
  });

  describe('a remembered plan', () => {
    const march5 = '5. März 2026';

    test('is shown under its item', () => {
      rememberPlan('a');
      show(island);

      expect(row('Kunden anrufen.').getByText(planned('Kunden anrufen', march5))).toBeDefined();
      expect(row('Fenster putzen.').queryByText(/^Im Plan/)).toBeNull();
    });

    test('is shown with its occasion', () => {
      rememberPlan('a', { occasion: 'ich öffne' });
      show(island);

      expect(
        screen.getByText(`Im Plan bis ${march5}: Wenn ich öffne, dann: Kunden anrufen.`),
      ).toBeDefined();
    });

    test('is shown without being announced', () => {
      rememberPlan('a');
      show(island);

      expect(row('Kunden anrufen.').getByRole('status').textContent).toBe('');
    });

    test('is not announced either when the form is cancelled', async () => {
      rememberPlan('a');
      const { user } = await open();
      await user.click(button(planFormStrings.cancel));

      expect(row('Kunden anrufen.').getByRole('status').textContent).toBe('');
    });

    test('is joined by a second one', async () => {
      rememberPlan('a');
      const { user } = await open();
      await user.click(button(planFormStrings.save));

      expect(row('Kunden anrufen.').getAllByText(/^Im Plan/)).toHaveLength(2);
    });

    test.for(['done', 'dropped'] as const)('that is %s is not shown', (status) => {
      rememberPlan('a', { status });
      show(island);

      expect(screen.queryByText(/^Im Plan/)).toBeNull();
    });

    test('of another checklist is not shown', () => {
      rememberPlan('a', { checklist: 'andere' });
      show(island);

      expect(screen.queryByText(/^Im Plan/)).toBeNull();
    });

    test('stays with an item that was reworded', () => {
      rememberPlan('a');
      show(<ChecklistIsland checklist={checklist('Fenster putzen.', 'Kunden selbst anrufen.')} />);

      expect(
        row('Kunden selbst anrufen.').getByText(planned('Kunden anrufen', march5)),
      ).toBeDefined();
    });

    test('of another tab shows, without being announced', () => {
      show(island);
      writeInAnotherTab('kf:plan:a', plan());

      expect(row('Kunden anrufen.').getByText(planned('Kunden anrufen', march5))).toBeDefined();
      expect(row('Kunden anrufen.').getByRole('status').textContent).toBe('');
    });

    test('goes when another tab erases it', () => {
      rememberPlan('a');
      show(island);
      writeInAnotherTab('kf:plan:a', undefined);

      expect(screen.queryByText(/^Im Plan/)).toBeNull();
    });
  });
});

const names = await haveNames(zuhoeren);

describe('the plan', () => {
  const { groups, said } = planListStrings;
  const island = <PlanIsland names={names} checklists="/checklisten/" />;

  /** The groups that are shown, with the words of what is in them. */
  const shownGroups = () =>
    screen.getAllByRole('region').map((region) => [
      within(region).getByRole('heading').textContent,
      ...within(region)
        .getAllByRole('listitem')
        .map((one) => one.querySelector('p')?.textContent),
    ]);
  const announced = () => screen.getAllByRole('status')[0]?.textContent;

  /** Reaches a button by keyboard and presses it. */
  async function press(name: string) {
    const user = userEvent.setup();
    while (document.activeElement !== button(name)) await user.tab();
    await user.keyboard('{Enter}');
    return user;
  }

  describe('before JavaScript', () => {
    test('the first render of the client equals the server’s HTML, planned or not', () => {
      rememberPlan('a');

      expect(() => show(island)).not.toThrow();
    });

    test('the server’s HTML knows nothing of what is planned', () => {
      const fresh = renderToString(island);
      rememberPlan('a');

      expect(renderToString(island)).toBe(fresh);
    });
  });

  test('without entries leads to the checklists, and fetches nothing', () => {
    const fetching = vi.fn();
    vi.stubGlobal('fetch', fetching);
    show(<PlanIsland names={freshAddress()} checklists="/checklisten/" />);
    vi.unstubAllGlobals();

    expect(fetching).not.toHaveBeenCalled();

    expect(screen.getByText(planListStrings.empty)).toBeDefined();
    expect(
      screen.getByRole('link', { name: planListStrings.toChecklists }).getAttribute('href'),
    ).toBe('/checklisten/');
  });

  describe('an entry', () => {
    test('shows words, day, note and where it comes from', () => {
      rememberPlan('a', { occasion: 'ich öffne', note: 'Liste mitnehmen' });
      show(island);

      expect(screen.getByRole('listitem').textContent).toContain(
        'Wenn ich öffne, dann: Kunden anrufen.bis 5. März 2026, aus Zuhören' + 'Liste mitnehmen',
      );
      expect(screen.getByRole('link', { name: 'Zuhören' }).getAttribute('href')).toBe(
        '/aspekte/zuhoeren/#liste',
      );
    });

    test('of a checklist that is gone has no link', () => {
      rememberPlan('a', { checklist: 'fort' });
      show(island);

      expect(screen.queryByRole('link')).toBeNull();
    });

    test('has no link as long as nobody knows where its checklist stands, and gets it then', async () => {
      const fetching = Promise.withResolvers<Response>();
      vi.stubGlobal('fetch', () => fetching.promise);
      rememberPlan('a');
      show(<PlanIsland names={freshAddress()} checklists="/checklisten/" />);
      expect(screen.queryByRole('link')).toBeNull();
      fetching.resolve(Response.json([zuhoeren]));

      expect(await screen.findByRole('link', { name: 'Zuhören' })).toBeDefined();
      vi.unstubAllGlobals();
    });

    test('of another tab shows', () => {
      show(island);
      writeInAnotherTab('kf:plan:a', plan());

      expect(shownGroups()).toEqual([[groups.soon, 'Kunden anrufen.']]);
    });

    test('erased in another tab leaves the plan empty', () => {
      rememberPlan('a');
      show(island);
      writeInAnotherTab('kf:plan:a', undefined);

      expect(screen.getByText(planListStrings.empty)).toBeDefined();
    });
  });

  describe('the groups', () => {
    test.for([
      ['yesterday', '2026-02-28', groups.overdue],
      ['today', '2026-03-01', groups.soon],
      ['in seven days', '2026-03-08', groups.soon],
      ['in eight days', '2026-03-09', groups.later],
    ] as const)('follow the day: %s', ([, due, group]) => {
      rememberPlan('a', { due });
      show(island);

      expect(shownGroups()).toEqual([[group, 'Kunden anrufen.']]);
    });

    test('come by urgency, each by day', () => {
      rememberPlan('a', { action: 'Fallen', status: 'dropped' });
      rememberPlan('b', { action: 'Erledigen', status: 'done' });
      rememberPlan('c', { action: 'Später', due: '2026-05-01' });
      rememberPlan('d', { action: 'Bald danach', due: '2026-03-06' });
      rememberPlan('e', { action: 'Bald', due: '2026-03-02' });
      rememberPlan('f', { action: 'Gestern', due: '2026-02-28' });
      show(island);

      expect(shownGroups()).toEqual([
        [groups.overdue, 'Gestern.'],
        [groups.soon, 'Bald.', 'Bald danach.'],
        [groups.later, 'Später.'],
        [groups.done, 'Erledigen.'],
        [groups.dropped, 'Fallen.'],
      ]);
    });
  });

  describe('by keyboard', () => {
    test.for([
      [planListStrings.done, 'open', 'done', groups.done, said.done],
      [planListStrings.drop, 'open', 'dropped', groups.dropped, said.dropped],
      [planListStrings.reopen, 'done', 'open', groups.soon, said.open],
      [planListStrings.reopen, 'dropped', 'open', groups.soon, said.open],
    ] as const)('„%s“ makes what is %s %s', async ([name, before, after, group, saying]) => {
      rememberPlan('a', { status: before });
      show(island);
      await press(name);

      expect(remembered('kf:plan:a')).toMatchObject({ status: after, revision: 1, at: now });
      expect(shownGroups()).toEqual([[group, 'Kunden anrufen.']]);
      expect(announced()).toBe(saying('Kunden anrufen.'));
    });

    test('a change is announced in a region that was there and empty', async () => {
      rememberPlan('a');
      show(island);
      const [status] = screen.getAllByRole('status');
      const before = status?.textContent;
      await press(planListStrings.done);

      expect([before, status?.isConnected, status?.textContent]).toEqual([
        '',
        true,
        said.done('Kunden anrufen.'),
      ]);
    });

    test.for([
      [planListStrings.done, 'open'],
      [planListStrings.drop, 'open'],
      [planListStrings.reopen, 'done'],
    ] as const)('„%s“ leaves the focus in the list', async ([name, status]) => {
      rememberPlan('a', { status });
      show(island);
      await press(name);

      expect(document.activeElement).not.toBe(document.body);
      expect(document.activeElement?.contains(screen.getByRole('listitem'))).toBe(true);
    });

    test('a change leaves the other entries as they are', async () => {
      rememberPlan('a', { status: 'done' });
      rememberPlan('b', { action: 'Fenster putzen' });
      show(island);
      const other = remembered('kf:plan:a');
      await press(planListStrings.drop);

      expect(remembered('kf:plan:a')).toEqual(other);
    });
  });

  describe('moving', () => {
    const day = () => screen.getByLabelText<HTMLInputElement>(planListStrings.moveTo);

    test('asks for a day, with the focus on it', async () => {
      rememberPlan('a');
      show(island);
      await press(planListStrings.move);

      expect([document.activeElement, day().value]).toEqual([day(), '2026-03-05']);
    });

    test('is asked for and called off with the same button, which keeps the focus', async () => {
      rememberPlan('a');
      show(island);
      const user = await press(planListStrings.move);
      const isOpen = button(planListStrings.move).getAttribute('aria-expanded');
      await user.click(button(planListStrings.move));

      expect([isOpen, screen.queryByLabelText(planListStrings.moveTo)]).toEqual(['true', null]);
      expect(document.activeElement).toBe(button(planListStrings.move));
    });

    test('puts the entry where its new day belongs, and says so', async () => {
      rememberPlan('a');
      show(island);
      const user = await press(planListStrings.move);
      await user.clear(day());
      await user.type(day(), '2026-04-02');
      await press(planListStrings.moveSave);

      expect(remembered('kf:plan:a')).toMatchObject({ due: '2026-04-02', revision: 1 });
      expect(shownGroups()).toEqual([[groups.later, 'Kunden anrufen.']]);
      expect(announced()).toBe(said.moved('Kunden anrufen.', '2. April 2026'));
    });

    test('within a group closes the form and leaves the focus in the list', async () => {
      rememberPlan('a');
      show(island);
      const user = await press(planListStrings.move);
      await user.clear(day());
      await user.type(day(), '2026-03-06');
      await press(planListStrings.moveSave);

      expect(screen.queryByLabelText(planListStrings.moveTo)).toBeNull();
      expect(document.activeElement).not.toBe(document.body);
    });

    test('without a day changes nothing', async () => {
      rememberPlan('a');
      show(island);
      const user = await press(planListStrings.move);
      await user.clear(day());
      await press(planListStrings.moveSave);

      expect(remembered('kf:plan:a')).toEqual(plan());
    });

    test('cancelled changes nothing and gives the focus back', async () => {
      rememberPlan('a');
      show(island);
      await press(planListStrings.move);
      await press(planListStrings.cancel);

      expect(remembered('kf:plan:a')).toEqual(plan());
      expect(screen.queryByLabelText(planListStrings.moveTo)).toBeNull();
      expect(document.activeElement).toBe(button(planListStrings.move));
    });
  });

  describe('to take along', () => {
    test.for([
      [planListStrings.calendar, 'mein-plan.ics', 'SUMMARY:Kunden anrufen'],
      [planListStrings.calendar, 'mein-plan.ics', 'http://localhost:3000/aspekte/zuhoeren/#liste'],
      [planListStrings.markdown, 'mein-plan.md', '- [ ] 5. März 2026: Kunden anrufen.'],
      [planListStrings.table, 'mein-plan.csv', '2026-03-05;;Kunden anrufen;;offen'],
    ] as const)('„%s“ saves %s with %s', async ([name, file, words]) => {
      const saved = catchFiles();
      rememberPlan('a');
      show(island);
      await userEvent.click(button(name));
      await waitFor(() => expect(saved).toHaveLength(1));

      expect([saved[0]?.name, await saved[0]?.text()]).toEqual([
        file,
        expect.stringContaining(words),
      ]);
    });

    describe('as a calendar while the addresses of the checklists are not here', () => {
      const server = serveNames();
      const fresh = () => <PlanIsland names={freshAddress()} checklists="/checklisten/" />;
      const address = 'URL;VALUE=URI:http://localhost:3000/aspekte/zuhoeren/#liste';

      test('it waits for them', async () => {
        const fetching = Promise.withResolvers<Response>();
        server.answer = () => fetching.promise;
        const saved = catchFiles();
        rememberPlan('a');
        show(fresh());
        await userEvent.click(button(planListStrings.calendar));
        await vi.dynamicImportSettled();
        const early = [...saved];
        fetching.resolve(Response.json([zuhoeren]));
        await waitFor(() => expect(saved).toHaveLength(1));

        expect(early).toEqual([]);
        expect(await saved[0]?.text()).toContain(address);
        expect(server.asked).toHaveLength(1);
      });

      test('it goes without where they cannot be had', async () => {
        const saved = catchFiles();
        rememberPlan('a');
        show(fresh());
        await userEvent.click(button(planListStrings.calendar));
        await waitFor(() => expect(saved).toHaveLength(1));

        expect(await saved[0]?.text()).toContain('SUMMARY:Kunden anrufen');
        expect(await saved[0]?.text()).not.toContain('URL');
      });

      test('it goes without where they take too long', async () => {
        vi.useFakeTimers({ toFake: ['Date', 'setTimeout'], now: new Date(now) });
        server.answer = () => new Promise(() => {});
        const saved = catchFiles();
        rememberPlan('a');
        show(fresh());
        fireEvent.click(button(planListStrings.calendar));
        await vi.dynamicImportSettled();
        await vi.runAllTimersAsync();

        expect(saved.map(({ name }) => name)).toEqual(['mein-plan.ics']);
      });
    });

    test('it can be printed', async () => {
      const print = vi.fn();
      vi.stubGlobal('print', print);
      rememberPlan('a');
      show(island);
      await userEvent.click(button(planListStrings.print));
      vi.unstubAllGlobals();

      expect(print).toHaveBeenCalledOnce();
    });

    test('the ways are grouped under a name', () => {
      rememberPlan('a');
      show(island);

      expect(
        within(screen.getByRole('group', { name: planListStrings.files })).getAllByRole('button'),
      ).toHaveLength(4);
    });
  });
});
