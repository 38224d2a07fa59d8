/** Every kind of exercise in every state it can be in, before axe, in each theme. */
import type { Page } from '@playwright/test';
import type { Answer, QuizRecord } from '../../src/progress/shape.ts';
import { article, awaken, expect, otherTypes, submit, test } from './test.ts';
import { violations } from './violations.ts';

/** All rules in the light theme; the others differ from it by their colours only. */
const ofColours = ['color-contrast', 'link-in-text-block'];
const themes = [
  ['light', { colorScheme: 'light' }, undefined],
  ['dark', { colorScheme: 'dark' }, ofColours],
  [
    'forced colours',
    { contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } },
    ofColours,
  ],
] as const;

const at = '2026-10-01T08:00:00.000Z';
const chosen = (...words: string[]): Answer => ({ type: 'choice', chosen: words });
const [rinse, soap, dry, oil] = [
  'Zuerst den groben Schmutz abspülen.',
  'Danach den Rahmen einseifen.',
  'Anschließend alles trocknen.',
  'Am Ende die Kette ölen.',
] as const;
const [nails, boards, edges] = ['Nägel einschlagen', 'Bretter kürzen', 'Kanten glätten'] as const;
const pairs = (...right: [string, string, string]): Answer => ({
  type: 'match',
  pairs: (['Hammer', 'Säge', 'Hobel'] as const).map((left, index) => [left, right[index] ?? '']),
});

/** Stem and all there is to choose from, then an answer that is right, one that is partly right, one that is wrong. */
const questions: Record<
  string,
  [stem: string, items: string[], answers: [Answer, Answer, Answer]]
> = {
  einfach: [
    'Welche Farbe hat der Ausgleichsbehälter nach ?',
    ['Er ist blau.', 'Er ist grün.', 'Er ist gelb.'],
    [chosen('Er ist grün.'), chosen('Er ist gelb.'), chosen('Er ist blau.')],
  ],
  mehrfach: [
    'Welche zwei Tage sind Markttage?',
    ['Der Dienstag ist es.', 'Der Mittwoch ist es.', 'Der Freitag ist es.', 'Der Sonntag ist es.'],
    [
      chosen('Der Dienstag ist es.', 'Der Freitag ist es.'),
      chosen('Der Dienstag ist es.'),
      chosen('Der Mittwoch ist es.'),
    ],
  ],
  reihe: [
    'In welcher Reihenfolge wird ein Fahrrad geputzt?',
    [rinse, soap, dry, oil],
    [
      { type: 'order', sequence: [rinse, soap, dry, oil] },
      { type: 'order', sequence: [soap, rinse, dry, oil] },
      { type: 'order', sequence: [oil, dry, soap, rinse] },
    ],
  ],
  paare: [
    'Welches Werkzeug gehört zu welcher Arbeit?',
    ['Hammer', 'Säge', 'Hobel', nails, boards, edges],
    [pairs(nails, boards, edges), pairs(nails, boards, nails), pairs(boards, nails, nails)],
  ],
  schaetzung: [
    'Wie weit ist es von der Werkstatt zum Hafen?',
    [],
    [
      { type: 'estimate', value: 22 },
      { type: 'estimate', value: 26 },
      { type: 'estimate', value: 59 },
    ],
  ],
  nachdenken: [
    'Was hat Sie zuletzt bei der Arbeit aufgehalten?',
    [],
    [
      { type: 'reflect', text: 'Am Montag die Kasse.', rating: 'met' },
      { type: 'reflect', text: 'Die Kasse.', rating: 'partly' },
      { type: 'reflect', text: 'Alles.', rating: 'missed' },
    ],
  ],
  'gruppe-eins': [
    'Welcher Vogel ist schwarz?',
    ['Die Amsel ist es.', 'Der Spatz ist es.', 'Die Meise ist es.'],
    [chosen('Die Amsel ist es.'), chosen('Der Spatz ist es.'), chosen('Die Meise ist es.')],
  ],
};

