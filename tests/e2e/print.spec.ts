/** Pages as they come out of the printer, read from the PDF that the browser makes. */
import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { expect, realUrl, test } from './test.ts';

/** The lines of each sheet, from top to bottom. */
async function print(page: Page): Promise<string[][]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      const lines = new Map<number, string>();
      for (const item of items) {
        if (!('str' in item) || item.str.trim() === '') continue;
        const height = Math.round(item.transform[5] / 4);
        lines.set(height, `${lines.get(height) ?? ''}${item.str} `);
      }
      const fromTop = [...lines].sort(([a], [b]) => b - a);
      return fromTop.map(([, text]) => text.replace(/\s+/g, ' ').trim());
    }),
  );
}

const headingsOf = (page: Page) =>
  page
    .locator('main :is(h1, h2, h3, .exercise-label, .example-label, .term-names)')
    .allTextContents();

for (const path of [
  '/einfuehrung/',
  '/aspekte/herumgehen-zuhoeren/',
  '/aspekte/kunde-im-gespraech/',
  '/beitraege/was-war-zuerst-da/',
  '/glossar/',
]) {
  test(`printed, ${path} has numbered sheets, and no heading stands last on one`, async ({
    page,
  }) => {
    await page.goto(realUrl + path);
    const headings = (await headingsOf(page)).map((text) =>
      text.replace(/\s*#?$/, '').replace(/\s+/g, ' '),
    );
    const sheets = await print(page);

    expect(sheets.length).toBeGreaterThan(3);
    expect(sheets[0]?.join(' ')).toContain('Konzept von Anne M. Schüller');
    for (const [index, lines] of sheets.entries()) {
      const last = lines.at(-2) ?? '';
      expect(lines.at(-1)).toBe(String(index + 1));
      expect(headings.filter((text) => text.endsWith(last))).toEqual([]);
    }
  });
}

test('printed, the key begins on a sheet of its own and says whose it is', async ({ page }) => {
  await page.goto(`${realUrl}/aspekte/kunde-im-gespraech/`);
  const sheets = await print(page);
  const key = sheets.findIndex(([first]) => first === 'Auflösungen');
  const before = sheets.slice(0, key).flat().join(' ');
  const after = sheets.slice(key).flat().join(' ');

  expect(key).toBeGreaterThan(5);
  expect(before).toMatch(/Frage 6\..*Quellen/);
  expect(before).not.toContain('Auflösung zu Frage');
  for (const number of [1, 2, 3, 4, 5, 6]) expect(after).toContain(`Auflösung zu Frage ${number}`);
  expect(before).toContain('doi.org/10.');
});

test('printed, each checklist has a sheet to itself', async ({ page }) => {
  await page.goto(`${realUrl}/checklisten/`);
  const titles = await page.locator('section.exercise h2').allTextContents();
  const sheets = await print(page);

  expect(sheets).toHaveLength(titles.length);
  for (const [index, title] of titles.entries())
    expect(sheets[index]?.join(' ')).toContain(title.trim());
});

test('printed, the self-test has two aspects on a sheet', async ({ page }) => {
  await page.goto(`${realUrl}/selbsttest/`);
  const sheets = await print(page);

  expect(sheets).toHaveLength(4);
  expect(sheets.at(-1)?.join(' ')).toMatch(/Aspekt 6 von 7.*Aspekt 7 von 7/);
});
