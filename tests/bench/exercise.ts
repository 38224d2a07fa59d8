/**
 * How long a reader on a slow phone (1.6 Mbit/s, 150 ms a request, CPU slowed four times) waits from the click on
 * „Antwort prüfen“ to the verdict: once after three seconds on the page, once as soon as the question can be seen.
 */
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browser/find.ts';
import { sites } from '../sites.ts';
import { serveSlowly } from './slow-server.ts';

const runs = 5;
const port = 4395;
const address = `https://localhost:${port}/aspekte/strategie-einbinden/`;

const isRoot = process.getuid?.() === 0;
const server = await serveSlowly(sites.fixture.folder, port);
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-background-networking'],
});

const states: [label: string, milliseconds: number][] = [
  ['nach 3 s auf der Seite', 3000],
  ['sofort, vor dem Skript', 0],
];
for (const [label, wait] of states) {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await measure(browser, wait));
  times.sort((a, b) => a - b);
  const median = times[Math.floor(runs / 2)] ?? Number.NaN;
  const all = times.map((time) => Math.round(time)).join(', ');
  console.log(`Klick bis Urteil, ${label}: ${Math.round(median)} ms (${all})`);
}

await browser.close();
server.close();

async function measure(from: Browser, wait: number): Promise<number> {
  const context = await from.newContext({
    viewport: { width: 360, height: 740 },
    ignoreHTTPSErrors: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(address, { waitUntil: wait > 0 ? 'load' : 'domcontentloaded' });
  await page.waitForFunction((until) => performance.now() >= until, wait);
  const time = await answer(page);
  await context.close();
  return time;
}

/** Scrolls to the first question, chooses and checks, all within one task of the page. */
function answer(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const quiz = document.querySelector('#einfach');
        const option = quiz?.querySelector<HTMLInputElement>('.options input');
        const button = quiz?.querySelector<HTMLElement>('.question-result button');
        if (!quiz || !option || !button) {
          reject(new Error('no question on the page'));
          return;
        }
        quiz.scrollIntoView();
        option.click();
        const start = performance.now();
        new MutationObserver((_changes, observer) => {
          if (!quiz.querySelector('.rationale')) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - start));
        }).observe(quiz, { subtree: true, childList: true });
        button.click();
      }),
  );
}