const onPage: Record<string, string[]> = {
  [article]: ['einfach', 'mehrfach', 'liste', 'selbst'],
  [otherTypes]: ['reihe', 'paare', 'schaetzung', 'nachdenken', 'gruppe-eins', 'gruppe', 'szene'],
};

/** What the browser remembers of all exercises, the answers being right (0), partly right (1) or wrong (2). */
function entries(which: 0 | 1 | 2, isChanged = false): [key: string, entry: unknown][] {
  const answered = Object.entries(questions).map(([id, [stem, items, answers]]) => {
    const record: QuizRecord = {
      v: 2,
      at,
      stem: isChanged ? `${stem} Und warum?` : stem,
      items,
      answer: answers[which],
      confidence: 'sure',
      score: null,
    };
    return [`kf:quiz:${id}`, record] as [string, unknown];
  });
  const choice = 'Ich rufe den Techniker an.';
  const others = ['Ich sage es den Wartenden.'];
  return [
    ...answered,
    ['kf:group:gruppe', { v: 1, at }],
    ['kf:scenario:szene', { v: 2, at, path: [{ step: 'start', choice, others }] }],
  ];
}

async function visit(page: Page, path: string, stored: [string, unknown][]): Promise<void> {
  await page.goto(path);
  await page.evaluate((all) => {
    localStorage.clear();
    for (const [key, entry] of all) localStorage.setItem(key, JSON.stringify(entry));
  }, stored);
  await page.goto(path);
  for (const id of onPage[path] ?? []) await awaken(page, id);
}

const earlier = 'Ihre Antwort von früher.';
const changed = 'Die Frage wurde seit Ihrer Antwort überarbeitet.';

for (const [theme, use, rules] of themes) {
  test.describe(`in the ${theme} theme`, () => {
    test.use(use);

    for (const path of [article, otherTypes]) {
      test(`axe finds nothing before an answer, with hints and solutions open, on ${path}`, async ({
        page,
      }) => {
        await visit(page, path, []);
        expect(await violations(page, rules)).toEqual([]);
        const parts = page.locator('.exercise details:visible > summary');
        expect(await parts.count()).toBeGreaterThan(2);
        for (const summary of await parts.all()) await summary.click();
        expect(await violations(page, rules)).toEqual([]);
        if (path === article) return;
        await page.getByRole('button', { name: 'Auswerten' }).click();
        await page.getByRole('button', { name: 'Ich rufe den Techniker an.' }).click();
        expect(await violations(page, rules)).toEqual([]);
      });

      for (const [state, which, isChanged, note] of [
        ['right', 0, false, earlier],
        ['partly right', 1, false, earlier],
        ['wrong', 2, false, earlier],
        ['changed', 2, true, changed],
      ] as const) {
        test(`axe finds nothing in answers restored as ${state} on ${path}`, async ({ page }) => {
          await visit(page, path, entries(which, isChanged));
          const restored = (onPage[path] ?? []).filter((id) => id in questions);
          await expect(page.getByText(note)).toHaveCount(restored.length);
          expect(await violations(page, rules)).toEqual([]);
        });
      }

      test(`axe finds nothing in answers just given, and in questions begun anew, on ${path}`, async ({
        page,
      }) => {
        await visit(page, path, entries(2));
        const restored = (onPage[path] ?? []).filter((id) => id in questions);
        for (const id of restored) await submit(page.locator(`#${id}`));
        await expect(page.getByText(earlier)).toHaveCount(0);
        expect(await violations(page, rules)).toEqual([]);
        if (path === article) {
          await page.getByLabel('Er ist blau.').check();
          await page.getByLabel('Der Freitag ist es.').check();
          await page.getByLabel('Eine Tür schließen.').check();
          await page.locator('#selbst').getByLabel('nie').first().check();
        } else {
          await page.getByLabel('Hammer').selectOption(nails);
          await page.getByRole('spinbutton').fill('30');
          await page.getByLabel('Die Amsel ist es.').check();
        }
        for (const id of restored) await submit(page.locator(`#${id}`));
        await expect(page.locator('.exercise [role=status][data-verdict]')).not.toHaveCount(0);
        expect(await violations(page, rules)).toEqual([]);
      });
    }
  });
}
