import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from './driver.ts';
import type { Reader } from './reader.ts';
import { expect, test } from './test.ts';

/** What this browser remembers, without what is for this device only. */
const remembered = (driver: Driver) =>
  driver.run(() =>
    Object.entries(localStorage)
      .filter(([key]) => !/^kf:(reader|room:)/.test(key))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Takes the self-test: the first statement of each aspect „selten“, the others „oft“. */
async function takeSelfTest(reader: Reader, driver: Driver): Promise<void> {
  const test = reader.within('.selftest.is-alive');
  for (let part = 1; part <= 7; part += 1) {
    await test.reads(`Aspekt ${part}`);
    await driver.run(() =>
      [...document.querySelectorAll<HTMLElement>('.selftest-part input')]
        .find((input) => input.checkVisibility())
        ?.focus(),
    );
    await driver.type('2444');
    await driver.type('4');
    await driver.press('Enter');
  }
  await test.click('button', 'Durchgang abschließen');
  await reader.reads('abgeschlossen und gespeichert');
}

test('a self-test taken by keyboard is drawn and told as a profile', async ({
  reader,
  driver,
  site,
}) => {
  await reader.open(`${site.real}/selbsttest/`);
  await takeSelfTest(reader, driver);
  await reader.click('link', 'Profil ansehen');
  await reader.within('table').reads('3,6');
  const drawing = await driver.run(() => {
    const present = document.querySelector('.radar-present');
    const { width, height } = present?.getBoundingClientRect() ?? { width: 0, height: 0 };
    return { width, height, stroke: present && getComputedStyle(present).stroke };
  });
  expect(drawing.width).toBeGreaterThan(100);
  expect(drawing.height).toBeGreaterThan(100);
  expect(drawing.stroke).not.toBe('none');
});

test('what was saved as a file and erased comes back the same', async ({
  reader,
  driver,
  site,
  downloads,
}) => {
  await reader.open(`${site.real}/checklisten/`);
  const list = await reader.awaken('[data-exercise=checklist]');
  await list.click('button', 'In den Plan');
  await list.fill('Wenn …', 'die Öffnungsrunde beginnt');
  await list.click('button', 'In den Plan übernehmen');
  await list.reads('Im Plan bis');
  await reader.click('link', 'Mein Stand');
  const own = reader.within('.transfer');
  await own.reads('Ein Eintrag');
  const before = await remembered(driver);
  expect(before).toHaveLength(1);

  await own.click('button', 'Als Datei sichern');
  const saved = () => readdirSync(downloads).find((name) => name.endsWith('.json'));
  await expect.poll(saved, { message: 'die gesicherte Datei' }).toBeDefined();
  const path = join(downloads, saved() ?? '');
  await expect.poll(() => readFileSync(path, 'utf8')).toContain('Öffnungsrunde');
  await own.click('button', 'Alles löschen');
  await own.reads('noch nichts gemerkt');
  expect(await remembered(driver)).toEqual([]);

  await own.attach('Gesicherte Datei einlesen', path);
  await own.reads('Das würde geschehen');
  await own.click('button', 'So zusammenführen');
  await own.reads('Ein Eintrag');
  expect(await remembered(driver)).toEqual(before);
});
