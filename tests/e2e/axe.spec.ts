import { article, awaken, expect, realUrl, test } from './test.ts';
import { violations } from './violations.ts';

/** The two pages with exercises are looked at in every state in `axe-states.spec.ts`. */
const pages = [
  '/',
  '/einfuehrung/',
  '/beitraege/',
  '/beitraege/beitrag/',
  '/glossar/',
  '/suche/?q=Fenster',
  '/ueber/',
  '/mitmachen/',
  '/datenschutz/',
  '/impressum/',
  '/quellen/',
  '/selbsttest/',
  '/mein-stand/',
  '/wiederholen/',
  '/checklisten/',
  `${realUrl}/`,
  `${realUrl}/einfuehrung/`,
  `${realUrl}/aspekte/herumgehen-zuhoeren/`,
  `${realUrl}/mitmachen/`,
  `${realUrl}/mitmachen/baukasten/`,
];

/** Every rule on every page in the light theme; in the others the same pages differ by their colours only. */
const themes = [
  { name: 'light', use: { colorScheme: 'light' }, rules: undefined, paths: pages },
  {
    name: 'dark',
    use: { colorScheme: 'dark' },
    rules: ['color-contrast'],
    paths: ['/', '/suche/?q=Fenster', `${realUrl}/aspekte/herumgehen-zuhoeren/`],
  },
  {
    name: 'forced colours',
    use: { contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } },
    rules: ['color-contrast'],
    paths: ['/'],
  },
] as const;

const at = '2026-10-01T08:00:00.000Z';
const ratings = [1, 2, 3, 4, 5];
const plan = {
  v: 1,
  at,
  createdAt: at,
  checklist: 'rundgang-woche',
  item: 'Zwei Rundgänge von je 20 Minuten machen.',
  occasion: 'der Laden öffnet',
  action: 'Zwei Rundgänge machen',
  note: 'mit Frau Öz',
  revision: 0,
};

/** Two runs, a plan in every group, a question that is due, something read, something unreadable. */
const ownState: [key: string, entry: unknown][] = [
  ['kf:snapshot:eins', { v: 1, at, aspects: [{ aspect: 'herumgehen-zuhoeren', ratings }] }],
  [
    'kf:snapshot:zwei',
    {
      v: 1,
      at: '2026-11-01T08:00:00.000Z',
      aspects: [{ aspect: 'herumgehen-zuhoeren', ratings: [5, 5, 5, 5, 5] }],
    },
  ],
  ['kf:plan:eins', { ...plan, due: '2026-10-05', status: 'open' }],
  ['kf:plan:zwei', { ...plan, due: '2199-10-05', status: 'open' }],
  ['kf:plan:drei', { ...plan, due: '2026-10-05', status: 'done' }],
  ['kf:plan:vier', { ...plan, due: '2026-10-05', status: 'dropped' }],
  [
    'kf:review:glasbuero',
    { v: 1, at, article: 'herumgehen-zuhoeren', stage: 0, due: '2026-10-03', reason: 'wrong' },
  ],
  ['kf:read:herumgehen-zuhoeren', { v: 1, at, sections: ['anfang'], isWhole: false }],
  ['kf:aside:1:kf:quiz:glasbuero', 'kaputt'],
];

for (const { name, use, rules, paths } of themes) {
  test.describe(`in the ${name} theme`, () => {
    test.use(use);

    for (const path of paths) {
      test(`axe finds nothing on ${path.replace(realUrl, 'real ')}`, async ({ page }) => {
        await page.goto(path);
        expect(await violations(page, rules)).toEqual([]);
      });
    }

    test('axe finds nothing in any state of the reader’s own pages', async ({ page }) => {
      await page.goto(`${realUrl}/`);
      await page.evaluate((entries) => {
        for (const [key, entry] of entries) localStorage.setItem(key, JSON.stringify(entry));
      }, ownState);
      for (const path of ['/', '/wiederholen/', '/mein-stand/']) {
        await page.goto(realUrl + path);
        await page.waitForFunction(() => !document.querySelector('[client="idle"][ssr]'));
        for (const summary of await page.locator('.entries summary').all()) await summary.click();
        expect(await violations(page, rules)).toEqual([]);
      }
    });

    test('axe finds nothing with an opened plan and an opened citation', async ({ page }) => {
      await page.goto(article);
      const list = await awaken(page, 'liste');
      const opener = list.getByRole('button', { name: /^In den Plan/ });
      await opener.first().click();
      await page.getByLabel('bis zum').waitFor();
      await page.locator('.prose > p a.cite').first().click();
      await page.getByRole('dialog').waitFor();
      expect(await violations(page, rules)).toEqual([]);
    });

    test('axe finds nothing in the search dialog with results', async ({ page }) => {
      await page.goto(article);
      await page.keyboard.press('/');
      await expect(page.getByRole('searchbox')).toBeFocused();
      await page.keyboard.type('Fenster');
      await expect(page.getByRole('dialog').getByRole('status')).toContainText('Treffer');
      expect(await violations(page, rules)).toEqual([]);
    });
  });
}
