/** The leader's loop on the real series: read, check, rate, act, come back; with the clock moved on. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { awaken, expect, realUrl, submit, test } from './test.ts';

test.use({ baseURL: realUrl, timezoneId: 'Europe/Berlin' });

const firstDay = '2026-11-25T09:00:00+01:00';
const twoDaysLater = '2026-11-27T09:00:00+01:00';
const fiveWeeksLater = '2026-12-30T09:00:00+01:00';
const article = '/aspekte/kunde-im-gespraech/';

/** What this browser remembers, without what is for this device only. */
const remembered = (page: Page) =>
  page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => !/^kf:(reader|room:)/.test(key))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

async function openStand(page: Page) {
  await page.goto('/mein-stand/');
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
}

/** Rates all 35 statements by keyboard, the first of each aspect with `first`, the others with `rest`. */
async function rateAll(page: Page, first: string, rest: string) {
  await page.goto('/selbsttest/');
  await page.locator('.selftest.is-alive').waitFor();
  for (let part = 0; part < 7; part += 1) {
    await page.locator('.selftest-part:visible input').first().focus();
    await page.keyboard.press(first);
    for (let index = 1; index < 5; index += 1) await page.keyboard.press(rest);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText('Alle Aussagen sind eingeschätzt.')).toBeVisible();
  await page.getByRole('button', { name: 'Durchgang abschließen' }).click();
  await expect(page.getByText('abgeschlossen und gespeichert')).toBeVisible();
}

/** Its button does nothing before the checklist is alive. @param item counted from 0 */
async function openPlanForm(page: Page, list: Locator, item = 0) {
  await awaken(page, (await list.getAttribute('id')) ?? '');
  await list
    .getByRole('button', { name: /^In den Plan/ })
    .nth(item)
    .click();
}

/** Answers the first single choice of the article, right or wrong, and says one was sure. */
async function answerFirstQuestion(page: Page, isRight: boolean) {
  await page.goto(article);
  const id = await page
    .locator('[data-exercise=quiz]:has(input[type=radio][name])')
    .first()
    .getAttribute('id');
  const question = await awaken(page, id ?? '');
  const file = await page.request.get('/fragen/kunde-im-gespraech.json');
  const { questions } = await file.json();
  const asked = questions.find((one: { id: string }) => one.id === id);
  const option = asked.options.find((one: { correct: boolean }) => one.correct === isRight);
  await question.locator(`input[value="${option.words}"]`).check();
  await question.getByLabel('sicher', { exact: true }).check();
  await submit(question);
  return { id: id ?? '', asked };
}

test('from reading to a changed week, and back after two days and after five weeks', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await page.clock.setFixedTime(firstDay);

  // Check: sure and wrong.
  const { id, asked } = await answerFirstQuestion(page, false);
  await expect(page.locator(`#${id}`).getByText('Sie waren sich sicher.').first()).toBeVisible();

  // Rate.
  await rateAll(page, '2', '4');
  await page.getByRole('link', { name: 'Profil ansehen' }).click();
  await expect(page.getByRole('img', { name: /Profil als Siebeneck/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Herumgehen/ })).toContainText('3,6');

  // Act: an item becomes an intention with a day.
  await page.goto('/checklisten/');
  const list = page.locator('[data-exercise=checklist]').nth(4);
  await openPlanForm(page, list);
  await page.getByLabel('Wenn …').fill('die Öffnungsrunde beginnt');
  await page.getByLabel('bis zum').fill('2026-12-02');
  await page.getByRole('button', { name: 'In den Plan übernehmen' }).click();
  await expect(
    list.getByText(/Im Plan bis 2\. Dezember 2026: Wenn die Öffnungsrunde/),
  ).toBeVisible();

  // Come back after two days: the question that was missed is due.
  await page.clock.setFixedTime(twoDaysLater);
  await openStand(page);
  await expect(page.getByText('Eine Frage ist fällig.')).toBeVisible();
  await page.getByRole('link', { name: 'Jetzt wiederholen' }).click();
  await expect(page.getByText('Sie waren sicher und lagen daneben.')).toBeVisible();
  const key = asked.options.find((one: { correct: boolean }) => one.correct);
  await page.locator(`input[value="${key.words}"]`).check();
  await page.getByRole('button', { name: 'Antwort prüfen' }).click();
  await expect(page.locator('.live-result[role=status]')).toHaveText('Richtig.');
  await page.getByRole('button', { name: 'Fertig für heute' }).click();
  await expect(page.getByText('4. Dezember 2026')).toBeVisible();

  // The plan is done.
  await openStand(page);
  await page.getByRole('button', { name: 'Erledigt' }).click();
  await expect(page.getByRole('heading', { name: 'Erledigt' })).toBeVisible();

  // After five weeks the self-test is offered again, and the change is shown.
  await page.clock.setFixedTime(fiveWeeksLater);
  await openStand(page);
  await expect(page.getByText('Ihr letzter Durchgang liegt 5 Wochen zurück.')).toBeVisible();
  await page.goto('/selbsttest/');
  await page.getByRole('button', { name: 'Neuen Durchgang beginnen' }).click();
  await expect(page.locator('.selftest-part:visible input:checked')).toHaveCount(0);
  await rateAll(page, '4', '4');
  await page.getByRole('link', { name: 'Profil ansehen' }).click();
  const row = page.getByRole('row', { name: /Herumgehen/ });
  await expect(row).toContainText('4,0');
  await expect(row).toContainText('+0,4');
});

