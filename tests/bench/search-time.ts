/**
 * How long a reader on a slow phone (1.6 Mbit/s, 150 ms a request, CPU slowed four times) waits for the search: from
 * opening it, with nothing of it loaded, to the first results, and for each further query. Budgets: 1.2 s and 150 ms.
 * A further query is timed twice: from its last key, typed at one in 150 ms, and laid in whole, when all it needs must
 * still come over the line.
 *
 * node tests/bench/search-time.ts [folder of a built site]
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browser/find.ts';
import { sites } from '../sites.ts';
import { serveSlowly } from './slow-server.ts';

const runs = 5;
const port = 4396;
const address = `https://localhost:${port}/aspekte/motivation-messen/`;
const first = 'befragung';
const laidIn = ['lob und prämie', 'rundgang', 'mitarbeiterbefragung'];
const typed = ['serviceklima', 'warum schweigen alle', 'kundenbindung'];
const betweenKeys = 150;

const isRoot = process.getuid?.() === 0;
const server = await serveSlowly(process.argv[2] ?? sites.real.folder, port);
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-background-networking'],
});

const rounds: number[][] = [];
for (let run = 0; run < runs; run += 1) rounds.push(await measure(browser));
const labels = [
  `Öffnen bis Treffer, „${first}“`,
  ...typed.map((query) => `weitere Anfrage, getippt, „${query}“`),
  ...laidIn.map((query) => `weitere Anfrage, eingefügt, „${query}“`),
];
labels.forEach((label, index) => {
  const times = rounds.map((round) => Math.round(round[index] ?? Number.NaN));
  const median = times.toSorted((a, b) => a - b)[Math.floor(runs / 2)];
  console.log(`Suche, ${label}: ${median} ms (${times.join(', ')})`);
});

await browser.close();
server.close();

/** Milliseconds for each query, one after the other. */
async function measure(from: Browser): Promise<number[]> {
  const context = await from.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
    ignoreHTTPSErrors: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(address, { waitUntil: 'load' });
  // By then the exercises have arrived: what is measured is the search alone.
  await page.waitForFunction(() => performance.now() >= 8000);
  const times = [await open(page, first)];
  for (const query of typed) times.push(await type(page, query));
  for (const query of laidIn) times.push(await ask(page, query));
  await context.close();
  return times;
}

/** A tap on the search, and a query as soon as there is a field. */
function open(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const until = <T>(find: () => T | null | undefined | false) =>
      new Promise<T>((resolve) => {
        const look = () => {
          const found = find();
          if (found) resolve(found);
          else requestAnimationFrame(look);
        };
        look();
      });
    const start = performance.now();
    document.querySelector<HTMLElement>('[data-search-open]')?.click();
    const field = await until(() => document.querySelector<HTMLInputElement>('#search-query'));
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await until(() => document.querySelector('[data-search-results] li'));
    return performance.now() - start;
  }, query);
}

/** From the last key on; what came before has shown its own results meanwhile. */
async function type(page: Page, query: string): Promise<number> {
  for (let length = 1; length < query.length; length += 1) {
    await page.evaluate(
      (text) => {
        const field = document.querySelector<HTMLInputElement>('#search-query');
        if (field) field.value = text;
        field?.dispatchEvent(new Event('input'));
      },
      query.slice(0, length),
    );
    await sleep(betweenKeys);
  }
  return ask(page, query);
}

/** Until the number of results is told for just this query. */
function ask(page: Page, query: string): Promise<number> {
  return page.evaluate(
    (text) =>
      new Promise<number>((resolve) => {
        const status = document.querySelector('.search-status');
        const field = document.querySelector<HTMLInputElement>('#search-query');
        if (!status || !field) throw new Error('no search');
        const start = performance.now();
        new MutationObserver((_changes, observer) => {
          if (!status.textContent?.includes(`„${text}“`)) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - start));
        }).observe(status, { childList: true });
        field.value = text;
        field.dispatchEvent(new Event('input'));
      }),
    query,
  );
}
