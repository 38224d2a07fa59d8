import type { Locator, Page } from '@playwright/test';
import { article, awaken, expect, otherTypes, realUrl, submit, test } from './test.ts';

interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node?: Element | Text | null }[];
}

/**
 * Notes every layout shift from the first awakening or the load event on (before, fonts arrive): what moved, and by
 * which score.
 */
async function watchShifts(
  page: Page,
  from: 'astro:hydrate' | 'load' = 'astro:hydrate',
): Promise<() => Promise<string[]>> {
  await page.addInitScript((start) => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    let first = Number.POSITIVE_INFINITY;
    const awake = () => {
      first = Math.min(first, performance.now());
    };
    window.addEventListener(start, awake, true);
    new PerformanceObserver((list) => {
      for (const { value, sources, startTime } of list.getEntries() as LayoutShift[]) {
        if (startTime < first) continue;
        const moved = sources.map(({ node }) => {
          const element = node instanceof Text ? node.parentElement : node;
          return `${element?.className || element?.localName} „${element?.textContent?.trim().slice(0, 40)}“`;
        });
        shifts.push(`${value}: ${moved.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }, from);
  return () =>
    page.evaluate(async () => {
      // A shift is told after the frame it belongs to.
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      return (window as unknown as { shifts: string[] }).shifts;
    });
}

for (const path of [article, otherTypes]) {
  test(`bringing exercises to life moves nothing on ${path}`, async ({ page }) => {
    const shifts = await watchShifts(page);
    await page.goto(path);
    const exercises = page.locator('[data-exercise]');
    for (const exercise of await exercises.all()) await exercise.scrollIntoViewIfNeeded();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    expect(await shifts()).toEqual([]);
  });
}

test('results of a query in the address move nothing on the search page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const shifts = await watchShifts(page, 'load');
  await page.goto(`${realUrl}/suche/?q=Lob`);
  await expect(page.getByRole('status')).toContainText('Treffer');
  await expect(page.locator('.search-results > li')).not.toHaveCount(0);
  expect(await shifts()).toEqual([]);
});

const check = (one: Locator, label: string) => one.getByLabel(label).first().check();
const press = (one: Locator, name: string | RegExp) => one.getByRole('button', { name }).click();
const match = (one: Locator) => one.getByLabel('Hammer').selectOption('Nägel einschlagen');
const earlier = 'Ihre Antwort von früher.';

/** Where it stands, how it is answered, what shows that it is remembered. */
const answers: [string, string, (one: Locator) => Promise<unknown>, string | RegExp][] = [
  [article, 'einfach', (one) => check(one, 'Er ist blau.').then(() => submit(one)), earlier],
  [
    article,
    'mehrfach',
    (one) => check(one, 'Der Freitag ist es.').then(() => submit(one)),
    earlier,
  ],
  [article, 'liste', (one) => check(one, 'Eine Tür schließen.'), '1 von'],
  [article, 'selbst', (one) => check(one, 'nie'), '1 von'],
  [otherTypes, 'reihe', (one) => press(one, /^Nach oben: Zuerst/).then(() => submit(one)), earlier],
  [otherTypes, 'paare', (one) => match(one).then(() => submit(one)), earlier],
  [
    otherTypes,
    'schaetzung',
    (one) =>
      one
        .getByRole('spinbutton')
        .fill('30')
        .then(() => submit(one)),
    earlier,
  ],
  [
    otherTypes,
    'nachdenken',
    (one) =>
      one
        .getByRole('textbox')
        .fill('Ich frage.')
        .then(() => submit(one)),
    earlier,
  ],
  [otherTypes, 'szene', (one) => press(one, 'Ich rufe den Techniker an.'), 'Ende dieses Weges'],
  [otherTypes, 'gruppe', (one) => press(one, 'Auswerten'), '0 von 2 Fragen richtig beantwortet.'],
];

for (const width of [360, 1280]) {
  for (const [path, id, answer, trace] of answers) {
    test(`what is remembered of „${id}“ moves nothing at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(path);
      await answer(await awaken(page, id));
      // Fetched once the page rests, like all comforts of an article.
      await expect(page.locator('.anchor').first()).toBeAttached();
      await page.goto('about:blank');
      // Another day, another tab.
      const later = await page.context().newPage();
      await later.setViewportSize({ width, height: 640 });
      const shifts = await watchShifts(later);
      await later.goto(`${path}?#${id}`);
      await expect(later.locator(`#${id}`).getByText(trace).first()).toBeVisible();
      expect(await shifts()).toEqual([]);
    });
  }
}

test('a question that comes back answered and is begun anew takes no more room than at first', async ({
  page,
}) => {
  await page.goto(article);
  const exercise = await awaken(page, 'einfach');
  const height = () => exercise.evaluate((element) => element.getBoundingClientRect().height);
  const first = await height();
  await check(exercise, 'Er ist blau.');
  await submit(exercise);
  await expect(page.locator('.anchor').first()).toBeAttached();
  await page.reload();
  await awaken(page, 'einfach');
  await expect(exercise.getByText(earlier)).toBeVisible();
  expect(await height()).toBeGreaterThan(first);
  await submit(exercise);
  expect(await height()).toBe(first);
});