test('what was saved as a file and erased comes back the same', async ({ page }, info) => {
  await page.clock.setFixedTime(firstDay);
  await answerFirstQuestion(page, false);
  const list = page.locator('[data-exercise=checklist]');
  await awaken(page, (await list.getAttribute('id')) ?? '');
  await list.getByRole('checkbox').first().check();
  await openPlanForm(page, list, 1);
  await page.getByRole('button', { name: 'In den Plan übernehmen' }).click();
  await expect(list.getByText(/Im Plan bis/)).toBeVisible();
  await openStand(page);
  const before = await remembered(page);
  expect(before.length).toBeGreaterThan(3);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Als Datei sichern' }).click();
  const path = info.outputPath('stand.json');
  await (await saving).saveAs(path);
  await page.getByRole('button', { name: 'Alles löschen' }).click();
  expect(await remembered(page)).toEqual([]);
  await openStand(page);
  await expect(page.getByText('Dieser Browser hat sich noch nichts gemerkt.')).toBeVisible();

  await page.getByLabel('Gesicherte Datei einlesen').setInputFiles(path);
  await expect(page.getByText(/Das würde geschehen/)).toBeVisible();
  expect(await remembered(page)).toEqual([]);
  await page.getByRole('button', { name: 'So zusammenführen' }).click();
  expect(await remembered(page)).toEqual(before);
});

test('erasing can be taken back in one step', async ({ page }) => {
  await answerFirstQuestion(page, false);
  await openStand(page);
  const before = await remembered(page);
  await page.getByRole('button', { name: 'Alles löschen' }).click();
  await page.getByRole('button', { name: 'Rückgängig machen' }).click();
  expect(await remembered(page)).toEqual(before);
});

test('a file that is not ours is refused with the reason, and nothing changes', async ({
  page,
}) => {
  await answerFirstQuestion(page, false);
  await openStand(page);
  const before = await remembered(page);
  for (const [text, reason] of [
    ['{"a":1}', 'keine von diesen Seiten'],
    ['{"format":"kundenfokussiert-fuehren","version":9,"entries":{}}', 'neueren Fassung'],
    ['{"format":', 'lässt sich nicht als JSON lesen'],
  ] as const) {
    await page
      .getByLabel('Gesicherte Datei einlesen')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.locator('.transfer [role=status]').first()).toContainText(reason);
  }
  expect(await remembered(page)).toEqual(before);
});

test('the plan goes into a calendar: the event stands at nine on its day', async ({
  page,
}, info) => {
  await page.clock.setFixedTime(firstDay);
  await page.goto('/checklisten/');
  const list = page.locator('[data-exercise=checklist]').first();
  await openPlanForm(page, list);
  await page.getByLabel('dann …').fill('Frau Öz fragen; zuhören, „nur“ zuhören');
  await page.getByLabel('bis zum').fill('2027-04-01');
  await page.getByRole('button', { name: 'In den Plan übernehmen' }).click();
  await expect(list.getByText(/Im Plan bis/)).toBeVisible();
  await openStand(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Als Kalenderdatei (ICS)' }).click();
  const path = info.outputPath('plan.ics');
  await (await saving).saveAs(path);

  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  expect(event.summary).toBe('Frau Öz fragen; zuhören, „nur“ zuhören');
  // Summer time in Berlin: nine o'clock is seven in UTC.
  expect(event.startDate.toJSDate().toISOString()).toBe('2027-04-01T07:00:00.000Z');
  expect(event.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('action')).toBe(
    'DISPLAY',
  );
});
