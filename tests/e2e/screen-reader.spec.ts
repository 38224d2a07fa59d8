/** What assistive technology is told, read from the accessibility tree, before and after an answer. */
import { article, awaken, expect, otherTypes, submit, test } from './test.ts';

test('a single choice is a named group of radio buttons, then says verdict and reasons', async ({
  page,
}) => {
  await page.goto(article);
  const quiz = await awaken(page, 'einfach');
  await expect(quiz).toMatchAriaSnapshot(`
    - group "Prüfen":
      - group /Welche Farbe hat der Ausgleichsbehälter/:
        - list:
          - listitem:
            - radio /Er ist/
          - listitem:
            - radio /Er ist/
          - listitem:
            - radio /Er ist/
      - group: Hinweis
      - group /Wie sicher sind Sie/:
        - radio "geraten"
        - radio "unsicher"
        - radio "sicher"
      - button "Antwort prüfen"
      - status
      - group: Auflösung
  `);
  await quiz.getByLabel('Er ist grün.').check();
  await submit(quiz);
  await expect(quiz.getByLabel('Er ist grün.')).toHaveAccessibleDescription(
    /Richtig · Ihre Wahl Begründunggrün/,
  );
  await expect(quiz.getByLabel('Er ist blau.')).toHaveAccessibleDescription(
    /Falsch Begründungblau/,
  );
  await expect(quiz).toMatchAriaSnapshot(`
    - button "Noch einmal"
    - status: Richtig.
    - paragraph: /Erklärungeinfach/
  `);
});

test('a multiple choice says that several answers may be right', async ({ page }) => {
  await page.goto(article);
  const quiz = await awaken(page, 'mehrfach');
  await expect(quiz).toMatchAriaSnapshot(`
    - group "Welche zwei Tage sind Markttage?":
      - paragraph: Mehrere Antworten können richtig sein.
      - list:
        - listitem:
          - checkbox /ist es/
  `);
});

test('an order has buttons that name the step they move', async ({ page }) => {
  await page.goto(otherTypes);
  const quiz = await awaken(page, 'reihe');
  await expect(quiz).toMatchAriaSnapshot(`
    - group "In welcher Reihenfolge wird ein Fahrrad geputzt?":
      - list:
        - listitem:
          - 'button "Nach oben: Am Ende die Kette ölen." [disabled]'
          - 'button "Nach unten: Am Ende die Kette ölen."'
  `);
});

test('pairs are lists named by what is to be matched', async ({ page }) => {
  await page.goto(otherTypes);
  const quiz = await awaken(page, 'paare');
  await expect(quiz).toMatchAriaSnapshot(`
    - group "Welches Werkzeug gehört zu welcher Arbeit?":
      - list:
        - listitem:
          - text: Hammer
          - combobox "Hammer"
        - listitem:
          - text: Säge
          - combobox "Säge"
  `);
});

test('an estimate names its range, and the line says both values', async ({ page }) => {
  await page.goto(otherTypes);
  const quiz = await awaken(page, 'schaetzung');
  const field = quiz.getByRole('spinbutton', { name: 'Ihre Schätzung' });
  await expect(field).toHaveAccessibleDescription(/zwischen 0 und 60\sKilometer/);
  await field.fill('30');
  await submit(quiz);
  await expect(quiz).toMatchAriaSnapshot(`
    - group "Wie weit ist es von der Werkstatt zum Hafen?":
      - figure:
        - img /Ihre Schätzung. 30.Kilometer. Tatsächlich. 22.Kilometer./
  `);
});

test('a reflection is a named field, then a model answer and a judgement', async ({ page }) => {
  await page.goto(otherTypes);
  const quiz = await awaken(page, 'nachdenken');
  await submit(quiz);
  await expect(quiz).toMatchAriaSnapshot(`
    - group "Was hat Sie zuletzt bei der Arbeit aufgehalten?":
      - paragraph:
        - textbox "Ihre Gedanken (bleiben auf diesem Gerät)"
      - paragraph: Musterantwort
      - paragraph: /Eine gute Antwort/
      - group "Wie nah waren Sie daran?":
        - radio "getroffen"
        - radio "teilweise"
        - radio "verfehlt"
  `);
});

test('a scenario offers its decisions as buttons', async ({ page }) => {
  await page.goto(otherTypes);
  const scene = await awaken(page, 'szene');
  await expect(scene).toMatchAriaSnapshot(`
    - group "Entscheiden":
      - paragraph: /Der Ofen/
      - paragraph: Schritt 1
      - paragraph: Was tun Sie zuerst?
      - list:
        - listitem:
          - button "Ich sage es den Wartenden."
        - listitem:
          - button "Ich rufe den Techniker an."
  `);
});
