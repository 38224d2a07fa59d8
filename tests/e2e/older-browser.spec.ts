/**
 * A Chromium of two years ago: what came later is taken out of the style sheets on their way and out of the page
 * before its scripts run. Reading and answering have to go on; comforts may be missing.
 */
import { contrast } from '../browser/contrast.ts';
import { announced, article, awaken, expect, realUrl, submit, test } from './test.ts';

const unknown = [
  'light-dark(',
  '@view-transition',
  'anchor-name',
  'position-anchor',
  'position-area',
  'position-try',
  'animation-timeline',
  '::details-content',
];

test.beforeEach(async ({ page }) => {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const text = unknown.reduce(
      (css, name) => css.replaceAll(name, name.replace(/[a-z]/, 'x$&')),
      await response.text(),
    );
    await route.fulfill({ response, body: text });
  });
  await page.addInitScript(() => {
    const later: [object, string[]][] = [
      [
        globalThis,
        ['Highlight', 'scheduler', 'Temporal', 'requestIdleCallback', 'CSSViewTransitionRule'],
      ],
      [CSS, ['highlights']],
      [Document.prototype, ['startViewTransition']],
      [Element.prototype, ['moveBefore', 'setHTML']],
      [Promise, ['try', 'withResolvers']],
      [RegExp, ['escape']],
      [Iterator, ['from', 'concat']],
      [Map.prototype, ['getOrInsert', 'getOrInsertComputed']],
      [Uint8Array, ['fromBase64', 'fromHex']],
      [URL, ['parse']],
    ];
    for (const [owner, names] of later) {
      for (const name of names) Reflect.deleteProperty(owner, name);
    }
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in the ${colorScheme} theme of the device everything is to be read`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${realUrl}/aspekte/strategie-einbinden/`);
    const seen = await page.evaluate(contrast, '.prose > p');
    expect(seen.ratio).toBeGreaterThan(7);
    expect(seen.background > seen.text).toBe(colorScheme === 'light');
    for (const selector of ['.exercise-label', '.article-meta', '.prose a', '.option-label']) {
      const { ratio } = await page.evaluate(contrast, selector);
      expect(ratio, selector).toBeGreaterThan(4.5);
    }
    const figure = await page.evaluate(() => {
      const fillOf = (selector: string) => {
        const element = document.querySelector(`.figure ${selector}`);
        return element && getComputedStyle(element).fill;
      };
      return {
        on: fillOf('.fig-on'),
        strong: fillOf('.fig-strong'),
        soft: fillOf('.fig-soft'),
        text: fillOf('text:not(.fig-on)'),
      };
    });
    expect(figure.on).not.toBe(figure.strong);
    expect(figure.text).not.toBe(figure.soft);
  });
}

test('the reader’s choice of colours counts against the device’s, and paper is white', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${realUrl}/aspekte/strategie-einbinden/`);
  await page.getByRole('button', { name: 'Ansicht' }).click();
  await page.getByLabel('dunkel').check();
  const dark = await page.evaluate(contrast, '.prose > p');
  expect(dark.background).toBeLessThan(dark.text);
  await page.emulateMedia({ media: 'print' });
  const printed = await page.evaluate(contrast, '.exercise-label');
  expect(printed.background).toBeGreaterThan(0.95);
  expect(printed.ratio).toBeGreaterThan(4.5);
});

test('a question is answered, kept and found by the search', async ({ page }) => {
  await page.goto(article);
  const quiz = await awaken(page, 'einfach');
  await quiz.getByLabel('Er ist grün.').check();
  await submit(quiz);
  await expect(announced(quiz)).toHaveText('Richtig.');
  await page.reload();
  await expect(quiz.getByText('Ihre Antwort von früher.')).toBeVisible();
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Suche' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('Sonnenschutz');
  await expect(dialog.getByRole('status')).toHaveText('2 Treffer für „Sonnenschutz“');
  await dialog.getByRole('link').first().click();
  await expect(page).toHaveURL(/treffer=Sonnenschutz/);
  await page.goto('/');
  await expect(page.locator('.map-label').first()).toBeVisible();
});

test('printed, the solutions are open, and closed again afterwards', async ({ page }) => {
  await page.addInitScript(() => {
    const supports = CSS.supports.bind(CSS);
    CSS.supports = (...parts: [string]) =>
      !parts.join().includes('details-content') && supports(...parts);
  });
  const arrived = page.waitForResponse(/print-solutions/);
  await page.goto(article);
  await (await arrived).finished();
  const open = page.locator('.solution[open]');
  await page.evaluate(() => {
    window.addEventListener('beforeprint', () => {
      document.title = [...document.querySelectorAll('.solution')]
        .map((one) => one.checkVisibility() && one.hasAttribute('open'))
        .join();
    });
  });
  await expect(open).toHaveCount(0);
  await page.pdf();
  expect(await page.title()).toBe('true,true');
  await expect(open).toHaveCount(0);
});
